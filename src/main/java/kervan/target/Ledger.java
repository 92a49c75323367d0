package kervan.target;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.archive.Act;
import kervan.archive.Acts;
import kervan.figure.Figure.Origin;
import kervan.language.Texts;
import kervan.target.LedgerAnswer.Kept;
import kervan.target.LedgerAnswer.Refused;
import kervan.target.LedgerEntry.Decision;
import kervan.target.LedgerEntry.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The ledger of announcements: what is written into it waits until a second person approves it. Nothing is ever removed, and every step is an act of the audit trail.
@Service
@Transactional
public class Ledger {

    private final AnnouncementStore store;
    private final LedgerStore entries;
    private final Announcements announcements;
    private final Acts acts;
    private final Clock clock;

    Ledger(AnnouncementStore store, LedgerStore entries, Announcements announcements, Acts acts, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.announcements = announcements;
        this.acts = acts;
        this.clock = clock;
    }

    /// Writes a new announcement, or a correction of the one that has its key.
    ///
    /// @param by who writes, as they call themselves; needed
    /// @param reason why the announcement is corrected; needed for a correction, and taken as the wish to correct
    public LedgerAnswer draft(Proposal proposal, @Nullable String by, @Nullable String reason) {
        entries.lock();
        var ground = announcements.ground();
        var whole = completed(proposal, ground);
        var said = new Writing(by, reason);
        var flaws = said.flaws();
        flaws.addAll(new Drafting(whole, ground, history(whole), said.reason()).flaws());
        return flaws.isEmpty() ? add(whole.announcement(new Origin(Announcement.BY_HAND, 0)), said, false) : new Refused(flaws);
    }

    /// What would be refused of a draft; nothing when it could be written. For forms that are being filled in.
    @Transactional(readOnly = true)
    public List<Flaw> check(Proposal proposal, @Nullable String reason) {
        var ground = announcements.ground();
        var whole = completed(proposal, ground);
        return new Drafting(whole, ground, history(whole), new Writing("nobody yet", reason).reason()).flaws();
    }

    /// Writes that an announcement is to be taken out of the ledger.
    ///
    /// @param reason why; needed
    public LedgerAnswer withdraw(String key, @Nullable String reason, @Nullable String by) {
        entries.lock();
        var said = new Writing(by, reason);
        var flaws = said.flaws();
        if (said.reason() == null) {
            flaws.add(new Flaw("reason", Texts.of("rules.missing.reason"), Texts.of("rules.withdraw-reason-why", "key", key)));
        }
        var found = announcements.find(key);
        ChainRules.withdrawal(key, announcements.ground()).ifPresent(flaws::add);
        if (found.isEmpty()) {
            flaws.add(unknown(key));
        }
        return flaws.isEmpty() ? add(found.orElseThrow(), said, true) : new Refused(flaws);
    }

    /// Writes the share of an announcement for a part of a year, as an announcement of its own; the whole stays as it is.
    ///
    /// @param to the last day, included
    public LedgerAnswer prorate(String key, LocalDate from, LocalDate to, @Nullable String by) {
        var found = announcements.find(key);
        if (found.isEmpty()) {
            return new Refused(List.of(unknown(key)));
        }
        var refusal = Shares.refusal(found.get(), from, to);
        return refusal.isPresent() ? refusal.get() : draft(Shares.of(found.get(), from, to), by, null);
    }

    /// Lets a draft count from now on.
    ///
    /// @param by a second person; not the one who wrote it
    /// @param reason null where nobody says
    public LedgerAnswer approve(long number, @Nullable String by, @Nullable String reason) {
        return decide(number, new Writing(by, reason), true);
    }

    /// Decides that a draft never counts.
    ///
    /// @param reason why; needed
    public LedgerAnswer refuse(long number, @Nullable String by, @Nullable String reason) {
        return decide(number, new Writing(by, reason), false);
    }

    /// What waits for a second person, the oldest first.
    @Transactional(readOnly = true)
    public List<LedgerEntry> drafts() {
        return entries.waiting().stream().flatMap(key -> history(key).stream()).filter(one -> one.state() == State.DRAFT)
                .sorted((one, other) -> Long.compare(one.number(), other.number())).toList();
    }

    /// All that was ever written of an announcement, the oldest first; empty when there never was one of that key.
    @Transactional(readOnly = true)
    public List<LedgerEntry> history(String key) {
        return new EntryHistory(entries.entries(key)).compared();
    }

    @Transactional(readOnly = true)
    public Optional<LedgerEntry> find(long number) {
        return entries.find(number).flatMap(entry -> history(entry.announcement().key()).stream().filter(one -> one.number() == number).findFirst());
    }

    private Proposal completed(Proposal proposal, Ground ground) {
        return Drafting.completed(proposal, ground, key -> ground.isTaken(key) || !entries.entries(key).isEmpty());
    }

    private EntryHistory history(Proposal proposal) {
        return new EntryHistory(proposal.key() == null ? List.of() : entries.entries(proposal.key()));
    }

    private LedgerAnswer add(Announcement announcement, Writing said, boolean withdrawn) {
        var number = store.add(announcement, now(), said.name(), null, null, withdrawn, said.reason());
        var entry = find(number).orElseThrow();
        acts.record(Act.Kind.DRAFT, subject(entry), "%s%s. It waits for a second person.".formatted(deed(entry), because(said.reason())), said.name());
        return new Kept(entry);
    }

    private LedgerAnswer decide(long number, Writing said, boolean approved) {
        entries.lock();
        var found = entries.find(number);
        if (found.isEmpty()) {
            return Refused.of("entry", Texts.of("rules.unknown.entry"), Texts.of("rules.unknown.entry-why", "number", String.valueOf(number)));
        }
        var entry = found.get();
        var flaws = said.flaws();
        flaws.addAll(new Deciding(entry, new EntryHistory(entries.entries(entry.announcement().key())), announcements.ground()).flaws(said, approved));
        if (!flaws.isEmpty()) {
            return new Refused(flaws);
        }
        entries.decide(entry, new Decision(now(), said.known(), approved, said.reason()));
        acts.record(approved ? Act.Kind.APPROVAL : Act.Kind.REFUSAL, subject(entry), "%s the draft of %s: %s%s.".formatted(approved ? "approved" : "refused", entry.writtenBy(),
                deed(find(number).orElseThrow()), because(said.reason())), said.name());
        return new Kept(find(number).orElseThrow());
    }

    private Instant now() {
        return entries.after(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Flaw unknown(String key) {
        return new Flaw("key", Texts.of("rules.chain.unknown"), Texts.of("rules.uncounted-why", "key", key));
    }

    private static String subject(LedgerEntry entry) {
        return "announcement %s, entry %d".formatted(entry.announcement().key(), entry.number());
    }

    private static String deed(LedgerEntry entry) {
        var changes = entry.changes().stream().filter(Change::isOne).map(Change::words).collect(Collectors.joining("; "));
        return entry.withdrawn() ? "withdrawn" : changes.isEmpty() ? "new: " + entry.announcement().title() : "corrected: " + changes;
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : ", because: " + reason.replaceFirst("\\.$", "");
    }
}
