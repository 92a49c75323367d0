package kervan.analytics;

import java.math.BigDecimal;

/// Volumes divided by the days of each period, so that February and leap years make no trend.
public final class PerDay {

    private PerDay() {
    }

    /// Barrels become barrels a day. Refused for what is no volume of a period; a period known in part only is a gap, because its days are not known.
    public static Outcome of(TimeSeries series) {
        if (series.behaviour() != Behaviour.FLOW) {
            return Refusal.of("per-day-of", "behaviour", series.behaviour().words());
        }
        return series.with(series.unit().perDay(), Behaviour.RATE, value -> value.isMissing() ? value
                : value.isPartial() ? Value.missing(value.period(), new Gap.OnlyPartOf(value.period()))
                : Value.of(value.period(), value.inexact().orElseThrow().over(BigDecimal.valueOf(value.period().interval().days())), value.status(), value.coverage()));
    }
}
