package kervan.ingest;

import java.util.List;
import kervan.archive.Recorded;

/// What came of a file: everything in it was recorded, or nothing, and then the problems say why.
///
/// @param layout the layout it was recognised as; empty when it was not
public record ImportReport(String file, String layout, Recorded recorded, List<IngestProblem> problems) {

    static ImportReport refused(String file, String layout, List<IngestProblem> problems) {
        return new ImportReport(file, layout, Recorded.NOTHING, problems);
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }
}
