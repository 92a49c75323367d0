package kervan.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How a target stood from a day on, by what had been published then.
public record PastVerdict(LocalDate day, Judged judged) {

    /// Those that say something else than the one before them.
    static List<PastVerdict> changes(List<PastVerdict> inOrder) {
        var changes = new ArrayList<PastVerdict>();
        for (var next : inOrder) {
            if (changes.isEmpty() || !next.saysTheSameAs(changes.getLast())) {
                changes.add(next);
            }
        }
        return List.copyOf(changes);
    }

    private boolean saysTheSameAs(PastVerdict other) {
        return judged.announcement().key().equals(other.judged.announcement().key()) && judged.verdict().equals(other.judged.verdict())
                && judged.reached().equals(other.judged.reached());
    }
}
