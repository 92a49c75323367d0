package kervan.archive;

import java.time.Instant;
import java.util.Optional;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.figure.Source;
import org.jspecify.annotations.Nullable;

/// One entry of the history of choices: from when on a figure was preferred, or the rule left to decide again.
///
/// @param source the document whose figure is preferred; null where the choice was withdrawn
/// @param reason why, in words for readers; null only where a choice was withdrawn without a word
/// @param chosenBy as they called themselves; null when nobody said
/// @param file the name of the file it came in; null where it was made by hand
public record Preference(SeriesOfDays days, @Nullable Source source, @Nullable String reason, Instant recordedAt, @Nullable String chosenBy,
        @Nullable String file) {

    /// The document whose figure is preferred; empty where the rule decides again.
    public Optional<Source> chosen() {
        return Optional.ofNullable(source);
    }
}
