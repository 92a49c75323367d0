package kervan.ingest;

import java.util.List;
import kervan.archive.Judgement;
import kervan.check.Finding;
import kervan.figure.Figure;

/// A figure of a file about which something was found, and what becomes of it.
///
/// @param number the place of the figure in the file, by which a steward answers
/// @param findings at least one
/// @param judgement what becomes of it: as a steward said, as the file says, or by the rule for findings
public record Suspicion(int number, Figure figure, List<Finding> findings, Judgement judgement) {
}
