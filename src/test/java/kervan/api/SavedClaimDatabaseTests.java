package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import kervan.support.DatabaseTest;
import kervan.watch.SavedClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Claims that are kept and watched, in a database of their own.
@DatabaseTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SavedClaimDatabaseTests {

    private static final String FIGURES = "series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,reason,publisher,source_title,source_address,published_on,note\n";

    @Autowired
    private SavedClaims claims;

    @Autowired
    private JdbcClient database;

    private ApiClient api;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @Test
    void sameClaimIsKeptOnce() {
        var claim = """
                {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"2023","title":"Doubling","madeBy":"The Geopolitics","document":"The Organisation of Turkic States and Azerbaijan",
                 "address":"https://thegeopolitics.com/x","by":"Ayla"}""";

        var first = api.post("/api/v1/claims", claim);
        var second = api.post("/api/v1/claims", claim.replace("Doubling", "Another title"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        var kept = ApiClient.parsed(second.body());
        assertThat(kept.get("title").asString()).isEqualTo("Doubling");
        assertThat(kept.get("answer").asString()).isEqualTo("trueOnlyIf");
        assertThat(kept.get("headline").asString()).startsWith("True only for Tengiz oil by way of BTC (2.08 times 1.057 Mt)");
        assertThat(kept.get("page").asString()).isEqualTo("/claims?series=btc_kz&value=2.2&unit=Mt&relation=double&period=2023");
        assertThat(elements(kept.get("evaluations"))).hasSize(1);
        assertThat(api.json("/api/v1/claims/" + kept.get("key").asString())).isEqualTo(kept);
        assertThat(elements(api.json("/api/v1/claims").get("claims"))).extracting(one -> one.get("key")).contains(kept.get("key")).doesNotHaveDuplicates();
        assertThat(api.get("/api/v1/claims.csv").body()).contains("Doubling,The Geopolitics,");
    }

    @Test
    void flipIsRecordedWhenFiguresArriveAndWhenTheyGo() {
        var key = saved("""
                {"series":"wrep_total","value":3.0,"unit":"Mt","relation":"double","period":"1999"}""");
        assertThat(answers(key)).containsExactly("notCheckable");

        var batch = imported("wrep_total,1999,1.5,,,Mt,exactly,A,accepted,,,Somebody,Report,,2000-01-15,\n");

        assertThat(answers(key)).containsExactly("true", "notCheckable");
        var flip = evaluations(key).getFirst();
        assertThat(flip.get("flipped").asBoolean()).isTrue();
        assertThat(flip.get("occasion").asString()).startsWith("import %d, ".formatted(batch));
        assertThat(flip.get("headline").asString()).isEqualTo("True for oil carried by the pipeline Baku-Supsa: it is 2.00 times 1.5 Mt.");

        assertThat(api.send("DELETE", "/api/v1/imports/" + batch).statusCode()).isEqualTo(200);

        assertThat(answers(key)).containsExactly("notCheckable", "true", "notCheckable");
        assertThat(evaluations(key).getFirst().get("occasion").asString()).startsWith("taking back import ");
        assertThat(api.json("/api/v1/claims/" + key).get("flips").asInt()).isEqualTo(2);
    }

    @Test
    void preferenceOfAStewardFlipsToo() {
        var key = saved("""
                {"series":"btc_kz","value":3.0,"unit":"Mt","relation":"times","factor":2.0,"period":"2025"}""");
        assertThat(answers(key)).containsExactly("trueOnlyIf");

        var chosen = api.post("/api/v1/series/btc_kz/choices", """
                {"period":"2025","publisher":"Day.Az (Kazakh energy minister)","reason":"try"}""");
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(201);

        assertThat(evaluations(key).getFirst().get("headline").asString()).isEqualTo("True for Kazakh oil by way of BTC: it is 2.00 times 1.5 Mt.");
        assertThat(evaluations(key).getFirst().get("occasion").asString()).isEqualTo("a preference, btc_kz 2025");
        api.send("DELETE", "/api/v1/series/btc_kz/choices?period=2025");
    }

    @Test
    void whatChangesNothingIsNotRecorded() {
        var key = saved("""
                {"series":"btc_kz","value":2.3,"unit":"Mt","relation":"double","period":"2023"}""");

        assertThat(claims.evaluate("again")).isEmpty();

        assertThat(evaluations(key)).hasSize(1);
    }

    @Test
    void whatIsNoLongerWatchedStays() {
        var claim = """
                {"series":"wrep_total","value":3.1,"unit":"Mt","relation":"double","period":"1998"}""";
        var key = saved(claim);

        var ended = api.send("DELETE", "/api/v1/claims/%s?reason=settled&by=Ayla".formatted(key));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        assertThat(ApiClient.parsed(ended.body()).get("watched").asBoolean()).isFalse();
        imported("wrep_total,1998,1.55,,,Mt,exactly,A,accepted,,,Somebody,Report of 1998,,1999-01-15,\n");
        assertThat(answers(key)).containsExactly("notCheckable");
        assertThat(api.send("DELETE", "/api/v1/claims/" + key).statusCode()).isEqualTo(400);

        assertThat(api.post("/api/v1/claims", claim).statusCode()).isEqualTo(200);

        assertThat(api.json("/api/v1/claims/" + key).get("watched").asBoolean()).isTrue();
        assertThat(answers(key)).containsExactly("true", "notCheckable");
        assertThat(database.sql("select count(*) from claim_watch join claim using (claim_id) where key = ?").param(key).query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void faultOfAClaimLeavesTheImportAlone() {
        var key = saved("""
                {"series":"wrep_total","value":3.2,"unit":"Mt","relation":"double","period":"1997"}""");
        database.sql("alter table claim_evaluation add constraint nothing_fits check (occasion not like 'import%') not valid").update();
        try {
            var batch = imported("wrep_total,1997,1.6,,,Mt,exactly,A,accepted,,,Somebody,Report of 1997,,1998-01-15,\n");

            assertThat(batch).isPositive();
            assertThat(answers(key)).containsExactly("notCheckable");
            assertThat(api.json("/api/v1/series/wrep_total/figures?from=1997&to=1997").at("/figures/0/value").decimalValue()).isEqualByComparingTo("1.6");
        } finally {
            database.sql("alter table claim_evaluation drop constraint nothing_fits").update();
        }

        assertThat(claims.evaluate("later")).extracting(claim -> claim.key()).contains(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"series":"btc_kz","value":2.2,"unit":"Mt"}                                                                   | Several open parts | left open
            {"series":"btc_kz","value":2.2,"unit":"Mt","period":"2023","address":"javascript:alert(1)"}                   | Unknown address    | begins with https://
            {"series":"btc_kz","value":2.2,"unit":"Mt","period":"2023","address":"somewhere"}                             | Unknown address    | begins with https://
            {"series":"btc_kz","value":2.2,"unit":"Mt","period":"2023","title":"a\\u0000b"}                               | Unreadable text    | Write it anew
            {"series":"btc_kz","value":2.2,"unit":"Mt","period":"2023","titel":"x"}                                       | Unknown member     | title, madeBy
            """)
    void refusalSaysWhatToDo(String claim, String title, String advice) {
        var answer = api.post("/api/v1/claims", claim);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(ApiClient.parsed(answer.body()).get("title").asString()).isEqualTo(title);
        assertThat(ApiClient.parsed(answer.body()).get("detail").asString()).contains(advice);
    }

    @Test
    void unknownClaimIsNotFound() {
        assertThat(api.get("/api/v1/claims/0123456789").statusCode()).isEqualTo(404);
        assertThat(api.send("DELETE", "/api/v1/claims/nonsense").statusCode()).isEqualTo(404);
        assertThat(api.send("PUT", "/api/v1/claims", BodyPublishers.ofString("{}")).statusCode()).isEqualTo(405);
    }

    private String saved(String claim) {
        var answer = api.post("/api/v1/claims", claim);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return ApiClient.parsed(answer.body()).get("key").asString();
    }

    /// @return the number of the import
    private int imported(String rows) {
        var boundary = "kervan-boundary";
        var body = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"figures.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(boundary, FIGURES + rows, boundary);
        var answer = api.send("POST", "/api/v1/imports", BodyPublishers.ofString(body), "Content-Type", "multipart/form-data; boundary=" + boundary);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return ApiClient.parsed(answer.body()).get("id").asInt();
    }

    private List<JsonNode> evaluations(String key) {
        return elements(api.json("/api/v1/claims/" + key).get("evaluations"));
    }

    private List<String> answers(String key) {
        return evaluations(key).stream().map(one -> one.get("answer").asString()).toList();
    }
}
