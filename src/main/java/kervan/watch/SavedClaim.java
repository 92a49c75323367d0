package kervan.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A claim that is kept, with what became of it.
///
/// @param key its name in addresses; the same for the same claim
/// @param source what was said about it when it was first saved
/// @param watched whether it is checked again when figures arrive
/// @param evaluations the newest first; never none
public record SavedClaim(String key, ClaimWords words, ClaimSource source, Instant savedAt, boolean watched, List<Evaluation> evaluations) {

    /// Who claims it and where, for readers.
    ///
    /// @param title what it is called in lists
    /// @param madeBy null when nobody says; document, address and savedBy likewise
    public record ClaimSource(String title, @Nullable String madeBy, @Nullable String document, @Nullable String address, @Nullable String savedBy) {
    }

    public Evaluation latest() {
        return evaluations.getFirst();
    }

    /// The last time that the answer changed; empty while it never has.
    public Optional<Evaluation> lastFlip() {
        return evaluations.stream().filter(Evaluation::flipped).findFirst();
    }
}
