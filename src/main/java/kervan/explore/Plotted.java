package kervan.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kervan.analytics.Outcome;
import kervan.analytics.TimeSeries;
import kervan.analytics.Value;
import kervan.archive.ReconciledSeries;
import kervan.catalogue.Series;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// A line of the workbench with all that is known of it.
///
/// @param id the key of the series, or `x1` for the first formula
/// @param letter by which formulas name it; empty for a formula
/// @param outcome what became of it, for all of its time
/// @param levels the same before it was transformed and smoothed, in the unit of the line; empty for a formula, and where nothing became of it
/// @param parts the frequency of the values that longer periods were made of
/// @param observations what it was made of; empty for a formula
record Plotted(String id, String letter, String name, int hue, Optional<Series> series, Outcome outcome, Optional<TimeSeries> levels, Frequency parts, Optional<ReconciledSeries> observations) {

    /// The values of its periods, gaps included; none where nothing became of it.
    List<Value> values() {
        return outcome.series().map(TimeSeries::values).orElse(List.of());
    }

    Optional<Value> at(TimePeriod period) {
        return outcome.series().flatMap(found -> found.at(period)).filter(value -> !value.isMissing());
    }

    /// The newest value of what happened, otherwise the newest.
    Optional<Value> newest() {
        return values().reversed().stream().filter(value -> !value.isMissing() && value.status().isActual()).findFirst().or(() -> outcome.series().flatMap(TimeSeries::latest));
    }

    /// The newest value of what happened in a stretch of time.
    Optional<Value> newest(Stretch shown) {
        return newest(shown::contains);
    }

    /// The newest value of what happened in one of the periods that are wanted.
    Optional<Value> newest(Predicate<TimePeriod> wanted) {
        return values().reversed().stream().filter(value -> !value.isMissing() && value.status().isActual() && wanted.test(value.period())).findFirst();
    }

    boolean hasValues() {
        return outcome.series().flatMap(TimeSeries::latest).isPresent();
    }
}
