package kervan.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A target that people chose to look after, and since when.
///
/// @param target the chain of announcements, by name
/// @param by as they called themselves; null when nobody said
/// @param reason why, in words for readers; null when nobody said
/// @param file the name of the file it came in; null where it was chosen by hand
public record WatchedTarget(String target, Instant since, @Nullable String by, @Nullable String reason, @Nullable String file) {
}
