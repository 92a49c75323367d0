package kervan.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounding;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// A number as it was published, for the days it covers: *January-August 2025: 923 kt*, *over 1.2 Mt in ten months*.
///
/// @param value as printed, with the digits printed (`33.0` keeps its zero); the middle where a range was printed
/// @param range lowest and highest where a range was printed, otherwise null
/// @param finding what is wrong with it or was found out about it; null when nothing is
/// @param reason why a steward accepted or quarantined it in spite or because of that; null where nobody has judged it yet
/// @param note what else the source says; null when nothing
/// @param origin the row it was read from
public record Figure(SeriesKey series, Interval interval, BigDecimal value, @Nullable Range range, UnitOfMeasure unit,
        Qualifier qualifier, ObservationStatus status, Standing standing, @Nullable String finding, @Nullable String reason, Source source,
        @Nullable String note, Origin origin) {

    /// Earliest interval first, then the order in which they were published, unknown days last; figures of one series are never equal.
    public static final Comparator<Figure> IN_ORDER = Comparator.comparing(Figure::interval)
            .thenComparing(figure -> figure.source().publishedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(figure -> figure.source().publisher())
            .thenComparing(Figure::value)
            .thenComparing(Figure::unit)
            .thenComparing(figure -> figure.source().title())
            .thenComparing(figure -> figure.source().address(), Comparator.nullsFirst(Comparator.naturalOrder()));

    /// The ends of a printed range, both included.
    public record Range(BigDecimal low, BigDecimal high) {

        public Range {
            if (low.compareTo(high) >= 0) {
                throw new IllegalArgumentException(Texts.of("problem.why.range-down", "low", low.toString(), "high", high.toString()));
            }
        }
    }

    /// The file and the line (from 1, the header included) that a row came from.
    public record Origin(String file, int line) {
    }

    public Figure {
        if (status.isMissing()) {
            throw new IllegalArgumentException("a figure has a value");
        }
        if (standing == Standing.QUARANTINED && finding == null) {
            throw new IllegalArgumentException(Texts.of("problem.why.no-finding"));
        }
        if (range != null && (value.compareTo(range.low) < 0 || value.compareTo(range.high) > 0)) {
            throw new IllegalArgumentException(Texts.of("problem.why.outside-range", "value", value.toString()));
        }
    }

    /// The value with the rounding that its digits show; half the range where one was printed.
    public Quantity quantity() {
        return printedRange()
                .map(ends -> new Quantity(value, new Rounding(ends.high.subtract(ends.low).divide(BigDecimal.TWO)), unit))
                .orElseGet(() -> Quantity.of(value, unit));
    }

    public Optional<Range> printedRange() {
        return Optional.ofNullable(range);
    }

    /// The same figure as a steward judged it: an answer to a finding, which stays with it.
    public Figure judged(Standing standing, @Nullable String finding, @Nullable String reason) {
        return new Figure(series, interval, value, range, unit, qualifier, status, standing, finding, reason, source, note, origin);
    }

    public boolean isAccepted() {
        return standing == Standing.ACCEPTED;
    }
}
