package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The workbench on the shipped data.
@DatabaseTest
@SpringBootTest
class ExplorationsDatabaseTests {

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

    private String note(String query, String period) {
        return workbench(query).table().rows().stream().filter(row -> row.period().toString().equals(period)).findFirst().orElseThrow().cells().getFirst().note();
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
    void differentUnitsNeverShareAPanel() {
        assertThat(workbench("s=titr_cargo_mot,titr_teu,btc_kz").panels()).extracting(Workbench.Panel::lines)
                .containsExactly(List.of("titr_cargo_mot", "btc_kz"), List.of("titr_teu"));
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyViewSpeaksEachLanguage(Language language) throws Exception {
        for (var view : View.values()) {
            for (var frequency : List.of("A", "M")) {
                var workbench = language.whileSpoken(() -> workbench("s=btc_kz,kz_export_cpc,titr_teu&x=a/b&show=events,targets,lastyear,ranges&f=%s&view=%s".formatted(frequency, view.code())));
                assertThat(workbench.finding()).isNotBlank();
                assertThat(workbench.steps()).isNotEmpty().allSatisfy(step -> assertThat(step).isNotBlank());
            }
        }
    }

    /// BTC carries transit oil, and that holds the Kazakh: 27,179 kt in 2025 are not 32,600.
    @Test
    void nothingIsPiledTwice() {
        var nested = workbench("s=btc_transit,btc_total,btc_kz&view=stack&from=2022");

        assertThat(ids(stack(nested))).containsExactly("btc_kz");
        assertThat(marks(nested, Mark.Curve.class)).extracting(Mark.Curve::id).contains("btc_transit", "btc_total");
        assertThat(nested.notices()).anyMatch(notice -> notice.contains("BTC pipeline: total oil transported holds Kazakh oil") && notice.contains("line over the stack") && notice.contains("formula b-a."))
                .anyMatch(notice -> notice.contains("(Kazakh + Turkmen, some years Russian) holds Kazakh oil") && notice.contains("formula a-c."));
        var rests = workbench("s=btc_transit,btc_total,btc_kz&x=b-a;a-c&view=share&from=2025&to=2025");
        assertThat(ids(stack(rests))).containsExactly("btc_kz", "x1", "x2");
        assertThat(sum(stack(rests), "2025")).isCloseTo(number("s=btc_total&u=kt", "2025"), within(60.0));
        assertThat(rests.notices()).anyMatch(notice -> notice.contains("left out of the shares")).noneMatch(notice -> notice.contains("formula"));
        assertThat(ids(stack(workbench("s=btc_azeri,btc_total,btc_transit&view=share&from=2023&to=2025")))).containsExactly("btc_azeri", "btc_transit");
    }

    /// Two accounts of one flow, formulas of what is there, and parts of which some may be the same.
    @Test
    void equalScopesAndFormulasArePiledOnce() {
        var twice = workbench("s=titr_cargo,titr_cargo_mot&view=stack&from=2022");
        assertThat(ids(stack(twice))).containsExactly("titr_cargo");
        assertThat(twice.notices()).anyMatch(notice -> notice.contains("counts the same as"));
        var sums = workbench("s=btc_azeri,btc_transit&x=a%2Bb;a-b&view=stack&from=2023&to=2025");
        assertThat(ids(stack(sums))).containsExactly("btc_azeri", "btc_transit");
        assertThat(sums.notices()).filteredOn(notice -> notice.contains("is worked out of")).hasSize(2);
        var overlapping = workbench("s=kz_export_atyrau_samara,kz_export_china&view=stack");
        assertThat(ids(stack(overlapping))).containsExactly("kz_export_atyrau_samara", "kz_export_china");
        assertThat(overlapping.notices()).anyMatch(notice -> notice.contains("may hold some of the same"));
        assertThat(ids(stack(workbench("s=btc_transit,btc_kz&t=pc1&view=stack&from=2022")))).containsExactly("btc_transit", "btc_kz");
        assertThat(ids(stack(workbench("s=btc_total,btc_kz_kashagan&view=stack&from=2008&to=2010")))).containsExactly("btc_total");
    }

    @Test
    void expectedValueStandsInTheStackAndSaysSo() {
        var points = stack(workbench("s=btc_kz,aktau_baku_oil&view=stack&from=2022")).parts().getFirst().points();

        assertThat(points).filteredOn(point -> point.id().equals("2026")).singleElement().satisfies(point -> {
            assertThat(point.y()).isNotNull();
            assertThat(point.look()).isEqualTo(Mark.Look.EXPECTED);
            assertThat(point.tip().getFirst()).contains("forecast");
        });
        assertThat(points).filteredOn(point -> point.id().equals("2024")).extracting(Mark.Point::look).doesNotContain(Mark.Look.EXPECTED);
    }

    /// Azerbaijani oil and transit make up what BTC carried.
    @Test
    void shareIsSaidBesideTheAmount() {
        var workbench = workbench("s=btc_azeri,btc_transit&view=share&from=2025&to=2025&u=kt");

        var labels = stack(workbench).parts().stream().map(part -> part.points().getFirst().label()).toList();
        assertThat(labels).hasSize(2).allMatch(label -> label.matches("\\d[\\d.]* % \u00b7 [\\d,.]+ kt"));
        assertThat(labels.stream().mapToDouble(label -> Double.parseDouble(label.substring(0, label.indexOf(' ')))).sum()).isCloseTo(100, within(1.0));
        assertThat(stack(workbench).parts().getFirst().points().getFirst().tip().getFirst()).startsWith(labels.getFirst());
    }

    /// What is expected of 2026 is not what happened a year before 2027.
    @Test
    void onlyWhatHappenedIsMovedToTheNextYear() {
        var before = marks(workbench("s=btc_kz&view=line&show=lastyear,targets"), Mark.Curve.class).stream().filter(curve -> curve.emphasis() == Mark.Emphasis.BEHIND).toList();

        assertThat(before).singleElement().satisfies(curve -> {
            assertThat(curve.id()).isEqualTo("btc_kz-before");
            assertThat(curve.points().stream().filter(point -> point.y() != null).mapToDouble(Mark.Point::x).max()).hasValue(LocalDate.of(2026, 1, 1).toEpochDay() + 182.5);
        });
        var bars = workbench("s=btc_kz&view=bar&show=lastyear&from=2024&to=2025");
        assertThat(marks(bars, Mark.Ticks.class).getFirst().ticks()).hasSize(2).first().satisfies(tick -> assertThat(tick.y()).isEqualByComparingTo("1.392"));
        assertThat(stack(bars).parts().getFirst().points().getFirst().tip()).contains("1.392 Mt a year before");
        assertThat(workbench("s=btc_kz,btc_total&view=bar&show=lastyear").notices()).anyMatch(notice -> notice.contains("Last year"));
    }

    /// Of 2023 sources say 1.0 to 1.4 Mt; a tonne of it has the barrels of its own factor, and 2023 has 365 days.
    @ParameterizedTest
    @CsvSource({"Mt, 1, 1.4", "kt, 1000, 1400", "Mbbl, 7.5, 10.6", "kb/d, 20.7, 28.9"})
    void rangesStandInTheUnitOfTheAxis(String unit, double low, double high) {
        var workbench = workbench("s=btc_kz&u=" + unit + "&view=line&from=2023&to=2023");

        assertThat(marks(workbench, Mark.Whiskers.class).getFirst().spans().getFirst()).satisfies(span -> {
            assertThat(span.low().doubleValue()).isCloseTo(low, withinPercentage(3));
            assertThat(span.high().doubleValue()).isCloseTo(high, withinPercentage(3));
        });
        assertThat(marks(workbench, Mark.Curve.class).getFirst().points().getFirst().tip()).anyMatch(line -> line.contains("figures say") && line.endsWith(" " + unit));
    }

    @Test
    void promiseOfTonnesIsSaidInBarrelsToo() {
        assertThat(note("s=aktau_baku_oil&u=Mbbl", "2023")).contains("against 1.4 Mt (", " Mbbl) promised (");
    }

    @Test
    void promisesHaveTheHueOfTheirLine() {
        assertThat(marks(workbench("s=btc_kz,aktau_baku_oil&view=line"), Mark.Diamonds.class)).extracting(Mark.Diamonds::hue).containsExactly(1, 2);
        assertThat(marks(workbench("s=aktau_baku_oil&view=line"), Mark.Diamonds.class)).extracting(Mark.Diamonds::hue).containsExactly(0);
    }

    /// A band of fewer than three years would be those years.
    @Test
    void bandOfEarlierYearsRestsOnThreeOfThem() {
        var workbench = workbench("s=btc_transit,btc_total&f=M&view=season");

        for (var panel : workbench.panels()) {
            var banded = panel.chart().orElseThrow().marks().stream().filter(Mark.Envelope.class::isInstance).map(Mark.Envelope.class::cast).flatMap(band -> band.spans().stream()).map(Mark.Spans.Span::x).collect(Collectors.toSet());
            var values = results("s=%s&f=M&view=season".formatted(panel.lines().getFirst())).values().stream().filter(one -> one.value() != null && one.period().compareTo("2025") < 0 && one.parts() == one.ofParts()).toList();
            var known = IntStream.range(0, 12).filter(part -> values.stream().filter(one -> one.period().endsWith("-%02d".formatted(part + 1))).count() >= 3).mapToObj(part -> (double) part).collect(Collectors.toSet());
            assertThat(banded).as(panel.title()).isEqualTo(known);
        }
        assertThat(marks(workbench, Mark.Envelope.class)).isNotEmpty();
        assertThat(workbench.notices()).filteredOn(notice -> notice.contains("grey band runs from the lowest to the highest of 2018 to 2024")).hasSize(1);
        assertThat(workbench("s=btc_kz&f=M&view=season&from=2024&to=2025").panels().getFirst().chart().orElseThrow().marks()).noneMatch(Mark.Envelope.class::isInstance);
    }

    /// Growth has a sign, a share has none.
    @Test
    void signBelongsToGrowth() {
        var workbench = workbench("s=btc_kz,btc_total&x=a/b*100&view=line&from=2023&to=2023");

        assertThat(workbench.table().rows().getFirst().cells().getLast().text()).matches("\\d.*");
        assertThat(marks(workbench, Mark.Curve.class).getLast().points().getFirst()).satisfies(point -> {
            assertThat(point.label()).matches("\\d.*");
            assertThat(point.tip().getFirst()).matches("\\d.* %");
        });
        assertThat(workbench.lines().getLast().newest()).matches("\\d.*");
        assertThat(workbench("s=titr_cargo_mot&t=pc1&from=2023&to=2023").table().rows().getFirst().cells().getFirst().text()).startsWith("+");
        assertThat(workbench("s=titr_cargo_mot&t=pc1&x=a-a*0.5&from=2023&to=2023").table().rows().getFirst().cells().getLast().text()).startsWith("+");
    }

    /// A bar begins at zero, which has no logarithm.
    @Test
    void logarithmicBarsAreLines() {
        assertThat(understood("s=btc_kz&y=log").view()).isEqualTo(View.LINE);
        var asked = workbench("s=btc_kz&y=log&view=bar");
        assertThat(asked.panels().getFirst().chart().orElseThrow()).satisfies(chart -> {
            assertThat(chart.logarithmic()).isTrue();
            assertThat(chart.marks()).noneMatch(Mark.Stack.class::isInstance);
        });
        assertThat(asked.notices()).anyMatch(notice -> notice.contains("lines are drawn instead"));
        assertThat(workbench("s=titr_cargo_mot&t=chg&y=log").panels().getFirst().chart().orElseThrow().logarithmic()).isTrue();
        assertThat(workbench("s=btc_azeri,btc_transit&y=log&view=stack").notices()).anyMatch(notice -> notice.contains("linear"));
    }

    private static Mark.Stack stack(Workbench workbench) {
        return marks(workbench, Mark.Stack.class).getFirst();
    }

    private static <T extends Mark> List<T> marks(Workbench workbench, Class<T> kind) {
        return workbench.panels().stream().flatMap(panel -> panel.chart().stream()).flatMap(chart -> chart.marks().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> ids(Mark.Stack stack) {
        return stack.parts().stream().map(Mark.Stack.Part::id).toList();
    }

    private static double sum(Mark.Stack stack, String period) {
        return stack.parts().stream().flatMap(part -> part.points().stream()).filter(point -> point.id().equals(period)).mapToDouble(point -> point.y().doubleValue()).sum();
    }

    private double number(String query, String period) {
        return results(query).values().stream().filter(one -> one.period().equals(period)).findFirst().orElseThrow().value().doubleValue();
    }

    private Workbench workbench(String query) {
        return explorations.workbench(understood(query));
    }

    private Results results(String query) {
        return explorations.results(understood(query));
    }

    private static Exploration understood(String text) {
        Map<String, List<String>> query = Arrays.stream(text.strip().split("&")).filter(one -> one.contains("=")).collect(Collectors.toMap(one -> one.substring(0, one.indexOf('=')),
                one -> List.of(URLDecoder.decode(one.substring(one.indexOf('=') + 1), StandardCharsets.UTF_8)), (one, same) -> one, LinkedHashMap::new));
        var understood = Exploration.of(query);
        assertThat(understood.notices()).isEmpty();
        return understood.exploration();
    }
}
