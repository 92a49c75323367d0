package kervan.target;

import java.util.ArrayList;
import java.util.List;
import kervan.language.Texts;
import kervan.target.LedgerEntry.Decision;
import kervan.target.LedgerEntry.State;

/// Whether somebody may decide of an entry, and whether it still applies.
record Deciding(LedgerEntry entry, EntryHistory history, Ground ground) {

    List<Flaw> flaws(Writing said, boolean approved) {
        var flaws = new ArrayList<Flaw>();
        if (!entry.isByHand()) {
            flaws.add(new Flaw("entry", Texts.of("rules.no-draft"), Texts.of("rules.no-draft-why", "number", String.valueOf(entry.number()), "file", entry.announcement().origin().file())));
        } else if (entry.decision() instanceof Decision decision) {
            flaws.add(new Flaw("entry", Texts.of("rules.decided"), Texts.of(entry.state() == State.APPROVED ? "rules.decided.approved-why" : "rules.decided.refused-why",
                    "number", String.valueOf(entry.number()), "person", decision.by(), "moment", decision.at().toString())));
        } else {
            person(flaws, said, approved);
            if (flaws.isEmpty() && approved) {
                applies(flaws);
            }
        }
        return flaws;
    }

    private void person(List<Flaw> flaws, Writing said, boolean approved) {
        if (said.name() != null && Writing.isSame(said.name(), entry.writtenBy())) {
            flaws.add(new Flaw("by", Texts.of("rules.same-person"), Texts.of(approved ? "rules.same-person.approve-why" : "rules.same-person.refuse-why",
                    "person", String.valueOf(entry.writtenBy()), "number", String.valueOf(entry.number()))));
        }
        if (!approved && said.reason() == null) {
            flaws.add(new Flaw("reason", Texts.of("rules.missing.reason"), Texts.of("rules.refuse-reason-why")));
        }
    }

    /// Nothing of what it rests on may have changed since it was written.
    private void applies(List<Flaw> flaws) {
        history.changedSince(entry).ifPresent(changes -> flaws.add(new Flaw("entry", Texts.of("rules.changed"),
                Texts.of("rules.changed-why", "key", entry.announcement().key(), "number", String.valueOf(entry.number()), "changes", changes))));
        if (entry.withdrawn()) {
            ChainRules.withdrawal(entry.announcement().key(), ground).ifPresent(flaws::add);
        } else {
            Rules.flaws(Proposal.of(entry.announcement()), ground).forEach(flaws::add);
            Rules.flawsAmongOthers(entry.announcement(), ground).forEach(flaws::add);
        }
    }
}
