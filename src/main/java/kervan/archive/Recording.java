package kervan.archive;

import java.time.Instant;
import java.util.Optional;
import kervan.figure.Figure;
import org.jspecify.annotations.Nullable;

/// When and by whom a state of a figure was recorded.
///
/// @param enteredBy as they called themselves; null when nobody said
public record Recording(Figure figure, Instant recordedAt, @Nullable String enteredBy) {

    public Optional<String> by() {
        return Optional.ofNullable(enteredBy);
    }
}
