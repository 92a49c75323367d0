package kervan.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.figure.ReconciledObservation.Term;
import kervan.timeseries.Quantity;

/// The way between two dates over given figures that carries the least rounding; of equals, the one with the fewest figures.
///
/// Dijkstra (1959), *A note on two problems in connexion with graphs*; the nodes are dates, the length of a figure is its half-width.
final class CheapestWay {

    /// A figure, with its quantity in the unit of the series.
    record Step(PreferredFigure figure, Quantity quantity) {
    }

    /// A step taken in the direction of time, or against it.
    record Leg(Step step, boolean forwards) {

        Term term() {
            return new Term(step.figure, forwards, step.quantity);
        }

        private LocalDate from() {
            return forwards ? step.figure.figure().interval().start() : step.figure.figure().interval().endExclusive();
        }

        private LocalDate to() {
            return forwards ? step.figure.figure().interval().endExclusive() : step.figure.figure().interval().start();
        }
    }

    private record Way(LocalDate at, BigDecimal rounding, List<Leg> legs) {

        private Way with(Leg leg) {
            var longer = new ArrayList<>(legs);
            longer.add(leg);
            return new Way(leg.to(), rounding.add(leg.step.quantity.rounding().halfWidth()), List.copyOf(longer));
        }
    }

    private CheapestWay() {
    }

    /// Empty when the figures do not connect the dates.
    static Optional<List<Leg>> from(LocalDate start, LocalDate end, List<Step> steps) {
        return Optional.ofNullable(walk(start, steps, end::equals).get(end));
    }

    /// The way to each date that the figures connect with the start, which itself is reached without any.
    static Map<LocalDate, List<Leg>> fromEach(LocalDate start, List<Step> steps) {
        return walk(start, steps, date -> false);
    }

    private static Map<LocalDate, List<Leg>> walk(LocalDate start, List<Step> steps, Predicate<LocalDate> last) {
        var legs = steps.stream().flatMap(step -> Stream.of(new Leg(step, true), new Leg(step, false))).collect(Collectors.groupingBy(Leg::from));
        var open = new PriorityQueue<Way>(Comparator.comparing(Way::rounding).thenComparing(way -> way.legs.size()));
        var done = new HashMap<LocalDate, List<Leg>>();
        open.add(new Way(start, BigDecimal.ZERO, List.of()));
        while (open.poll() instanceof Way way) {
            if (done.putIfAbsent(way.at, way.legs) == null) {
                if (last.test(way.at)) {
                    return done;
                }
                legs.getOrDefault(way.at, List.of()).stream().filter(leg -> !done.containsKey(leg.to())).map(way::with).forEach(open::add);
            }
        }
        return done;
    }
}
