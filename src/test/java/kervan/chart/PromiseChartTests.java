package kervan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.figure.Qualifier;
import kervan.support.Golden;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PromiseChartTests {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final Interval YEAR_2024 = Interval.parse("2024");

    /// 837 kt in seven months of 2024, a linear pace to 1.5 Mt by its end.
    @Test
    void burnUpHasItsNotation() {
        Golden.assertMatches(text(burnUp(YEAR_2024, actual2024(), List.of()).chart()), "chart/burn-up.json");
    }

    @Test
    void fanLiesInBandsBehindTheLines() {
        var levels = List.of(level(50, "1380", "1450"), level(80, "1330", "1500"), level(95, "1280", "1560"));

        Golden.assertMatches(text(burnUp(YEAR_2024, actual2024(), levels).chart()), "chart/burn-up-with-fan.json");
    }

    @Test
    void vintagesHaveTheirNotation() {
        Golden.assertMatches(text(vintages().chart()), "chart/vintages.json");
    }

    @Test
    void deviationsGoBothWaysFromZero() {
        Golden.assertMatches(text(deviations().chart()), "chart/deviations.json");
    }

    @Test
    void bulletsShareOneScale() {
        Golden.assertMatches(text(bullets(false).chart()), "chart/bullets.json");
    }

    @Test
    void partialPeriodsAreHatchedAndNamed() {
        var bars = new Mark.Bars("Volume", List.of(new Mark.Point(2024, new BigDecimal("1.4"), "1.4", List.of("1.4 Mt in 2024")),
                new Mark.Point(2025, new BigDecimal("0.923"), "0.923\n8 of 12 months", List.of("0.923 Mt, 8 of 12 months of 2025"), "", Mark.Look.PARTIAL)));

        Golden.assertMatches(text(new Chart(2023, 2025, BigDecimal.TWO, "Mt", "1.4 Mt in 2024", false, List.of(bars), List.of())), "chart/partial.json");
    }

    @Test
    void nothingIsDrawnOfWhatIsNotKnown() {
        var chart = new BurnUpChart(YEAR_2024, "kt", "Nothing is known of 2024 yet", false, List.of(), "", null, null, null, null, null, List.of(), null, List.of()).chart();

        assertThat(chart.marks()).isEmpty();
        assertThat(chart.annotations()).containsExactly(new Annotation.NotYet(day("2024-01-01").toEpochDay(), day("2025-01-01").toEpochDay(), "not yet"));
        assertThat(text(chart)).contains("\"max\" : 1");
    }

    @Test
    void whatIsReachedNeedsNoSlope() {
        var reached = List.of(new DatedValue(day("2024-10-31"), new BigDecimal("1510"), List.of("1,510 kt")));

        var chart = burnUp(YEAR_2024, reached, List.of()).chart();

        assertThat(chart.marks()).noneMatch(mark -> mark instanceof Mark.Trace trace && trace.stroke() == Mark.Stroke.REQUIRED);
        assertThat(chart.annotations()).noneMatch(annotation -> annotation instanceof Annotation.Words words && words.text().contains("needed"));
    }

    @Test
    void figuresAfterTheDueDateAreStillOnTheAxis() {
        var late = Stream.concat(actual2024().stream(), Stream.of(new DatedValue(day("2025-02-28"), new BigDecimal("1600"), List.of("1,600 kt")))).toList();

        assertThat(burnUp(YEAR_2024, late, List.of()).chart().axis()).isEqualTo(new Axis.Days(day("2024-01-01"), day("2025-02-28")));
    }

    @Test
    void outagesOutsideAreLeftOutAndOthersCut() {
        var outages = List.of(new BurnUpChart.Outage(Interval.parse("2023-12-15/2024-01-10"), "repair"), new BurnUpChart.Outage(Interval.parse("2025-02"), "storm"));
        var chart = new BurnUpChart(YEAR_2024, "kt", "", false, List.of(), "", null, null, null, null, null, outages, null, List.of()).chart();

        assertThat(chart.annotations()).filteredOn(Annotation.Band.class::isInstance)
                .containsExactly(new Annotation.Band(day("2024-01-01").toEpochDay(), day("2024-01-11").toEpochDay(), "repair"));
    }

    @Test
    void rangePromisedHasTwoEnds() {
        var promise = new BurnUpChart.Promise(day("2024-12-31"), new BigDecimal("1.3"), new BigDecimal("1.5"), "1.3–1.5 Mt", List.of("1.3–1.5 Mt"), "");
        var chart = new BurnUpChart(YEAR_2024, "Mt", "", true, List.of(), "", null, null, promise, null, null, List.of(), null, List.of()).chart();

        assertThat(chart.marks()).hasSize(2).anyMatch(Mark.Bounds.class::isInstance);
        assertThat(chart.annotations()).noneMatch(Annotation.Words.class::isInstance);
    }

    @Test
    void axisNamesMonthsQuartersOrYears() {
        assertThat(names("2024-01-01", "2024-12-31")).isEqualTo("fn:day:m 12");
        assertThat(names("2023-04-01", "2024-03-31")).isEqualTo("fn:day:m 12");
        assertThat(names("2024-02-01", "2024-02-29")).isEqualTo("fn:day:d 5");
        assertThat(names("2022-01-01", "2023-12-31")).isEqualTo("fn:day:q 8");
        assertThat(names("2022-03-01", "2027-12-31")).isEqualTo("fn:day:y 6");
        assertThat(names("2022-11-20", "2027-02-28")).as("cut years have no room for their names").isEqualTo("fn:day:y 4");
        assertThat(names("2024-05-05", "2024-05-05")).isEqualTo("fn:day:d 1");
    }

    @Test
    void announcersOfOneDayAndValueShareTheirWords() {
        var chart = new VintagesChart("Mt", "", List.of(vintage("2024-03-11", "2.2", "2.2", Qualifier.EXACTLY, "KazMunayGas"), vintage("2024-03-11", "2.2", "2.2", Qualifier.EXACTLY, "SOCAR"),
                vintage("2024-03-11", "3", "3", Qualifier.UP_TO, "SOCAR")), List.of(), List.of(), null).chart();

        assertThat(chart.annotations()).extracting(annotation -> ((Annotation.Words) annotation).text()).containsExactly("2.2\nKazMunayGas\nSOCAR", "≤ 3\nSOCAR");
    }

    @Test
    void longNamesAreBrokenBetweenWords() {
        assertThat(VintagesChart.broken("Ministry of Energy of the Republic of Kazakhstan")).isEqualTo("Ministry of Energy of\nthe Republic of\nKazakhstan");
        assertThat(VintagesChart.broken("Rindfleischetikettierungsgesetz  AG")).isEqualTo("Rindfleischetikettierungsgesetz\nAG");
        assertThat(VintagesChart.broken("")).isEmpty();
    }

    @Test
    void deficitsAloneStillShowZero() {
        var chart = new DeviationChart(YEAR_2024, "kt", "", false, List.of(deviation(1, "-40"), deviation(2, "-3"))).chart();

        assertThat(chart.bottom()).isEqualByComparingTo("-50");
        assertThat(chart.top()).isEqualByComparingTo("0");
        assertThat(new DeviationChart(YEAR_2024, "kt", "", false, List.of()).chart().top()).isPositive();
    }

    @Test
    void manyDeviationsAreLabelledWhereItMatters() {
        var days = new Interval(day("2024-01-01"), day("2026-01-01"));
        var many = IntStream.range(0, 24).mapToObj(month -> new DeviationChart.Deviation(
                month(YearMonth.of(2024, 1).plusMonths(month)), BigDecimal.valueOf(month == 5 ? 40 : month == 9 ? -50 : month - 12), List.of(), "")).toList();

        var points = ((Mark.Deviations) new DeviationChart(days, "kt", "", false, many).chart().marks().getFirst()).points();

        assertThat(points).extracting(Mark.Point::label).filteredOn(label -> !label.isEmpty()).containsExactly("+40\n▲", "▼\n−50", "+11\n▲");
    }

    @Test
    void signsAreWritten() {
        assertThat(NumberText.signed(new BigDecimal("12.0"))).isEqualTo("+12.0");
        assertThat(NumberText.signed(new BigDecimal("-1038"))).isEqualTo("−1,038");
        assertThat(NumberText.signed(new BigDecimal("0.0"))).isEqualTo("0.0");
    }

    @Test
    void axisHasALength() {
        assertThatThrownBy(() -> new Axis.Days(day("2024-01-02"), day("2024-01-01"))).hasMessageContaining("an axis has a length");
        assertThatThrownBy(() -> new Axis.Rows(List.of())).hasMessageContaining("no rows");
        assertThatThrownBy(() -> new VintagesChart("Mt", "", List.of(), List.of(), List.of(), null)).hasMessageContaining("at least once");
    }

    private static String names(String first, String last) {
        var chart = new Chart(new Axis.Days(day(first), day(last)), BigDecimal.ZERO, BigDecimal.ONE, "kt", "", false, List.of(), List.of());
        JsonNode labels = EChartsOption.of(chart).at("/baseOption/xAxis/axisLabel");
        return labels.get("formatter").stringValue() + " " + labels.get("customValues").size();
    }

    private static BurnUpChart burnUp(Interval period, List<DatedValue> actual, List<Mark.Fan.Level> forecast) {
        var promised = new BigDecimal("1500");
        var pace = IntStream.rangeClosed(1, 12).mapToObj(month -> new DatedValue(YearMonth.of(2024, month).atEndOfMonth(), promised.multiply(BigDecimal.valueOf(month)).divide(BigDecimal.valueOf(12)), List.of())).toList();
        var earlier = new ArrayList<DatedValue>();
        var totals = List.of("63", "161", "269", "352", "489", "605", "718", "839", "955", "1089", "1236", "1392");
        IntStream.rangeClosed(1, 12).forEach(month -> earlier.add(new DatedValue(YearMonth.of(2024, month).atEndOfMonth(), new BigDecimal(totals.get(month - 1)), List.of(totals.get(month - 1) + " kt by then in 2023"))));
        return new BurnUpChart(period, "kt", "837 kt by the end of July, 38 kt less than the pace to 1.5 Mt", false, actual, "837 kt\n31 Jul 2024",
                new BurnUpChart.Path("pace, equal days", pace), new BurnUpChart.Gap(new BigDecimal("875"), "▼ −38 kt"),
                new BurnUpChart.Promise(day("2024-12-31"), promised, promised, "≤ 1.5 Mt\nKazTransOil\n30 May 2024", List.of("up to 1.5 Mt by the end of 2024", "KazTransOil"), "t1"),
                new BurnUpChart.Note("132.6 kt a month\nstill needed", List.of("132.6 kt a month are needed", "119.6 so far")),
                new BurnUpChart.Path("1,392 kt\nin 2023", earlier), List.of(new BurnUpChart.Outage(Interval.parse("2024-05-12/2024-05-26"), "port repair")), day("2024-08-20"), forecast);
    }

    private static List<DatedValue> actual2024() {
        var totals = List.of("118", "238", "357", "477", "", "717", "837");
        return IntStream.rangeClosed(1, 7).filter(month -> !totals.get(month - 1).isEmpty())
                .mapToObj(month -> new DatedValue(YearMonth.of(2024, month).atEndOfMonth(), new BigDecimal(totals.get(month - 1)), List.of(totals.get(month - 1) + " kt", "a source"), "2024-0" + month)).toList();
    }

    private static Mark.Fan.Level level(int percent, String low, String high) {
        var start = new Mark.Spans.Span(day("2024-08-01").toEpochDay(), new BigDecimal("837"), new BigDecimal("837"));
        return new Mark.Fan.Level(percent, List.of(start, new Mark.Spans.Span(day("2025-01-01").toEpochDay(), new BigDecimal(low), new BigDecimal(high))));
    }

    private static VintagesChart vintages() {
        return new VintagesChart("Mt", "The promise for 2023 was cut from 1.5 to 1.1 Mt and raised to 1.4", List.of(
                vintage("2022-11", "1.5", "1.5", Qualifier.EXACTLY, "KazMunayGas"),
                vintage("2023-03-24", "1.125", "1.125", Qualifier.EXACTLY, "Ministry of Energy of Kazakhstan"),
                vintage("2023-06-09", "1.1", "1.1", Qualifier.OVER, "Minister of Energy"),
                vintage("2023-06-09", "1.1", "1.1", Qualifier.OVER, "SOCAR"),
                vintage("2023-10-05", "1.0", "1.2", Qualifier.EXACTLY, "SOCAR"),
                vintage("2023-10-25", "1.4", "1.4", Qualifier.UP_TO, "KazTransOil")),
                List.of(new VintagesChart.Actual(day("2023-01-01"), day("2023-12-31"), new BigDecimal("1.392"), "1.392 Mt\nin 2023", List.of("1.392 Mt in 2023", "KazTransOil"), "f1")),
                List.of(new VintagesChart.Due(day("2023-12-31"), "due by the end of 2023")), day("2024-01-15"));
    }

    private static VintagesChart.Vintage vintage(String announced, String low, String high, Qualifier qualifier, String announcer) {
        return new VintagesChart.Vintage(PartialDate.parse(announced), new BigDecimal(low), new BigDecimal(high), qualifier, announcer, List.of(low + " Mt", announcer), announced);
    }

    private static DeviationChart deviations() {
        var surpluses = List.of("-7", "-5", "-6", "-6", "12", "0", "-37.5");
        return new DeviationChart(YEAR_2024, "kt", "July fell 37.5 kt short of the pace", false, IntStream.rangeClosed(1, 7).mapToObj(month -> deviation(month, surpluses.get(month - 1))).toList());
    }

    private static DeviationChart.Deviation deviation(int month, String surplus) {
        return new DeviationChart.Deviation(month(YearMonth.of(2024, month)), new BigDecimal(surplus), List.of(surplus + " kt against pace"), "2024-0" + month);
    }

    private static Interval month(YearMonth month) {
        return new Interval(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static BulletChart bullets(boolean compact) {
        return new BulletChart("kt", "Two targets of 2024", compact, List.of(
                new BulletChart.Row("Kazakh oil via BTC", new BigDecimal("837"), new BigDecimal("1500"), new BigDecimal("1500"), new BigDecimal("718"), List.of(new BigDecimal("875"), new BigDecimal("1125")), List.of("837 of 1,500 kt"), "t1"),
                new BulletChart.Row("Aktau to Makhachkala", new BigDecimal("460"), new BigDecimal("700"), new BigDecimal("900"), null, List.of(new BigDecimal("500")), List.of("460 of 700–900 kt"), "t2"),
                new BulletChart.Row("Kashagan via BTC", null, new BigDecimal("240"), new BigDecimal("240"), null, List.of(), List.of("nothing reported yet of 240 kt"), "t3")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static String text(Chart chart) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(EChartsOption.of(chart)) + "\n";
    }
}
