package kervan.explore;

import java.util.Optional;
import kervan.analytics.Transformation;
import kervan.analytics.Value;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// Change of a line on the year before, by the same rules as where it is asked for.
final class Growth {

    private static final Transformation ON_YEAR_BEFORE = Transformation.parse("pc1").orElseThrow();
    private static final Transformation ON_PERIOD_BEFORE = Transformation.parse("pch").orElseThrow();

    private Growth() {
    }

    /// @param text as it is read, `+12.5 %`
    /// @param plain as a program reads it
    record Rate(String text, String plain) {
    }

    /// `+12.5 %`; empty where one of the values is missing, or both are the same period.
    static Optional<Rate> onYearBefore(Plotted line, TimePeriod period) {
        return of(ON_YEAR_BEFORE, line, period);
    }

    static Optional<Rate> onPeriodBefore(Plotted line, TimePeriod period) {
        return of(ON_PERIOD_BEFORE, line, period);
    }

    private static Optional<Rate> of(Transformation change, Plotted line, TimePeriod period) {
        return line.outcome().series().flatMap(series -> change.apply(series).series())
                .flatMap(growth -> growth.at(period).filter(value -> !value.isMissing()).map((Value value) -> new Rate(ValueText.full(value, growth.unit()), ValueText.plain(value, growth.unit()))));
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
