package kervan.notation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kervan.language.Texts;

/// Thousand, million and billion in English, Azerbaijani, Turkish, Russian and Kazakh, and numbers said with them.
///
/// `min` is a thousand in Azerbaijani: `1 milyon 238 min` is 1,238,000.
final class CountWords {

    private static final Map<String, Integer> POWERS = powers();
    private static final Pattern PART = Pattern.compile("([0-9][0-9.,'’\\s\\u00a0\\u202f\\u2009\\u2007]*)(?:(\\p{L}+)\\.?[\\s\\u00a0\\u202f]*)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// One of the words, with the beginning of an ending: for searches in longer texts, ignoring case.
    static final String ANY = "(?:" + POWERS.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).collect(Collectors.joining("|"))
            + ")\\p{L}{0,3}";

    private CountWords() {
    }

    private static Map<String, Integer> powers() {
        var powers = new HashMap<String, Integer>();
        put(powers, 3, "thousand thousands thsd ths thous min bin тыс тысяч тысячи тысяча тысячу мың");
        put(powers, 6, "million millions mln mn mio milyon milion млн миллион миллиона миллионов");
        put(powers, 9, "billion billions bln bn mlrd mrd milyard milyar млрд миллиард миллиарда миллиардов");
        return Map.copyOf(powers);
    }

    private static void put(Map<String, Integer> powers, int power, String words) {
        Arrays.stream(words.split(" ")).forEach(word -> powers.put(word, power));
    }

    /// The power of ten of a word, in any case and with any ending.
    static Optional<Integer> power(String word) {
        return Endings.lookUp(Folding.fold(word), POWERS);
    }

    /// Whether a number with one of the words stands there.
    static boolean occurIn(String text) {
        return !text.isEmpty() && Marks.isDigit(text.charAt(0)) && WORD.matcher(text).results().anyMatch(word -> power(word.group()).isPresent());
    }

    /// A number said with such words, exactly. Its digits are those printed: 1238 thousand, not 1,238,000 to the unit.
    static Reading read(String text, NumberNotation notation) {
        var parts = PART.matcher(text);
        var sum = BigDecimal.ZERO;
        var room = Integer.MAX_VALUE;
        var end = 0;
        while (parts.find() && parts.start() == end) {
            end = parts.end();
            var power = parts.group(2) == null ? Optional.of(0) : power(parts.group(2));
            if (power.isEmpty()) {
                return strange(text, parts.group(2));
            }
            if (!(WrittenNumber.read(Spaces.strip(parts.group(1)), notation) instanceof Reading.Value part)) {
                return WrittenNumber.read(Spaces.strip(parts.group(1)), notation);
            }
            if (power.get() >= room || room != Integer.MAX_VALUE && part.value().compareTo(BigDecimal.ONE.scaleByPowerOfTen(room - power.get())) >= 0) {
                return WrittenNumber.refused(text, Texts.of("notation.number.parts-order"));
            }
            if (end < text.length() && part.value().scale() > 0) {
                return WrittenNumber.refused(text, Texts.of("notation.number.parts-decimals"));
            }
            sum = sum.signum() == 0 ? part.value().scaleByPowerOfTen(power.get()) : sum.add(part.value().scaleByPowerOfTen(power.get()));
            room = power.get();
        }
        return end == text.length() ? Reading.Value.exactly(sum) : WrittenNumber.refused(text, Texts.of("notation.number.is-none", "example", "1234.5"));
    }

    private static Reading strange(String text, String word) {
        return WrittenNumber.refused(text, Texts.of("notation.number.word-within", "word", Quoted.of(word)));
    }
}
