package kervan.explore;

import java.util.Optional;
import kervan.analytics.Movement;
import kervan.analytics.TimeSeries;
import kervan.analytics.Transformation;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// Change of a line by the same rules as where it is asked for, worked out once for all of its periods.
///
/// @param onYearBefore empty where nothing became of the line
record Growth(Optional<TimeSeries> onPeriodBefore, Optional<TimeSeries> onYearBefore) {

    /// Where none is asked for, or there is none.
    static final Growth NONE = new Growth(Optional.empty(), Optional.empty());

    private static final Transformation ON_YEAR_BEFORE = Transformation.parse("pc1").orElseThrow();
    private static final Transformation ON_PERIOD_BEFORE = Transformation.parse("pch").orElseThrow();

    /// @param text as it is read, `+12.5 %`
    /// @param plain as a program reads it
    record Rate(String text, String plain) {
    }

    /// None of what has no growth: logarithms, per cent and differences.
    static Growth of(Plotted line, Exploration exploration) {
        return !grows(line, exploration) ? NONE : new Growth(line.outcome().series().flatMap(series -> ON_PERIOD_BEFORE.apply(series).series()), line.outcome().series().flatMap(series -> ON_YEAR_BEFORE.apply(series).series()));
    }

    private static boolean grows(Plotted line, Exploration exploration) {
        var isDifference = exploration.transformation() == Movement.CHANGE || exploration.transformation() == Movement.CHANGE_ON_YEAR;
        return !isDifference && switch (Drawings.unit(line).kind()) {
            case PRODUCT, RATIO, INDEX -> true;
            case SHARE, PERCENT, PERCENTAGE_POINTS, LOG -> false;
        };
    }

    /// `+12.5 %`; empty where one of the values is missing.
    Optional<Rate> onYearBefore(TimePeriod period) {
        return rate(onYearBefore, period);
    }

    Optional<Rate> onPeriodBefore(TimePeriod period) {
        return rate(onPeriodBefore, period);
    }

    private static Optional<Rate> rate(Optional<TimeSeries> growth, TimePeriod period) {
        return growth.flatMap(series -> series.at(period).filter(value -> !value.isMissing()).map(value -> new Rate(ValueText.full(value, series.unit()), ValueText.plain(value, series.unit()))));
    }

    static TimePeriod yearBefore(TimePeriod period) {
        return period.plus(-parts(period.frequency()));
    }

    static int parts(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> 1;
            case HALF_YEARLY -> 2;
            case QUARTERLY -> 4;
            default -> 12;
        };
    }
}
