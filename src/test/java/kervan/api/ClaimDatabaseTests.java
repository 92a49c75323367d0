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

/// Claims held against the shipped figures over HTTP.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClaimDatabaseTests {

    private static final String DOUBLING = """
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"times","factor":2,"period":"2023"}""";
    private static final String BARRELS = """
            {"series":"btc_kz","value":16.5,"unit":"Mbbl","relation":"double","period":"2023"}""";

    private ApiClient api;

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new ApiClient(port);
    }

    @Test
    void doublingIsTrueOfTengizCrudeOnly() {
        var check = check(DOUBLING);

        assertThat(check.get("answer").asString()).isEqualTo("trueOnlyIf");
        assertThat(check.get("condition").asString()).isEqualTo("scope");
        assertThat(check.get("headline").asString()).isEqualTo(
                "True only for Tengiz oil by way of BTC (2.08 times 1.057 Mt); for the whole, Kazakh oil by way of BTC, it is 1.58 times 1.392 Mt.");
        assertThat(check.get("sentence").asString()).isEqualTo("Kazakh oil by way of BTC reaches 2.2 Mt, which is 2 times the figure of 2023.");
        assertThat(rows(check, "asked")).extracting(ClaimDatabaseTests::inShort).containsExactly("1.392 Mt reported 1.58 fails", "1.4 Mt reported 1.57 fails", "1.392 Mt reported 1.58 fails",
                "1.39 Mt reported 1.58 fails", "1.057 Mt reported 2.08 holds", "1.0 Mt reported 2.20 withinRounding", "8.25 Mbbl at 7.5 barrels a tonne estimated 2.00 holds",
                "8.25 Mbbl at 7.33 barrels a tonne estimated 1.95 holds", "8.25 Mbbl at 7.7 barrels a tonne estimated 2.05 holds", "8.25 Mbbl at 7.84 barrels a tonne estimated 2.09 holds",
                "1.1 Mt forecast 2.00 holds");
        assertThat(rows(check, "part")).extracting(ClaimDatabaseTests::inShort).containsExactly("1.057 Mt reported 2.08 holds");
        assertThat(rows(check, "whole")).extracting(row -> row.get("series").asString()).contains("btc_transit", "btc_total", "az_main_oil");
    }

    @Test
    void rowSaysWhoseFigureItIsAndWhereItIsShown() {
        var row = rows(check(DOUBLING), "asked").getFirst();

        assertThat(row.get("preferred").asBoolean()).isTrue();
        assertThat(row.at("/multiple/low").decimalValue()).isEqualByComparingTo("1.54");
        assertThat(row.at("/multiple/high").decimalValue()).isEqualByComparingTo("1.62");
        assertThat(row.at("/documents/0/publisher").asString()).isEqualTo("Trend via MENAFN (KazTransOil)");
        assertThat(row.get("period").asString()).isEqualTo("2023");
        assertThat(row.get("chart").asString()).isEqualTo("/series/btc_kz?frequency=A&unit=Mt");
        assertThat(row.get("sources").asString()).isEqualTo("/series/btc_kz?frequency=A&unit=Mt&tab=sources");
        assertThat(row.get("pace").asString()).isEqualTo("/pace?series=btc_kz&value=2.2&unit=Mt");
        assertThat(rows(check(DOUBLING), "asked").get(1).get("pace").isNull()).isTrue();
        assertThat(rows(check("{\"series\":\"btc_kz\",\"value\":2.2,\"unit\":\"Mt\",\"qualifier\":\"up to\",\"period\":\"2023\",\"asOf\":\"2024-05\"}"), "part").getFirst().get("pace").asString())
                .isEqualTo("/pace?series=btc_kz_tengiz&value=2.2&unit=Mt&qualifier=up+to&asOf=2024-05-31");
        assertThat(check("{\"series\":\"btc_kz\",\"relation\":\"double\",\"period\":\"2023\"}").at("/rows/0/pace").isNull()).isTrue();
    }

    @Test
    void partPrintedAsTheWholeIsToldApart() {
        var attributed = elements(check(DOUBLING).get("rows")).stream().filter(row -> !row.get("attributedTo").isNull()).toList();

        assertThat(attributed).singleElement().satisfies(row -> {
            assertThat(row.get("attributedTo").asString()).isEqualTo("Tengiz oil by way of BTC");
            assertThat(row.at("/documents/0/publisher").asString()).isEqualTo("Kazinform");
        });
        assertThat(notes(check(DOUBLING))).contains("1.057 Mt is printed by Kazinform as Kazakh oil by way of BTC, but it is the figure of Tengiz oil by way of BTC.");
    }

    /// 16.5 / 2 = 8.25; 8.25 / 7.5 = 1.10, / 7.84 = 1.052, / 7.33 = 1.126, / 7.7 = 1.071. 16.5 / (1.392 x 7.5) = 1.580, / (1.057 x 7.5) = 2.081.
    @Test
    void barrelsAreTriedByEveryFactor() {
        var check = check(BARRELS);

        assertThat(check.get("headline").asString()).startsWith("True only for Tengiz oil by way of BTC (2.08 times 1.057 Mt at 7.5 barrels a tonne); for the whole").endsWith("it is 1.58 times 1.392 Mt at 7.5 barrels a tonne.");
        assertThat(elements(check.get("impliedBaseline"))).extracting(one -> "%s %s%s".formatted(one.get("value").decimalValue(), one.get("unit").asString(),
                one.get("barrelsPerTonne").isNull() ? "" : " at " + one.get("barrelsPerTonne").decimalValue())).containsExactly("8.25 Mbbl", "1.10 Mt at 7.5", "1.13 Mt at 7.33", "1.07 Mt at 7.7", "1.05 Mt at 7.84");
        assertThat(elements(check.get("rows")).stream().filter(row -> row.get("series").asString().equals("btc_kz") && row.get("preferred").asBoolean())).extracting(ClaimDatabaseTests::inShort)
                .containsExactly("1.392 Mt at 7.5 barrels a tonne reported 1.58 fails", "1.392 Mt at 7.84 barrels a tonne reported 1.51 fails", "1.392 Mt at 7.7 barrels a tonne reported 1.54 fails",
                        "1.392 Mt at 7.33 barrels a tonne reported 1.62 fails");
        assertThat(notes(check)).contains("It holds against the forecast of 1.1 Mt at 7.5 barrels a tonne by Trend (KMG): 2.00 times.");
    }

    @Test
    void oneFactorCanBeAskedFor() {
        var check = check(BARRELS.replace("}", ",\"barrelsPerTonne\":7.84}"));

        assertThat(elements(check.get("rows"))).allSatisfy(row -> assertThat(row.get("barrelsPerTonne").isNull() || row.get("barrelsPerTonne").decimalValue().toPlainString().equals("7.84")).isTrue());
        assertThat(check.get("headline").asString()).contains("1.99 times 1.057 Mt at 7.84", "1.51 times 1.392 Mt at 7.84");
    }

    @ParameterizedTest
    @CsvSource({"aktau_oil_total", "aktau_baku_oil"})
    void partsThatDoNotFitAreTold(String series) {
        var check = check("""
                {"series":"%s","value":312.6,"unit":"kt","relation":"percentMore","factor":75,"change":60.5}""".formatted(series));

        assertThat(check.get("answer").asString()).isEqualTo("false");
        assertThat(check.get("reason").asString()).isEqualTo("parts");
        assertThat(check.get("headline").asString()).isEqualTo(
                "False: the parts do not fit. 75 per cent to 312.6 kt is a rise of 134.0 kt from 178.6 kt; a rise of 60.5 kt would be 24 per cent.");
        assertThat(check.at("/impliedBaseline/0/value").decimalValue()).isEqualByComparingTo("178.6");
        assertThat(check.at("/impliedBaseline/0/low").decimalValue()).isEqualByComparingTo("178.1");
        assertThat(check.at("/impliedBaseline/0/high").decimalValue()).isEqualByComparingTo("179.2");
        assertThat(check.at("/parts/impliedChange/value").decimalValue()).isEqualByComparingTo("134.0");
        assertThat(check.at("/parts/changeAsPercent/value").decimalValue()).isEqualByComparingTo("24.0");
        assertThat(check.at("/parts/fit").asBoolean()).isFalse();
        assertThat(notes(check).contains("The value is the figure of Kazakh oil shipped from the port of Aktau for April 2023.")).isEqualTo(series.equals("aktau_oil_total"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"series":"titr_cargo","value":2.76,"unit":"Mt","relation":"percentMore","factor":62,"period":"2022"}            | true         | it is 62.4 per cent above 1.7 Mt
            {"series":"titr_cargo","value":2.76,"unit":"Mt","relation":"percentMore","factor":65,"period":"2022"}            | true         | True within rounding for all cargo
            {"series":"titr_cargo","value":2.76,"unit":"Mt","relation":"percentMore","factor":86,"period":"2022"}            | trueOnlyIf   | by the account of series titr_cargo_mot (85.9 per cent above 1,485 kt)
            {"series":"btc_kz","value":1.392,"unit":"Mt","relation":"times","factor":5.5,"period":"2022"}                    | true         | 5.57 times 0.25 Mt
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"half","period":"2023"}                                    | false        | it is 1.58 times 1.392 Mt
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"2012"}                                  | notCheckable | There are figures for 2026, 2025, 2024, 2023, 2022, 2016, 2008
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"2026"}                                  | notCheckable | against the forecast of 1.6 Mt by The Times of Central Asia (KMG) it would be 1.38 times
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"2016"}                                  | notCheckable | is zero, and nothing is a multiple of nothing
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"9999"}                                  | notCheckable | no figure of Kazakh oil by way of BTC for 9999
            {"series":"btc_kz","value":2.2,"unit":"Mt","period":"2023"}                                                      | solved       | 2.2 Mt is 1.58 times 1.392 Mt
            {"series":"btc_kz","relation":"times","factor":2,"period":"2023"}                                                | solved       | 2 times 1.392 Mt is 2.784 Mt (2.644–2.924)
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double"}                                                  | solved       | The baseline would be 1.10 Mt (1.02–1.18); what fits of Tengiz oil by way of BTC: 2023 (2.08 times 1.057 Mt)
            {"series":"btc_kz","value":2.2,"unit":"Mt","baseline":1.1}                                                       | solved       | 2.2 Mt is 2.00 times what was told
            {"series":"titr_cargo","relation":"percentMore","factor":63,"period":"2023","valuePeriod":"2024"}                | true         | it is 63.0 per cent above 2.76 Mt
            {"series":"titr_cargo","valuePeriod":"2024","period":"2023"}                                                     | solved       | 4.5 Mt is 1.63 times 2.76 Mt
            {"series":"btc_kz","value":2.8,"unit":"Mt","relation":"double","period":"2023","valuePeriod":"2024"}             | false        | the record has over 1.4 Mt for 2024, not 2.8 Mt
            {"series":"aktau_baku_oil","value":136,"unit":"kt","change":12.3,"period":"2024-06"}                             | true         | it is a rise of 12.3 kt on 123.7 kt
            {"series":"btc_kz","value":1400,"unit":"kt","relation":"double","period":"2024-S1"}                              | true         | it is 2.00 times 701.2 kt
            {"scope":"btc_kazakh","value":"2.2","unit":"Mt","relation":"times","factor":"2","period":2023}                   | trueOnlyIf   | True only for Tengiz oil
            {"series":"btc_kz","value":45.2,"unit":"kb/d","relation":"double","period":"2023"}                               | trueOnlyIf   | True only for Tengiz oil
            {"series":"btc_kz_tengiz","value":2.8,"unit":"Mt","relation":"double","period":"2023"}                           | trueOnlyIf   | True only for Kazakh oil by way of BTC (2.01 times 1.392 Mt); for Tengiz oil by way of BTC it is 2.65 times 1.057 Mt
            {"series":"btc_kz","value":4.2,"unit":"Mt","relation":"timesMore","factor":2,"period":"2023"}                    | true         | it is 3.02 times 1.392 Mt
            {"series":"btc_kz","value":3.5,"unit":"Mt","relation":"double","factorQualifier":"over","period":"2023"}         | true         | it is 2.51 times 1.392 Mt
            {"series":"btc_total","value":4.9,"unit":"Mt","relation":"double","period":"2024-03"}                            | true         | it is
            {"series":"btc_kz","value":2.2,"unit":"Mt","period":"2026"}                                                      | solved       | 2.2 Mt is 1.38 times 1.6 Mt (forecast)
            {"series":"gas_europe","value":20,"unit":"bcm","period":"2021"}                                                  | solved       | there is no figure of gas exported by Azerbaijan to Europe for 2021
            {"series":"btc_kz_bpd","value":68,"unit":"kb/d","relation":"double","period":"2025-S1"}                          | true         | it is 2.00 times 34 kb/d
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"times","factor":1.5,"period":"2023"}                      | true         | True within rounding for Kazakh oil by way of BTC: it is 1.58 times 1.392 Mt
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","factor":2.0,"period":"2023"}                     | trueOnlyIf   | True only for Tengiz oil
            {"series":"btc_kz","relation":"double","change":1.1,"unit":"Mt","period":"2023"}                                 | trueOnlyIf   | True only for Tengiz oil
            {"series":"btc_transit","value":4122.3,"unit":"kt","relation":"percentLess","factor":22.2,"period":"2024"}       | trueOnlyIf   | True only if one takes the estimate of 5,299 kt by Report.az (State Statistics Committee) (22.2 per cent below it)
            {"series":"kz_export_cpc","value":108,"unit":"Mt","relation":"double","period":"2024"}                           | true         | it is
            {"series":"btc_total","relation":"percentLess","factor":3.7,"period":"2023-S1","valuePeriod":"2024-S1"}          | notCheckable | there is no figure of oil carried by BTC for the first half of 2023
            {"series":"btc_total","relation":"percentLess","factor":3.7,"period":"2024-S1","valuePeriod":"2023-S1"}          | notCheckable | the record has no value of oil carried by BTC for the first half of 2023
            {"series":"btc_kz","value":180,"unit":"kt","relation":"times","factor":1.5,"baseline":120}                       | solved       | The parts fit: the baseline would be 120 kt (116–124); no figure that is known fits
            {"series":"btc_kz","relation":"percentMore","factor":15,"period":"2025","valuePeriod":"2026"} | notCheckable | only forecasts of Kazakh oil by way of BTC are known for 2026: with the forecast of 1.6 Mt
            {"series":"btc_transit","relation":"percentLess","factor":22.2,"period":"2024","valuePeriod":"2025"} | trueOnlyIf | True only if one takes the estimate of 5,299 kt
            {"series":"btc_kz","relation":"times","factor":6,"period":"2022","valuePeriod":"2023"} | trueOnlyIf | for 2023 (5.60 times 0.25 Mt, within rounding)
            {"series":"gas_total","relation":"percentMore","factor":6,"period":"2023","valuePeriod":"2024"} | notCheckable | there is no figure of gas exported by Azerbaijan for 2023
            {"series":"gas_europe","value":20,"unit":"bcm","relation":"double","period":"2021","baseline":8.1}               | false        | 20 bcm is 2.47 times 8.1 bcm; 2 times would be from 10.0 bcm
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"2023","valuePeriod":"2022"}             | false        | the record has 0.25 Mt for 2022, not 2.2 Mt
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"percentMore","factor":46,"period":"2025"}                 | trueOnlyIf   | True only if one takes the figure of 1.5 Mt by Day.Az (Kazakh energy minister) (46.7 per cent above it, within rounding)
            {"series":"titr_cargo","value":4.5,"unit":"Mt","relation":"times","factor":7.7,"period":"2021"}                  | trueOnlyIf   | by the account of series titr_cargo_mot (7.68 times 586 kt)
            {"series":"btc_kz","value":999999999999999,"unit":"Mt","relation":"double","period":"2023"}                      | false        | times 1.392 Mt
            {"series":"btc_kz","value":0.000000001,"unit":"Mt","relation":"double","period":"2023"}                          | false        | times 1.392 Mt
            """)
    void answerSaysTheRealNumbers(String claim, String answer, String headline) {
        var check = check(claim);

        assertThat(check.get("answer").asString()).as(check.get("headline").asString()).isEqualTo(answer);
        assertThat(check.get("headline").asString()).contains(headline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"series":"btc_kz","value":2.2,"unit":"Mt","qualifier":"about","relation":"double","factorQualifier":"nearly","period":"2023"} | Kazakh oil by way of BTC reaches about 2.2 Mt, which is nearly double the figure of 2023.
            {"series":"btc_kz","relation":"double","change":1.1,"unit":"Mt","period":"2023"}                                             | Kazakh oil by way of BTC is double the figure of 2023, a rise of 1.1 Mt.
            {"series":"btc_kz","value":2.2,"unit":"Mt","change":-0.2,"period":"2023"}                                                    | Kazakh oil by way of BTC reaches 2.2 Mt, which is a fall of 0.2 Mt on the figure of 2023.
            {"series":"titr_cargo","relation":"percentMore","factor":65,"period":"2023","valuePeriod":"2024"}                            | All cargo on the Trans-Caspian route (TITR) in 2024 is 65 per cent more than the figure of 2023.
            {"series":"titr_cargo","valuePeriod":"2024","period":"2023"}                                                                 | All cargo on the Trans-Caspian route (TITR) in 2024: how many times the figure of 2023 is that?
            {"series":"btc_kz","value":2.2,"unit":"Mt","period":"2024-S1"}                                                               | Kazakh oil by way of BTC reaches 2.2 Mt: how many times the figure of the first half of 2024 is that?
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"half"}                                                                | Kazakh oil by way of BTC reaches 2.2 Mt, which is half of an earlier figure: of which period?
            {"series":"titr_cargo","relation":"double","period":"2023"}                                                                  | What is double the figure of 2023, of all cargo on the Trans-Caspian route (TITR)?
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","baseline":1.1,"period":"2023"}                               | Kazakh oil by way of BTC reaches 2.2 Mt, which is double 1.1 Mt, the figure of 2023.
            """)
    void claimIsSaidInASentence(String claim, String sentence) {
        assertThat(check(claim).get("sentence").asString()).isEqualTo(sentence);
    }

    @Test
    void periodWithoutAFigureIsPutTogether() {
        var check = check("""
                {"series":"btc_transit","value":1.0,"unit":"Mt","relation":"double","period":"2024-07"}""");

        assertThat(rows(check, "asked")).singleElement().satisfies(row -> {
            assertThat(row.get("value").isNull()).isTrue();
            assertThat(row.get("formula").asString()).isEqualTo("3.215 Mt − 2.694 Mt = 521 kt ± 1");
        });
        assertThat(notes(check)).anyMatch(note -> note.startsWith("No figure covers July 2024; it was put together: "));
    }

    @Test
    void onlyWhatWasKnownOnTheDayCounts() {
        var check = check(DOUBLING.replace("}", ",\"asOf\":\"2023-12\"}"));

        assertThat(rows(check, "asked")).extracting(ClaimDatabaseTests::inShort).containsExactly("1.1 Mt forecast 2.00 holds");
        assertThat(check.get("answer").asString()).isEqualTo("notCheckable");
        assertThat(check.get("asOf").asString()).isEqualTo("2023-12-31");
        assertThat(check.at("/rows/0/chart").asString()).isEqualTo("/series/btc_kz?frequency=A&unit=Mt&asOf=2023-12-31");
    }

    /// 2.20 leaves 2.195 to 2.205, of which 1.392 is 1.576 to 1.585 times.
    @Test
    void digitsOfANumberCount() {
        var check = check(DOUBLING.replace("2.2,", "2.20,"));

        assertThat(check.at("/claim/value").asString()).isEqualTo("2.20");
        assertThat(check.at("/rows/0/multiple/low").decimalValue()).isEqualByComparingTo("1.58");
        assertThat(check.at("/rows/0/multiple/high").decimalValue()).isEqualByComparingTo("1.58");
        assertThat(check("{\"series\":\"btc_kz\",\"value\":2.2e3,\"unit\":\"kt\",\"period\":\"2023\"}").at("/claim/value").asString()).isEqualTo("2200");
    }

    @Test
    void multipleOfLittleIsLabelled() {
        var check = check("""
                {"series":"btc_kz","value":1.392,"unit":"Mt","relation":"times","factor":5.5,"period":"2022","valuePeriod":"2023"}""");

        assertThat(check.at("/decidedBy/baseEffects/0").asString()).isEqualTo("tiny");
        assertThat(notes(check)).anyMatch(note -> note.startsWith("Base effect: "));
        assertThat(notes(check)).anyMatch(note -> note.startsWith("For 2023 the record has 1.392 Mt, 1.39 Mt, 1.4 Mt, which the value agrees with; not with 1.1 Mt (forecast)"));
        assertThat(elements(check.get("valueRecord"))).anySatisfy(one -> assertThat(one.get("agrees").asBoolean()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                                                        | No series            | series, such as btc_kz
            {"series":"btc_kzz","value":2.2,"unit":"Mt","period":"2023"}                                              | Unknown series       | Did you mean btc_kz?
            {"series":"Robert'); drop table claim;--","period":"2023"}                                                | Unknown series       | There is no series Robert
            {"scope":"btc_kazak","value":2.2,"unit":"Mt","period":"2023"}                                             | Unknown scope        | Did you mean btc_kazakh or
            {"series":"btc_kz","scope":"btc","value":2.2,"unit":"Mt","period":"2023"}                                 | Two subjects         | not both
            {"series":"btc_kz","value":2.2,"unit":"Mt"}                                                               | Several open parts   | relation with factor (or change) and period (or baseline) are left open
            {"series":"btc_kz","period":"2023"}                                                                       | Several open parts   | value (or valuePeriod) and relation
            {"series":"btc_kz"}                                                                                       | Several open parts   | two of them
            {"series":"btc_kz","relation":"double"}                                                                   | Several open parts   | value (or valuePeriod) and period
            {"series":"btc_kz","value":-2.2,"unit":"Mt","period":"2023"}                                              | Below zero           | value is -2.2
            {"series":"btc_kz","value":0,"unit":"Mt","period":"2023"}                                                 | Zero                 | value is 0
            {"series":"btc_kz","value":"0.00","unit":"Mt","period":"2023"}                                            | Zero                 | value is 0.00
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"times","factor":-2,"period":"2023"}                | Below zero           | factor is -2
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"times","factor":0,"period":"2023"}                 | Zero                 | factor is 0
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"percentLess","factor":100,"period":"2023"}         | Impossible factor    | Write less than 100
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","factor":3,"period":"2023"}                | Two factors          | Leave factor out
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"triple","period":"2023"}                           | Unknown relation     | Choose one of times, timesMore, double
            {"series":"btc_kz","value":2.2,"unit":"Mt","factor":2,"period":"2023"}                                    | No relation          | Write relation
            {"series":"btc_kz","value":2.2,"unit":"bcm","relation":"double","period":"2023"}                          | Wrong unit           | bcm counts billion cubic metres, and btc_kz is measured in million tonnes
            {"series":"btc_kz","value":2.2,"unit":"TEU","relation":"double","period":"2023"}                          | Wrong unit           | Choose one of
            {"series":"gas_europe","value":2.2,"unit":"Mt","relation":"double","period":"2023"}                       | Wrong unit           | Choose one of mcm, bcm
            {"series":"btc_kz","value":2.2,"unit":"mt","relation":"double","period":"2023"}                           | Wrong unit           | Did you mean Mt?
            {"series":"btc_kz","value":2.2,"relation":"double","period":"2023"}                                       | No unit              | such as Mt
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"2023-13"}                        | Unknown period       | period is 2023-13
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"last year"}                      | Unknown period       | Write 2024
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"2024-08/2024-01"}                | Unknown period       | Write 2024
            {"series":"btc_kz","value":2.2,"unit":"Mt","relation":"double","period":"2023","valuePeriod":"2023"}      | One period           | not compared with itself
            {"series":"btc_kz","value":2.2,"unit":"Mt","qualifier":"roughly","period":"2023"}                         | Unknown word         | Choose one of exactly, about
            {"series":"btc_kz","relation":"double","qualifier":"about","period":"2023"}                               | Word without value   | factorQualifier
            {"series":"btc_kz","value":2.2,"unit":"Mt","change":2.2,"period":"2023"}                                  | Impossible change    | nothing to rise from
            {"series":"btc_kz","value":2.2,"unit":"Mt","period":"2023","asOf":"yesterday"}                            | Unknown day          | Write 2024-08-15
            {"series":"btc_kz","value":2.2,"unit":"Mt","period":"2023","barrelsPerTonne":75}                          | Impossible factor    | from 6 to less than 10
            {"series":"gas_europe","value":2.2,"unit":"bcm","period":"2023","barrelsPerTonne":7.5}                    | No factor applies    | Leave barrelsPerTonne out
            {"series":"btc_kz","value":"2,2","unit":"Mt","period":"2023"}                                             | No number            | value is 2,2
            {"series":"btc_kz","value":1e400000000,"unit":"Mt","period":"2023"}                                       | No number            | which is no plain number
            {"series":"btc_kz","value":NaN,"unit":"Mt","period":"2023"}                                               | Not a JSON object    | Send {"series"
            {"series":"btc_kz","value":true,"unit":"Mt","period":"2023"}                                              | No number            | value is true, which is no plain number
            {"series":5,"value":2.2,"unit":"Mt","period":"2023"}                                                      | Not a text           | series is no text
            {"series":"btc_kz","value":2.2,"unit":"Mt","perod":"2023"}                                                | Unknown member       | It takes series, scope, value
            {"series":"btc_kz","value":2.2,"value":2.3,"unit":"Mt","period":"2023"}                                   | Not a JSON object    | Send {"series"
            ["series"]                                                                                                | Not a JSON object    | Send {"series"
            """)
    void refusalSaysWhatToDo(String claim, String title, String advice) {
        var answer = api.post("/api/v1/claims/check", claim);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(ApiClient.parsed(answer.body()).get("title").asString()).as(answer.body()).isEqualTo(title);
        assertThat(ApiClient.parsed(answer.body()).get("detail").asString()).contains(advice);
    }

    private JsonNode check(String claim) {
        var answer = api.post("/api/v1/claims/check", claim);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.parsed(answer.body());
    }

    private static List<JsonNode> rows(JsonNode check, String nearness) {
        return elements(check.get("rows")).stream().filter(row -> row.get("nearness").asString().equals(nearness)).toList();
    }

    private static List<String> notes(JsonNode check) {
        return elements(check.get("notes")).stream().map(JsonNode::asString).toList();
    }

    private static String inShort(JsonNode row) {
        return "%s %s %s %s".formatted(row.get("baseline").asString(), row.get("statusWord").asString(), row.at("/multiple/value").decimalValue().toPlainString(), row.get("holding").asString());
    }
}
