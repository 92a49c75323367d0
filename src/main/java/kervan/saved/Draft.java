package kervan.saved;

import org.jspecify.annotations.Nullable;

/// What somebody wants to keep.
///
/// @param title what it is to be called in lists; not checked yet, as are note and name
/// @param note null or blank when there is nothing to say
/// @param by as they call themselves; null or blank when nobody says
public record Draft<C>(@Nullable String title, @Nullable String note, C content, @Nullable String by) {
}
