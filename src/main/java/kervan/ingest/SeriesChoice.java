package kervan.ingest;

import java.util.Optional;
import kervan.catalogue.Series;
import kervan.figure.Aggregation;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// What a code of a file is: a series that there is, one to be made, or nothing that is wanted.
///
/// @param kind which of the three; when nothing is said, the one that the other texts fit
/// @param key of the series; null when it is left out
/// @param unit of the values where the file says none, and of the series that is made
/// @param why it is left out; null when it is not
public record SeriesChoice(Kind kind, @Nullable String key, @Nullable String name, @Nullable String route, @Nullable String origin,
        @Nullable String commodity, @Nullable String measure, @Nullable String unit, @Nullable String aggregation, @Nullable String why) {

    public SeriesChoice {
        kind = kind != null ? kind : key == null ? Kind.LEFT_OUT : name == null ? Kind.EXISTING : Kind.NEW;
    }

    /// Which of the three a code is.
    public enum Kind { EXISTING, NEW, LEFT_OUT }

    /// Why a code is left out when a person chose so.
    public static final String BY_STEWARD = "the steward left it out";

    static final String NOT_STATED = "not stated";

    public static SeriesChoice existing(String key) {
        return new SeriesChoice(Kind.EXISTING, key, null, null, null, null, null, null, null, null);
    }

    public static SeriesChoice leftOut(String why) {
        return new SeriesChoice(Kind.LEFT_OUT, null, null, null, null, null, null, null, null, why);
    }

    static SeriesChoice made(String key, String name, String origin, String commodity, String measure, UnitOfMeasure unit, Aggregation aggregation) {
        return new SeriesChoice(Kind.NEW, key, name, "all", origin, commodity, measure, unit.code(), aggregation.code(), null);
    }

    /// The series to be made; empty when none is, or what is said of it is not enough.
    Optional<Series> toSeries() {
        if (kind != Kind.NEW || key == null || !SeriesKey.isValid(key) || unit == null || UnitOfMeasure.ofCode(unit).isEmpty()) {
            return Optional.empty();
        }
        var counted = UnitOfMeasure.ofCode(unit).orElseThrow();
        return Optional.of(new Series(new SeriesKey(key), stated(name, key), stated(route, "all"), stated(origin, NOT_STATED), stated(commodity, NOT_STATED),
                stated(measure, NOT_STATED), counted, aggregation == null ? aggregation(counted) : Aggregation.ofCode(aggregation).orElse(aggregation(counted)), null, null));
    }

    /// Rates are averaged, everything else is added.
    static Aggregation aggregation(UnitOfMeasure unit) {
        return unit.dimension() == UnitOfMeasure.Dimension.OIL_RATE ? Aggregation.MEAN : Aggregation.SUM;
    }

    private static String stated(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
