package kervan.target;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kervan.language.Language;
import kervan.language.Texts;

/// Who announced something, in the language of who reads: offices and bodies that are described, such as *Kazakh energy minister*, are translated; names of people and companies stay.
///
/// Translations stand in the text area `target`, by the English words in small letters; what has none is said as it was written.
final class AnnouncerWords {

    /// An office or a person behind the name: `SOCAR (Zaur Gakhramanov)`.
    private static final Pattern BRACKETED = Pattern.compile("(?<name>[^()]+) \\((?<more>[^()]+)\\)");

    private AnnouncerWords() {
    }

    /// @param english as it was recorded: `Yerlan Akkenzhenov (Kazakh energy minister)`, `Kazakh Ministry of Energy / KazTransOil`
    static String of(String english) {
        return Arrays.stream(english.split(" / ")).map(AnnouncerWords::one).collect(Collectors.joining(" / "));
    }

    private static String one(String english) {
        var parts = BRACKETED.matcher(english);
        return parts.matches() ? "%s (%s)".formatted(said(parts.group("name")), said(parts.group("more"))) : said(english);
    }

    private static String said(String english) {
        var key = "target.announcer." + english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Texts.in(Language.ENGLISH, key).filter(english::equals).flatMap(same -> Texts.in(Language.current(), key)).orElse(english);
    }
}
