package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SeriesSearchDatabaseTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private ApiClient api;

    @BeforeEach
    void open() {
        api = new ApiClient(port);
    }

    @Test
    void withoutNewParametersItIsAsBefore() {
        var answer = api.json("/api/v1/series");

        assertThat(answer.propertyNames()).containsExactly("meta", "series");
        assertThat(answer.path("meta").propertyNames()).containsExactly("total", "truncated");
        assertThat(keys(answer)).hasSize(69).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Баку", "Baku", "Bakü", "Bakı"})
    void findsInAnyAlphabetAndSaysWhy(String word) {
        var answer = api.json("/api/v1/series?q=" + encoded(word));

        assertThat(keys(answer)).contains("aktau_baku_oil", "baku_port_teu");
        assertThat(elements(answer.path("matches"))).hasSameSizeAs(keys(answer)).allSatisfy(match -> assertThat(elements(match.path("reasons"))).isNotEmpty());
        assertThat(answer.path("meta").path("total").asInt()).isEqualTo(keys(answer).size());
    }

    @Test
    void severalValuesOfOneFacetAreEither() {
        var answer = api.json("/api/v1/series?route=BTC&route=CPC&origin=Kazakhstan");

        assertThat(keys(answer)).hasSize(jdbc.sql("select count(*) from series where route in ('BTC', 'CPC') and origin = 'Kazakhstan'").query(Integer.class).single());
        assertThat(elements(answer.path("meta").path("facets").path("route"))).anySatisfy(count -> {
            assertThat(count.path("value").asString()).isEqualTo("CPC");
            assertThat(count.path("series").asInt()).isEqualTo(3);
        });
        assertThat(answer.path("meta").path("facets").propertyNames()).containsExactly("corridor", "route", "origin", "commodity", "measure", "unit", "frequency", "publisher");
    }

    @Test
    void theFileHasTheSameSeries() {
        var csv = api.get("/api/v1/series.csv?q=" + encoded("ТМТМ контейнеры")).body().lines().toList();

        assertThat(csv.getFirst()).startsWith("key,name,route");
        assertThat(csv).anySatisfy(line -> assertThat(line).startsWith("titr_teu,"));
        assertThat(csv).hasSizeLessThan(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            route=Suez             | No series has the route Suez. Choose one of
            route=btc              | No series has the route btc. Choose one of
            corridor=              | No series has the corridor (empty). Choose one of
            publisher=Nobody       | No series has the publisher Nobody. meta.facets.publisher of GET /api/v1/series?q= lists all.
            frequency=W            | No series has the frequency W. Choose one of A, M, Q, S.
            q=a&q=b                | The parameter q is given more than once. Give it once.
            query=a                | This address has no parameter query. It takes asOf, q, corridor
            """)
    void refusesWhatNoSeriesHas(String query, String detail) {
        var answer = api.get("/api/v1/series?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "'; drop table series; --", "😀", "\u0001", "Neptunium"})
    void everyQuestionHasAnAnswer(String q) {
        assertThat(api.get("/api/v1/series?q=" + encoded(q)).statusCode()).isEqualTo(200);
        assertThat(api.get("/api/v1/series?q=" + encoded(q.repeat(60))).statusCode()).isEqualTo(200);
    }

    @Test
    void unknownWordsAreNamed() {
        var answer = api.json("/api/v1/series?q=Kazakh+oil+Neptunium");

        assertThat(answer.path("meta").path("partial").booleanValue()).isTrue();
        assertThat(elements(answer.path("meta").path("unknown"))).extracting(JsonNode::asString).containsExactly("Neptunium");
    }

    private static List<String> keys(JsonNode answer) {
        return elements(answer.path("series")).stream().map(one -> one.path("key").asString()).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
