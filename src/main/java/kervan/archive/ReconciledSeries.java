package kervan.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kervan.catalogue.Series;
import kervan.figure.ReconciledObservation;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// A series at a frequency, as a vintage knows it: one observation for each period, gaps included, each saying how it came about.
///
/// @param observations in the order of time; none when no figures make up periods of this frequency
public record ReconciledSeries(Series series, Frequency frequency, UnitOfMeasure unit, Vintage vintage, List<ReconciledObservation> observations) {

    /// The periods that lie wholly within the days, both included; null leaves an end open.
    public ReconciledSeries between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return with(unit, observations.stream()
                .filter(one -> first == null || !one.period().interval().start().isBefore(first))
                .filter(one -> last == null || !one.period().interval().lastDay().isAfter(last))
                .toList());
    }

    /// The series in another unit.
    ///
    /// @throws IllegalArgumentException when the conversion does not reach the unit
    public ReconciledSeries in(UnitOfMeasure other, UnitConversion conversion) {
        return with(other, observations.stream().map(one -> one.in(other, conversion)).toList());
    }

    /// The observation of the period; empty when it lies outside, or is missing.
    public Optional<ReconciledObservation> at(TimePeriod period) {
        return observations.stream().filter(one -> one.period().equals(period) && !one.isMissing()).findFirst();
    }

    /// The newest observation of what happened, as against estimates of what will.
    public Optional<ReconciledObservation> latestActual() {
        return observations.reversed().stream().filter(one -> !one.isMissing() && one.observation().status().isActual()).findFirst();
    }

    private ReconciledSeries with(UnitOfMeasure other, List<ReconciledObservation> changed) {
        return new ReconciledSeries(series, frequency, other, vintage, changed);
    }
}
