package kervan.demetra;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.TsUnit;
import kervan.demetra.Refused.Reason;

/// What is known of a series: its values from the first that is not missing to the last.
///
/// @param first index of the first value that is not missing
/// @param unobserved how many values are missing behind the last one that is not
record Observations(double[] values, int first, int unobserved) {

    /// Beyond this, squares and sums of squares run over.
    static final double LARGEST = 1e100;

    private static final int SOME_YEAR = 2001;

    static Observations of(double[] values) {
        int from = 0;
        int to = values.length;
        while (from < to && Double.isNaN(values[from])) {
            from++;
        }
        while (to > from && Double.isNaN(values[to - 1])) {
            to--;
        }
        return new Observations(Arrays.copyOfRange(values, from, to), from, values.length - to);
    }

    /// The same without the oldest values, if there are more than so many.
    Observations latest(int most) {
        if (values.length <= most) {
            return this;
        }
        int dropped = values.length - most;
        var kept = of(Arrays.copyOfRange(values, dropped, values.length));
        return new Observations(kept.values, first + dropped + kept.first, unobserved);
    }

    /// How many are not missing.
    int count() {
        return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }

    /// Why nothing can be fitted to these, if there is a plain reason.
    Optional<Refused> objection(int needed) {
        int count = count();
        if (Arrays.stream(values).anyMatch(value -> Math.abs(value) > LARGEST)) {
            return Optional.of(new Refused(Reason.NOT_FINITE, count, 0));
        }
        if (count < needed) {
            return Optional.of(new Refused(Reason.TOO_SHORT, count, needed));
        }
        if (Arrays.stream(values).filter(value -> !Double.isNaN(value)).distinct().limit(2).count() < 2) {
            return Optional.of(new Refused(Reason.CONSTANT, count, 0));
        }
        int fewest = (2 * values.length + 2) / 3;
        return count < fewest ? Optional.of(new Refused(Reason.GAPS, count, fewest)) : Optional.empty();
    }

    /// @param part of the year in which the first of all values lies, missing ones at the start among them, from 1 on
    TsData toSeries(int periodsAYear, int part) {
        return series(values, periodsAYear, SOME_YEAR, (part - 1 + first) % periodsAYear + 1);
    }

    static TsData series(double[] values, int periodsAYear, int year, int part) {
        var start = TsPeriod.of(TsUnit.ofAnnualFrequency(periodsAYear), LocalDate.of(year, 1 + (part - 1) * (12 / periodsAYear), 1));
        return TsData.ofInternal(start, values.clone());
    }

    /// Index of the period in which an instant lies, among all that were given.
    static int index(TsData series, LocalDateTime instant) {
        return series.getStart().until(series.getStart().withDate(instant));
    }

    static boolean allFinite(double[]... rows) {
        return Arrays.stream(rows).allMatch(row -> Arrays.stream(row).allMatch(Double::isFinite));
    }

    static void requirePeriods(int periodsAYear, int... allowed) {
        if (IntStream.of(allowed).noneMatch(one -> one == periodsAYear)) {
            throw new IllegalArgumentException("%d periods a year, not one of %s".formatted(periodsAYear, Arrays.toString(allowed)));
        }
    }

    static void requirePart(int part, int periodsAYear) {
        if (part < 1 || part > periodsAYear) {
            throw new IllegalArgumentException("part %d of a year with %d".formatted(part, periodsAYear));
        }
    }
}
