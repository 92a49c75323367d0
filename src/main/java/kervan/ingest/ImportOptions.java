package kervan.ingest;

import java.util.Map;
import kervan.archive.Judgement;
import org.jspecify.annotations.Nullable;

/// How a file is to be taken in.
///
/// @param mapping what a person says of the file; what is left open is recognised
/// @param dryRun whether to tell what would come of it and record nothing
/// @param findings what becomes of questionable figures that nobody answered for
/// @param leaveOutRejected whether rows that are refused are left out, rather than refusing the file
/// @param judgements what a steward answered, by the place of the figure in the file
/// @param enteredBy who brings it in, as they call themselves; null when nobody says
public record ImportOptions(Mapping mapping, boolean dryRun, FindingRule findings, boolean leaveOutRejected, Map<Integer, Judgement> judgements, @Nullable String enteredBy) {

    /// Records all or nothing; what is questionable is quarantined.
    public static final ImportOptions PLAIN = new ImportOptions(Mapping.RECOGNISE, false, FindingRule.QUARANTINE, false, Map.of(), null);

    public static final ImportOptions DRY_RUN = new ImportOptions(Mapping.RECOGNISE, true, FindingRule.QUARANTINE, false, Map.of(), null);

    /// The same, recording what it says within a transaction that the caller ends.
    ImportOptions recording() {
        return new ImportOptions(mapping, false, findings, leaveOutRejected, judgements, enteredBy);
    }
}
