package kervan.target;

import java.util.List;
import java.util.stream.Stream;

/// What the ledger takes: the one place where announcements are judged, whether they are typed in, sent or brought in with a file.
public final class Rules {

    private Rules() {
    }

    /// All that is wrong with what is said in itself; nothing when it can be an announcement.
    ///
    /// It looks at series, scopes and the day, and at no other announcement.
    public static List<Flaw> flaws(Proposal proposal, Ground ground) {
        return Stream.of(TextRules.flaws(proposal), AmountRules.flaws(proposal, ground), DayRules.flaws(proposal, ground)).flatMap(List::stream).toList();
    }

    /// All that is wrong with how it stands among the others: what it supersedes, is a share of, or joins.
    ///
    /// @param ground with all that is brought in together, the announcement itself included or not
    public static List<Flaw> flawsAmongOthers(Announcement announcement, Ground ground) {
        return ChainRules.flaws(announcement, ground);
    }
}
