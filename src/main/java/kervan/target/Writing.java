package kervan.target;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kervan.archive.Spoken;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// Who writes or decides, and why, as they said it.
record Writing(@Nullable String by, @Nullable String why) {

    List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        var name = Spoken.of("name", by, Spoken.NAME);
        name.problem().ifPresentOrElse(problem -> flaws.add(new Flaw("by", problem.title(), problem.sentence())), () -> {
            if (name.text() == null) {
                flaws.add(new Flaw("by", Texts.of("rules.missing.name"), Texts.of("rules.missing.name-why")));
            }
        });
        Spoken.of("reason", why, Spoken.REASON).problem().ifPresent(problem -> flaws.add(new Flaw("reason", problem.title(), problem.sentence())));
        return flaws;
    }

    @Nullable String name() {
        return Spoken.of("name", by, Spoken.NAME).text();
    }

    /// The name, where it has no flaw.
    String known() {
        return Objects.requireNonNull(name());
    }

    @Nullable String reason() {
        return Spoken.of("reason", why, Spoken.REASON).text();
    }

    /// Whether both are one name, however it is capitalised, accented, spaced and punctuated; a Turkish ı is an i.
    static boolean isSame(@Nullable String one, @Nullable String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(@Nullable String name) {
        var plain = Normalizer.normalize(Objects.requireNonNullElse(name, ""), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace('ı', 'i');
        var letters = plain.replaceAll("[^\\p{L}\\p{N}]+", "");
        return letters.isEmpty() ? plain.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "") : letters;
    }
}
