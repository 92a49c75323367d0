package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kervan.figure.Standing;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The errors in print that the shipped figures are known to have, when they come into an archive that holds nothing.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Transactional
class PrintErrorDatabaseTests {

    private static final List<String> JUDGEMENT = List.of("standing", "finding", "reason");

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void forgetAllFigures() {
        database.sql("delete from figure_choice").update();
        database.sql("delete from figure").update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            slip-of-a-thousand      | az_main_oil       | 2021-01         | 3.161
            slip-of-a-thousand      | btc_total         | 2021-01         | 2.509
            slip-of-a-thousand      | btc_transit       | 2021-01         | 276.1
            swapped-years           | az_main_oil       | 2024-S1         | 19.6
            swapped-years           | btc_total         | 2024-S1         | 15.025
            swapped-years           | btc_transit       | 2023-S1         | 2.694
            swapped-years           | btc_transit       | 2024-S1         | 2.455
            wrong-year              | titr_cargo        | 2023-01/2023-07 | 2.5
            wrong-period            | btc_transit       | 2021-Q1         | 1.52
            wrong-period            | btc_transit       | 2023-Q1         | 1.02
            misattributed           | aktau_baku_oil    | 2023-04         | 312.6
            unfit-share             | baku_port_transit | 2019-Q1         | 861
            parts-and-whole         | tap_total         | 2024-01/2024-07 | 6.53
            decreasing-year-to-date | titr_cargo        | 2022            | 1.7
            future-reported         | cpc_kz_bpd        | 2025-12         | 1140
            """)
    void isCaughtByItsCheckAndQuarantined(String check, String series, String period, String value) throws IOException {
        var report = ingestion.ingest("unjudged.csv", unjudged());

        assertThat(report.problems()).isEmpty();
        assertThat(report.recorded().added()).isEqualTo(420);
        assertThat(report.suspicious().shown()).filteredOn(one -> one.figure().series().text().equals(series) && one.figure().interval().toString().equals(period)
                && one.figure().value().toPlainString().equals(value)).singleElement().satisfies(one -> {
                    assertThat(one.findings()).extracting(finding -> finding.kind().code()).contains(check);
                    assertThat(one.judgement().standing()).isEqualTo(Standing.QUARANTINED);
                });
    }

    @Test
    void fewOtherFiguresAreQuestioned() throws IOException {
        var report = ingestion.ingest("unjudged.csv", unjudged());

        assertThat(report.suspicious().total()).isLessThanOrEqualTo(20);
        assertThat(database.sql("select count(*) from figure where standing = 'quarantined' and finding is not null and reason is null").query(Integer.class).single())
                .isEqualTo(report.suspicious().total());
    }

    @Test
    void sameFileAgainIsNoRevisionOfWhatWasQuarantined() throws IOException {
        ingestion.ingest("unjudged.csv", unjudged());

        var again = ingestion.ingest("unjudged.csv", unjudged());

        assertThat(again.recorded().changedNothing()).isTrue();
    }

    /// The shipped figures without what stewards say of them.
    private static byte[] unjudged() throws IOException {
        var text = new StringWriter();
        try (var shipped = CsvReader.builder().ofNamedCsvRecord(Path.of("db", "reference", "figures.csv")); var csv = CsvWriter.builder().build(text)) {
            var header = new ArrayList<String>();
            for (var row : shipped) {
                if (header.isEmpty()) {
                    header.addAll(row.getHeader());
                    header.removeAll(JUDGEMENT);
                    csv.writeRecord(header);
                }
                csv.writeRecord(header.stream().map(row::getField).toList());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
