package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kervan.timeseries.Interval;

/// How many months some days are: a whole month is one, a part of a month its share of that month's days.
final class MonthCount {

    private MonthCount() {
    }

    static BigDecimal of(Interval days) {
        var count = BigDecimal.ZERO;
        for (var month = days.start().withDayOfMonth(1); month.isBefore(days.endExclusive()); month = month.plusMonths(1)) {
            count = count.add(BigDecimal.valueOf(daysWithin(days, month)).divide(BigDecimal.valueOf(month.lengthOfMonth()), MathContext.DECIMAL64));
        }
        return count;
    }

    /// How many of the days lie in the month that begins then.
    static long daysWithin(Interval days, LocalDate firstOfMonth) {
        var next = firstOfMonth.plusMonths(1);
        var from = days.start().isAfter(firstOfMonth) ? days.start() : firstOfMonth;
        var to = days.endExclusive().isBefore(next) ? days.endExclusive() : next;
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
