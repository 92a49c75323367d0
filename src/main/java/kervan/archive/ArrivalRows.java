package kervan.archive;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.figure.Standing;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Rows of the table `arriving` as figures. What recurs from row to row - series, documents, days - is made once.
///
/// Columns go by their place in the query, which for a million rows is quicker than by name.
final class ArrivalRows {

    private static final int MOST_KEPT = 20_000;
    private static final int THIS = 12;
    private static final int KNOWN = 21;

    private final String fileName;
    private final LongFunction<Source> documents;
    private final Map<Long, Source> sources = new HashMap<>();
    private final Map<String, SeriesKey> keys = new HashMap<>();

    /// @param documents finds a document by its id
    ArrivalRows(String fileName, LongFunction<Source> documents) {
        this.fileName = fileName;
        this.documents = documents;
    }

    Arrival arrival(ResultSet row) throws SQLException {
        var change = Change.valueOf(row.getString(11).toUpperCase(Locale.ROOT));
        var number = row.getInt(1);
        var figure = figure(row, THIS);
        return new Arrival(number, figure, change, row.getInt(9), row.getInt(10) != number, change == Change.NEW ? null : figure(row, KNOWN));
    }

    /// @param first the place of the value, before the other eight columns of a state
    private Figure figure(ResultSet row, int first) throws SQLException {
        return new Figure(keys.computeIfAbsent(row.getString(3), SeriesKey::new), new Interval(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                row.getBigDecimal(first), range(row.getBigDecimal(first + 1), row.getBigDecimal(first + 2)), UnitOfMeasure.ofCode(row.getString(7)).orElseThrow(),
                Qualifier.ofCode(row.getString(first + 3)).orElseThrow(), ObservationStatus.ofCode(row.getString(first + 4)).orElseThrow(),
                Standing.ofCode(row.getString(first + 5)).orElseThrow(), row.getString(first + 6), row.getString(first + 7), source(row.getLong(6)),
                row.getString(first + 8), new Figure.Origin(fileName, row.getInt(8)));
    }

    private Source source(long id) {
        if (sources.size() >= MOST_KEPT) {
            sources.clear();
        }
        return sources.computeIfAbsent(id, documents::apply);
    }

    private static Figure.@Nullable Range range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null ? null : new Figure.Range(low, high);
    }
}
