package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
class ApiDatabaseTests {

    @LocalServerPort
    private int port;
    private ApiClient api;

    @BeforeEach
    void open() {
        api = new ApiClient(port);
    }

    @Test
    void seriesAreThoseOfTheReferenceData() throws IOException {
        var shipped = reference("series").stream().map(row -> row.getField("key")).toList();

        var answer = api.json("/api/v1/series");

        assertThat(shipped).hasSize(69);
        assertThat(elements(answer.path("series"))).extracting(one -> one.path("key").asString()).containsExactlyInAnyOrderElementsOf(shipped);
        assertThat(answer.path("meta").path("total").asInt()).isEqualTo(69);
        assertThat(csv(api.get("/api/v1/series.csv").body())).extracting(row -> row.getField("key")).containsExactlyInAnyOrderElementsOf(shipped);
    }

    @Test
    void figuresAreAllThatWerePublishedWithTheirPublishers() throws IOException {
        var shipped = reference("figures").stream()
                .filter(row -> row.getField("series_key").equals("btc_kz") && row.getField("period").startsWith("2023"))
                .map(row -> "%s: %s %s, %s".formatted(row.getField("period"), row.getField("value"), row.getField("unit"), row.getField("publisher"))).toList();

        var answer = api.json("/api/v1/series/btc_kz/figures?from=2023&to=2023");

        assertThat(shipped).hasSizeGreaterThan(7);
        assertThat(elements(answer.path("figures"))).extracting(one -> "%s: %s %s, %s".formatted(one.path("period").asString(),
                one.path("value").decimalValue().toPlainString(), one.path("unit").asString(), one.path("source").path("publisher").asString()))
                .containsExactlyInAnyOrderElementsOf(shipped);
    }

    @Test
    void onlyOneFigureForTheSameDaysIsPreferredAndSaysWhy() {
        var figures = elements(api.json("/api/v1/series/btc_kz/figures?from=2023&to=2023").path("figures"));

        assertThat(figures).filteredOn(one -> one.path("period").asString().equals("2023") && one.path("preferred").booleanValue()).singleElement()
                .satisfies(one -> {
                    assertThat(one.path("value").decimalValue()).isEqualTo("1.392");
                    assertThat(one.path("preferredBecause").asString()).contains("the pipeline operator's own figure");
                });
    }

    @Test
    void observationsOfTheMiddleCorridorAreTheMinistrysNumbers() {
        var observations = elements(api.json("/api/v1/series/titr_cargo_mot/observations?frequency=A").path("observations"));

        assertThat(observations).allMatch(one -> one.path("value").isNumber() && one.path("unit").asString().equals("kt"));
        assertThat(observations).extracting(one -> one.path("period").asString() + " " + one.path("value").decimalValue())
                .containsExactly("2019 759", "2020 783", "2021 586", "2022 1485", "2023 2764", "2024 4484", "2025 4119");
    }

