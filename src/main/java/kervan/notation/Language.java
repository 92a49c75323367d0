package kervan.notation;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/// How a line of press text writes its numbers, by the letters and words of its language.
///
/// @param likely the notation of its language
/// @param other the one that it can be in as well
/// @param isPlain whether the language is told by the text
record Language(NumberNotation likely, NumberNotation other, boolean isPlain) {

    private static final NumberNotation ENGLISH = new NumberNotation('.', "," + Spaces.DIVIDING);
    private static final NumberNotation CONTINENTAL = new NumberNotation(',', "." + Spaces.DIVIDING);

    private static final Pattern LETTERS = Pattern.compile("[əğşçöüа-яқғңұүөһі]");
    private static final Set<String> CONTINENTAL_WORDS = Set.of("min", "bin", "milyon", "milyard", "milyar", "ay", "ayda", "ilin", "yanvar", "fevral", "mart",
            "aprel", "iyun", "iyul",
            "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr", "ocak", "nisan", "haziran", "temmuz", "ekim", "aralik", "kasim", "qaz", "neft", "varil");
    private static final Set<String> ENGLISH_WORDS = Set.of("the", "of", "in", "and", "to", "over", "about", "nearly", "almost", "than", "around", "tons",
            "tonnes", "barrels", "million",
            "billion", "thousand", "months", "month", "quarter", "half", "first", "year", "january", "february", "march", "april", "may", "june", "july",
                    "august", "september", "october",
            "november", "december", "jan", "feb", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "up", "at", "least", "from", "by", "a", "per", "day",
                    "some", "approximately");

    static Language of(String text) {
        var folded = Folding.fold(text);
        var words = Arrays.asList(folded.split("[^\\p{L}]+"));
        var continental = LETTERS.matcher(folded).find() || words.stream().anyMatch(CONTINENTAL_WORDS::contains);
        var english = words.stream().anyMatch(ENGLISH_WORDS::contains);
        return continental && !english ? new Language(CONTINENTAL, ENGLISH, true) : new Language(ENGLISH, CONTINENTAL, english && !continental);
    }

    /// The language of a text whose notation somebody has decided.
    static Language decided(NumberNotation notation) {
        return new Language(notation, notation, true);
    }
}
