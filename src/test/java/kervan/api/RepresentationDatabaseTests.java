package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One answer in its forms: JSON, CSV, compressed, unchanged, without a body.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RepresentationDatabaseTests {

    private static final String MONTHS = "?frequency=M&from=2024&to=2024";

    private ApiClient api;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @Test
    void fileSaysWhatTheJsonSays() {
        var json = elements(api.json("/api/v1/series/btc_transit/observations" + MONTHS).get("observations")).stream()
                .map(one -> List.of(one.get("period").asString(), one.get("value").isNull() ? "" : one.get("value").decimalValue().toPlainString(),
                        one.get("status").asString(), one.get("why").asString())).toList();

        var file = CsvReader.builder().ofNamedCsvRecord(api.get("/api/v1/series/btc_transit/observations.csv" + MONTHS).body()).stream()
                .map(row -> List.of(row.getField("period"), row.getField("value"), row.getField("status"), row.getField("why"))).toList();

        assertThat(file).hasSize(12).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"/series.csv, 69", "/series/titr_cargo_mot/observations.csv, 7", "/series/btc_kz/observations.csv?from=2030, 0", "/targets.csv, 48", "/events.csv, 56"})
    void fileHoldsEveryRow(String address, int rows) {
        assertThat(CsvReader.builder().ofNamedCsvRecord(api.get("/api/v1" + address).body()).stream()).hasSize(rows);
    }

    @Test
    void numbersKeepTheDigitsTheyWerePrintedWith() {
        assertThat(api.get("/api/v1/series/btc_kz/figures?from=2023&to=2023").body()).contains("\"value\":1.0,", "\"value\":1.39,", "\"value\":1.392,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/series", "/series/btc_kz/figures", "/targets"})
    void compressedAnswerIsNotSentAgainEither(String address) {
        var first = api.get("/api/v1" + address, "Accept-Encoding", "gzip");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = api.get("/api/v1" + address, "Accept-Encoding", "gzip", "If-None-Match", tag);
        var changed = api.get("/api/v1" + address, "If-None-Match", "\"0\"");

        assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/series", "/series/btc_kz/figures.csv", "/events"})
    void headTellsWhatGetWouldAnswer(String address) {
        var head = api.send("HEAD", "/api/v1" + address);
        var get = api.get("/api/v1" + address);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(List.of("Content-Type", "Content-Disposition", "Vary")).allSatisfy(name -> assertThat(head.headers().firstValue(name)).isEqualTo(get.headers().firstValue(name)));
    }
}
