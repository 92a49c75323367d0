package kervan.pace;

import static kervan.pace.Known.evidence;
import static kervan.pace.Known.goal;
import static kervan.pace.Known.linear;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kervan.figure.Figure;
import kervan.timeseries.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToDateTests {

    @Test
    void partIsHeldAgainstTheSamePart() {
        var figures = Known.all(Known.toAugust2025(), Known.figures(figure("2024-S1", "701.2 kt"), figure("2024-01/2024-08", "957 kt"), figure("2024", "1.4 Mt")));

        var toDate = toDate("1.5", "2025", figures);

        assertThat(toDate.covered().words()).isEqualTo("8 of 12 months");
        assertThat(toDate.now().quantity().value()).isEqualByComparingTo("923");
        assertThat(toDate.yearBefore().orElseThrow().quantity().value()).isEqualByComparingTo("957");
        assertThat(toDate.againstYearBefore().orElseThrow().percent()).contains(new BigDecimal("-3.6"));
        assertThat(toDate.againstPace().reference().value()).isEqualTo(new BigDecimal("999"));
        assertThat(toDate.againstPace().absolute().value()).isEqualByComparingTo("-76");
    }

    @Test
    void nothingStandsInForTheSameDays() {
        var figures = Known.all(Known.toAugust2025(), Known.figures(figure("2024-S1", "701.2 kt"), figure("2024", "1.4 Mt")));

        assertThat(toDate("1.5", "2025", figures).yearBefore()).isEmpty();
        assertThat(toDate("1.5", "2025", figures).againstYearBefore()).isEmpty();
    }

    @Test
    void februaryIsHeldAgainstFebruary() {
        var figures = Known.figures(figure("2023-01/2023-02", "100 kt"), figure("2024-01/2024-02", "110 kt"), figure("2025-01/2025-02", "121 kt"));

        assertThat(toDate("1.5", "2024", figures.subList(0, 2)).againstYearBefore().orElseThrow().percent()).contains(new BigDecimal("10.0"));
        assertThat(toDate("1.5", "2025", figures).againstYearBefore().orElseThrow().percent()).contains(new BigDecimal("10.0"));
    }

    @Test
    void daysAreCountedWhereAMonthIsCut() {
        assertThat(toDate("1.5", "2024", Known.figures(figure("2024-01-01/2024-04-20", "400 kt"))).covered().words()).isEqualTo("111 of 366 days");
        assertThat(toDate("1.5", "2024", Known.figures(figure("2024", "1400 kt"))).covered().isAll()).isTrue();
    }

    @Test
    void growthFromATinyBaseIsLabelled() {
        var figures = Known.figures(figure("2022-03", "5 kt"), figure("2023-03", "87 kt"));

        assertThat(toDate("1.5", "2023-03/2023-12", figures).againstYearBefore().orElseThrow().cautions()).containsExactly(BaseEffect.TINY_BASE);
    }

    @Test
    void baseFarBelowTheSameMonthsOfPastYearsIsLabelled() {
        var figures = Known.all(Known.year(2020, "100", "100"), Known.year(2021, "110", "110"), Known.year(2022, "5", "5"), Known.year(2023, "20", "20"));

        assertThat(toDate("0.5", "2023", figures).againstYearBefore().orElseThrow().cautions()).containsExactly(BaseEffect.UNUSUAL_BASE);
    }

    @Test
    void nothingKnownIsNothingToDate() {
        assertThat(linear(goal("1.5", "2025"), Evidence.NONE, "2025-02-01").toDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2023", "2024-01/2024-02, 2023-01/2023-02", "2025-01/2025-02, 2024-01/2024-02", "2024-02-29, 2023-02-28", "2024-01-01/2024-02-28, 2023-01/2023-02",
        "2024-01-01/2024-04-20, 2023-01-01/2023-04-20", "2023-10/2024-03, 2022-10/2023-03", "2025-02, 2024-02"})
    void monthEndStaysOne(String days, String before) {
        assertThat(YearBefore.of(Interval.parse(days))).hasToString(before);
    }

    private static ToDate toDate(String megatonnes, String days, List<Figure> figures) {
        return linear(goal(megatonnes, days), evidence(days, figures), Interval.parse(days).lastDay().toString()).toDate().orElseThrow();
    }
}
