package kervan.notation;

import java.math.BigDecimal;
import kervan.notation.NumberNotation.Grouping;
import org.jspecify.annotations.Nullable;

/// Numbers as files mostly write them, in one walk over the characters: a sign, groups of three, decimals.
///
/// What it does not take is read again by [WrittenNumber], which knows more and says what is wrong.
final class GroupedNumber {

    private GroupedNumber() {
    }

    /// The value; null when the text is not of that form.
    static @Nullable BigDecimal read(String text, NumberNotation notation) {
        var length = text.length();
        if (length == 0 || length > PlainNumber.MOST_DIGITS || notation.grouping() != Grouping.THREES) {
            return null;
        }
        var negative = text.charAt(0) == '-' || text.charAt(0) == '−';
        var digits = new StringBuilder(length).append(negative ? "-" : "");
        var mark = text.indexOf(notation.decimalMark());
        var from = negative ? 1 : 0;
        var end = mark < 0 ? length : mark;
        return whole(text, from, end, notation.groupMarks(), digits) && decimals(text, mark, digits) ? new BigDecimal(digits.toString()) : null;
    }

    private static boolean whole(String text, int from, int end, String groupMarks, StringBuilder digits) {
        var divider = '\0';
        for (int at = from; at < end; at++) {
            var one = text.charAt(at);
            if (Marks.isDigit(one)) {
                digits.append(one);
            } else if ((end - at) % 4 != 0 || groupMarks.indexOf(one) < 0 || divider != '\0' && divider != one || at == from || text.charAt(from) == '0') {
                return false;
            } else {
                divider = one;
            }
        }
        return end > from && (divider == '\0' || divided(text, from, end, divider));
    }

    /// Whether a divider stands at every fourth place from the end, and the first group is no longer than the others.
    private static boolean divided(String text, int from, int end, char divider) {
        for (int at = end - 4; at >= from; at -= 4) {
            if (text.charAt(at) != divider) {
                return false;
            }
        }
        return true;
    }

    private static boolean decimals(String text, int mark, StringBuilder digits) {
        if (mark < 0) {
            return true;
        }
        digits.append('.');
        for (int at = mark + 1; at < text.length(); at++) {
            if (!Marks.isDigit(text.charAt(at))) {
                return false;
            }
            digits.append(text.charAt(at));
        }
        return mark < text.length() - 1;
    }
}
