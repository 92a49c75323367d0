package kervan.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kervan.language.Texts;

/// A number in some notation: sign, digits in groups, decimals, exponent.
final class WrittenNumber {

    private static final Pattern EXPONENT = Pattern.compile("(.*[0-9.,])[eE]([+\\-−]?[0-9]{1,3})");
    private static final Pattern SIGNED = Pattern.compile("([+\\-−–]) ?(.*)", Pattern.DOTALL);

    private WrittenNumber() {
    }

    /// @param text stripped, not empty, and nothing that [NumberObjection] knows
    static Reading read(String text, NumberNotation notation) {
        if (CountWords.occurIn(text)) {
            return CountWords.read(text, notation);
        }
        if (text.startsWith("(") && text.endsWith(")")) {
            var inner = Spaces.strip(text.substring(1, text.length() - 1));
            return SIGNED.matcher(inner).matches() ? refused(text, Texts.of("notation.number.brackets-and-sign"))
                    : digits(text, inner, true, notation);
        }
        var signed = SIGNED.matcher(text);
        return signed.matches() ? signed(text, signed.group(2), signed.group(1).charAt(0) != '+', notation) : digits(text, text, false, notation);
    }

    private static Reading signed(String text, String unsigned, boolean negative, NumberNotation notation) {
        if (!CountWords.occurIn(unsigned)) {
            return digits(text, unsigned, negative, notation);
        }
        return CountWords.read(unsigned, notation) instanceof Reading.Value value
                ? Reading.Value.exactly(negative ? value.value().negate() : value.value()) : CountWords.read(unsigned, notation);
    }

    private static Reading digits(String text, String unsigned, boolean negative, NumberNotation notation) {
        var exponent = EXPONENT.matcher(unsigned);
        var mantissa = exponent.matches() ? exponent.group(1) : unsigned;
        var power = exponent.matches() ? Integer.parseInt(exponent.group(2).replace('−', '-')) : 0;
        return objection(mantissa, notation)
                .<Reading>map(why -> refused(text, why))
                .orElseGet(() -> value(text, plain(mantissa, notation), power, negative));
    }

    private static Reading value(String text, String plain, int power, boolean negative) {
        if (plain.length() > PlainNumber.MOST_DIGITS || Math.abs(power) > PlainNumber.MOST_DIGITS) {
            return refused(text, Texts.of("notation.number.too-many-digits", "most", Integer.toString(PlainNumber.MOST_DIGITS)));
        }
        var value = new BigDecimal(plain).scaleByPowerOfTen(power);
        return Reading.Value.exactly(negative ? value.negate() : value);
    }

    private static String plain(String mantissa, NumberNotation notation) {
        var digits = new StringBuilder();
        mantissa.chars().filter(one -> one >= '0' && one <= '9' || one == notation.decimalMark())
                .forEach(one -> digits.append(one == notation.decimalMark() ? '.' : (char) one));
        return digits.toString();
    }

    /// What is wrong with the digits and marks, as the end of a sentence that begins with the text; empty when nothing is.
    private static Optional<String> objection(String mantissa, NumberNotation notation) {
        if (mantissa.chars().noneMatch(one -> Marks.isDigit((char) one))) {
            return Optional.of(Texts.of("notation.number.is-none", "example", Marks.example(notation)));
        }
        var mark = mantissa.indexOf(notation.decimalMark());
        if (mark >= 0 && mantissa.indexOf(notation.decimalMark(), mark + 1) >= 0) {
            return Optional.of(Texts.of("notation.number.two-marks", "mark", Marks.name(notation.decimalMark())));
        }
        var whole = mark < 0 ? mantissa : mantissa.substring(0, mark);
        var decimals = mark < 0 ? "" : mantissa.substring(mark + 1);
        if (mark >= 0 && decimals.isEmpty()) {
            return Optional.of(Texts.of("notation.number.no-decimals"));
        }
        return Marks.strange(whole, notation).or(() -> Marks.strange(decimals, notation))
                .or(() -> Marks.within(decimals))
                .or(() -> whole.isEmpty() && !decimals.isEmpty() ? Optional.empty() : DigitGroups.objection(whole, notation));
    }

    static Reading refused(String text, String why) {
        return new Reading.Refused(Texts.of("notation.refused", "text", Quoted.of(text), "why", why));
    }
}
