package kervan.explore;

import java.util.List;
import java.util.TreeMap;
import kervan.analytics.Behaviour;
import kervan.analytics.Outcome;
import kervan.analytics.TimeSeries;
import kervan.analytics.Value;
import kervan.catalogue.Series;
import kervan.figure.RunningTotal;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// What has added up since January, by what was published of those very days: a figure for January to September counts though no month of it is known, and is the one that targets are judged by.
///
/// @param conversion of the series, or with the factor that was asked for
record SinceJanuary(Series series, UnitOfMeasure unit, UnitConversion conversion) {

    /// The totals of reported figures that end with a period; where there is none, what adding up the periods of the year gave.
    ///
    /// @param totals in any order
    /// @param added up, or refused
    Outcome over(List<RunningTotal> totals, Outcome added) {
        return added.then(series -> {
            var values = new TreeMap<TimePeriod, Value>();
            series.values().forEach(value -> values.put(value.period(), value));
            for (var total : totals) {
                var period = TimePeriod.containing(total.days().lastDay().atStartOfDay(), series.frequency());
                if (period.interval().endExclusive().equals(total.endExclusive())) {
                    values.put(period, value(total, period));
                }
            }
            return new TimeSeries(series.frequency(), series.unit(), Behaviour.STOCK, Calculations.withGaps(values));
        });
    }

    private Value value(RunningTotal total, TimePeriod at) {
        return Reckoned.value(series.key().text() + " since January", at, total.quantity(), total.status(), new Reckoned.Change(unit, conversion, total.days().days()));
    }
}
