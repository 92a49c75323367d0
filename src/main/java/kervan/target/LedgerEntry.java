package kervan.target;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// One entry of the ledger: what was said of an announcement, by whom, and what a second person decided of it.
///
/// @param number by which a draft is approved or refused
/// @param announcement as the entry has it; its origin is the file and line that it came in, if it came in one
/// @param writtenBy as they called themselves; null where it came in a file and nobody said
/// @param withdrawn whether it takes the announcement out of the ledger
/// @param reason why it corrects or withdraws what was said before, in words for readers; null where nobody said
/// @param decision null while it waits, and for what came in a file
/// @param undoneAt when its file was taken back; null while that counts, and for what was written by hand
/// @param counts whether it is what the ledger says now
/// @param changes what it changes of what counted when it was written; none for the first one
public record LedgerEntry(long number, Announcement announcement, Instant recordedAt, @Nullable String writtenBy, boolean withdrawn, @Nullable String reason,
        @Nullable Decision decision, @Nullable Instant undoneAt, boolean counts, List<Change> changes) {

    /// What a second person decided of an entry by hand.
    ///
    /// @param reason null only where it was approved without a word
    public record Decision(Instant at, String by, boolean approved, @Nullable String reason) {
    }

    /// How far an entry has come.
    public enum State {
        DRAFT, APPROVED, REFUSED, FROM_FILE, TAKEN_BACK;

        public String words() {
            return Texts.of("ledger.state." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    public LedgerEntry {
        changes = List.copyOf(changes);
    }

    public boolean isByHand() {
        return announcement.origin().file().equals(Announcement.BY_HAND);
    }

    public Optional<Decision> decided() {
        return Optional.ofNullable(decision);
    }

    public State state() {
        if (!isByHand()) {
            return undoneAt == null ? State.FROM_FILE : State.TAKEN_BACK;
        }
        return decision == null ? State.DRAFT : decision.approved() ? State.APPROVED : State.REFUSED;
    }

    /// The instant from which it counts or counted; empty for a draft and for what was refused.
    Optional<Instant> countsFrom() {
        return isByHand() ? decided().filter(Decision::approved).map(Decision::at) : Optional.of(recordedAt);
    }

    LedgerEntry compared(boolean counting, List<Change> differences) {
        return new LedgerEntry(number, announcement, recordedAt, writtenBy, withdrawn, reason, decision, undoneAt, counting, differences);
    }
}
