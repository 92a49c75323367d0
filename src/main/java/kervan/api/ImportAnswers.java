package kervan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kervan.archive.Arrival;
import kervan.archive.Change;
import kervan.archive.ImportedFile;
import kervan.check.Finding;
import kervan.figure.Figure;
import kervan.figure.Standing;
import kervan.ingest.Details;
import kervan.ingest.Disagreement;
import kervan.ingest.ImportReport;
import kervan.ingest.IngestProblem;
import kervan.ingest.Suspicion;
import org.jspecify.annotations.Nullable;

/// The shapes of the JSON about imports. Of long lists the first are told, and `total` counts all.
final class ImportAnswers {

    private ImportAnswers() {
    }

    @Schema(name = "Imports")
    record Imports(Answers.ListMeta meta, List<ImportAnswer> imports) {
    }

    @Schema(name = "Import")
    record ImportAnswer(long id, String file, @Nullable String layout, Instant recordedAt, @Nullable String enteredBy, int added, int revised, int unchanged,
            @Nullable Instant undoneAt) {

        static ImportAnswer of(ImportedFile file) {
            return new ImportAnswer(file.id(), file.fileName(), file.layout(), file.recordedAt(), file.enteredBy(), file.recorded().added(), file.recorded().revised(),
                    file.recorded().unchanged(), file.undoneAt());
        }
    }

    @Schema(name = "ImportReport")
    record Report(@Schema(description = "Names the import in /api/v1/imports/{id}; null when nothing was recorded") @Nullable Long id, String file, String layout,
            boolean dryRun, boolean refused, Counts counts, Some<ChangeAnswer> changes, Some<ConflictAnswer> conflicting, Some<SuspicionAnswer> suspicious,
            Some<RejectedAnswer> rejected, Some<String> missing, Some<String> leftOut,
            @Schema(description = "Series that the file makes") List<String> newSeries, List<String> warnings) {

        static Report of(ImportReport report) {
            return new Report(report.batch(), report.file(), report.layout(), report.dryRun(), report.isRefused(), Counts.of(report),
                    Some.of(report.changes(), ChangeAnswer::of), Some.of(report.conflicting(), ConflictAnswer::of), Some.of(report.suspicious(), SuspicionAnswer::of),
                    Some.of(report.rejected(), RejectedAnswer::of), Some.of(report.missing(), text -> text), Some.of(report.leftOut(), text -> text),
                    report.newSeries().stream().map(series -> series.key().text()).toList(), report.warnings());
        }
    }

    @Schema(name = "ImportCounts")
    record Counts(int added, int revised, int unchanged, int conflicting, int suspicious, int rejected, int missing, int leftOut) {

        static Counts of(ImportReport report) {
            return new Counts(report.recorded().added(), report.recorded().revised(), report.recorded().unchanged(), report.conflicting().total(),
                    report.suspicious().total(), report.rejected().total(), report.missing().total(), report.leftOut().total());
        }
    }

    record Some<T>(int total, int shown, List<T> items) {

        static <S, T> Some<T> of(Details<S> details, Function<S, T> answer) {
            return new Some<>(details.total(), details.shown().size(), details.shown().stream().map(answer).toList());
        }
    }

    @Schema(name = "ImportedFigure")
    record FigureLine(int line, String series, String period, BigDecimal value, String unit, String qualifier, String status, Answers.SourceAnswer source) {

        static FigureLine of(Figure figure) {
            return new FigureLine(figure.origin().line(), figure.series().text(), figure.interval().toString(), figure.value(), figure.unit().code(),
                    figure.qualifier().code(), figure.status().code(), Answers.SourceAnswer.of(figure.source()));
        }
    }

    record ChangeAnswer(@Schema(allowableValues = {"new", "revised"}) String change, int number, FigureLine figure,
            @Schema(description = "The value until now, of a revised figure") @Nullable BigDecimal before) {

        static ChangeAnswer of(Arrival arrival) {
            return new ChangeAnswer(arrival.change() == Change.NEW ? "new" : "revised", arrival.number(), FigureLine.of(arrival.figure()),
                    arrival.before().map(Figure::value).orElse(null));
        }
    }

    record ConflictAnswer(int number, FigureLine figure, FigureLine other) {

        static ConflictAnswer of(Disagreement disagreement) {
            return new ConflictAnswer(disagreement.number(), FigureLine.of(disagreement.figure()), FigureLine.of(disagreement.other()));
        }
    }

    record FindingAnswer(@Schema(description = "The check, such as decreasing-year-to-date") String check, String sentence, List<FigureLine> evidence) {

        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(finding.kind().code(), finding.sentence(), finding.evidence().stream().map(FigureLine::of).toList());
        }
    }

    record SuspicionAnswer(@Schema(description = "The place of the figure in the file, by which it is answered for") int number, FigureLine figure,
            List<FindingAnswer> findings, @Schema(description = "What becomes of it: accepted, quarantined or left out") String standing, @Nullable String reason) {

        static SuspicionAnswer of(Suspicion suspicion) {
            return new SuspicionAnswer(suspicion.number(), FigureLine.of(suspicion.figure()), suspicion.findings().stream().map(FindingAnswer::of).toList(),
                    suspicion.judgement().standing() instanceof Standing standing ? standing.code() : "left out", suspicion.judgement().reason());
        }
    }

    /// @param place the line, column and text where the problem is, as far as it has them
    record RejectedAnswer(String kind, String sentence, IngestProblem place) {

        static RejectedAnswer of(IngestProblem problem) {
            return new RejectedAnswer(problem.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT), problem.sentence(), problem);
        }
    }
}
