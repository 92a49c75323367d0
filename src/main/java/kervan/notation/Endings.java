package kervan.notation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The endings that Azerbaijani, Turkish and Kazakh put behind nouns: `tondan`, `milyona`, `ilin`.
final class Endings {

    private static final List<String> ENDINGS = List.of("da", "də", "de", "ta", "tə", "te", "dan", "dən", "den", "tan", "tən", "ten", "nan", "nen", "nin",
            "nun", "nün", "ya", "yə", "ye", "na", "nə", "ne",
            "in", "ın", "un", "ün", "a", "ə", "e", "i", "u", "ü", "lik", "luq", "lük", "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен",
                    "ның", "нің", "ға", "ге", "қа", "ке");

    private Endings() {
    }

    /// What the list has for the word, or else for the word without its ending, an apostrophe or dash before the ending included.
    ///
    /// @param word folded
    static <T> Optional<T> lookUp(String word, Map<String, T> list) {
        if (list.containsKey(word)) {
            return Optional.of(list.get(word));
        }
        return ENDINGS.stream().filter(word::endsWith)
                .map(ending -> stem(word, ending))
                .filter(stem -> stem.length() > 2 && list.containsKey(stem)).map(list::get).findFirst();
    }

    private static String stem(String word, String ending) {
        var stem = word.substring(0, word.length() - ending.length());
        return stem.endsWith("'") || stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
