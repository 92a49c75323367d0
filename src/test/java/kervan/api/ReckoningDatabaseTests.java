package kervan.api;

import static kervan.api.ApiClient.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Transforms, sums over longer periods and formulae, asked for by a program.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReckoningDatabaseTests {

    @LocalServerPort
    private int port;
    private ApiClient api;

    @BeforeEach
    void open() {
        api = new ApiClient(port);
    }

    @Test
    void growthIsThatOfTheObservations() {
        var levels = elements(api.json("/api/v1/series/titr_cargo_mot/observations?frequency=A").path("observations"));
        var growth = elements(api.json("/api/v1/series/titr_cargo_mot/observations?frequency=A&transform=pc1").path("observations"));

        assertThat(growth).hasSameSizeAs(levels);
        assertThat(growth.getFirst().path("value").isNull()).isTrue();
        assertThat(growth.getFirst().path("why").asString()).startsWith("no whole value for ");
        for (int at = 1; at < levels.size(); at++) {
            var expected = (levels.get(at).path("value").asDouble() / levels.get(at - 1).path("value").asDouble() - 1) * 100;
            assertThat(growth.get(at).path("unrounded").asDouble()).isCloseTo(expected, within(1e-9));
            assertThat(growth.get(at).path("unit").asString()).isEqualTo("%");
            assertThat(growth.get(at).path("value").decimalValue().scale()).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"btc_kz?frequency=A", "btc_kz?frequency=A&unit=Mbbl", "btc_transit?frequency=M&unit=kb/d", "btc_bpd?frequency=M", "titr_teu?frequency=M", "btc_bp_tankers?frequency=Q", "gas_europe?frequency=A"})
    void levelIsTheObservationItself(String address) {
        var path = "/api/v1/series/" + address.replace("?", "/observations?");

        var levels = elements(api.json(path + "&transform=lin").path("observations"));

        assertThat(levels).isNotEmpty();
        assertThat(levels.stream().map(one -> one.path("period").asString() + " " + one.path("value") + " " + one.path("rounding") + " " + one.path("status")))
                .isEqualTo(elements(api.json(path).path("observations")).stream().map(one -> one.path("period").asString() + " " + one.path("value") + " " + one.path("rounding") + " " + one.path("status")).toList());
    }

    @Test
    void rangeDoesNotCutOffWhatIsComparedWith() {
        var only = elements(api.json("/api/v1/series/titr_cargo_mot/observations?transform=pc1&from=2024&to=2024").path("observations"));

        assertThat(only).singleElement().satisfies(one -> assertThat(one.path("value").isNumber()).isTrue());
    }

    @Test
    void stepsAreSaidInTheirOrder() {
        var meta = api.json("/api/v1/series/btc_transit/observations?frequency=Q&unit=Mbbl&aggregation=sum&completeness=2&perDay=true&transform=idx&base=2024-Q1&smoothing=ma:2").path("meta");

        assertThat(meta.path("order").asString()).isEqualTo("figures, reconciliation, unit Mbbl, aggregation Q sum 2 of M, per day, transformation idx:2024-Q1, smoothing ma:2");
        assertThat(meta.path("unit").asString()).isEqualTo("index");
        assertThat(meta.path("conversion").path("barrelsPerTonne").asDouble()).isEqualTo(7.5);
    }

    @Test
    void partialPeriodsSayHowMuchOfThemThereIs() {
        var years = elements(api.json("/api/v1/series/btc_transit/observations?aggregation=sum&completeness=partial").path("observations"));

        assertThat(years).filteredOn(one -> !one.path("value").isNull()).isNotEmpty().allSatisfy(one -> assertThat(one.path("coverage").path("of").asInt()).isEqualTo(12))
                .anySatisfy(one -> assertThat(one.path("coverage").path("have").asInt()).isLessThan(12));
    }

    /// Without an aggregation what was published for a year comes first, and parts fill in the others.
    @Test
    void completenessAloneFillsWhatFiguresDoNotMakeUp() {
        var plain = elements(api.json("/api/v1/series/btc_transit/observations").path("observations"));
        var answer = api.json("/api/v1/series/btc_transit/observations?completeness=partial");
        var filled = elements(answer.path("observations"));

        assertThat(answer.path("meta").path("order").asString()).isEqualTo("figures, reconciliation, unit kt, aggregation A published or sum partial of M");
        assertThat(plain).filteredOn(one -> !one.path("value").isNull()).isNotEmpty().allSatisfy(one -> assertThat(filled).anySatisfy(same -> {
            assertThat(same.path("period").asString()).isEqualTo(one.path("period").asString());
            assertThat(same.path("value").decimalValue()).isEqualByComparingTo(one.path("value").decimalValue());
        }));
        assertThat(filled).filteredOn(one -> !one.path("value").isNull()).hasSizeGreaterThanOrEqualTo((int) plain.stream().filter(one -> !one.path("value").isNull()).count());
    }

    @Test
    void fileHasTheNumbersOfTheAnswer() {
        var address = "/api/v1/series/btc_kz/observations%s?transform=idx:2023&unit=Mbbl";

        var json = elements(api.json(address.formatted("")).path("observations"));
        var csv = api.get(address.formatted(".csv"));

        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow()).contains("kervan_btc_kz_index_idx-2023_annual_2008_2026.csv");
        assertThat(rows(csv.body())).hasSameSizeAs(json);
        for (int at = 0; at < json.size(); at++) {
            var row = rows(csv.body()).get(at);
            for (var column : List.of("period", "start", "end", "value", "unrounded", "rounding", "unit", "status", "why")) {
                assertThat(row.getField(column)).isEqualTo(json.get(at).path(column).isNull() ? "" : text(json.get(at).path(column)));
            }
        }
    }

    @Test
    void formulaTakesItsUnitsAlong() {
        var share = api.json("/api/v1/formula?series=btc_kz,btc_transit&formula=a/b*100");

        assertThat(share.path("formula").asString()).isEqualTo("a/b*100");
        assertThat(share.path("meta").path("unit").asString()).isEqualTo("%");
        assertThat(elements(share.path("lines"))).extracting(one -> one.path("letter").asString() + " " + one.path("series").asString() + " " + one.path("unit").asString())
                .containsExactly("a btc_kz Mt", "b btc_transit kt");
        assertThat(elements(share.path("observations"))).filteredOn(one -> one.path("period").asString().equals("2024")).singleElement()
                .satisfies(one -> assertThat(one.path("value").asDouble()).isBetween(20.0, 100.0));
        assertThat(rows(api.get("/api/v1/formula.csv?series=btc_kz,btc_transit&formula=a/b*100").body())).hasSize(elements(share.path("observations")).size());
    }

    /// What a plus becomes in an address is read as one.
    @Test
    void plusMayBeABlank() {
        assertThat(api.json("/api/v1/formula?series=btc_kz,btc_transit&formula=a/(a+b)").path("formula").asString()).isEqualTo("a/(a+b)");
        assertThat(api.json("/api/v1/formula?series=btc_kz,btc_transit&formula=a/(a%2Bb)").path("formula").asString()).isEqualTo("a/(a+b)");
    }

    @Test
    void unitAndFactorGoForEachSeriesThatHasThem() {
        var answer = api.json("/api/v1/formula?series=btc_kz,gas_europe&formula=a/b&barrelsPerTonne=7.33");

        assertThat(answer.path("meta").path("unit").asString()).isEqualTo("Mt/bcm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /series/btc_kz/observations?transform=pc2                         | Unknown transformation | Write one of lin, chg, ch1
            /series/btc_kz/observations?transform=                            | Unknown transformation | An empty text
            /series/btc_kz/observations?transform=idx                         | No base                | transform=idx:2023
            /series/btc_kz/observations?transform=idx:2023-W05                | Unknown base           | Write 2023, 2023-S1
            /series/btc_kz/observations?transform=idx:2023&base=2022          | A base of nothing      | transform=idx&base=2023
            /series/btc_kz/observations?base=2023                             | A base of nothing      | transform=idx&base=2023
            /series/btc_kz/observations?transform=idx:2010                    | Not to be reckoned     | no whole value for the base 2010
            /series/btc_kz/observations?transform=rel:2016                    | Not to be reckoned     | is zero: 2016
            /series/btc_kz/observations?transform=idx:2023-05                 | Not to be reckoned     | shorter than the periods
            /series/btc_kz/observations?aggregation=mean                      | Unknown aggregation    | Write avg, sum or eop
            /series/btc_bpd/observations?aggregation=sum                      | Not to be reckoned     | do not add up
            /series/btc_bpd/observations?frequency=M&perDay=true              | Not to be reckoned     | Leave per day out
            /series/titr_cargo_mot/observations?aggregation=sum               | Not to be reckoned     | From annual periods no annual ones
            /series/btc_transit/observations?frequency=M&aggregation=sum      | Not to be reckoned     | From monthly periods no monthly ones
            /series/btc_kz/observations?perDay=yes                            | Neither true nor false | Write true or false
            /series/btc_kz/observations?smoothing=ma:0                        | Unknown smoothing      | Write ma:12
            /series/btc_kz/observations?transform=pc1&smoothing=ms:3          | Not to be reckoned     | Choose ma
            /series/btc_kz/observations?completeness=most                     | Unknown completeness   | Write all, partial
            /series/btc_kz/observations?units=pc1                             | Unknown parameter      | aggregation, completeness, perDay, transform, base, smoothing
            /formula?series=btc_kz                                            | No formula             | formula=a/(a%2Bb)*100
            /formula?formula=a                                                | No series              | series=btc_kz
            /formula?series=btc_kz,nonsense&formula=a/b                       | Unknown series         | GET /api/v1/series
            /formula?series=btc_kz,&formula=a/b                               | Unknown series         | GET /api/v1/series
            /formula?series=btc_kz&formula=a/b                                | Not to be reckoned     | There is no line b
            /formula?series=btc_kz&formula=a/(                                | Unreadable formula     | Character 4
            /formula?series=btc_kz&formula=2%2B2                              | Unreadable formula     | no line is named
            /formula?series=btc_kz,gas_europe&formula=a%2Bb                   | Not to be reckoned     | Mt and bcm cannot be added
            /formula?series=btc_kz,btc_bp_bbl&formula=a%2Bb                   | Not to be reckoned     | Show all lines in one unit
            /formula?series=btc_kz,gas_europe&formula=a/b&unit=Mt             | Wrong unit             | gas_europe cannot be shown in Mt
            """)
    void refusalSaysWhatToDo(String address, String title, String advice) {
        var answer = api.get("/api/v1" + address);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 404);
        assertThat(ApiClient.parsed(answer.body()).path("title").asString()).isEqualTo(title);
        assertThat(ApiClient.parsed(answer.body()).path("detail").asString()).contains(advice);
    }

    private static String text(JsonNode node) {
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asString();
    }

    private static List<NamedCsvRecord> rows(String body) {
        return CsvReader.builder().ofNamedCsvRecord(body).stream().toList();
    }

    @Test
    void forecastIsThatOfTheWorkbench() {
        var answer = api.json("/api/v1/series/titr_cargo_mot/forecast?horizon=2&level=80");
        var shown = elements(api.json("/api/v1/explore?s=titr_cargo_mot&show=forecast").path("forecasts")).getFirst();

        assertThat(answer.path("steps")).hasSize(2);
        assertThat(answer.path("why").isNull()).isTrue();
        for (var at = 0; at < 2; at++) {
            assertThat(answer.path("steps").get(at).path("mean").decimalValue()).isEqualByComparingTo(shown.path("steps").get(at).path("mean").decimalValue());
            assertThat(answer.path("steps").get(at).path("intervals").get(0).path("high").decimalValue()).isEqualByComparingTo(shown.path("steps").get(at).path("high80").decimalValue());
        }
        assertThat(api.json("/api/v1/series/btc_kz/forecast").path("why").asString()).isEqualTo("no forecast: 4 of 5 years in a row are known");
    }
}
