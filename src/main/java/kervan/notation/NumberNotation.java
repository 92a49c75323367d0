package kervan.notation;

import java.math.BigDecimal;
import java.util.List;

/// How the numbers of a file are written: which mark stands before the decimals, and what may divide the thousands.
///
/// @param decimalMark a point or a comma
/// @param groupMarks the characters that may divide groups of digits, none of them the decimal mark; empty where nothing may
/// @param grouping how long the groups are
public record NumberNotation(char decimalMark, String groupMarks, Grouping grouping) {

    /// How many digits stand between two dividers.
    public enum Grouping {
        /// 12,345,678.
        THREES,
        /// 1,23,45,678: three digits at the end, two before. Never recognised, only told.
        INDIAN
    }

    /// `1234.5`, and nothing between thousands.
    public static final NumberNotation PLAIN = new NumberNotation('.', "");

    private static final List<NumberNotation> KNOWN = List.of(PLAIN, new NumberNotation('.', ","), new NumberNotation(',', ""),
            new NumberNotation(',', "."), new NumberNotation(',', Spaces.DIVIDING), new NumberNotation('.', Spaces.DIVIDING),
            new NumberNotation('.', "'’"), new NumberNotation(',', "'’"), new NumberNotation(',', "." + Spaces.DIVIDING),
            new NumberNotation('.', "," + Spaces.DIVIDING));

    public NumberNotation {
        if (decimalMark != '.' && decimalMark != ',') {
            throw new IllegalArgumentException("a decimal mark is a point or a comma, not " + decimalMark);
        }
        if (groupMarks.indexOf(decimalMark) >= 0 || groupMarks.chars().anyMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("what divides thousands is neither the decimal mark nor a letter or digit: " + groupMarks);
        }
    }

    public NumberNotation(char decimalMark, String groupMarks) {
        this(decimalMark, groupMarks, Grouping.THREES);
    }

    /// What the text says in this notation; never throws.
    ///
    /// Read are digits with marks as the notation has them, a sign before them, brackets for *less than zero*, an exponent, words such as
    /// `1 milyon 238 min`, and the marks of [MissingMark#inNumbers]. Whatever else it is, is refused with the reason.
    public Reading read(String text) {
        if (decimalMark == '.' && PlainNumber.is(text)) {
            return Reading.Value.exactly(new BigDecimal(text));
        }
        if (GroupedNumber.read(text, this) instanceof BigDecimal value) {
            return Reading.Value.exactly(value);
        }
        var stripped = Spaces.strip(text);
        if (MissingMark.inNumbers(stripped).orElse(null) instanceof Reading.Missing missing) {
            return missing;
        }
        return NumberObjection.to(stripped).<Reading>map(Reading.Refused::new).orElseGet(() -> WrittenNumber.read(stripped, this));
    }

    /// The value as the notation writes it, with all its digits, thousands divided where something may divide them.
    public String write(BigDecimal value) {
        var plain = value.abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        if (!groupMarks.isEmpty()) {
            for (int at = whole.length() - 3; at > 0; at -= grouping == Grouping.INDIAN ? 2 : 3) {
                whole.insert(at, groupMarks.charAt(0));
            }
        }
        return (value.signum() < 0 ? "-" : "") + whole + (point < 0 ? "" : decimalMark + plain.substring(point + 1));
    }

    /// The notation of a file, from its numbers; texts that are no numbers in any notation do not disturb it.
    public static Recognised<NumberNotation> recognise(List<String> samples) {
        return new Recognition<NumberNotation, Reading>(NumberNotation::read, Reading.Refused.class::isInstance).among(KNOWN, samples);
    }
}
