package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.Recorded;
import kervan.catalogue.Catalogue;
import kervan.event.Events;
import kervan.export.CsvWriter;
import kervan.export.DataTable;
import kervan.export.Tables;
import kervan.support.DatabaseTest;
import kervan.target.Announcements;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Files that were taken back, by `undone_at`.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Transactional
class UndoDatabaseTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Archive archive;

    @Autowired
    private Announcements announcements;

    @Autowired
    private Events events;

    @Test
    void nothingOfAnUndoneFileIsShown() {
        undoEverything();

        assertThat(tables()).isNotEmpty().allMatch(table -> table.rows().isEmpty());
        assertThat(archive.holdings()).isEmpty();
    }

    @Test
    void exportedFilesRestoreWhatWasUndone() {
        var exported = tables();
        undoEverything();

        var recorded = exported.stream().map(this::ingest).toList();

        assertThat(recorded).isEqualTo(exported.stream().map(table -> new Recorded(table.rows().size(), 0, 0)).toList());
        assertThat(tables()).isEqualTo(exported);
    }

    @Test
    void restoredFilesAreKnownAlready() {
        var exported = tables();
        undoEverything();
        exported.forEach(this::ingest);

        assertThat(exported.stream().map(this::ingest)).allMatch(Recorded::changedNothing);
    }

    /// Everything that came in by files, as it is exported.
    private List<DataTable> tables() {
        var figures = catalogue.all().stream().map(series -> Tables.figures(series, Vintage.LATEST, archive.figures(series.key(), Vintage.LATEST)));
        return Stream.concat(figures, Stream.of(Tables.targets(announcements.all(Vintage.LATEST)), Tables.events(events.all()))).toList();
    }

    private void undoEverything() {
        database.sql("update import_batch set undone_at = recorded_at").update();
    }

    /// Under a name that no other file of the test has.
    private Recorded ingest(DataTable table) {
        var name = table.name() + database.sql("select count(*) from import_batch").query(Integer.class).single() + ".csv";
        var report = ingestion.ingest(name, CsvWriter.write(table).getBytes(StandardCharsets.UTF_8));
        assertThat(report.problems()).isEmpty();
        return report.recorded();
    }
}
