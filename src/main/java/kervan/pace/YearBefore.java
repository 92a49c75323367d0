package kervan.pace;

import java.time.LocalDate;
import kervan.timeseries.Interval;

/// The same days of the year before: a month end stays one, so that February is held against February whether it has 28 days or 29.
public final class YearBefore {

    private YearBefore() {
    }

    public static Interval of(Interval days) {
        return new Interval(days.start().minusYears(1), of(days.endExclusive()));
    }

    /// Where the same days ended a year before.
    static LocalDate of(LocalDate endExclusive) {
        return endExclusive.getDayOfMonth() == 1 ? endExclusive.minusYears(1) : endExclusive.minusDays(1).minusYears(1).plusDays(1);
    }
}
