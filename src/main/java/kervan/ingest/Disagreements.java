package kervan.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Arrival;
import kervan.figure.Figure;
import kervan.figure.Leeway;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Which figures that come in disagree with others of the same days, as the conflict board has it ([Leeway]); in linear time.
///
/// Of the figures for the same days the two are kept that are easiest to disagree with: the one that leaves the least above it, and the
/// one that leaves the most below it.
final class Disagreements {

    private static final Map<UnitOfMeasure.Dimension, UnitOfMeasure> SMALLEST = Stream.of(UnitOfMeasure.values())
            .collect(Collectors.toMap(UnitOfMeasure::dimension, unit -> unit, (smaller, larger) -> smaller));

    private record Days(Interval interval, UnitOfMeasure.Dimension dimension) {
    }

    /// @param leeway in the smallest unit of its dimension, so that leeways of different units compare
    private record Party(Figure figure, Leeway leeway) {

        static Party of(Figure figure) {
            var smallest = SMALLEST.getOrDefault(figure.unit().dimension(), figure.unit());
            var printed = Leeway.of(figure);
            return new Party(figure, new Leeway(figure.unit().to(smallest, printed.low()), figure.unit().to(smallest, printed.high())));
        }
    }

    private record Bounds(Party lowest, Party highest) {

        Bounds and(Bounds other) {
            return new Bounds(other.lowest.leeway.high().compareTo(lowest.leeway.high()) < 0 ? other.lowest : lowest,
                    other.highest.leeway.low().compareTo(highest.leeway.low()) > 0 ? other.highest : highest);
        }
    }

    private Disagreements() {
    }

    /// @param known of the same series, without what is revised
    static List<Disagreement> among(List<Arrival> arrivals, List<Figure> known) {
        Map<Days, Bounds> bounds = new HashMap<>();
        Stream.concat(known.stream(), arrivals.stream().map(Arrival::figure)).filter(Disagreements::counts).map(Party::of)
                .forEach(party -> bounds.merge(days(party.figure), new Bounds(party, party), Bounds::and));
        var found = new ArrayList<Disagreement>();
        arrivals.stream().filter(arrival -> counts(arrival.figure())).sorted(Comparator.comparing(Arrival::number)).forEach(arrival -> {
            if (other(arrival.figure(), bounds.get(days(arrival.figure()))) instanceof Figure other) {
                found.add(new Disagreement(arrival.number(), arrival.figure(), other));
            }
        });
        return found;
    }

    private static @Nullable Figure other(Figure figure, Bounds bounds) {
        if (bounds.lowest.figure == figure && bounds.highest.figure == figure) {
            return null;
        }
        var party = Party.of(figure);
        return Stream.of(bounds.lowest, bounds.highest).filter(one -> !one.leeway.meets(party.leeway)).map(Party::figure).findFirst().orElse(null);
    }

    private static boolean counts(Figure figure) {
        return figure.isAccepted() && figure.status().isReported();
    }

    private static Days days(Figure figure) {
        return new Days(figure.interval(), figure.unit().dimension());
    }
}
