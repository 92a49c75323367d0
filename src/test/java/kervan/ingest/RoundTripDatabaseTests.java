package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kervan.archive.Archive;
import kervan.archive.Recorded;
import kervan.catalogue.Catalogue;
import kervan.event.Events;
import kervan.export.CsvWriter;
import kervan.export.DataTable;
import kervan.export.Tables;
import kervan.support.DatabaseTest;
import kervan.target.Announcements;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
class RoundTripDatabaseTests {

    private static final String HEADER = "series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,publisher,source_title,source_address,published_on,note\n";

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
    void exportedFiguresAreKnownAlready() {
        var exported = figures();

        var report = ingest(exported);

        assertThat(report.problems()).isEmpty();
        assertThat(report.recorded()).isEqualTo(new Recorded(0, 0, 420));
    }

    @Test
    void exportedTargetsAndEventsAreKnownAlready() {
        var targets = ingest(Tables.targets(announcements.all(Vintage.LATEST)));
        var happened = ingest(Tables.events(events.all()));

        assertThat(targets.recorded()).isEqualTo(new Recorded(0, 0, 48));
        assertThat(happened.recorded()).isEqualTo(new Recorded(0, 0, 56));
    }

    @Test
    void exportedFiguresAreTheShippedOnesToTheLetter() throws IOException {
        try (var shipped = CsvReader.builder().ofNamedCsvRecord(Path.of("db", "reference", "figures.csv"))) {
            assertThat(rows(figures())).containsExactlyInAnyOrderElementsOf(shipped.stream().map(row -> plainly(row.getFieldsAsMap())).toList());
        }
    }

    @Test
    void exportedTargetsAndEventsAreTheShippedOnesToTheLetter() throws IOException {
        try (var targets = CsvReader.builder().ofNamedCsvRecord(Path.of("db", "reference", "targets.csv"));
                var happened = CsvReader.builder().ofNamedCsvRecord(Path.of("db", "reference", "events.csv"))) {
            assertThat(rows(Tables.targets(announcements.all(Vintage.LATEST))))
                    .containsExactlyInAnyOrderElementsOf(targets.stream().map(row -> plainly(row.getFieldsAsMap())).toList());
            assertThat(rows(Tables.events(events.all())))
                    .containsExactlyInAnyOrderElementsOf(happened.stream().map(row -> plainly(row.getFieldsAsMap())).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+5%", "-3 on the year", "@home", "-", "'quoted'", "''=1", "a, \"b\"", "line one\nline two", "çelik; 1 000 t", "\"", "’=1"})
    void textSurvivesWhateverItBeginsWith(String note) {
        ingest(HEADER + "btc_kz,2031,1.50,,,Mt,about,P,accepted,,=Somebody,@Title,,2032-02," + quoted(note) + "\n");

        var exported = exported("btc_kz", "2031");

        assertThat(exported).contains("1.50").doesNotContain(",=Somebody", ",@Title");
        assertThat(archive.figures(new SeriesKey("btc_kz"), Vintage.LATEST)).filteredOn(figure -> figure.interval().equals(Interval.parse("2031"))).singleElement()
                .satisfies(figure -> {
                    assertThat(figure.note()).isEqualTo(note);
                    assertThat(figure.source().publisher()).isEqualTo("=Somebody");
                });
        assertThat(ingest(exported).recorded()).isEqualTo(new Recorded(0, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4", "-0.50", "0", "0.00", "1000", "1234567.125", "0.000001"})
    void numberStaysTheNumberWithItsDigits(String value) {
        ingest(HEADER + "btc_kz,2031-04,%s,,,kt,exactly,A,accepted,,Somebody,Title,,,\n".formatted(value));

        var exported = exported("btc_kz", "2031-04");

        assertThat(exported).contains("btc_kz,2031-04," + value + ",,,kt,exactly,A");
        assertThat(ingest(exported).recorded()).isEqualTo(new Recorded(0, 0, 1));
    }

    @Test
    void rangeAndFindingSurvive() {
        ingest(HEADER + "btc_kz,2031-S2,5.5,5.0,6.0,Mt,gradually,F,quarantined,=wrong,Somebody,Title,https://example.org/?a=1&b=2,2031,\n");

        var exported = exported("btc_kz", "2031-S2");

        assertThat(exported).contains("btc_kz,2031-S2,5.5,5.0,6.0,Mt,gradually,F,quarantined,'=wrong,,Somebody,Title,https://example.org/?a=1&b=2,2031,");
        assertThat(ingest(exported).recorded()).isEqualTo(new Recorded(0, 0, 1));
    }

    /// All figures in one table.
    private DataTable figures() {
        var tables = catalogue.all().stream().map(series -> Tables.figures(series, Vintage.LATEST, archive.figures(series.key(), Vintage.LATEST))).toList();
        return new DataTable("all", tables.getFirst().columns(), tables.stream().flatMap(table -> table.rows().stream()).toList());
    }

    private String exported(String key, String interval) {
        var series = catalogue.find(new SeriesKey(key)).orElseThrow();
        return CsvWriter.write(Tables.figures(series, Vintage.LATEST, archive.figures(series.key(), Vintage.LATEST).stream()
                .filter(figure -> figure.interval().equals(Interval.parse(interval))).toList()));
    }

    private ImportReport ingest(DataTable table) {
        return ingest(CsvWriter.write(table));
    }

    private ImportReport ingest(String content) {
        var report = ingestion.ingest("round trip.csv", content.getBytes(StandardCharsets.UTF_8));
        assertThat(report.problems()).isEmpty();
        return report;
    }

    private static List<String> rows(DataTable table) {
        return CsvReader.builder().ofNamedCsvRecord(CsvWriter.write(table)).stream()
                .map(row -> plainly(row.getFieldsAsMap())).toList();
    }

    /// A row by its columns, without the guard against formulas, periods in one form.
    private static String plainly(Map<String, String> row) {
        return row.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + (cell.getKey().equals("period") ? Interval.parse(cell.getValue()) : cell.getValue().replaceFirst("^'(?=[=+@-])", "")))
                .toList().toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
