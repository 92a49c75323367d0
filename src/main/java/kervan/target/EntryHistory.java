package kervan.target;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kervan.language.Texts;

/// All entries of one announcement, each held against the one before it.
///
/// @param entries the oldest first
record EntryHistory(List<LedgerEntry> entries) {

    private static final Comparator<LedgerEntry> BY_COUNTING = Comparator.comparing((LedgerEntry one) -> one.countsFrom().orElseThrow()).thenComparing(LedgerEntry::number);

    /// What the ledger says now, a withdrawal too; empty where nothing counts.
    Optional<LedgerEntry> current() {
        return entries.stream().filter(one -> one.countsFrom().isPresent() && one.undoneAt() == null).max(BY_COUNTING);
    }

    /// What the ledger said when the entry was written.
    Optional<LedgerEntry> before(LedgerEntry entry) {
        return entries.stream().filter(one -> one.countsFrom().filter(from -> from.isBefore(entry.recordedAt())).isPresent() && countedAt(one, entry.recordedAt())).max(BY_COUNTING);
    }

    Optional<LedgerEntry> waiting() {
        return entries.stream().filter(one -> one.state() == LedgerEntry.State.DRAFT).findFirst();
    }

    /// With what each changes, and which one counts.
    List<LedgerEntry> compared() {
        var now = current();
        return entries.stream().map(one -> one.compared(now.filter(one::equals).isPresent(), before(one).map(older -> changes(older, one)).orElse(List.of()))).toList();
    }

    /// What changed since a draft was written; nothing when it still applies.
    Optional<String> changedSince(LedgerEntry draft) {
        var then = before(draft);
        var now = current();
        if (then.isEmpty() || now.isEmpty()) {
            return then.isPresent() ? Optional.of(Texts.of("rules.changed.gone")) : now.map(one -> Texts.of("rules.changed.there", "title", one.announcement().title()));
        }
        var changes = changes(then.get(), now.get()).stream().filter(Change::isOne).map(Change::words).toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", changes));
    }

    static List<Change> changes(LedgerEntry before, LedgerEntry after) {
        var changes = new ArrayList<>(Change.between(before.announcement(), after.announcement()));
        if (before.withdrawn() != after.withdrawn()) {
            changes.add(new Change("withdrawn", before.withdrawn() ? "yes" : "no", after.withdrawn() ? "yes" : "no"));
        }
        return changes;
    }

    private static boolean countedAt(LedgerEntry one, Instant instant) {
        return Optional.ofNullable(one.undoneAt()).map(undone -> undone.isAfter(instant)).orElse(true);
    }
}
