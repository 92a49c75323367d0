package kervan.check;

import java.util.List;
import kervan.figure.Figure;
import kervan.figure.Relation;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// Another series whose figures a series can be held against, because their scopes are related.
///
/// @param relation what the other is to the series that is checked: `WHOLE` when the other counts all of it and more
/// @param figures all that is known of it, quarantined ones too
public record Relative(Relation relation, SeriesKey series, String name, UnitOfMeasure unit, UnitConversion conversion, List<Figure> figures) {
}
