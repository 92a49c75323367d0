package kervan.ingest;

import java.util.List;
import java.util.function.Supplier;
import kervan.archive.Batches;
import kervan.archive.Intake;
import kervan.archive.Recorded;
import kervan.catalogue.Catalogue;
import kervan.ingest.ImportProgress.Phase;
import kervan.tabular.UnreadableTableException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The import of one file of figures, within the transaction of its caller: staged, compared, checked, judged, recorded.
@Component
class FigureImport {

    private final Catalogue catalogue;
    private final Batches batches;
    private final FigureReview reviews;

    FigureImport(Catalogue catalogue, Batches batches, FigureReview reviews) {
        this.catalogue = catalogue;
        this.batches = batches;
        this.reviews = reviews;
    }

    /// @param sha256 of the file; asked for when there is something to record
    /// @return a report without a batch where nothing was recorded; the caller then rolls back
    ImportReport run(String fileName, Supplier<String> sha256, FigureReading reading, ImportOptions options, ImportProgress progress) throws UnreadableTableException {
        catalogue.recordSeries(reading.newSeries());
        var intake = batches.intake(fileName);
        var sink = new StagingSink(intake, progress);
        progress.enter(Phase.READING);
        read(reading, sink, intake, progress);
        if (progress.isCancelled()) {
            return ImportReport.refused(fileName, reading.layout(), options.dryRun(), List.of(new IngestProblem.Cancelled(fileName)));
        }
        progress.enter(Phase.COMPARING);
        intake.compare(reading.isJudgedByFile());
        progress.enter(Phase.CHECKING);
        var review = reviews.of(intake, reading.isJudgedByFile(), options, progress, sink.problems);
        if (progress.isCancelled()) {
            return ImportReport.refused(fileName, reading.layout(), options.dryRun(), List.of(new IngestProblem.Cancelled(fileName)));
        }
        var refused = sink.problems.total() > 0 && !options.leaveOutRejected();
        progress.enter(Phase.RECORDING);
        var batch = refused || options.dryRun() ? null : record(fileName, sha256.get(), reading.layout(), intake, options.enteredBy());
        return new ImportReport(fileName, reading.layout(), options.dryRun(), batch, refused && !options.dryRun() ? Recorded.NOTHING : intake.counts(), review.changes().details(), review.conflicting().details(),
                review.suspicious().details(), sink.problems.details(), sink.missing.details(), sink.leftOut.details(), reading.newSeries(), reading.warnings());
    }

    /// Whatever ends the reading before its time must end the staging too: the database would wait for more rows for ever.
    private static void read(FigureReading reading, StagingSink sink, Intake intake, ImportProgress progress) throws UnreadableTableException {
        var whole = false;
        try {
            ReadAhead.read(reading, sink);
            whole = !progress.isCancelled();
        } finally {
            if (!whole) {
                intake.abandon();
            }
        }
    }

    private @Nullable Long record(String fileName, String sha256, String layout, Intake intake, @Nullable String by) {
        if (intake.counts().changedNothing()) {
            return null;
        }
        var batch = batches.open(fileName, sha256, layout, by);
        Recorded recorded = intake.record(batch);
        batches.close(batch, recorded, by);
        return batch.id();
    }
}
