package kervan.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Keys for series that are made of the codes of a file.
final class SeriesKeys {

    private static final int LONGEST = 63;

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
    private static final String[] LATIN = {"a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh",
        "shch", "", "y", "", "e", "yu", "ya", "a", "g", "k", "n", "o", "u", "u", "h", "i"};
    private static final Map<Character, String> OTHERS = Map.of('ə', "e", 'ı', "i", 'ß', "ss", 'ø', "o", 'ł', "l", 'æ', "ae");

    private SeriesKeys() {
    }

    /// Small letters, digits and underscores; the same text always gives the same key, and texts that differ only behind the last
    /// place are told apart by a number.
    static String of(String text) {
        var key = new StringBuilder();
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("й", "и"), Normalizer.Form.NFD);
        for (var one : plain.toCharArray()) {
            key.append(letter(one));
        }
        var folded = key.toString().replaceAll("_+", "_").replaceAll("^_|_$", "");
        var named = folded.isEmpty() || !Character.isLetter(folded.charAt(0)) ? "s_" + folded : folded;
        return named.length() <= LONGEST ? named : named.substring(0, LONGEST - 9) + "_" + "%08x".formatted(text.hashCode());
    }

    private static String letter(char one) {
        if (one >= 'a' && one <= 'z' || one >= '0' && one <= '9') {
            return String.valueOf(one);
        }
        var cyrillic = CYRILLIC.indexOf(one);
        return cyrillic >= 0 ? LATIN[cyrillic] : OTHERS.getOrDefault(one, Character.getType(one) == Character.NON_SPACING_MARK ? "" : "_");
    }
}
