package kervan.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// The years to date before and after some days of the same year, and what a value leaves for the steps between.
///
/// @param before the last that ends earlier; null where the days are the first of the year
/// @param after the first that ends later
record Around(Interval days, @Nullable Claim before, Claim after) {

    private static final int TWO_MONTHS = 58;

    /// Of accepted and reported figures beside the claim; empty where nothing ends later, or the days are no year to date.
    static Optional<Around> of(Claim claim, Interval days, Claims claims) {
        if (!days.isYearToDate() || !claims.isVolume()) {
            return Optional.empty();
        }
        Claim before = null;
        Claim after = null;
        for (var other : claims.inYear(days.start().getYear())) {
            if (speaks(other, claim, claims)) {
                var end = other.interval().endExclusive();
                before = end.isBefore(days.endExclusive()) && (before == null || end.isAfter(before.interval().endExclusive())) ? other : before;
                after = end.isAfter(days.endExclusive()) && (after == null || end.isBefore(after.interval().endExclusive())) ? other : after;
            }
        }
        return after == null ? Optional.empty() : Optional.of(new Around(days, before, after));
    }

    private static boolean speaks(Claim other, Claim claim, Claims claims) {
        return other != claim && other.interval().isYearToDate() && other.figure().isAccepted() && other.figure().status().isReported() && claims.slip(other).isEmpty();
    }

    /// The start of the year, and the last year to date that ends later; empty where either side is shorter than two months.
    static Optional<Around> year(Claim claim, Interval days, Claims claims) {
        var last = claims.inYear(days.start().getYear()).stream()
                .filter(other -> speaks(other, claim, claims))
                .max(Comparator.comparing(other -> other.interval().endExclusive()));
        return last.filter(one -> claims.isVolume() && days.isYearToDate() && days.days() > TWO_MONTHS && one.interval().days() > days.days() + TWO_MONTHS)
                .map(one -> new Around(days, null, one));
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

    /// What the days would have if each day between the neighbours counted the same.
    double even() {
        var first = before == null ? 0 : before.value();
        return first + (after.value() - first) * step().days() / (step().days() + next().days());
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
