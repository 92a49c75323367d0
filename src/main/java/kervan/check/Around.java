package kervan.check;

import java.time.LocalDate;
import java.util.Optional;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// The years to date before and after some days of the same year, and what a value leaves for the steps between.
///
/// @param before the last that ends earlier; null where the days are the first of the year
/// @param after the first that ends later
record Around(Interval days, @Nullable Claim before, Claim after) {

    /// Of accepted and reported figures beside the claim; empty where nothing ends later, or the days are no year to date.
    static Optional<Around> of(Claim claim, Interval days, Claims claims) {
        if (!days.isYearToDate() || !claims.isVolume()) {
            return Optional.empty();
        }
        Claim before = null;
        Claim after = null;
        for (var other : claims.inYear(days.start().getYear())) {
            if (other != claim && other.interval().isYearToDate() && other.figure().isAccepted() && other.figure().status().isReported()) {
                var end = other.interval().endExclusive();
                before = end.isBefore(days.endExclusive()) && (before == null || end.isAfter(before.interval().endExclusive())) ? other : before;
                after = end.isAfter(days.endExclusive()) && (after == null || end.isBefore(after.interval().endExclusive())) ? other : after;
            }
        }
        return after == null ? Optional.empty() : Optional.of(new Around(days, before, after));
    }

    /// The days of the step up to the value.
    Interval step() {
        LocalDate start = before == null ? days.start() : before.interval().endExclusive();
        return new Interval(start, days.endExclusive());
    }

    /// The days of the step after it.
    Interval next() {
        return new Interval(days.endExclusive(), after.interval().endExclusive());
    }

    double upTo(double value) {
        return before == null ? value : value - before.value();
    }

    double from(double value) {
        return after.value() - value;
    }

    /// How differently a day counts in the two steps, as a logarithm; infinite where one of them is not above zero.
    double unevenness(double value) {
        var first = upTo(value) / step().days();
        var second = from(value) / next().days();
        return first <= 0 || second <= 0 ? Double.POSITIVE_INFINITY : Math.abs(Math.log(first / second));
    }
}
