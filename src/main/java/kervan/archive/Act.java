package kervan.archive;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What someone decided: one row of the audit trail.
///
/// @param doneBy as they called themselves; null when nobody said
/// @param subject what it was done to: a batch, a series and period, a figure
/// @param detail what was decided, from what to what and why, in a sentence for readers
public record Act(Instant doneAt, @Nullable String doneBy, Kind kind, String subject, String detail) {

    /// What people decide.
    public enum Kind {

        /// A file came in.
        IMPORT("import"),
        /// A file was taken back.
        UNDO("undo"),
        /// One of several figures for the same days was preferred, or the rule was let decide again.
        PREFERENCE("preference"),
        /// A finding was answered.
        JUDGEMENT("judgement"),
        /// Something was written into the ledger of announcements that waits for a second person.
        DRAFT("draft"),
        /// A second person approved a draft of the ledger.
        APPROVAL("approval"),
        /// A second person refused a draft of the ledger.
        REFUSAL("refusal"),
        /// A target was watched from now on, or no longer.
        WATCH("watch");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// How it is written in files and addresses.
        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }
}
