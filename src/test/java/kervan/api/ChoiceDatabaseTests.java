package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Preferring a figure over HTTP, in a database of its own.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ChoiceDatabaseTests {

    private static final String CHOICES = "/api/v1/series/btc_transit/choices";

    private ApiClient api;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @Test
    void choiceIsMadeAndWithdrawn() {
        assertThat(firstEightMonthsOf2025()).isEqualTo("Bakou24 (State Statistics Committee)");

        var chosen = api.post(CHOICES, """
                {"period": "2025-01/2025-08", "publisher": "Haqqin.az (State Statistics Committee)", "reason": "names the months too", "by": "Ayla"}""");

        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(201);
        assertThat(ApiClient.parsed(chosen.body()).at("/source/publishedOn").asString()).isEqualTo("2025-09-12");
        assertThat(firstEightMonthsOf2025()).isEqualTo("Haqqin.az (State Statistics Committee)");
        assertThat(acts().getFirst().get("detail").asString()).endsWith(": names the months too.");
        assertThat(acts().getFirst().get("doneBy").asString()).isEqualTo("Ayla");

        var withdrawn = api.send("DELETE", CHOICES + "?period=2025-01/2025-08&reason=wrong%20after%20all");

        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        assertThat(ApiClient.parsed(withdrawn.body()).get("source").isNull()).isTrue();
        assertThat(firstEightMonthsOf2025()).isEqualTo("Bakou24 (State Statistics Committee)");
        assertThat(elements(api.json(CHOICES).get("choices"))).extracting(one -> one.get("reason").asString()).containsExactly("wrong after all", "names the months too");
        assertThat(api.get("/api/v1/acts.csv?kind=preference").body().lines()).hasSize(3);
        assertThat(api.get(CHOICES + ".csv").body().lines().skip(1)).hasSize(2).allMatch(line -> line.contains(",2025-01/2025-08,"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"period": "2024-S1", "publisher": "Reuters via MarketScreener (State Statistics Committee)", "reason": "x"} | In quarantine      | Accept it first
            {"period": "2024-S1", "publisher": "Nobody", "reason": "x"}                                                  | Unknown figure     | 2.694 Mt by BM.ge
            {"period": "2024-W01", "publisher": "Nobody", "reason": "x"}                                                 | Unknown figure     | covers exactly 2024-W01
            {"period": "2024-S3", "publisher": "Nobody", "reason": "x"}                                                  | Unknown period     | Write 2024
            {"period": "2024-S1", "publisher": "Nobody", "reason": " "}                                                  | Missing member     | no reason
            {"period": "2024-S1", "publisher": "Nobody"}                                                                 | Missing member     | no reason
            {"period": "2024-S1", "publisher": "x", "publishedOn": "soon", "reason": "x"}                                | Unknown day        | Write 2024-08-15
            {"period": "2024-S1", "publisher": "x", "reson": "x"}                                                        | Unknown member     | It takes period, publisher
            {"period": 2024, "publisher": "x", "reason": "x"}                                                            | Not a text         | between quotation marks
            {"period": "2024-S1",                                                                                        | Not a JSON object  | Send {"period"
            []                                                                                                           | Not a JSON object  | Send {"period"
            period=2024-S1&publisher=x                                                                                   | Not a JSON object  | Send {"period"
            {"period": "2024-S1", "publisher": "BM.ge (State Statistics Committee of Azerbaijan)", "reason": "a\\u0000b"} | Unreadable text    | Write it anew
            """)
    void refusalSaysWhatToDo(String json, String title, String advice) {
        var before = acts().size();

        var answer = api.post(CHOICES, json);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(ApiClient.parsed(answer.body()).get("title").asString()).isEqualTo(title);
        assertThat(ApiClient.parsed(answer.body()).get("detail").asString()).contains(advice);
        assertThat(acts()).hasSize(before);
    }

    @Test
    void muchTooMuchIsRefused() {
        assertThat(api.post(CHOICES, "[".repeat(1_000_000)).statusCode()).isEqualTo(400);
        assertThat(api.post(CHOICES, "[".repeat(60_000)).statusCode()).isEqualTo(400);
        assertThat(api.post("/api/v1/series/nonsense/choices", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void pageOfAnotherSiteChangesNothing() {
        var json = "{\"period\": \"2023\", \"publisher\": \"x\", \"reason\": \"x\"}";

        assertThat(api.post(CHOICES, json, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(api.post(CHOICES, json, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(api.send("DELETE", CHOICES + "?period=2023", "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(api.get(CHOICES, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(200);
    }

    @Test
    void choicesLeaveInTheColumnsInWhichTheyComeIn() {
        assertThat(api.get("/api/v1/choices.csv").body().lines().findFirst()).hasValue("series_key,period,publisher,source_title,source_address,published_on,reason");
        assertThat(elements(api.json("/api/v1/choices").get("choices"))).extracting(one -> one.get("series").asString() + " " + one.get("period").asString())
                .contains("btc_kz 2023", "btc_kz 2025");
    }

    private String firstEightMonthsOf2025() {
        return elements(api.json("/api/v1/series/btc_transit/figures?from=2025").get("figures")).stream()
                .filter(one -> one.get("period").asString().equals("2025-01/2025-08") && one.get("preferred").asBoolean())
                .map(one -> one.at("/source/publisher").asString()).findFirst().orElse("none");
    }

    private List<JsonNode> acts() {
        return elements(api.json("/api/v1/acts").get("acts"));
    }
}
