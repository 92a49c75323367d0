package kervan.pace;

import static kervan.pace.Known.evidence;
import static kervan.pace.Known.goal;
import static kervan.pace.Known.linear;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import kervan.figure.Qualifier;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class AssessmentTests {

    @Test
    void deviationsAreActualLessDue() {
        var assessment = linear(goal("1.5", "2024"), evidence("2024", Known.toJuly2024()), "2024-08-20");

        // due: 91, 152, 182 and 213 of 366 days of 1500
        assertThat(assessment.deviations()).extracting(one -> one.endExclusive() + " " + one.amount())
                .containsExactly("2024-04-01 -18", "2024-06-01 -45.5", "2024-07-01 -44.7", "2024-08-01 -36");
        assertThat(assessment.totals()).hasSize(4);
    }

    @Test
    void dueNowDoesNotWaitForFigures() {
        var assessment = linear(goal("1.5", "2024"), evidence("2024", Known.toJuly2024()), "2024-10-01");

        assertThat(assessment.dueNow().value().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("1122.951"); // 274 of 366 days
    }

    @Test
    void paceLineGoesFromNothingToTheGoal() {
        var line = Assessment.of(goal("1.5", "2024-04/2024-12"), Evidence.NONE, new Pace.Step(LocalDate.of(2024, 5, 15)), List.of(), LocalDate.of(2024, 6, 1)).paceLine();

        assertThat(line).hasSize(11);
        assertThat(line.getFirst()).isEqualTo(new Assessment.Due(LocalDate.of(2024, 4, 1), new BigDecimal("0")));
        assertThat(line.get(2).endExclusive()).isEqualTo(LocalDate.of(2024, 5, 15));
        assertThat(line.get(2).volume()).isEqualByComparingTo("0");
        assertThat(line.getLast().endExclusive()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(line.getLast().volume()).isEqualByComparingTo("1500");
    }

    @Test
    void paceLineOfOneDayHasTwoEnds() {
        assertThat(linear(goal("1.5", "2024-02-29"), Evidence.NONE, "2024-02-29").paceLine()).extracting(Assessment.Due::endExclusive)
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1));
    }

    @Test
    void evidenceIsInTheUnitOfTheGoal() {
        var megatonnes = new Goal(new BigDecimal("1.5"), null, UnitOfMeasure.MEGATONNE, Qualifier.EXACTLY, Interval.parse("2024"));

        assertThatThrownBy(() -> linear(megatonnes, evidence("2024", Known.toJuly2024()), "2024-08-20")).hasMessageContaining("the goal is in Mt");
    }

    @Test
    void assessmentIsTheSameWhateverTheOrderOfFigures() {
        var figures = Known.toJuly2024();

        assertThat(linear(goal("1.5", "2024"), evidence("2024", figures.reversed()), "2024-08-20").verdict())
                .isEqualTo(linear(goal("1.5", "2024"), evidence("2024", figures), "2024-08-20").verdict());
    }

    @Test
    void monthsWithoutFiguresAreNoPoints() {
        var figures = Known.figures(figure("2024-01", "110 kt"), figure("2024-03", "120 kt"), figure("2024-01/2024-06", "700 kt"));

        assertThat(linear(goal("1.5", "2024"), evidence("2024", figures), "2024-08-20").deviations()).extracting(Assessment.Deviation::endExclusive)
                .containsExactly(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 7, 1));
    }
}