    @ParameterizedTest
    @CsvSource({"kt, 5299", "Mt, 5.299", "t, 5299000"})
    void exactUnitsMoveTheDecimalPoint(String unit, BigDecimal expected) {
        var observation = only(api.json("/api/v1/series/btc_transit/observations?from=2024&to=2024&unit=" + unit));

        assertThat(observation.path("value").decimalValue()).isEqualTo(expected);
        assertThat(observation.path("converted").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void barrelsADayCountTheDaysOfTheVeryYear(int year) {
        var address = "/api/v1/series/btc_transit/observations?from=%1$d&to=%1$d&barrelsPerTonne=7.5&unit=".formatted(year);
        var kilotonnes = only(api.json(address + "kt"));
        var barrels = kilotonnes.path("value").decimalValue().multiply(new BigDecimal("7.5"));

        var megabarrels = only(api.json(address + "Mbbl"));
        var rate = only(api.json(address + "kb/d"));

        assertThat(megabarrels.path("value").decimalValue()).isCloseTo(barrels.movePointLeft(3), within(megabarrels.path("rounding").decimalValue()));
        assertThat(rate.path("value").decimalValue()).isCloseTo(barrels.divide(BigDecimal.valueOf(Year.of(year).length()), MathContext.DECIMAL64),
                within(rate.path("rounding").decimalValue()));
        assertThat(rate.path("rounding").decimalValue()).as("finer than a day in the year").isLessThan(new BigDecimal("0.1"));
        assertThat(rate.path("converted").booleanValue()).isTrue();
    }

    @Test
    void conversionIsNamedWithItsBasis() {
        var meta = api.json("/api/v1/series/btc_kz/observations?unit=Mbbl").path("meta");
        var asked = api.json("/api/v1/series/btc_kz/observations?unit=Mbbl&barrelsPerTonne=7.33").path("meta");

        assertThat(meta.path("conversion").path("barrelsPerTonne").decimalValue()).isEqualByComparingTo("7.5");
        assertThat(meta.path("conversion").path("basis").asString()).contains("2.2 Mt and 16.5 Mbbl");
        assertThat(asked.path("conversion").path("barrelsPerTonne").decimalValue()).isEqualByComparingTo("7.33");
        assertThat(api.json("/api/v1/series/btc_kz/observations").path("meta").path("conversion").isNull()).isTrue();
    }

    @Test
    void monthsAreTheDifferencesOfYearsToDate(@Autowired JdbcClient database) {
        var byMonth = database.sql("""
                with to_date as (
                    select extract(month from period_end - 1)::int as month, max(case figure.unit when 'Mt' then 1000 * value else value end) as volume
                    from figure join series using (series_id)
                    where key = 'btc_transit' and standing = 'accepted' and period_start = '2024-01-01' and period_end <= '2024-08-01' group by month)
                select month, volume - before as volume
                from (select month, volume, coalesce(lag(volume) over (order by month), 0) as before, coalesce(lag(month) over (order by month), 0) as month_before from to_date)
                where month_before = month - 1 order by month
                """).query((row, number) -> Map.entry("2024-%02d".formatted(row.getInt("month")), row.getBigDecimal("volume").stripTrailingZeros())).list();
        var expected = new TreeMap<>(byMonth.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

        var answer = api.json("/api/v1/series/btc_transit/observations?frequency=M&from=2024&to=2024");
        var found = elements(answer.path("observations")).stream().filter(one -> !one.path("value").isNull())
                .collect(Collectors.toMap(one -> one.path("period").asString(), one -> one.path("value").decimalValue().stripTrailingZeros()));

        assertThat(expected).containsOnlyKeys("2024-01", "2024-02", "2024-03", "2024-06", "2024-07");
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void missingIsNullWithAReason() {
        var observation = only(api.json("/api/v1/series/btc_transit/observations?frequency=M&from=2024-04&to=2024-04"));

        assertThat(observation.path("value").isNull()).isTrue();
        assertThat(observation.path("status").asString()).isEqualTo("O");
        assertThat(observation.path("why").asString()).isNotBlank();
        assertThat(csv(api.get("/api/v1/series/btc_transit/observations.csv?frequency=M&from=2024-04&to=2024-04").body())).singleElement()
                .satisfies(row -> assertThat(row.getField("value")).isEmpty());
    }

    @Test
    void rangeKeepsWhatLiesWhollyWithinIt() {
        var observations = elements(api.json("/api/v1/series/titr_cargo_mot/observations?from=2021-06&to=2024").path("observations"));

        assertThat(observations).extracting(one -> one.path("period").asString()).containsExactly("2022", "2023", "2024");
    }

    @Test
    void asOfAnswersWithWhatWasPublishedByThen() {
        Function<String, List<String>> values = day -> elements(api.json("/api/v1/series/btc_kz/figures?from=2023&to=2023&asOf=" + day).path("figures"))
                .stream().filter(one -> one.path("period").asString().equals("2023")).map(one -> one.path("value").decimalValue().toPlainString()).toList();

        assertThat(values.apply("2024-01-14")).containsExactly("1.1");
        assertThat(values.apply("2024-01-15")).containsExactly("1.1", "1.392");
        assertThat(api.json("/api/v1/series/btc_kz/figures?asOf=2024-01-15").path("meta").path("asOf").asString()).isEqualTo("2024-01-15");
    }

    @Test
    void csvIsChosenByAddressOrHeader() {
        var byAddress = api.get("/api/v1/series/btc_kz/observations.csv?unit=kb/d&from=2023&to=2024&asOf=2026-02");
        var byHeader = api.get("/api/v1/series/btc_kz/observations?unit=kb/d&from=2023&to=2024&asOf=2026-02", "Accept", "text/csv, application/json;q=0.5");

        assertThat(byHeader.body()).isEqualTo(byAddress.body());
        assertThat(byHeader.headers().firstValue("Vary")).hasValueSatisfying(vary -> assertThat(vary).contains("Accept"));
        assertThat(byAddress.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(byAddress.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"kervan_btc_kz_kbd_annual_2023_2024_asof-2026-02-28.csv\"");
        assertThat(api.get("/api/v1/series/btc_kz/observations", "Accept", "application/json, text/csv;q=0.5").body()).startsWith("{");
        assertThat(api.get("/api/v1/series/btc_kz/observations", "Accept", "*/*").body()).startsWith("{");
    }

    @ParameterizedTest
    @CsvSource({"/series.csv, kervan_series.csv", "/series/btc_kz/figures.csv, kervan_btc_kz_figures.csv", "/targets.csv, kervan_targets.csv",
        "/events.csv, kervan_events.csv", "/series/btc_kz/figures.csv?asOf=2024-01-15, kervan_btc_kz_figures_asof-2024-01-15.csv"})
    void filesAreNamedForWhatTheyHold(String address, String name) {
        assertThat(api.get("/api/v1" + address).headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/series", "/series.csv", "/series/btc_kz/figures", "/series/btc_kz/observations?frequency=M", "/targets", "/events.csv"})
    void unchangedAnswerIsNotSentAgain(String address) {
        var tag = api.get("/api/v1" + address).headers().firstValue("ETag").orElseThrow();

        var again = api.get("/api/v1" + address, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void targetsAreThoseOfTheReferenceData() throws IOException {
        var shipped = reference("targets");

        assertThat(elements(api.json("/api/v1/targets").path("targets"))).extracting(one -> one.path("key").asString())
                .containsExactlyInAnyOrderElementsOf(shipped.stream().map(row -> row.getField("key")).toList());
        assertThat(elements(api.json("/api/v1/targets?series=btc_kz").path("targets"))).extracting(one -> one.path("key").asString())
                .containsExactlyInAnyOrderElementsOf(shipped.stream().filter(row -> row.getField("series_key").equals("btc_kz")).map(row -> row.getField("key")).toList());
        assertThat(elements(api.json("/api/v1/targets?series=btc_kz&asOf=2024-03-10").path("targets"))).extracting(one -> one.path("key").asString())
                .contains("kz_btc_6_5").doesNotContain("kz_btc_2_2");
    }

    @Test
    void eventsAreThoseOfTheReferenceData() throws IOException {
        var shipped = reference("events");

        assertThat(elements(api.json("/api/v1/events").path("events"))).extracting(one -> one.path("title").asString())
                .containsExactlyInAnyOrderElementsOf(shipped.stream().map(row -> row.getField("title")).toList());
        assertThat(elements(api.json("/api/v1/events?route=BTC").path("events"))).hasSizeLessThan(shipped.size())
                .allSatisfy(one -> assertThat(elements(one.path("routes"))).extracting(JsonNode::asString).contains("BTC"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/series                         | q corridor route origin commodity measure unit frequency publisher asOf
            /api/v1/series/{key}/figures           | key from to asOf
            /api/v1/series/{key}/observations      | key frequency unit barrelsPerTonne from to asOf aggregation completeness perDay transform base smoothing
            /api/v1/series/{key}/observations.csv  | key frequency unit barrelsPerTonne from to asOf aggregation completeness perDay transform base smoothing
            /api/v1/formula                        | series formula frequency unit barrelsPerTonne from to asOf aggregation completeness perDay transform base smoothing
            /api/v1/targets                        | series asOf
            /api/v1/events                         | route asOf
            /api/v1/scopes                         |
            /api/v1/conflicts                      | series scope kind from to asOf
            /api/v1/conflicts.csv                  | series scope kind from to asOf
            """)
    void descriptionListsEveryAddressWithItsParameters(String address, String parameters) {
        var operation = api.json("/v3/api-docs").path("paths").path(address).path("get");

        assertThat(operation.path("summary").asString()).isNotBlank();
        assertThat(elements(operation.path("parameters"))).extracting(one -> one.path("name").asString())
                .containsExactlyInAnyOrder(parameters == null ? new String[0] : parameters.split(" "));
    }

    @Test
    void healthIsUpAndSaysNoMore() {
        var health = api.json("/actuator/health");

        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.has("components")).isFalse();
        assertThat(api.get("/actuator/env").body()).doesNotContain("propertySources");
    }

    private static JsonNode only(JsonNode answer) {
        var observations = elements(answer.path("observations"));
        assertThat(observations).hasSize(1);
        return observations.getFirst();
    }

    private static List<NamedCsvRecord> reference(String name) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of("db", "reference", name + ".csv"))) {
            return reader.stream().toList();
        }
    }

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}
