package kervan.archive;

import java.util.Optional;
import kervan.archive.PreferenceAnswer.Refused;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// What a person wrote, on one line, or why it cannot be kept.
///
/// @param text null when nothing was written
public record Spoken(@Nullable String text, Optional<Refused> problem) {

    public static final int REASON = 500;
    public static final int NAME = 100;

    /// @param longest in characters
    public static Spoken of(String what, @Nullable String written, int longest) {
        var line = written == null ? "" : written.strip().replaceAll("\\s+", " ");
        if (line.codePoints().anyMatch(Spoken::isUnprintable)) {
            return new Spoken(null, Optional.of(new Refused(Texts.of("archive.title.unreadable"), Texts.of("archive.unreadable", "what", said(what)))));
        }
        if (line.length() > longest) {
            return new Spoken(null, Optional.of(new Refused(Texts.of("archive.title.too-long"),
                    Texts.of("archive.too-long", "what", said(what), "length", Integer.toString(line.length()), "most", Integer.toString(longest)))));
        }
        return new Spoken(line.isEmpty() ? null : line, Optional.empty());
    }

    private static String said(String what) {
        return Texts.find("archive.what." + what).orElse(what);
    }

    /// Also what turns the direction of writing around; the joiners that some scripts need are let through.
    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
            default -> false;
        };
    }
}
