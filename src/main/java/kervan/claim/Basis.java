package kervan.claim;

import java.util.List;
import java.util.Optional;
import kervan.figure.Figure;
import kervan.figure.ReconciledObservation;
import kervan.figure.Source;
import kervan.timeseries.UnitOfMeasure;

/// On what a number that a claim is held against rests.
public sealed interface Basis {

    /// A figure for exactly the period.
    record Published(Figure figure) implements Basis {
    }

    /// No figure covers the period: observations that other figures make up.
    record PutTogether(List<ReconciledObservation> observations) implements Basis {

        /// Whether it is known to a tenth only.
        public boolean isUncertain() {
            return observations.stream().anyMatch(ReconciledObservation::uncertain);
        }
    }

    /// It was said with the claim.
    record Told(Said baseline, UnitOfMeasure unit) implements Basis {
    }

    /// The figure; empty where it is none.
    default Optional<Figure> published() {
        return this instanceof Published one ? Optional.of(one.figure()) : Optional.empty();
    }

    /// The documents that it stands in.
    default List<Source> sources() {
        return switch (this) {
            case Published one -> List.of(one.figure().source());
            case PutTogether made -> made.observations().stream().flatMap(one -> one.sources().stream()).distinct().toList();
            case Told told -> List.of();
        };
    }
}
