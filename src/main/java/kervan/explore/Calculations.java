package kervan.explore;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kervan.analytics.Gap;
import kervan.analytics.Outcome;
import kervan.analytics.PerDay;
import kervan.analytics.Resampling;
import kervan.analytics.TimeSeries;
import kervan.analytics.Value;
import kervan.archive.Archive;
import kervan.archive.ReconciledSeries;
import kervan.archive.SeriesFigures;
import kervan.catalogue.Series;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;

/// Takes a series through the steps of a calculation: the one way for chart, table, file and API.
@Service
public class Calculations {

    private static final List<Frequency> FINEST_FIRST = List.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.HALF_YEARLY, Frequency.ANNUAL);

    private final Archive archive;

    Calculations(Archive archive) {
        this.archive = archive;
    }

    /// A series after the steps before the transformation, and after it.
    ///
    /// @param observations at the frequency of the calculation, in the unit of the series
    /// @param parts the frequency of the periods that longer ones are made of; that of the calculation where none are
    /// @param levels after unit, aggregation and per day
    /// @param transformed after the transformation too; not smoothed, because formulas come between
    public record Calculated(ReconciledSeries observations, Frequency parts, Outcome levels, Outcome transformed) {
    }

    /// @throws IllegalArgumentException when the conversion does not reach the unit
    public Calculated of(Series series, UnitOfMeasure unit, UnitConversion conversion, Calculation wanted, Vintage vintage) {
        return of(archive.together(List.of(series), vintage), series, unit, conversion, wanted);
    }

    /// The same of figures that were read before.
    static Calculated of(SeriesFigures figures, Series series, UnitOfMeasure unit, UnitConversion conversion, Calculation wanted) {
        var at = figures.reconciled(series, wanted.resamples() ? FINEST_FIRST : List.of(wanted.frequency()));
        var observations = at.get(wanted.frequency());
        var reconciled = Reckoned.of(observations, unit, conversion);
        var parts = shortest(at.values()).filter(finest -> wanted.resamples()).map(ReconciledSeries::frequency).orElse(wanted.frequency());
        var levels = wanted.resamples() ? resampled(at.values(), wanted, unit, conversion, reconciled) : reconciled;
        var daily = wanted.perDay() ? levels.then(PerDay::of) : levels;
        var transformed = daily.then(wanted.transformation()::apply);
        return new Calculated(observations, parts, daily, wanted.isSinceJanuary() ? new SinceJanuary(series, unit, conversion).over(figures.sinceJanuary(series), transformed) : transformed);
    }

    /// Of the shortest periods that have values. Without a method that was asked for, what was published or adds up for the whole period comes first.
    private static Outcome resampled(Collection<ReconciledSeries> all, Calculation wanted, UnitOfMeasure unit, UnitConversion conversion, TimeSeries reconciled) {
        var shortest = shortest(all);
        if (shortest.isEmpty() || wanted.method().isEmpty() && shortest.orElseThrow().frequency() == wanted.frequency()) {
            return reconciled;
        }
        var made = new Resampling(wanted.frequency(), wanted.method(), wanted.completeness()).apply(Reckoned.of(shortest.orElseThrow(), unit, conversion));
        return wanted.method().isPresent() ? made : made.series().<Outcome>map(series -> filled(reconciled, series)).orElse(reconciled);
    }

    private static TimeSeries filled(TimeSeries reconciled, TimeSeries made) {
        var values = new TreeMap<TimePeriod, Value>();
        made.values().forEach(value -> values.put(value.period(), value));
        reconciled.values().stream().filter(value -> !value.isMissing() || !values.containsKey(value.period())).forEach(value -> values.put(value.period(), value));
        return new TimeSeries(reconciled.frequency(), reconciled.unit(), reconciled.behaviour(), withGaps(values));
    }

    /// In the order of time, with a gap for each period between that has no value.
    static List<Value> withGaps(NavigableMap<TimePeriod, Value> values) {
        for (var period = values.isEmpty() ? null : values.firstKey(); period != null && period.compareTo(values.lastKey()) < 0; period = period.plus(1)) {
            values.putIfAbsent(period, Value.missing(period, new Gap.NoValueOf(period)));
        }
        return List.copyOf(values.values());
    }

    private static Optional<ReconciledSeries> shortest(Collection<ReconciledSeries> all) {
        return FINEST_FIRST.stream().flatMap(frequency -> all.stream().filter(one -> one.frequency() == frequency && !one.observations().isEmpty())).findFirst();
    }
}
