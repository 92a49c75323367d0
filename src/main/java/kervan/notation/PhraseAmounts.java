package kervan.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The amounts in a line of text: a number, or a range of two, with the unit behind it.
final class PhraseAmounts {

    /// @param low the first number, as written, count words included
    /// @param high the second one of a range
    record Amount(String low, Optional<String> high, int start, int endOfNumber, Optional<PhraseUnits> unit) {

        /// Whether no word follows the number that may say what it counts: *22 years*, *14-fold*.
        boolean standsAlone(String masked) {
            return bareCount(masked, endOfNumber).isPresent() || !WORD_BEHIND.matcher(masked.substring(endOfNumber)).find();
        }

        int endExclusive() {
            return unit.map(PhraseUnits::endExclusive).orElse(endOfNumber);
        }
    }

    private static final Pattern NO_AMOUNT_BEHIND = Pattern.compile("(?:[%№#]|[$€£₼₸₽₺] ?)$");
    private static final String NUMBER = "\\d+(?:[.,'’]\\d+|[ \\u00a0\\u202f\\u2009\\u2007]\\d{3}(?!\\d))*";
    private static final String COUNTED = NUMBER + "(?:\\s*" + CountWords.ANY + "\\.?\\s+" + NUMBER + "(?=\\s*\\p{L}))*";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?<low>[-−+]?" + COUNTED + ")(?:(?: ?[-–—] ?|\\s+to\\s+|\\s+до\\s+)(?<high>" + NUMBER + "))?(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIRST_WORD = Pattern.compile("^\\s*(\\p{L}+)");
    private static final Pattern WORD_BEHIND = Pattern.compile("^[\\s-]*\\p{L}");
    private static final Pattern SHARE = Pattern.compile("^\\s*(?:%|‰|per ?cent\\b|процент|faiz|пайыз|percentage|times\\b|раз\\b|раза\\b|dəfə|kat\\b|есе)",
            Pattern.CASE_INSENSITIVE);

    private PhraseAmounts() {
    }

    /// @param masked the text with its periods covered
    static List<Amount> of(String masked) {
        var amounts = new ArrayList<Amount>();
        var found = AMOUNT.matcher(masked);
        var from = 0;
        while (from <= masked.length() && found.find(from)) {
            var amount = amount(masked, found);
            from = Math.max(amount.endExclusive(), amount.start() + 1);
            if (!isShare(masked, amount)) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static Amount amount(String masked, Matcher found) {
        var high = Optional.ofNullable(found.group("high"));
        var end = found.end(high.isPresent() ? "high" : "low");
        return new Amount(found.group("low"), high, found.start(), end, PhraseUnits.behind(masked, end));
    }

    private static boolean isShare(String masked, Amount amount) {
        var before = masked.substring(0, amount.start());
        return SHARE.matcher(masked.substring(amount.endOfNumber())).find() || NO_AMOUNT_BEHIND.matcher(before).find();
    }

    /// The number of a count word such as *million*, where it is not followed by a unit.
    static Optional<BigDecimal> bareCount(String masked, int from) {
        var word = FIRST_WORD.matcher(masked.substring(from));
        return word.find() ? CountWords.power(word.group(1)).map(BigDecimal.ONE::scaleByPowerOfTen) : Optional.empty();
    }
}
