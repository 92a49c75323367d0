package kervan.target;

import java.util.List;
import java.util.stream.Collectors;

/// What came of the wish to write into the ledger, or to decide of what was written.
public sealed interface LedgerAnswer {

    /// It stands in the ledger, and the act in the audit trail.
    record Kept(LedgerEntry entry) implements LedgerAnswer {
    }

    /// It cannot be; nothing was written.
    ///
    /// @param flaws all that is wrong; at least one
    record Refused(List<Flaw> flaws) implements LedgerAnswer {

        public Refused {
            flaws = List.copyOf(flaws);
        }

        static Refused of(String field, String title, String sentence) {
            return new Refused(List.of(new Flaw(field, title, sentence)));
        }

        /// What is wrong first, in two or three words.
        public String title() {
            return flaws.getFirst().title();
        }

        /// All that is wrong and what to do instead.
        public String sentence() {
            return flaws.stream().map(Flaw::sentence).distinct().collect(Collectors.joining(" "));
        }
    }
}
