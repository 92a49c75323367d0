package kervan.saved;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A state of something that is kept: of a view its address, of a dashboard its tiles.
///
/// @param key its name in addresses; it stays when the title changes
/// @param number of the version, from 1 on; the greatest counts
/// @param note null when nobody said anything
/// @param savedBy as they called themselves; null when nobody said
/// @param withdrawn whether it is off the lists
/// @param restores the version whose content this one brings back; null when it is a new one
public record SavedVersion<C>(String key, int number, String title, @Nullable String note, C content, Instant savedAt, @Nullable String savedBy, boolean withdrawn, @Nullable Integer restores) {

    public Optional<String> by() {
        return Optional.ofNullable(savedBy);
    }

    /// The same as somebody would save it again.
    public Draft<C> toDraft(@Nullable String by) {
        return new Draft<>(title, note, content, by);
    }
}
