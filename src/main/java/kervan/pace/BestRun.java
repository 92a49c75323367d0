package kervan.pace;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;

/// The most that a run of consecutive months ever brought.
///
/// @param last the same as the first where the run is one month
public record BestRun(TimePeriod first, TimePeriod last, BigDecimal sum) {

    public Interval days() {
        return new Interval(first.interval().start(), last.interval().endExclusive());
    }

    /// Its mean.
    public Rate perMonth() {
        var months = ChronoUnit.MONTHS.between(days().start(), days().endExclusive());
        return months == 1 ? Rate.of(sum) : Rate.of(sum, BigDecimal.valueOf(months));
    }
}
