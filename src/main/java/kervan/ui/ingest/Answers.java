package kervan.ui.ingest;

import java.util.Map;
import kervan.archive.Judgement;
import kervan.ingest.FindingRule;
import kervan.ingest.ImportOptions;
import kervan.ingest.Mapping;
import org.jspecify.annotations.Nullable;

/// What a steward answered to a difference.
///
/// @param judgements by the number of the figure; findings without one are quarantined
record Answers(boolean leaveOutRejected, Map<Integer, Judgement> judgements) {

    static ImportOptions dryRun(Mapping mapping) {
        return new ImportOptions(mapping, true, FindingRule.QUARANTINE, false, Map.of(), null);
    }

    ImportOptions recording(Mapping mapping, @Nullable String by) {
        return new ImportOptions(mapping, false, FindingRule.QUARANTINE, leaveOutRejected, judgements, by);
    }
}
