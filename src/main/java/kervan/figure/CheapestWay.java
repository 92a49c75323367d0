package kervan.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
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

        Quantity signed() {
            return forwards ? step.quantity : new Quantity(step.quantity.value().negate(), step.quantity.rounding(), step.quantity.unit());
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
        var legs = steps.stream().flatMap(step -> Stream.of(new Leg(step, true), new Leg(step, false))).toList();
        var open = new PriorityQueue<Way>(Comparator.comparing(Way::rounding).thenComparing(way -> way.legs.size()));
        var done = new HashSet<LocalDate>();
        open.add(new Way(start, BigDecimal.ZERO, List.of()));
        while (open.poll() instanceof Way way) {
            if (way.at.equals(end)) {
                return Optional.of(way.legs);
            }
            if (done.add(way.at)) {
                legs.stream().filter(leg -> leg.from().equals(way.at) && !done.contains(leg.to())).map(way::with).forEach(open::add);
            }
        }
        return Optional.empty();
    }
}
