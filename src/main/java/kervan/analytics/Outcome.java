package kervan.analytics;

import java.util.Optional;
import java.util.function.Function;

/// What comes of a step: a series, or a sentence that says why there is none.
public sealed interface Outcome permits TimeSeries, Refusal {

    /// The next step, unless one was refused already.
    default Outcome then(Function<TimeSeries, Outcome> step) {
        return switch (this) {
            case TimeSeries series -> step.apply(series);
            case Refusal refused -> refused;
        };
    }

    default Optional<TimeSeries> series() {
        return this instanceof TimeSeries series ? Optional.of(series) : Optional.empty();
    }

    default Optional<Refusal> refusal() {
        return this instanceof Refusal refused ? Optional.of(refused) : Optional.empty();
    }
}
