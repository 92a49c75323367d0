package kervan.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.figure.Relation;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// What a check is told: the claims of the series, those of its relatives, and what was worked out for all figures at once.
final class Inquiry {

    private final Subject subject;
    private final Claims own;
    private final List<Related> relatives;
    private final Map<Integer, List<Imbalance>> imbalances = new HashMap<>();
    private @Nullable Map<Integer, Neighbours> neighbours;
    private @Nullable YearSteps steps;

    Inquiry(Subject subject) {
        this.subject = subject;
        var near = Nearby.around(subject.incoming());
        this.own = Claims.of(subject.incoming(), near.of(subject.known()), subject.unit(), subject.conversion(), subject.aggregation());
        this.relatives = subject.relatives().stream().map(relative -> Related.of(relative, subject, near)).toList();
    }

    Claims own() {
        return own;
    }

    UnitOfMeasure unit() {
        return subject.unit();
    }

    LocalDate today() {
        return subject.today();
    }

    List<Related> relatives() {
        return relatives;
    }

    Stream<Related> relatives(Relation relation) {
        return relatives.stream().filter(one -> one.is(relation));
    }

    /// Where the figures of a calendar year cannot all be true.
    List<Imbalance> imbalances(int year) {
        return imbalances.computeIfAbsent(year, one -> YearBalance.of(own, own.inYear(one)));
    }

    /// Whether the other figures of its year speak against it.
    boolean isBlamed(Claim claim) {
        return imbalances(claim.interval().start().getYear()).stream().anyMatch(imbalance -> imbalance.blamed() == claim);
    }

    /// The claims of intervals as long as this one; empty where there are none.
    Optional<Neighbours> neighbours(Interval days) {
        if (neighbours == null) {
            neighbours = Neighbours.of(own);
        }
        return Optional.ofNullable(neighbours.get(Neighbours.length(days)));
    }

    YearSteps steps() {
        if (steps == null) {
            steps = new YearSteps(own);
        }
        return steps;
    }
}
