package kervan.target;

import org.jspecify.annotations.Nullable;

/// One line of a file of watched targets.
///
/// @param target the chain of announcements, by name
/// @param reason why it is watched, for readers; null when nobody says
public record WatchLine(String target, @Nullable String reason, int line) {
}
