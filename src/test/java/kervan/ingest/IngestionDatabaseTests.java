package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kervan.archive.Recorded;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
class IngestionDatabaseTests {

    private static final String HEADER = "series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,publisher,source_title,source_address,published_on,note";
    private static final String SOUND = "btc_kz,2031,1.5,,,Mt,exactly,A,accepted,,Somebody,Title,,2032-02-10,";

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private JdbcClient database;

    @Test
    void soundFileIsRecordedWithItsOrigin() {
        var report = ingest(HEADER, SOUND, SOUND.replace("2031", "2031-S1"));

        assertThat(report.problems()).isEmpty();
        assertThat(report.layout()).isEqualTo("figures");
        assertThat(report.recorded()).isEqualTo(new Recorded(2, 0, 0));
        assertThat(database.sql("select file_name || ':' || line from figure join import_batch using (import_batch_id) where period_start = '2031-01-01' order by line")
                .query(String.class).list()).containsExactly("upload.csv:2", "upload.csv:3");
    }

    @Test
    void earlierStateOfAFileComesInAgainAfterALaterOne() {
        ingest(HEADER, SOUND);
        ingest(HEADER, SOUND.replace("1.5", "1.6"));

        assertThat(ingest(HEADER, SOUND).recorded()).isEqualTo(new Recorded(0, 1, 0));
        assertThat(ingest(HEADER, SOUND).recorded()).isEqualTo(new Recorded(0, 0, 1));
        assertThat(database.sql("select value from current_figure where period_start = '2031-01-01'").query(String.class).list()).containsExactly("1.5");
    }

