package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kervan.archive.Recorded;
import kervan.export.Everything;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Export of everything, import into an empty database, export again: the same bytes.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EverythingDatabaseTests {

    private static final List<String> TABLES = List.of("watched_target", "capacity", "figure_choice", "figure", "announcement_decision", "announcement_entry", "announcement", "event", "reading", "act", "import_batch", "series", "scope", "conversion_factor", "source");

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Everything everything;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @Test
    void comesOutOfAnEmptyDatabaseAsItWentIn() throws IOException {
        var before = exported();
        TABLES.forEach(table -> database.sql("delete from " + table).update());

        var report = ingestion.ingest("everything.zip", Files.write(folder.resolve("everything.zip"), before), ImportOptions.PLAIN, new ImportProgress());

        assertThat(report.problems()).isEmpty();
        assertThat(report.recorded().added()).isGreaterThan(420);
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void isKnownAlreadyWhereItComesFrom() throws IOException {
        var batches = database.sql("select count(*) from import_batch").query(Integer.class).single();

        var report = ingestion.ingest("everything.zip", Files.write(folder.resolve("everything.zip"), exported()), ImportOptions.PLAIN, new ImportProgress());

        assertThat(report.recorded().changedNothing()).isTrue();
        assertThat(report.recorded().unchanged()).isGreaterThanOrEqualTo(420 + 48 + 56 + 8 + 7);
        assertThat(report.batch()).isNull();
        assertThat(database.sql("select count(*) from import_batch").query(Integer.class).single()).isEqualTo(batches);
    }

    @Test
    void holdsEveryKindOfFile() throws IOException {
        var file = Files.write(folder.resolve("everything.zip"), exported());

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).containsExactlyElementsOf(Everything.FILES);
        }
        assertThat(EverythingFile.is(file)).isTrue();
    }

    @Test
    void isKeptWhollyOrNotAtAll() throws IOException {
        var file = folder.resolve("broken.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("series.csv"));
            zip.write("key,name,route,origin,commodity,measure,unit,aggregation,conversion_factor\nnew_one,New,Route,all,crude oil,transit,Mt,sum,\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("targets.csv"));
            zip.write("not,a,target\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
        }

        var report = ingestion.ingest("broken.zip", file, ImportOptions.PLAIN, new ImportProgress());

        assertThat(report.isRefused()).isTrue();
        assertThat(report.recorded()).isEqualTo(Recorded.NOTHING);
        assertThat(database.sql("select count(*) from series where key = 'new_one'").query(Integer.class).single()).isZero();
    }

    private byte[] exported() throws IOException {
        var bytes = new ByteArrayOutputStream();
        everything.write(bytes);
        return bytes.toByteArray();
    }
}
