package kervan.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Arrival;
import kervan.figure.Figure;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Which figures that come in differ by more than their rounding from others of the same days; in linear time.
///
/// Of the figures for the same days the two are kept that are easiest to disagree with: the one whose upper bound is lowest
/// and the one whose lower bound is highest.
final class Disagreements {

    private static final Map<UnitOfMeasure.Dimension, UnitOfMeasure> SMALLEST = Stream.of(UnitOfMeasure.values())
            .collect(Collectors.toMap(UnitOfMeasure::dimension, unit -> unit, (smaller, larger) -> smaller));

    private record Days(Interval interval, UnitOfMeasure.Dimension dimension) {
    }

    private record Bounds(Figure lowest, Figure highest) {
    }

    private Disagreements() {
    }

    /// @param known of the same series, without what is revised
    static List<Disagreement> among(List<Arrival> arrivals, List<Figure> known) {
        Map<Days, Bounds> bounds = new HashMap<>();
        Stream.concat(known.stream(), arrivals.stream().map(Arrival::figure)).filter(Disagreements::counts).forEach(figure ->
                bounds.merge(days(figure), new Bounds(figure, figure), Disagreements::wider));
        var found = new ArrayList<Disagreement>();
        arrivals.stream().filter(arrival -> counts(arrival.figure())).sorted(Comparator.comparing(Arrival::number)).forEach(arrival -> {
            if (other(arrival.figure(), bounds.get(days(arrival.figure()))) instanceof Figure other) {
                found.add(new Disagreement(arrival.number(), arrival.figure(), other));
            }
        });
        return found;
    }

    private static @Nullable Figure other(Figure figure, Bounds bounds) {
        return Stream.of(bounds.lowest, bounds.highest).filter(one -> !one.quantity().agreesWith(figure.quantity())).findFirst().orElse(null);
    }

    private static Bounds wider(Bounds one, Bounds other) {
        return new Bounds(bound(other.lowest, 1).compareTo(bound(one.lowest, 1)) < 0 ? other.lowest : one.lowest,
                bound(other.highest, -1).compareTo(bound(one.highest, -1)) > 0 ? other.highest : one.highest);
    }

    /// In the smallest unit of the dimension, so that bounds of different units compare.
    private static BigDecimal bound(Figure figure, int sign) {
        var quantity = figure.quantity();
        var bound = quantity.value().add(quantity.rounding().halfWidth().multiply(BigDecimal.valueOf(sign)));
        return figure.unit().to(SMALLEST.getOrDefault(figure.unit().dimension(), figure.unit()), bound);
    }


    private static boolean counts(Figure figure) {
        return figure.isAccepted() && figure.status().isReported();
    }

    private static Days days(Figure figure) {
        return new Days(figure.interval(), figure.unit().dimension());
    }
}
