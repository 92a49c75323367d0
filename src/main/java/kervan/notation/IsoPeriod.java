package kervan.notation;

import java.time.LocalDate;
import java.time.YearMonth;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// `2024`, `2024-03` and `2024-03-15`, read character by character.
final class IsoPeriod {

    private IsoPeriod() {
    }

    /// The days; null when the text is none of the three or names a day that there is not.
    static @Nullable Interval read(String text) {
        var length = text.length();
        if (length != 4 && length != 7 && length != 10 || length > 4 && text.charAt(4) != '-' || length > 7 && text.charAt(7) != '-') {
            return null;
        }
        var year = number(text, 0, 4);
        var month = length > 4 ? number(text, 5, 7) : 1;
        var day = length > 7 ? number(text, 8, 10) : 1;
        if (!Civil.isYear(year) || month < 1 || month > 12 || day < 1 || day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        var start = LocalDate.of(year, month, day);
        return new Interval(start, length == 4 ? start.plusYears(1) : length == 7 ? start.plusMonths(1) : start.plusDays(1));
    }

    /// The number in these places; -1 when they do not hold digits only.
    private static int number(String text, int from, int to) {
        var number = 0;
        for (int at = from; at < to; at++) {
            var digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
