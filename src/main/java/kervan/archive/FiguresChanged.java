package kervan.archive;

import java.time.Instant;
import java.util.Optional;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;

/// Told once it is kept: the figures, what is preferred among them, or what is known beside them is not what it was.
///
/// @param occasion what brought it about, for readers: `import 12, release.csv`
/// @param cause the same for programs; empty where it is none of these
public record FiguresChanged(String occasion, Optional<Cause> cause) {

    FiguresChanged(String occasion, Cause cause) {
        this(occasion, Optional.of(cause));
    }

    /// What was done.
    public sealed interface Cause {

        /// A file came in.
        ///
        /// @param recorded in rows, new and revised
        record Imported(Batch batch, Recorded recorded) implements Cause {
        }

        /// A file was taken back.
        ///
        /// @param until the instant from which on it counts no longer
        record TakenBack(Batch batch, Recorded recorded, Instant until) implements Cause {
        }

        /// Among the figures of some days another one is preferred, or the rule decides again.
        record Preferred(SeriesKey series, Interval days) implements Cause {
        }

        /// A figure of some days was accepted or quarantined.
        record Judged(SeriesKey series, Interval days) implements Cause {
        }
    }
}
