package kervan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kervan.chart.Chart.Window;
import kervan.chart.Mark.Curve;
import kervan.chart.Mark.Emphasis;
import kervan.chart.Mark.Look;
import kervan.chart.Mark.Point;
import kervan.chart.Mark.Spans.Span;
import kervan.chart.Mark.Stack;
import kervan.chart.Mark.Stack.Form;
import kervan.chart.Mark.Stack.Part;
import kervan.language.Language;
import kervan.support.Golden;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorkbenchChartTests {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final List<TimePeriod> YEARS = IntStream.rangeClosed(2019, 2025).mapToObj(TimePeriod::ofYear).toList();
    private static final Axis.Days SEVEN_YEARS = Axis.Days.of(YEARS.getFirst(), YEARS.getLast());

    /// One focused, one muted, one expected, with gaps, derived, uncertain and partial points, whiskers, targets, events, today and a base.
    @Test
    void curvesHaveTheirNotation() {
        var focused = new Curve("btc_kz", "Kazakh oil through BTC", 1, Emphasis.FOCUSED, false,
                points("0.6", "0.7", "0.75", "0.25", "1.392", "1.4", "1.3").stream().map(point -> point.x() > 20_000 ? look(point, Look.PARTIAL) : point).toList());
        var muted = new Curve("cpc_kz", "Kazakh oil through CPC", 2, Emphasis.MUTED, false, points("1.9", "-", "2.1", "2.2", "-", "2.4", "2.35"));
        var derived = new Curve("aktau", "Aktau", 3, points("1.0", "1.1", "1.15", "1.2", "1.25", "1.1", "1.05").stream().map(point -> look(point, point.x() < 18_700 ? Look.DERIVED : Look.UNCERTAIN)).toList());
        var expected = new Curve("forecast", "Forecast", 1, Emphasis.NORMAL, true, points("-", "-", "-", "-", "-", "1.4", "1.7"));
        var earlier = new Curve("btc_kz:lastyear", "BTC a year before", 1, Emphasis.EARLIER, false, points("-", "0.6", "0.7", "0.75", "0.25", "1.392", "1.4"));
        List<Annotation> annotations = List.of(new Annotation.TargetLine(new BigDecimal("2.2"), "2.2 Mt promised\nin March 2024"), new Annotation.Today(at(2025) + 120, "today"),
                new Annotation.NotYet(at(2025) + 60, SEVEN_YEARS.to(), "not yet"), new Annotation.Base("2023", "2023 = 100"), event("CPC outage", LocalDate.of(2022, 3, 22), LocalDate.of(2022, 4, 22)),
                event("War begins", LocalDate.of(2022, 2, 24), LocalDate.of(2022, 2, 24)), event("Agreement signed", LocalDate.of(2022, 11, 11), LocalDate.of(2022, 11, 11)), event("First tanker", LocalDate.of(2023, 3, 23), LocalDate.of(2023, 3, 23)));
        List<Mark> marks = List.of(focused, muted, derived, expected, earlier, new Mark.Diamonds("Promised", List.of(new Point(at(2025), new BigDecimal("2.2"), "", List.of("2.2 Mt promised by 2025", "a ministry"), "t1", Look.PLAIN))), new Mark.Whiskers("Range", 1, List.of(new Span(at(2023), new BigDecimal("1.0"), new BigDecimal("1.4")))));

        var chart = new WorkbenchChart("", SEVEN_YEARS, false, "Mt", "1.3 Mt in 2025", false, marks, annotations, places(), new Window(at(2020), at(2025)), "2023");

        Golden.assertMatches(text(chart.chart()), "chart/curves.json");
    }

    @Test
    void stackSaysWhatIsMissing() {
        Golden.assertMatches(text(stack(Form.BARS, "6", "7", "-", "-", "8", "9", "10").chart()), "chart/stack-bars.json");
    }

    @Test
    void sharesAreDrawnOfWholesOnly() {
        var chart = stack(Form.SHARE_AREAS, "6", "7", "8", "9", "-", "9", "10").chart();

        Golden.assertMatches(text(chart), "chart/stack-shares.json");
        assertThat(chart.top()).isEqualByComparingTo("100");
        assertThat(values(chart, "curve-b")).containsExactly("75", "77.7778", "80", "81.8182", "", "81.8182", "83.3333");
        assertThat(values(chart, "curve-a").get(4)).isEmpty();
    }

    @Test
    void groupsStandSideBySideFromZero() {
        Golden.assertMatches(text(stack(Form.SIDE_BY_SIDE, "6", "7", "-", "9", "8", "-3", "10").chart()), "chart/side-by-side.json");
    }

    @Test
    void seasonsLieOverEachOther() {
        var axis = new Axis.Seasons(Frequency.MONTHLY);
        var months = IntStream.rangeClosed(1, 12).mapToObj(month -> TimePeriod.ofMonth(2025, month)).toList();
        var band = months.stream().map(month -> new Span(axis.middle(month), new BigDecimal(60 + month.start().getMonthValue()), new BigDecimal(90 + month.start().getMonthValue()))).toList();
        var newest = months.subList(0, 8).stream().map(month -> new Point(axis.middle(month), new BigDecimal(95 + month.start().getMonthValue()), "", List.of("value"))).toList();
        var before = months.stream().map(month -> new Point(axis.middle(month), new BigDecimal(80 + month.start().getMonthValue()), "", List.of("value"))).toList();

        var chart = new WorkbenchChart("", axis, false, "kt", "103 kt in August 2025", false, List.of(new Mark.Envelope("2019–2023", 1, band),
                new Curve("2024", "2024", 1, Emphasis.EARLIER, false, before), new Curve("2025", "2025", 1, Emphasis.FOCUSED, false, newest)),
                List.of(), months.stream().map(month -> Place.of(axis, month)).toList(), null, "");

        Golden.assertMatches(text(chart.chart()), "chart/seasons.json");
    }

    @Test
    void partsOfTheYearAreNamedInTheReadersLanguage() throws Exception {
        assertThat(new Axis.Seasons(Frequency.MONTHLY).names()).hasSize(12).startsWith("Jan", "Feb").endsWith("Dec");
        assertThat(new Axis.Seasons(Frequency.QUARTERLY).names()).containsExactly("Q1", "Q2", "Q3", "Q4");
        assertThat(new Axis.Seasons(Frequency.HALF_YEARLY).names()).containsExactly("S1", "S2");
        assertThat(Language.TURKISH.whileSpoken(() -> new Axis.Seasons(Frequency.MONTHLY).names())).startsWith("Oca", "Şub");
        assertThat(Language.RUSSIAN.whileSpoken(() -> new Axis.Seasons(Frequency.QUARTERLY).names())).hasSize(4).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).doesNotContain("Q", "20"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis.Seasons(Frequency.WEEKLY));
    }

    @Test
    void placesAreTheMiddlesOfTheirPeriods() {
        assertThat(new Axis.Seasons(Frequency.QUARTERLY).middle(TimePeriod.parse("2024-Q3"))).isEqualTo(2);
        assertThat(new Axis.Seasons(Frequency.MONTHLY).middle(TimePeriod.parse("2024-12"))).isEqualTo(11);
        assertThat(SEVEN_YEARS.middle(TimePeriod.parse("2023"))).isEqualTo(LocalDate.of(2023, 1, 1).toEpochDay() + 182.5);
        assertThat(Place.of(SEVEN_YEARS, TimePeriod.parse("2024-03"))).isEqualTo(new Place(LocalDate.of(2024, 3, 1).toEpochDay() + 15.5, "2024-03", "Mar 2024", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 0, 4", "60, 100, 50, 110", "-5, 3, -6, 4", "0, 0, 0, 1", "5, 5, 4.4, 5.6", "80.2, 80.4, 80.15, 80.45"})
    void curvesBeginAtZeroUnlessTheyAreFarFromIt(BigDecimal lowest, BigDecimal highest, BigDecimal bottom, BigDecimal top) {
        var chart = of(List.of(new Curve("a", "a", 1, List.of(point(2019, lowest), point(2020, highest))))).chart();

        assertThat(chart.bottom()).isLessThanOrEqualTo(lowest);
        assertThat(chart.top()).isGreaterThanOrEqualTo(highest);
        assertThat(List.of(chart.bottom(), chart.top())).usingElementComparator(BigDecimal::compareTo).containsExactly(bottom, top);
    }

    @ParameterizedTest
    @CsvSource({"3, 700, 2, 1000", "1, 1, 1, 2", "0.004, 0.03, 0.002, 0.05", "10, 1000, 10, 1000", "999, 1001, 500, 2000"})
    void logarithmicAxesEndAtOneTwoOrFive(BigDecimal lowest, BigDecimal highest, BigDecimal bottom, BigDecimal top) {
        var chart = logarithmic(lowest, highest);

        assertThat(chart.logarithmic()).isTrue();
        assertThat(List.of(chart.bottom(), chart.top())).usingElementComparator(BigDecimal::compareTo).containsExactly(bottom, top);
        assertThat(EChartsOption.of(chart).at("/yAxis/name").stringValue()).contains("{badge|log}");
    }

    @Test
    void zeroHasNoLogarithm() {
        assertThat(logarithmic(BigDecimal.ZERO, BigDecimal.TEN).logarithmic()).isFalse();
        assertThat(logarithmic(BigDecimal.ONE.negate(), BigDecimal.TEN).logarithmic()).isFalse();
        assertThat(of(List.of()).isLogarithmicPossible()).isFalse();
    }

    @Test
    void brokenAxisIsSaidInTheReadersLanguage() throws Exception {
        var chart = of(List.of(new Curve("a", "a", 1, List.of(point(2019, new BigDecimal("6000")), point(2020, new BigDecimal("10000"))))));

        assertThat(EChartsOption.of(chart.chart()).at("/yAxis/name").stringValue()).isEqualTo("{unit|kt}  {badge|axis starts at 5,000}");
        assertThat(Language.RUSSIAN.whileSpoken(() -> EChartsOption.of(chart.chart())).at("/yAxis/name").stringValue()).contains("ось начинается с 5\u00a0000");
    }

    @Test
    void panelsShareOneAxisOrHaveTheirOwn() {
        var low = panel("BTC", "1", "2");
        var high = panel("CPC", "60", "70");

        assertThat(WorkbenchChart.shared(List.of(low, high))).extracting(Chart::top).allSatisfy(top -> assertThat(top).isEqualByComparingTo("80"));
        assertThat(low.chart().top()).isEqualByComparingTo("2.4");
        assertThat(WorkbenchChart.shared(List.of())).isEmpty();
        Golden.assertMatches(text(WorkbenchChart.shared(List.of(low, high)).getFirst()), "chart/multiple.json");
    }

    @Test
    void measuredAndExpectedPartsOfALineHaveOneName() {
        var chart = of(List.of(new Curve("a", "a", 1, points("1", "2", "-")), new Curve("a", "a", 1, Emphasis.NORMAL, true, points("-", "2", "3")))).chart();

        assertThat(EChartsOption.of(chart).get("series").values()).extracting(one -> one.get("id").stringValue()).containsExactly("curve-a", "curve-a 2", "annotations", "ends");
        assertThat(series(chart, "ends").at("/itemPayload/ends")).hasSize(1);
    }

    /// Thin and never dashed, so that it is neither a line of values nor what is expected; it stops at its last point and says nothing where it is pointed at.
    @Test
    void trendIsThinAndWithoutDashes() {
        var chart = of(List.of(new Curve("a", "a", 2, points("1", "2", "3")), new Mark.Trend("a", "trend", 2, List.of(new Point(at(2019), BigDecimal.ONE, "", List.of()), new Point(at(2021), new BigDecimal("30"), "", List.of()))))).chart();

        var drawn = series(chart, "curve-a-trend");
        assertThat(drawn.at("/lineStyle/width").doubleValue()).isLessThan(series(chart, "curve-a").at("/lineStyle/width").doubleValue());
        assertThat(drawn.at("/lineStyle/type").isMissingNode()).isTrue();
        assertThat(drawn.at("/lineStyle/color")).isEqualTo(series(chart, "curve-a").at("/lineStyle/color"));
        assertThat(drawn.get("symbol").stringValue()).isEqualTo("none");
        assertThat(drawn.get("data").values()).hasSize(2).allSatisfy(point -> assertThat(point.has("tip")).isFalse());
        assertThat(series(chart, "ends").at("/itemPayload/ends").values()).extracting(end -> end.get("name").stringValue()).containsExactly("a", "trend");
        assertThat(chart.top()).isGreaterThanOrEqualTo(new BigDecimal("30"));
    }

    /// Over a bar of its own colour a line has a border of the ground.
    @Test
    void trendIsSeenOverBars() {
        var bars = new Stack("a", Form.SIDE_BY_SIDE, List.of(new Part("a", "a", 1, points("1", "2", "3"))));
        var trend = new Mark.Trend("a", "trend", 1, points("1", "2", "3"));

        assertThat(series(of(List.of(bars, trend)).chart(), "halo-a-trend").at("/lineStyle/color").stringValue()).isEqualTo("token:panel");
        assertThat(EChartsOption.of(of(List.of(new Curve("a", "a", 1, points("1", "2")), trend)).chart()).get("series").values()).noneMatch(one -> one.get("id").stringValue().startsWith("halo"));
    }

    /// ECharts draws nothing at all of an option in which two series have one id.
    @Test
    void noTwoSeriesHaveOneId() {
        var diamonds = new Mark.Diamonds("Promised", List.of(point(2025, BigDecimal.TWO)));
        var whiskers = new Mark.Whiskers("Range", List.of(new Span(at(2020), BigDecimal.ONE, BigDecimal.TWO)));
        var outlines = new Mark.Outlines("Promised", List.of(point(2025, BigDecimal.TWO)), true);
        var stack = new Stack("a", Form.BARS, List.of(new Part("a", "a", 1, points("1", "2"))));

        var chart = of(List.of(diamonds, diamonds, diamonds, whiskers, whiskers, outlines, outlines, stack, stack)).chart();

        assertThat(EChartsOption.of(chart).get("series").values()).extracting(one -> one.get("id").stringValue()).doesNotHaveDuplicates().contains("targets", "targets 2", "targets 3");
    }

    @Test
    void nothingIsDrawnOfNothing() {
        var chart = of(List.of(new Curve("a", "a", 1, List.of()))).chart();

        assertThat(chart.bottom()).isEqualByComparingTo("0");
        assertThat(chart.top()).isEqualByComparingTo("1");
        assertThat(text(chart)).contains("curve-a");
    }

    @Test
    void thereAreSixHues() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Curve("a", "a", 7, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Curve("a", "a", 0, List.of()));
        assertThat(IntStream.range(0, 8).map(Hue::ofSeries)).containsExactly(1, 2, 3, 4, 5, 6, 1, 2);
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(Hue::of).map(hue -> hue.marker() + hue.dashes())).doesNotHaveDuplicates();
    }

    /// A line of a hundred points has some markers; one alone between gaps has its own.
    @Test
    void markersAreFewAndNeverWhereALineIsNotSeen() {
        var points = new ArrayList<Point>();
        for (var at = 0; at < 100; at++) {
            points.add(new Point(at, at == 49 || at == 51 ? null : BigDecimal.ONE, "", List.of()));
        }

        var data = series(of(List.of(new Curve("a", "a", 2, points))).chart(), "curve-a").get("data");

        assertThat(data.values().stream().filter(item -> item.has("symbol")).count()).isBetween(7L, 12L);
        assertThat(data.get(50).get("symbol").stringValue()).isEqualTo("rect");
    }

    /// Of a year of months, and of two, no value is without its sign, and none that is not plain loses it.
    @Test
    void fewValuesHaveAllTheirMarkers() {
        var months = IntStream.range(0, 24).mapToObj(at -> new Point(at, BigDecimal.ONE, "", List.of(), "", at == 7 ? Look.PARTIAL : at == 9 ? Look.UNCERTAIN : Look.PLAIN)).toList();

        var drawn = series(of(List.of(new Curve("a", "a", 3, months))).chart(), "curve-a").get("data");
        var more = new ArrayList<>(months);
        more.add(new Point(24, BigDecimal.ONE, "", List.of(), "", Look.DERIVED));

        assertThat(drawn.values()).allSatisfy(item -> assertThat(item.has("symbol")).isTrue());
        assertThat(drawn.get(9).get("symbol").stringValue()).isEqualTo("rect");
        var thinned = series(of(List.of(new Curve("a", "a", 3, more))).chart(), "curve-a").get("data");
        assertThat(thinned.values().stream().filter(item -> item.has("symbol")).count()).isBetween(8L, 13L);
        assertThat(List.of(7, 9, 24)).allSatisfy(at -> assertThat(thinned.get(at).has("symbol")).isTrue());
    }

    /// It is told where it is pointed at; the end of the line is its own.
    @Test
    void yearBehindALineHasNoNameAtItsEnd() {
        var chart = of(List.of(new Curve("a", "a", 1, points("1", "2", "-")), new Curve("a-before", "a, a year before", 1, Emphasis.BEHIND, false, points("-", "1", "2")))).chart();

        assertThat(series(chart, "ends").at("/itemPayload/ends").values()).extracting(end -> end.get("curve").stringValue()).containsExactly("a");
        assertThat(series(chart, "curve-a-before").at("/lineStyle/width").doubleValue()).isLessThan(series(chart, "curve-a").at("/lineStyle/width").doubleValue());
        assertThat(series(chart, "curve-a-before").get("data").values()).noneMatch(item -> item.has("symbol"));
    }

    @Test
    void expectedPartOfAStackIsPaleWithADashedBorder() {
        var expected = points("1", "2", "3").stream().map(point -> point.x() == at(2021) ? look(point, Look.EXPECTED) : point).toList();

        var drawn = series(of(List.of(new Stack("a", Form.BARS, List.of(new Part("a", "a", 2, expected))))).chart(), "curve-a").get("data");

        assertThat(drawn.get(2).at("/itemStyle/borderType").stringValue()).isEqualTo("dashed");
        assertThat(drawn.get(2).at("/itemStyle/color").stringValue()).isEqualTo("token:series-2/25");
        assertThat(drawn.get(2).get("status").stringValue()).isEqualTo("forecast");
        assertThat(drawn.get(1).has("itemStyle")).isFalse();
        assertThat(drawn.get(1).has("status")).isFalse();
    }

    @Test
    void diamondsHaveTheHueOfTheirLine() {
        var point = List.of(point(2025, BigDecimal.TWO));

        var chart = of(List.of(new Mark.Diamonds("Promised", point), new Mark.Diamonds("Promised", 2, point))).chart();

        assertThat(series(chart, "targets").at("/itemStyle/borderColor").stringValue()).isEqualTo("token:target");
        assertThat(series(chart, "targets 2").at("/itemStyle/borderColor").stringValue()).isEqualTo("token:series-2");
    }

    /// Over bars as dark as it the line has a border of the ground, and it counts for the height of the axis.
    @Test
    void yearBeforeStandsAcrossBars() {
        var bars = new Stack("a", Form.SIDE_BY_SIDE, List.of(new Part("a", "a", 1, points("1", "2", "3"))));
        var chart = of(List.of(bars, new Mark.Ticks("a year before", List.of(new Mark.Ticks.Tick(at(2020) - 150, at(2020) + 150, new BigDecimal("7")))))).chart();

        assertThat(series(chart, "before").get("data").get(0).get("value").values()).extracting(JsonNode::doubleValue).containsExactly(at(2020) - 150, at(2020) + 150, 7.0);
        assertThat(series(chart, "before-halo").at("/itemStyle/color").stringValue()).isEqualTo("token:panel");
        assertThat(chart.top()).isGreaterThanOrEqualTo(new BigDecimal("7"));
    }

    @Test
    void whiskersAreSeenOverBars() {
        var bars = new Stack("a", Form.SIDE_BY_SIDE, List.of(new Part("a", "a", 1, points("1", "2", "3"))));
        var whiskers = new Mark.Whiskers("a", 1, List.of(new Span(at(2020), BigDecimal.ONE, BigDecimal.TWO)));

        assertThat(EChartsOption.of(of(List.of(bars, whiskers)).chart()).get("series").values()).extracting(one -> one.at("/itemStyle/color").stringValue()).containsSubsequence("token:panel", "token:series-1");
        assertThat(EChartsOption.of(of(List.of(new Curve("a", "a", 1, points("1", "2")), whiskers)).chart()).get("series").values()).noneMatch(one -> one.get("id").stringValue().contains("halo"));
    }

    private static Chart logarithmic(BigDecimal lowest, BigDecimal highest) {
        var curve = new Curve("a", "a", 1, List.of(point(2019, lowest), point(2020, highest)));
        return new WorkbenchChart("", SEVEN_YEARS, true, "kt", "", false, List.of(curve), List.of(), places(), null, "").chart();
    }

    private static WorkbenchChart panel(String name, String first, String second) {
        return new WorkbenchChart(name, SEVEN_YEARS, false, "Mt", name, true, List.of(new Curve(name, name, 1, List.of(point(2019, new BigDecimal(first)), point(2020, new BigDecimal(second))))), List.of(), places(), null, "");
    }

    private static WorkbenchChart of(List<Mark> marks) {
        return new WorkbenchChart("", SEVEN_YEARS, false, "kt", "", false, marks, List.of(), places(), null, "");
    }

    private static WorkbenchChart stack(Form form, String... second) {
        return of(List.of(new Stack("Origins", form, List.of(new Part("a", "Azerbaijan", 1, points("2", "2", "2", "2", "2", "2", "2")), new Part("b", "Kazakhstan", 2, points(second))))));
    }

    private static List<Point> points(String... values) {
        return IntStream.range(0, values.length).mapToObj(at -> values[at].equals("-") ? new Point(at(2019 + at), null, "", List.of("no figure")) : point(2019 + at, new BigDecimal(values[at]))).toList();
    }

    private static Point point(int year, BigDecimal y) {
        return new Point(at(year), y, NumberText.of(y) + " Mt", List.of(NumberText.of(y) + " Mt", "reported"));
    }

    private static Point look(Point point, Look look) {
        return new Point(point.x(), point.y(), point.label(), point.tip(), point.id(), look);
    }

    private static Annotation event(String name, LocalDate first, LocalDate last) {
        return new Annotation.Event(SEVEN_YEARS.start(first), first.equals(last) ? SEVEN_YEARS.start(first) : SEVEN_YEARS.end(last), name, List.of(name, DateText.of(first), "a source"), name);
    }

    private static double at(int year) {
        return SEVEN_YEARS.middle(TimePeriod.ofYear(year));
    }

    private static List<Place> places() {
        return YEARS.stream().map(year -> Place.of(SEVEN_YEARS, year)).toList();
    }

    private static List<String> values(Chart chart, String id) {
        return series(chart, id).get("data").values().stream().map(item -> item.get("value").get(1)).map(y -> y.isNull() ? "" : y.decimalValue().toPlainString()).toList();
    }

    private static JsonNode series(Chart chart, String id) {
        return EChartsOption.of(chart).get("series").values().stream().filter(one -> one.get("id").stringValue().equals(id)).findFirst().orElseThrow();
    }

    private static String text(Chart chart) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(EChartsOption.of(chart)) + "\n";
    }
}
