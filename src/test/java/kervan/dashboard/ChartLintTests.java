package kervan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.chart.Axis;
import kervan.chart.Chart;
import kervan.chart.Mark;
import kervan.chart.Mark.Look;
import kervan.chart.Mark.Point;
import kervan.dashboard.ChartLint.Drawn;
import kervan.dashboard.ChartLint.Measured;
import kervan.dashboard.ChartLint.Promised;
import kervan.dashboard.ChartLint.Rule;
import kervan.dashboard.ChartLint.Shown;
import kervan.dashboard.ChartLint.Warning;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class ChartLintTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
    private static final Measured MONTHS = measured("2025", "all shippers", UnitOfMeasure.MEGATONNE, 1, LocalDate.of(2025, 8, 31));
    private static final Promised PROMISE = new Promised("1.5 Mt", "all shippers", UnitOfMeasure.MEGATONNE, LocalDate.of(2025, 12, 31));

    @Test
    void nothingIsWrongWithOneScopeUnitAndFrequency() {
        assertThat(lint(bars(0, Look.PLAIN), MONTHS, measured("2024", "all shippers", UnitOfMeasure.MEGATONNE, 1, LocalDate.of(2024, 12, 31)), PROMISE)).isEmpty();
    }

    @Test
    void barsBeginAtZero() {
        assertThat(lint(bars(1, Look.PLAIN))).containsExactly(new Warning(Rule.TRUNCATED_BAR_AXIS, "chart",
                "The axis ends at 1 Mt, short of zero, so that the lengths of the bars say nothing. Let it reach zero."));
        assertThat(lint(chart(-3, -1, new Mark.Deviations("", List.of())))).extracting(Warning::rule).containsExactly(Rule.TRUNCATED_BAR_AXIS);
        assertThat(lint(chart(-3, 1, new Mark.Deviations("", List.of())))).as("zero lies between the ends").isEmpty();
        assertThat(lint(chart(1, 3, new Mark.Line("", List.of())))).as("lines need not begin at zero").isEmpty();
    }

    @Test
    void scopesAreNotMixed() {
        var tengiz = measured("2024", "Tengiz only", UnitOfMeasure.MEGATONNE, 1, LocalDate.of(2024, 12, 31));

        assertThat(lint(bars(0, Look.PLAIN), MONTHS, tengiz)).containsExactly(new Warning(Rule.MIXED_SCOPE, "chart",
                "It shows 2025 of all shippers and 2024 of Tengiz only. Show one of them, or say in the title that they are not the same."));
    }

    @Test
    void unitsAreNotMixed() {
        var kilotonnes = measured("2024", "all shippers", UnitOfMeasure.KILOTONNE, 1, LocalDate.of(2024, 12, 31));
        var barrels = new Promised("16.5 Mbbl", "all shippers", UnitOfMeasure.MEGABARREL, LocalDate.of(2025, 12, 31));

        assertThat(lint(bars(0, Look.PLAIN), MONTHS, barrels)).containsExactly(new Warning(Rule.MIXED_UNIT, "chart",
                "It is drawn in Mt, and some of it was published in Mbbl. Name the factor beside it."));
        assertThat(lint(bars(0, Look.PLAIN), MONTHS, kilotonnes)).as("a thousand of them are one").isEmpty();
    }

    @Test
    void frequenciesAreNotMixed() {
        var years = measured("2024", "all shippers", UnitOfMeasure.MEGATONNE, 12, LocalDate.of(2024, 12, 31));

        assertThat(lint(bars(0, Look.PLAIN), MONTHS, years)).containsExactly(new Warning(Rule.MIXED_FREQUENCY, "chart",
                "2024 is known at wider steps than the rest: 2025 about every month, 2024 about every 12 months. Between its values the line says nothing; compare the values only."));
        assertThat(lint(bars(0, Look.PLAIN), MONTHS, measured("2024", "all shippers", UnitOfMeasure.MEGATONNE, 0, LocalDate.of(2024, 12, 31)))).as("one value has no frequency").isEmpty();
    }

    @Test
    void partOfAPeriodIsNoTrend() {
        var part = new Measured("2025", "all shippers", List.of(UnitOfMeasure.MEGATONNE), 12, true, LocalDate.of(2025, 8, 31), true);

        assertThat(lint(chart(0, 2, new Mark.Line("", List.of())), part)).extracting(Warning::rule).containsExactly(Rule.PARTIAL_PERIOD_IN_TREND);
        assertThat(lint(chart(0, 2, new Mark.Line("", List.of(point(Look.PARTIAL)))))).extracting(Warning::rule).containsExactly(Rule.PARTIAL_PERIOD_IN_TREND);
        assertThat(lint(bars(0, Look.PLAIN), part).getFirst().sentence()).startsWith("The last period is not over, and its bar looks like a whole one.");
        assertThat(lint(bars(0, Look.PARTIAL), part)).as("hatched").isEmpty();
    }

    @Test
    void oldFiguresAreTold() {
        var old = measured("2025", "all shippers", UnitOfMeasure.MEGATONNE, 1, LocalDate.of(2025, 5, 9));

        assertThat(lint(bars(0, Look.PLAIN), old).getFirst().sentence()).startsWith("2025 ends on 9 May 2025, 124 days before the day of the chart.");
        assertThat(lint(bars(0, Look.PLAIN), measured("2025", "all shippers", UnitOfMeasure.MEGATONNE, 1, LocalDate.of(2025, 5, 10)))).as("123 days are not too many").isEmpty();
        assertThat(lint(bars(0, Look.PLAIN), new Measured("2023", "all shippers", List.of(UnitOfMeasure.MEGATONNE), 1, false, LocalDate.of(2023, 12, 31), false))).as("nothing more is to come").isEmpty();
    }

    @Test
    void targetsHaveADate() {
        assertThat(lint(bars(0, Look.PLAIN), new Promised("20 Mt", "all shippers", UnitOfMeasure.MEGATONNE, null))).containsExactly(new Warning(Rule.TARGET_WITHOUT_DATE, "chart",
                "20 Mt has no date by which it is due: it can be neither met nor missed. Say so beside it, or hold it against a year."));
    }

    @Test
    void everythingIsSaidOfAChartThatHasItAll() {
        var worst = List.<Shown>of(new Measured("2025", "all shippers", List.of(UnitOfMeasure.KILOTONNE, UnitOfMeasure.MEGABARREL), 1, true, LocalDate.of(2024, 1, 31), true),
                measured("2024", "Tengiz only", UnitOfMeasure.MEGATONNE, 12, LocalDate.of(2024, 12, 31)), new Promised("20 Mt", "all shippers", UnitOfMeasure.MEGATONNE, null));

        assertThat(ChartLint.of(new Drawn("chart", bars(1, Look.PLAIN), worst, DAY))).extracting(Warning::rule).containsExactly(Rule.values());
    }

    private static List<Warning> lint(Chart chart, Shown... shown) {
        return ChartLint.of(new Drawn("chart", chart, List.of(shown), DAY));
    }

    private static Measured measured(String name, String scope, UnitOfMeasure unit, long monthsApart, LocalDate last) {
        return new Measured(name, scope, List.of(unit), monthsApart, false, last, last.getYear() == 2025);
    }

    private static Chart bars(int bottom, Look look) {
        return chart(bottom, 2, new Mark.Bars("", List.of(point(look))));
    }

    private static Point point(Look look) {
        return new Point(2025, BigDecimal.ONE, "", List.of(), "", look);
    }

    private static Chart chart(int bottom, int top, Mark mark) {
        return new Chart(new Axis.Years(2024, 2025), BigDecimal.valueOf(bottom), BigDecimal.valueOf(top), "Mt", "", false, List.of(mark), List.of());
    }
}
