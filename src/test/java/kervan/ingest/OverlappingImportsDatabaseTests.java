package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kervan.archive.Batches;
import kervan.archive.Recorded;
import kervan.figure.Figure;
import kervan.support.DatabaseTest;
import kervan.support.FigureBuilder;
import kervan.tabular.UnreadableTableException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Imports at the same time, and imports that break off.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OverlappingImportsDatabaseTests {

    private static final int FIGURES = 400;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private FigureImport figureImport;

    @Autowired
    private Batches batches;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Test
    void overlappingImportsRecordEachFigureOnce() throws Exception {
        var reports = new ArrayList<ImportReport>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var running = IntStream.range(0, 4).mapToObj(number -> threads.submit(() ->
                    ingestion.enter("overlapping " + number, figures(2101 + 10 * number, FIGURES), accepting()))).toList();
            for (var one : running) {
                reports.add(one.get());
            }
        }

        assertThat(reports).allMatch(report -> report.recorded().added() + report.recorded().unchanged() == FIGURES);
        assertThat(reports.stream().mapToInt(report -> report.recorded().added()).sum()).isEqualTo(FIGURES + 3 * 10);
        assertThat(database.sql("select count(*) from figure where period_start >= '2101-01-01'").query(Integer.class).single()).isEqualTo(FIGURES + 3 * 10);
    }

    @Test
    void importThatBreaksOffLeavesNothingAndNothingHanging() {
        assertThatIllegalStateException().isThrownBy(() -> transaction.execute(status -> {
            var intake = batches.intake("broken");
            var sink = new StagingSink(intake, new ImportProgress());
            try {
                figures(3001, FIGURES).forEach(sink::figure);
                throw new IllegalStateException("the reader breaks off");
            } finally {
                intake.abandon();
            }
        }));

        assertThat(database.sql("select count(*) from figure where period_start >= '3001-01-01'").query(Integer.class).single()).isZero();
        assertThat(ingestion.enter("afterwards", figures(3001, 3), accepting()).recorded()).isEqualTo(new Recorded(3, 0, 0));
    }

    @Test
    void cancelledImportRecordsNothing() {
        var progress = new ImportProgress();
        progress.cancel();

        var report = transaction.execute(status -> {
            status.setRollbackOnly();
            return cancelled(progress);
        });

        assertThat(report.problems()).singleElement().isInstanceOf(IngestProblem.Cancelled.class);
        assertThat(report.batch()).isNull();
    }

    private ImportReport cancelled(ImportProgress progress) {
        try {
            return figureImport.run("cancelled", () -> FileDigest.sha256(new byte[0]), new EnteredFigures(figures(4001, FIGURES)), accepting(), progress);
        } catch (UnreadableTableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ImportOptions accepting() {
        return new ImportOptions(Mapping.RECOGNISE, false, FindingRule.ACCEPT, false, Map.of(), null);
    }

    /// One a year.
    private static List<Figure> figures(int firstYear, int count) {
        return IntStream.range(firstYear, firstYear + count).mapToObj(year -> FigureBuilder.figure(String.valueOf(year), "1.5 Mt").build()).toList();
    }
}
