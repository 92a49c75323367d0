package kervan.ui.ingest;

import java.util.Map;
import kervan.archive.Judgement;
import kervan.ingest.FindingRule;
import kervan.ingest.ImportOptions;
import org.jspecify.annotations.Nullable;

/// What a steward answered to a difference.
///
/// @param judgements by the number of the figure; findings without one are quarantined
record Answers(boolean leaveOutRejected, Map<Integer, Judgement> judgements) {

    static final Answers NONE = new Answers(false, Map.of());

    ImportOptions dryRun() {
        return new ImportOptions(true, FindingRule.QUARANTINE, leaveOutRejected, judgements, null);
    }

    ImportOptions recording(@Nullable String by) {
        return new ImportOptions(false, FindingRule.QUARANTINE, leaveOutRejected, judgements, by);
    }
}
