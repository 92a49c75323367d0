package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kervan.ingest.Ingestion;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// What changed between two days, by the dates of the documents and by the time of recording.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RevisionDatabaseTests {

    private static final String HEADER = "series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,publisher,source_title,source_address,published_on,note\n";

    private ApiClient api;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @Test
    void januaryOf2024BroughtThePipelineOperatorsFigure() {
        var answer = api.json("/api/v1/series/btc_kz/revisions?since=2024-01-14&until=2024-01-15").get("series").get(0);

        assertThat(elements(answer.get("figures"))).filteredOn(one -> one.get("period").asString().equals("2023")).extracting(RevisionDatabaseTests::said).contains("new null 1.392");
        assertThat(elements(answer.get("observations"))).filteredOn(one -> one.get("period").asString().equals("2023")).singleElement().satisfies(one -> {
            assertThat(one.get("oldValue").decimalValue()).isEqualByComparingTo("1.1");
            assertThat(one.get("newValue").decimalValue()).isEqualByComparingTo("1.392");
            assertThat(one.get("difference").decimalValue()).isEqualByComparingTo("0.292");
            assertThat(elements(one.get("causes"))).isNotEmpty();
        });
    }

    @Test
    void juneAndJulyOf2024CameWithTheirFigures() {
        var answer = api.json("/api/v1/series/btc_transit/revisions?since=2024-08-13&until=2024-08-14&frequency=M").get("series").get(0);

        assertThat(elements(answer.get("figures"))).extracting(RevisionDatabaseTests::said).containsExactly("new null 3.215");
    }

    @Test
    void allSeriesAreToldTogetherAndOnlyThoseThatChanged() {
        var answer = api.json("/api/v1/revisions?since=2026-01-15");

        assertThat(elements(answer.get("series"))).isNotEmpty().hasSizeLessThan(69).noneMatch(one -> one.get("figures").isEmpty() && one.get("observations").isEmpty());
        assertThat(api.get("/api/v1/revisions.csv?since=2026-01-15").body()).startsWith("series_key,what,period,change,old_value,new_value,difference,unit").contains("btc_transit,figure,2025,new,,4122.3");
    }

    @Test
    void correctionOfADocumentShowsByTheTimeOfRecording() {
        ingest("first.csv", "1.50", "1.40");
        var between = database.sql("select to_char(max(recorded_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from import_batch").query(String.class).single();
        ingest("second.csv", "1.52", "1.40");

        var recorded = api.json("/api/v1/series/btc_kz/revisions?by=recorded&since=" + between).get("series").get(0);
        var published = api.json("/api/v1/series/btc_kz/revisions?since=2032-12-31").get("series").get(0);

        assertThat(elements(recorded.get("figures"))).extracting(RevisionDatabaseTests::said).containsExactly("revised 1.50 1.52");
        assertThat(elements(recorded.get("figures"))).allMatch(one -> Instant.parse(one.get("recordedAt").asString()).isAfter(Instant.parse(between)));
        assertThat(elements(recorded.get("observations"))).extracting(one -> one.get("period").asString()).containsExactly("2031");
        assertThat(elements(published.get("figures"))).isEmpty();

        database.sql("update import_batch set undone_at = recorded_at where file_name = 'second.csv'").update();

        assertThat(elements(api.json("/api/v1/series/btc_kz/revisions?by=recorded&since=" + between).get("series").get(0).get("figures"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /series/btc_kz/revisions                                  | 400 | No beginning      | since=2024-06-30
            /revisions?since=                                         | 400 | No beginning      | since=2024-06-30
            /series/btc_kz/revisions?since=yesterday                  | 400 | Unknown day       | Write 2024-08-15
            /series/btc_kz/revisions?since=2024-06-30T00:00:00Z       | 400 | Unknown day       | Write 2024-08-15
            /series/btc_kz/revisions?since=2024-06&until=2024-02-30   | 400 | Unknown day       | until is
            /series/btc_kz/revisions?since=2024-06&until=2024-05      | 400 | Empty range       | Exchange since and until
            /series/btc_kz/revisions?since=2024&by=magic              | 400 | Unknown time      | published
            /series/btc_kz/revisions?since=2024&frequency=H           | 400 | Unknown frequency | Choose one of
            /series/btc_kz/revisions?since=2024&unit=kt               | 400 | Unknown parameter | It takes since, until, by, frequency
            /revisions?by=recorded&since=%2B1000000000-12-31T00:00:00Z | 400 | Unknown day      | or an instant such as
            /revisions?by=recorded&since=-1000000-01-01T00:00:00Z     | 400 | Unknown day       | or an instant such as
            /series/nonsense/revisions?since=2024                     | 404 | Unknown series    | lists all of them
            """)
    void refusalSaysWhatToDo(String address, int status, String title, String advice) {
        var answer = api.get("/api/v1" + address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(ApiClient.parsed(answer.body()).get("title").asString()).isEqualTo(title);
        assertThat(ApiClient.parsed(answer.body()).get("detail").asString()).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"since=0000", "since=9999", "since=0000&by=recorded", "since=9999-12-31&by=recorded", "since=0001-01-01T00:00:00Z&by=recorded", "since=0000&until=9999"})
    void endsOfTheCalendarAreDaysToo(String query) {
        assertThat(api.get("/api/v1/series/btc_kz/revisions?" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingChangesBetweenADayAndItself() {
        assertThat(elements(api.json("/api/v1/revisions?since=2024-06-30&until=2024-06-30").get("series"))).isEqualTo(List.of());
        assertThat(elements(api.json("/api/v1/revisions?by=recorded&since=2099").get("series"))).isEmpty();
    }

    private void ingest(String name, String... values) {
        var rows = new StringBuilder(HEADER);
        for (int number = 0; number < values.length; number++) {
            rows.append("btc_kz,%d,%s,,,Mt,exactly,A,accepted,,Somebody,Title,,2032,%n".formatted(2031 + number, values[number]));
        }
        assertThat(ingestion.ingest(name, rows.toString().getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
    }

    private static String said(JsonNode one) {
        return "%s %s %s".formatted(one.get("change").asString(), number(one.get("oldValue")), number(one.get("newValue")));
    }

    private static String number(JsonNode one) {
        return one.isNull() ? "null" : one.decimalValue().toPlainString();
    }
}
