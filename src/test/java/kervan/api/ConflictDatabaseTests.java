package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConflictDatabaseTests {

    @LocalServerPort
    private int port;
    private ApiClient api;

    @BeforeEach
    void open() {
        api = new ApiClient(port);
    }

    @Test
    void conflictHasItsEndsFiguresAndWhatTheyImply() {
        var conflict = elements(api.json("/api/v1/conflicts?series=btc_kz&kind=reported&from=2023&to=2023").path("conflicts")).getFirst();

        assertThat(conflict.path("low").decimalValue()).isEqualByComparingTo("1.0");
        assertThat(conflict.path("high").decimalValue()).isEqualByComparingTo("1.4");
        assertThat(conflict.path("spreadPercent").decimalValue()).isEqualByComparingTo("28.6");
        assertThat(conflict.path("unit").asString()).isEqualTo("Mt");
        assertThat(conflict.path("scope").path("key").asString()).isEqualTo("btc_kazakh");
        assertThat(conflict.path("scope").path("partOf").asString()).isEqualTo("btc_transit");
        assertThat(elements(conflict.path("figures"))).hasSize(6).filteredOn(one -> one.path("figure").path("preferred").booleanValue()).singleElement()
                .satisfies(one -> assertThat(one.path("figure").path("source").path("publisher").asString()).isEqualTo("Trend via MENAFN (KazTransOil)"));
        var tengiz = elements(conflict.path("implied")).get(1);
        assertThat(tengiz.path("value").decimalValue()).isEqualByComparingTo("1.057");
        assertThat(elements(tengiz.path("targets"))).filteredOn(one -> one.path("key").asString().equals("kz_btc_2_2")).singleElement()
                .satisfies(one -> assertThat(one.path("times").decimalValue()).isEqualByComparingTo("2.08"));
    }

    @Test
    void printErrorSaysWhatFollowsForTheMonths() {
        var conflict = elements(api.json("/api/v1/conflicts?series=btc_transit&kind=print-error&from=2024-S1&to=2024-S1").path("conflicts")).getFirst();

        assertThat(elements(conflict.path("implied")).stream().flatMap(one -> elements(one.path("differences")).stream())
                .map(one -> one.path("period").asString() + " " + one.path("value").decimalValue())).containsExactly("2024-06 218", "2024-07 760", "2024-06 457", "2024-07 521");
    }

    @Test
    void conflictsAreInOrderOfKindAndSpread() {
        var conflicts = elements(api.json("/api/v1/conflicts").path("conflicts"));
        var kinds = conflicts.stream().map(one -> one.path("kind").asString()).distinct().toList();

        assertThat(kinds).containsExactly("reported", "nested", "parts", "print-error", "expected", "scope");
        for (var kind : kinds) {
            assertThat(conflicts).filteredOn(one -> one.path("kind").asString().equals(kind)).extracting(one -> one.path("spreadPercent").decimalValue())
                    .isSortedAccordingTo((left, right) -> right.compareTo(left));
        }
        assertThat(conflicts).allSatisfy(one -> assertThat(one.path("error").booleanValue()).isEqualTo(!one.path("kind").asString().equals("scope")));
    }

    @ParameterizedTest
    @CsvSource({"series=titr_cargo_mot, nested scope reported expected", "scope=btc_kazakh, reported parts expected scope", "kind=nested, nested", "scope=cpc&kind=scope, scope",
        "series=btc_bp_tankers, ''", "from=2030, ''", "scope=tap&kind=reported, ''"})
    void filterLeavesOnlyWhatWasAskedFor(String query, String kinds) {
        assertThat(elements(api.json("/api/v1/conflicts?" + query).path("conflicts")).stream().map(one -> one.path("kind").asString()).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
    }

    @Test
    void scopeHoldsWhatLiesWithinIt() {
        var within = keys(api.json("/api/v1/conflicts?scope=btc_transit"));

        assertThat(within).contains("btc_transit", "btc_kz").doesNotContain("btc_total", "btc_azeri", "az_main_oil");
    }

    @Test
    void earlierDayKnowsLessAndSaysWhatItLeavesOut() {
        var answer = api.json("/api/v1/conflicts?asOf=2024-06-30");

        assertThat(answer.path("meta").path("asOf").asString()).isEqualTo("2024-06-30");
        assertThat(answer.path("meta").path("total").asInt()).isLessThan(api.json("/api/v1/conflicts").path("meta").path("total").asInt());
        assertThat(elements(answer.path("meta").path("warnings"))).singleElement().satisfies(warning -> assertThat(warning.asString()).contains("day of their publication is not known"));
        assertThat(elements(answer.path("conflicts")).stream().flatMap(one -> elements(one.path("figures")).stream())
                .map(one -> one.path("figure").path("source").path("publishedOn").asString())).allMatch(day -> day.compareTo("2024-06-30") <= 0);
    }

    @Test
    void fileHasARowForEachFigure() {
        var answer = api.get("/api/v1/conflicts.csv?series=btc_kz&kind=reported");
        var rows = CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();

        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"kervan_conflicts.csv\"");
        assertThat(rows).filteredOn(row -> row.getField("period").equals("2023")).hasSize(6)
                .allSatisfy(row -> assertThat(new BigDecimal(row.getField("spread_percent"))).isEqualByComparingTo("28.6"))
                .extracting(row -> row.getField("printed_value")).contains("1.057", "1.0", "1.39");
        assertThat(api.get("/api/v1/conflicts.csv?asOf=2024-06-30").headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"kervan_conflicts_asof-2024-06-30.csv\"");
    }

    @Test
    void scopesAreATreeWithTheirSeries() {
        var scopes = elements(api.json("/api/v1/scopes").path("scopes"));

        assertThat(scopes).hasSize(65).filteredOn(one -> one.path("key").asString().equals("ceyhan_loaded")).singleElement()
                .satisfies(one -> assertThat(elements(one.path("series"))).extracting(JsonNode::asString).containsExactly("btc_bp", "btc_bp_bbl", "btc_bpd", "btc_loadings_bpd"));
        assertThat(CsvReader.builder().ofNamedCsvRecord(api.get("/api/v1/scopes.csv").body()).stream()).hasSize(65);
    }

    @Test
    void seriesCarryTheirScope() {
        var series = elements(api.json("/api/v1/series").path("series"));

        assertThat(series).allSatisfy(one -> assertThat(one.path("scope").path("name").asString()).isNotBlank());
        assertThat(series).filteredOn(one -> one.path("key").asString().equals("btc_kz_tengiz")).singleElement()
                .satisfies(one -> assertThat(one.path("scope").path("partOf").asString()).isEqualTo("btc_kazakh"));
        assertThat(api.json("/api/v1/series/btc_kz/figures").path("series").path("scope").path("key").asString()).isEqualTo("btc_kazakh");
    }

    @Test
    void unchangedAnswerIsNotSentAgain() {
        for (var address : List.of("/api/v1/conflicts?series=btc_kz", "/api/v1/conflicts.csv", "/api/v1/scopes")) {
            var tag = api.get(address).headers().firstValue("ETag").orElseThrow();

            assertThat(api.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }

    private static Stream<String> keys(JsonNode answer) {
        return elements(answer.path("conflicts")).stream().map(one -> one.path("series").asString()).distinct();
    }
}
