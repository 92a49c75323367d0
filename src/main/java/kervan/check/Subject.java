package kervan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// A series with the figures that come in, and all that they are checked against.
///
/// @param incoming the figures that come in; findings are about these only
/// @param known what the archive holds of the series already, quarantined ones too
/// @param today the day on which it is asked, for figures of days that have not come yet
public record Subject(SeriesKey series, UnitOfMeasure unit, UnitConversion conversion, Aggregation aggregation, List<Figure> incoming,
        List<Figure> known, List<Relative> relatives, LocalDate today) {

    /// The same without some of the figures that come in, as if they were set aside.
    public Subject without(Set<Figure> questionable) {
        return new Subject(series, unit, conversion, aggregation, incoming.stream().filter(figure -> !questionable.contains(figure)).toList(), known, relatives, today);
    }
}
