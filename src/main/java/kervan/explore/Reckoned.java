package kervan.explore;

import kervan.analytics.Behaviour;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Gap;
import kervan.analytics.TimeSeries;
import kervan.analytics.Value;
import kervan.archive.ReconciledSeries;
import kervan.figure.Aggregation;
import kervan.figure.ReconciledObservation;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// The way from observations to what is reckoned with them.
public final class Reckoned {

    private Reckoned() {
    }

    /// The series in a unit, as it goes into the first step: where a factor comes in, with every digit that comes out, so that a chain is rounded once, at its end.
    ///
    /// @throws IllegalArgumentException when the conversion does not reach the unit
    public static TimeSeries of(ReconciledSeries series, UnitOfMeasure unit, UnitConversion conversion) {
        return new TimeSeries(series.frequency(), CompoundUnit.of(unit), behaviour(series, unit),
                series.observations().stream().map(one -> value(series, one, unit, conversion)).toList());
    }

    /// Volumes in barrels a day are rates, and rates in barrels are volumes.
    private static Behaviour behaviour(ReconciledSeries series, UnitOfMeasure unit) {
        return switch (unit.dimension()) {
            case OIL_RATE -> Behaviour.RATE;
            default -> series.unit().dimension() == UnitOfMeasure.Dimension.OIL_RATE || series.series().aggregation() == Aggregation.SUM ? Behaviour.FLOW : Behaviour.RATE;
        };
    }

    private static Value value(ReconciledSeries series, ReconciledObservation one, UnitOfMeasure unit, UnitConversion conversion) {
        var name = series.series().key().text();
        if (one.quantity().isEmpty()) {
            return Value.missing(one.period(), one.observation().status() == ObservationStatus.NOT_YET_DUE ? new Gap.NotYetDue() : new Gap.Reported(one.why()));
        }
        var quantity = one.quantity().orElseThrow();
        if (UnitConversion.isExact(quantity.unit(), unit)) {
            var exact = quantity.in(unit);
            return Value.observed(name, one.period(), exact.value(), exact.rounding(), one.observation().status());
        }
        var changed = conversion.ratio(quantity.unit(), unit, one.period().interval().days()).map(ratio -> quantity.times(ratio, unit))
                .orElseThrow(() -> new IllegalArgumentException("%s cannot become %s".formatted(quantity.unit(), unit)));
        return Value.converted(name, one.period(), changed.value(), changed.rounding(), one.observation().status());
    }
}
