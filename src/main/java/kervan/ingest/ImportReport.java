package kervan.ingest;

import java.util.List;
import java.util.stream.Stream;
import kervan.archive.Arrival;
import kervan.archive.Recorded;
import kervan.catalogue.Series;
import org.jspecify.annotations.Nullable;

/// What came of a file, or would come of it: everything in it was recorded, or nothing, and then the problems say why.
///
/// @param layout the layout it was recognised as; empty when it was not
/// @param dryRun whether it was only asked what would come of it
/// @param batch names the import in addresses; null when nothing was recorded
/// @param recorded figures by what they are to the archive; of a dry run what would be recorded once nothing is rejected; nothing when the file is refused
/// @param changes figures that are new or revised, with what was known before
/// @param conflicting figures that differ from others of the same days by more than rounding
/// @param suspicious figures that look like errors in print
/// @param rejected what is refused, each with its line and what to do
/// @param missing cells that say that there is no value
/// @param leftOut rows that are meant to be left out, each with why
/// @param newSeries series that the file makes, because it names what the catalogue does not have
/// @param warnings what a reader should know of the file as a whole
public record ImportReport(String file, String layout, boolean dryRun, @Nullable Long batch, Recorded recorded, Details<Arrival> changes,
        Details<Disagreement> conflicting, Details<Suspicion> suspicious, Details<IngestProblem> rejected, Details<String> missing,
        Details<String> leftOut, List<Series> newSeries, List<String> warnings) {

    static ImportReport refused(String file, String layout, boolean dryRun, List<IngestProblem> problems) {
        return new ImportReport(file, layout, dryRun, null, Recorded.NOTHING, Details.none(), Details.none(), Details.none(),
                Details.of(problems), Details.none(), Details.none(), List.of(), List.of());
    }

    static ImportReport of(String file, String layout, boolean dryRun, @Nullable Long batch, Recorded recorded) {
        return new ImportReport(file, layout, dryRun, batch, recorded, Details.none(), Details.none(), Details.none(), Details.none(), Details.none(),
                Details.none(), List.of(), List.of());
    }

    /// What came of several files that came in together, under the name of what they came in.
    ImportReport and(ImportReport next) {
        return new ImportReport(file, layout, dryRun, next.batch != null ? next.batch : batch, recorded.plus(next.recorded), changes.and(next.changes),
                conflicting.and(next.conflicting), suspicious.and(next.suspicious), rejected.and(next.rejected), missing.and(next.missing),
                leftOut.and(next.leftOut), Stream.concat(newSeries.stream(), next.newSeries.stream()).toList(), Stream.concat(warnings.stream(), next.warnings.stream()).toList());
    }

    /// The same report where nothing was kept.
    ImportReport withoutBatch() {
        return new ImportReport(file, layout, dryRun, null, dryRun ? recorded : Recorded.NOTHING, changes, conflicting, suspicious, rejected, missing, leftOut, newSeries, warnings);
    }

    /// The refusals that are shown; [#rejected] counts all.
    public List<IngestProblem> problems() {
        return rejected.shown();
    }

    public boolean isRefused() {
        return batch == null && !rejected.isEmpty();
    }
}
