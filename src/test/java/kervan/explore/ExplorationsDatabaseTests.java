package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.chart.Mark;
import kervan.explore.Results.Result;
import kervan.language.Language;
import kervan.support.DatabaseTest;
import kervan.timeseries.TimePeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The workbench on the shipped data.
@DatabaseTest
@SpringBootTest
class ExplorationsDatabaseTests extends ShownExplorations {

    @Autowired
    private Explorations explorations;

    /// Cargo on the Middle Corridor of 2019 to 2025 is 759, 783, 586, 1485, 2764, 4484 and 4119 kt; the rest is arithmetic by hand.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t=lin        | 759 783 586 1485 2764 4484 4119
            t=chg        | - 24 -197 899 1279 1720 -365
            t=pc1        | - 3.2 -25.2 153.4 86.1 62.2 -8.1
            t=idx:2021   | 129.5 133.6 100 253.4 471.7 765.2 702.9
            t=rel:2019   | 1 1.032 0.772 1.957 3.642 5.908 5.427
            sm=ma:2      | - 771 684.5 1035.5 2124.5 3624 4301.5
            u=Mt         | 0.759 0.783 0.586 1.485 2.764 4.484 4.119
            """)
    void arithmeticIsThatOfTheHand(String what, String expected) {
        var results = results("s=titr_cargo_mot&from=2019&to=2025&" + what);

        var values = results.values();
        var wanted = expected.strip().split(" ");
        assertThat(values).hasSize(wanted.length);
        IntStream.range(0, wanted.length).forEach(at -> {
            if (wanted[at].equals("-")) {
                assertThat(values.get(at).value()).isNull();
                assertThat(values.get(at).why()).isNotBlank();
            } else {
                assertThat(values.get(at).unrounded().doubleValue()).isCloseTo(Double.parseDouble(wanted[at]), within(0.06));
            }
        });
    }

    /// January to September of 2025 were published as 3,164.7 kt, to August as 2,887.5, the first half of 2024 as 2.694 Mt, its first five months as 2.237 Mt and its first four not at all. No single month is needed.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            btc_transit | kt | 2025-09 | 3164.7
            btc_transit | kt | 2025-08 | 2887.5
            btc_transit | kt | 2024-06 | 2694
            btc_transit | Mt | 2024-06 | 2.694
            btc_transit | kt | 2024-05 | 2237
            btc_transit | kt | 2024-04 |
            btc_kz      | kt | 2024-06 | 701.2
            btc_kz      | kt | 2024-10 | 1200
            btc_kz      | kt | 2024-09 |
            """)
    void whatWasPublishedSinceJanuaryCounts(String series, String unit, String month, @Nullable String expected) {
        var values = results("s=" + series + "&f=M&t=ytd&u=" + unit).values();

        assertThat(values).filteredOn(one -> one.period().toString().equals(month)).singleElement().satisfies(one -> {
            if (expected == null) {
                assertThat(one.value()).isNull();
            } else {
                assertThat(one.value()).isEqualByComparingTo(expected);
            }
        });
    }

    @Test
    void headlineComparesOnlyWhatIsOfOneUnitAndHasAValue() {
        assertThat(results("s=btc_kz,titr_cargo&from=2018&u=Mbbl").finding()).isEqualTo("Kazakh oil shipped to/through BTC: 9.8 Mbbl in 2025, −7 % on the year before; Middle Corridor (TITR) cargo: 4.119 Mt in 2025, −8 % on the year before");
        assertThat(results("s=btc_kz,aktau_baku_oil&u=Mbbl&from=2022").finding()).doesNotContain("of 2");
    }

    @Test
    void headlineRanksNothingWithinRounding() {
        assertThat(results("s=btc_kz,titr_cargo_mot&from=2018&t=pc1&to=2025").finding()).startsWith("Highest of 2 in 2025, as far as rounding tells: ");
    }

    /// The slopes between 759, 783, 586, 1485, 2764, 4484 and 4119 have the median 677.5, the seven values less it 54; least squares give 702.14 and R² 0.842.
    @Test
    void trendIsThatOfTheHand() {
        var sen = results("s=titr_cargo_mot,titr_teu&trend=ts&from=2019&to=2025").trends();

        assertThat(sen).hasSize(2).first().satisfies(trend -> {
            assertThat(trend.unrounded()).isEqualByComparingTo("677.5");
            assertThat(trend.slope()).isEqualByComparingTo("680");
            assertThat(trend.low()).isEqualByComparingTo("20");
            assertThat(trend.high()).isEqualByComparingTo("1280");
            assertThat(trend.level()).isEqualByComparingTo("50");
            assertThat(trend.count()).isEqualTo(7);
            assertThat(List.of(trend.unit(), trend.method(), trend.first(), trend.last())).containsExactly("kt/y", "ts", "2019", "2025");
        });
        assertThat(results("s=titr_cargo_mot&trend=ols&from=2019&to=2025").trends().getFirst().rSquared()).isEqualByComparingTo("0.84");
        assertThat(results("s=titr_cargo_mot&trend=ols&from=2024&to=2025").trends().getFirst()).satisfies(none -> {
            assertThat(none.slope()).isNull();
            assertThat(none.count()).isEqualTo(2);
            assertThat(none.why()).contains("3");
        });
        assertThat(results("s=titr_cargo_mot").trends()).isEmpty();
    }

    /// A trend is a note: values, steps and file are the same with it and without.
    @Test
    void trendChangesNoValue() {
        var with = workbench("s=titr_cargo_mot,btc_kz&trend=ts");
        var without = workbench("s=titr_cargo_mot,btc_kz");

        assertThat(with.table()).isEqualTo(without.table());
        assertThat(with.steps()).isEqualTo(without.steps());
        assertThat(with.trends()).hasSize(2);
        assertThat(without.trends()).isEmpty();
    }

    /// Of 1.4 Mt that were promised for 2023, Aktau shipped 1,392 kt: 8 kt or 0.57 per cent less.
    @Test
    void valueIsHeldAgainstThePromiseForItsPeriod() throws Exception {
        assertThat(note("s=aktau_baku_oil&u=Mt", "2023")).contains("\u22120.008 Mt, \u22120.57 % against 1.4 Mt promised (", "met within rounding");
        assertThat(note("s=aktau_baku_oil", "2023")).contains("\u22128 kt, \u22120.57 % against 1.4 Mt promised (");
        for (var query : List.of("s=aktau_baku_oil&t=pc1", "s=aktau_baku_oil&show=events", "s=aktau_baku_oil&sm=ma:2", "s=aktau_baku_oil&perDay=1")) {
            assertThat(note(query, "2023")).as(query).doesNotContain("promised");
        }
        for (var language : Language.values()) {
            assertThat(language.whileSpoken(() -> note("s=aktau_baku_oil", "2023"))).as(language.tag()).contains("57").doesNotContain("{");
        }
    }

    /// 1.3 Mt against 1.5 Mt are 13.3 per cent less, 1.4 against 1.7 are 17.6, whatever they are counted in.
    @ParameterizedTest
    @ValueSource(strings = {"Mt", "kt", "Mbbl", "kb/d", "bbl/d&bpt=8", "Mbbl&bpt=7.33"})
    void differenceToThePromiseIsTheSameInEveryUnit(String unit) {
        assertThat(note("s=btc_kz&from=2022&u=" + unit, "2025")).contains("\u221213.3 %");
        assertThat(note("s=btc_kz&from=2022&u=" + unit, "2024")).contains("\u221217.6 %");
    }

    /// (1.3 − 1.5) × 10⁶ × 8 / 365 are 4,384 barrels a day; the rounding of both reaches further than a thousand.
    @Test
    void differenceInBarrelsHasTheDigitsThatItBears() {
        assertThat(note("s=btc_kz&from=2022&u=bbl/d&bpt=8", "2025")).startsWith("\u22124,000 bbl/d, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s=btc_total&t=log", "s=btc_total&t=pc1", "s=btc_total&t=chg", "s=btc_kz,btc_total&x=a/b*100"})
    void whatHasNoGrowthHasNone(String query) {
        var cells = workbench(query + "&view=growth").table().rows().stream().flatMap(row -> Stream.of(row.cells().getLast(), row.cells().get(row.cells().size() - 2)));

        assertThat(cells).isNotEmpty().allSatisfy(cell -> assertThat(cell.text()).isEqualTo("–"));
    }

    /// Neither line has a value of 2020; 2023 is the year nearest to it in which both have one.
    @Test
    void offersTheNearestCommonBase() {
        assertThat(workbench("s=btc_kz,titr_cargo&t=idx:2020").nothing().orElseThrow().offers().getFirst().exploration().transformation().code()).isEqualTo("idx:2022");
    }

    @Test
    void saysWhatIsLackingWhereThereAreValues() {
        assertThat(workbench("s=aktau_baku_oil&f=M&sm=ms:12").nothing().orElseThrow().why()).contains("4 of 12 months");
    }

    @Test
    void tellsThatLinesHaveFactorsOfTheirOwn() {
        assertThat(workbench("s=btc_kz,aktau_baku_oil&u=Mbbl").notices()).anyMatch(notice -> notice.contains("7.5 and 7.7 barrels"));
        assertThat(workbench("s=btc_kz,aktau_baku_oil&u=Mbbl&bpt=7.5").notices()).noneMatch(notice -> notice.contains("barrels here"));
        assertThat(workbench("s=btc_kz,aktau_baku_oil&u=Mt").notices()).noneMatch(notice -> notice.contains("barrels here"));
    }

    @Test
    void linesShowTheNewestValueOfTheStretch() {
        assertThat(workbench("s=titr_cargo_mot&from=2019&to=2021").lines().getFirst().newest()).isEqualTo("586 kt, 2021");
    }

    /// Whatever was published of the months, a total since January is not derived because one of them is; and no line leads from December to January.
    @Test
    void totalsOfYearsStandByThemselves() {
        assertThat(note("s=btc_transit&f=M&t=ytd", "2025-09")).isEmpty();
        assertThat(note("s=btc_transit&f=M", "2025-09")).isNotEmpty();
        var curve = (Mark.Curve) workbench("s=btc_transit&f=M&t=ytd&from=2023-12&to=2024-02").panels().getFirst().chart().orElseThrow().marks().stream().filter(Mark.Curve.class::isInstance).findFirst().orElseThrow();
        assertThat(curve.points()).extracting(point -> point.y() == null).containsExactly(false, true, false, false);
    }

    /// A pinned period has its documents first.
    @Test
    void documentsSayWhichValuesRestOnThem() {
        var documents = workbench("s=btc_kz,titr_cargo_mot&from=2019&pin=2023").documents();
        var isOf2023 = documents.stream().map(document -> document.uses().stream().anyMatch(use -> use.periods().contains(TimePeriod.ofYear(2023)))).toList();

        assertThat(isOf2023).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(documents).allSatisfy(document -> assertThat(document.uses()).isNotEmpty().allSatisfy(use -> assertThat(use.periods()).isNotEmpty().isSorted()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s=btc_kz&from=1950&to=1951         | nearest
            s=btc_kz&from=2040                 | nearest
            s=btc_kz&from=2030&to=2020         | ends before it begins
            s=btc_kz&asOf=1990-01-01           | published by
            s=titr_cargo_mot&t=idx:1950        | base 1950
            s=titr_cargo_mot&t=pc1&from=1990&to=1995   | nearest
            """)
    void nothingHasAReasonAndEachOfferShowsSomething(String query, String why) {
        var nothing = workbench(query).nothing().orElseThrow();

        assertThat(nothing.why()).contains(why);
        assertThat(nothing.offers()).isNotEmpty().hasSizeLessThanOrEqualTo(4).allSatisfy(offer -> assertThat(explorations.workbench(offer.exploration()).nothing()).isEmpty());
        assertThat(results(query).warnings()).anyMatch(warning -> warning.equals(nothing.why()));
    }

    @Test
    void somethingNeedsNoReason() {
        assertThat(workbench("s=btc_kz,no_such").nothing()).isEmpty();
        assertThat(workbench("s=no_such").nothing()).isEmpty();
        assertThat(workbench("").nothing()).isEmpty();
    }

    @Test
    void pageTableAndFileHaveTheSameNumbers() {
        var address = "s=btc_kz,titr_cargo_mot,btc_bp&x=a/b*100&t=ch1&from=2019&u=kt";

        var table = workbench(address).table();

        var file = results(address).values().stream().filter(one -> one.value() != null).collect(Collectors.toMap(one -> one.line() + one.period(), one -> one.value().toPlainString()));
        var lines = workbench(address).lines();
        var shown = new LinkedHashMap<String, String>();
        table.rows().forEach(row -> IntStream.range(0, lines.size()).filter(at -> !row.cells().get(at).plain().isEmpty())
                .forEach(at -> shown.put(lines.get(at).id() + row.period(), row.cells().get(at).plain())));
        assertThat(shown).isNotEmpty().isEqualTo(file);
    }

    @Test
    void whatCannotBeConvertedKeepsItsUnitAndSaysSo() {
        var workbench = workbench("s=btc_kz,titr_teu&u=Mbbl");

        assertThat(workbench.lines()).extracting(Workbench.Line::unit).containsExactly("Mbbl", "TEU");
        assertThat(workbench.notices()).anyMatch(notice -> notice.contains("Mbbl"));
        assertThat(workbench.steps()).anyMatch(step -> step.contains("barrels a tonne"));
    }

    @Test
    void letterMeansTheSameWhateverSeriesThereAre() {
        var both = results("s=no_such,btc_kz&x=b*2&from=2023&to=2023");

        assertThat(both.values()).filteredOn(one -> one.line().equals("x1")).extracting(Result::value).first().satisfies(value -> assertThat(value).isEqualByComparingTo("2.784"));
        assertThat(both.unknown()).hasSize(1);
    }

    @Test
    void tonnesAndBarrelsAreNotAdded() {
        assertThat(workbench("s=titr_cargo_mot,titr_teu&x=a%2Bb").lines().getLast().why()).isPresent();
    }

    @Test
    void presetsFollowTheData() {
        assertThat(workbench("s=titr_cargo_mot&t=idx:2021&range=base").table().rows().getLast().period()).hasToString("2021");
        assertThat(workbench("s=btc_kz&range=target&f=A").panels()).isNotEmpty();
        assertThat(workbench("s=titr_trains&range=base").notices()).isNotEmpty();
    }

    @Test
    void earlierDayKnowsLess() {
        var now = results("s=btc_kz&from=2023").values().size();

        assertThat(results("s=btc_kz&from=2023&asOf=2024-06-30").values().size()).isLessThan(now);
    }

    @Test
    void nothingIsShownWhereNothingIs() {
        assertThat(workbench("").lines()).isEmpty();
        assertThat(workbench("s=no_such").finding()).isNotBlank();
        assertThat(workbench("s=btc_kz&from=1950&to=1951").panels()).allSatisfy(panel -> assertThat(panel.chart()).isPresent());
        assertThat(workbench("s=btc_kz&from=2030&to=2020").table().isEmpty()).isTrue();
    }
}
