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
import kervan.timeseries.Quantity;
import kervan.timeseries.TimePeriod;
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
        return value(name, one.period(), one.quantity().orElseThrow(), one.observation().status(), new Change(unit, conversion, one.period().interval().days()));
    }

    /// How quantities come into the unit of a line.
    ///
    /// @param days that they cover, for daily rates
    record Change(UnitOfMeasure unit, UnitConversion conversion, long days) {
    }

    /// A quantity with the digits that it was given, and with every digit that comes out where a factor comes in.
    ///
    /// @param name what tells what it is of from other things
    static Value value(String name, TimePeriod at, Quantity quantity, ObservationStatus status, Change change) {
        if (UnitConversion.isExact(quantity.unit(), change.unit())) {
            var exact = quantity.in(change.unit());
            return Value.observed(name, at, exact.value(), exact.rounding(), status);
        }
        var changed = change.conversion().ratio(quantity.unit(), change.unit(), change.days()).map(ratio -> quantity.times(ratio, change.unit()))
                .orElseThrow(() -> new IllegalArgumentException("%s cannot become %s".formatted(quantity.unit(), change.unit())));
        return Value.converted(name, at, changed.value(), changed.rounding(), status);
    }
}