    @Test
    void oneBadRowOfManyRecordsNothing() {
        var before = counts();
        var rows = Stream.concat(Stream.of(HEADER), Stream.iterate(2031, year -> year + 1).limit(50).map(year -> SOUND.replace("2031", year + "")));

        var report = ingest(Stream.concat(rows, Stream.of(SOUND.replace("2031", "2099").replace("1.5", "1;5"))).toArray(String[]::new));

        assertThat(sentences(report)).containsExactly("Line 52, column value: 1;5 has a semicolon, which is neither the decimal mark of this file (point) nor divides its thousands. "
                + "Write it such as 1234.5, or choose another notation.");
        assertThat(report.recorded()).isEqualTo(Recorded.NOTHING);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void everyProblemIsListedWithItsLineAndWhatToDo() {
        var report = ingest(HEADER,
                "btc_kz,2031-13,much,,,mt,exactly,A,accepted,,,Title,,soon,",
                SOUND,
                "nonsense,2032,1.5,,,Mt,exactly,A,accepted,,Somebody,Title,,,",
                "btc_kz,2032,1.5,1.6,1.7,Mt,exactly,A,accepted,,Somebody,Title,,,",
                "btc_kz,2033,1.5,1.4,,Mt,exactly,A,accepted,,Somebody,Title,,,",
                "btc_kz,2034,1.5,,,Mt,exactly,A,quarantined,,Somebody,Title,,,",
                "btc_kz,2035,1.5,,,Mt,exactly,O,accepted,,Somebody,Title,,,");

        assertThat(sentences(report)).containsExactly(
                "Line 2, column value: much is not a number. Write digits only, such as 1234.5.",
                "Line 2, column period: 2031-13 names month 13, and a year has 12. Correct it.",
                "Line 2, column unit: mt can mean metric tons or million tonnes or thousand metric tons. Write it in full, or choose.",
                "Line 2 names no source. Write the publisher and the title of the document, for the whole file or in columns of their own.",
                "Line 4: there is no series nonsense. Add it to the catalogue first, or correct the key.",
                "Line 5 contradicts itself: 1.5 is outside its range. Correct the row.",
                "Line 6 contradicts itself: a range needs both ends, the lowest and the highest value. Correct the row.",
                "Line 7 contradicts itself: a quarantined figure says what was found. Correct the row.",
                "Line 8, column status: O is not one of A, P, E, U, F. Choose one of these.");
    }

    @Test
    void repeatedRowIsRefusedEvenWithAnotherValue() {
        var report = ingest(HEADER, SOUND, SOUND.replace("2031", "2032"), SOUND.replace("1.5", "1.6"));

        assertThat(sentences(report)).containsExactly("Line 4 gives the same thing as line 2 again. Keep one of them.");
    }

    @Test
    void plainTableSaysWhatIsStillToBeSaid() {
        var report = ingest("date,volume", "2024,1.5");

        assertThat(report.layout()).isEqualTo("table");
        assertThat(sentences(report)).contains("Line 2 names no series. Choose the series of the whole file, or the column that names it.");
        assertThat(report.recorded()).isEqualTo(Recorded.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                  | it is empty.
            code,barrels_per_tonne,name,basis\\n1                | line 2 has 1 values where the first line names 4 columns.
            code,barrels_per_tonne,name,basis\\na,7.3,b,c,d      | line 2 has 5 values where the first line names 4 columns.
            """)
    void whatIsNoCsvIsRefusedWithAReason(String content, String why) {
        var report = ingest(content.replace("\\n", "\n"));

        assertThat(sentences(report)).containsExactly("upload.csv cannot be read: " + why + " Save it as CSV or XLSX and try again.");
    }

    @Test
    void otherEncodingIsRecognised() {
        var report = ingestion.ingest("upload.csv", (HEADER + "\n" + SOUND + "Bakü, çelik").replace(",Bakü", ",\"Bakü").concat("\"").getBytes(Charset.forName("windows-1254")));

        assertThat(report.problems()).isEmpty();
    }

    @Test
    void columnsMayComeInAnyOrderAfterAByteOrderMark() {
        var report = ingest("\uFEFFnote,period,series_key,value,value_low,value_high,unit,qualifier,status,standing,finding,publisher,source_title,source_address,published_on",
                "said so,2031,btc_kz,1.5,,,Mt,exactly,A,accepted,,Somebody,Title,,2032-02-10");

        assertThat(report.recorded()).isEqualTo(new Recorded(1, 0, 0));
    }

    @Test
    void sameFileAgainRecordsNothing() {
        ingest(HEADER, SOUND);
        var before = counts();

        var again = ingest(HEADER, SOUND);

        assertThat(again.isRefused()).isFalse();
        assertThat(again.recorded()).isEqualTo(new Recorded(0, 0, 1));
        assertThat(again.batch()).isNull();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void changedRowIsARevision() {
        ingest(HEADER, SOUND, SOUND.replace("2031", "2032"));

        var corrected = ingest(HEADER, SOUND.replace("1.5", "1.6"), SOUND.replace("2031", "2032"));

        assertThat(corrected.recorded()).isEqualTo(new Recorded(0, 1, 1));
    }

    @Test
    void badTargetsAndEventsRecordNothing() {
        var before = counts();

        var targets = ingest("key,title,series_key,announced_by,announced_on,value,value_low,unit,per_year,qualifier,kind,due_on,baseline,publisher,source_title,source_address,published_on,note",
                "a_target,T,btc_kz,Somebody,2021,2.2,,Mt,yes,exactly,level,,,Somebody,Title,,,",
                "B Target,T,btc_kz,Somebody,2021,2.2,3,Mt,maybe,exactly,hope,,,Somebody,Title,,,");
        var events = ingest("starts_on,ends_on,title,kind,routes,publisher,source_title,source_address,published_on,note",
                "2031,,Something,milestone,,Somebody,Title,,,", "2031-05,2031-04,Ends early,milestone,BTC,Somebody,Title,,,");

        assertThat(sentences(targets)).containsExactly("Line 3, column key: B Target is not one of small letters, digits, underscores. Choose one of these.",
                "Line 3, column per_year: maybe is not one of yes, no. Choose one of these.",
                "Line 3, column kind: hope is not one of level, increment. Choose one of these.");
        assertThat(sentences(events)).containsExactly("Line 3 contradicts itself: it ends on 2031-04 before it starts on 2031-05. Correct the row.");
        assertThat(counts()).isEqualTo(before);
    }

    private ImportReport ingest(String... lines) {
        return ingestion.ingest("upload.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sentences(ImportReport report) {
        return report.problems().stream().map(IngestProblem::sentence).toList();
    }

    private List<Integer> counts() {
        return Stream.of("source", "import_batch", "figure", "announcement", "event")
                .map(table -> database.sql("select count(*) from " + table).query(Integer.class).single()).toList();
    }
}
