package kervan.demetra;

import static kervan.demetra.Numbers.PASSENGERS;
import static kervan.demetra.Numbers.difference;
import static kervan.demetra.Numbers.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import kervan.demetra.Decomposition.Decomposed;
import kervan.demetra.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecompositionTests {

    private static final Map<String, double[]> STL = Numbers.of("stl.csv");

    /// Robust, the library's rounds end elsewhere than those of R, by thousandths of the spread of the values here.
    @ParameterizedTest
    @CsvSource({"speriodic, 0, false, 1e-10", "s13, 13, false, 1e-10", "speriodic_robust, 0, true, 0.003", "s13_robust, 13, true, 0.001"})
    void isWhatRFinds(String name, int window, boolean robust, double tolerance) {
        var decomposed = decomposed(window == 0 ? Decomposition.periodic(PASSENGERS, 12, robust) : Decomposition.changing(PASSENGERS, 12, window, robust));

        assertThat(difference(decomposed.seasonal(), row(STL, name + ".seasonal"), PASSENGERS)).isLessThan(tolerance);
        assertThat(difference(decomposed.trend(), row(STL, name + ".trend"), PASSENGERS)).isLessThan(tolerance);
    }

    @Test
    void addsUpToTheValues() {
        var decomposed = decomposed(Decomposition.changing(PASSENGERS, 12, 7, true));
        var sums = new double[PASSENGERS.length];
        Arrays.setAll(sums, i -> decomposed.trend()[i] + decomposed.seasonal()[i] + decomposed.remainder()[i]);

        assertThat(sums).containsExactly(PASSENGERS, within(1e-9));
    }

    @Test
    void aPeriodicSeasonIsTheSameInAllYears() {
        var seasonal = decomposed(Decomposition.periodic(PASSENGERS, 12, false)).seasonal();

        assertThat(Arrays.copyOfRange(seasonal, 12, 144)).containsExactly(Arrays.copyOf(seasonal, 132));
    }

    @Test
    void oneWrongValueCountsForNothingWhenRobust() {
        var values = Numbers.with(PASSENGERS, 50, 1000 * PASSENGERS[50]);

        var robust = decomposed(Decomposition.periodic(values, 12, true));

        assertThat(robust.weights()[50]).isZero();
        assertThat(robust.trend()[50]).isBetween(200.0, 300.0);
        assertThat(decomposed(Decomposition.periodic(values, 12, false)).weights()).containsOnly(1);
    }

    @Test
    void refusesTwoYearsAndGaps() {
        assertThat(Decomposition.periodic(Arrays.copyOf(PASSENGERS, 24), 12, false)).isEqualTo(new Refused(Reason.TOO_SHORT, 24, 25));
        assertThat(Decomposition.periodic(Arrays.copyOf(PASSENGERS, 25), 12, false)).isInstanceOf(Decomposed.class);
        assertThat(Decomposition.periodic(Numbers.without(PASSENGERS, 3), 12, false)).isEqualTo(new Refused(Reason.GAPS, 143, 144));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kervan.demetra.Numbers#odd")
    void hasASensibleAnswerToEverything(String name, double[] values) {
        for (var answer : new Decomposition.Answer[]{Decomposition.periodic(values, 12, true), Decomposition.changing(values, 12, 7, true),
                Decomposition.periodic(values, 4, false)}) {
            if (answer instanceof Decomposed(var trend, var seasonal, var remainder, var weights)) {
                assertThat(Observations.allFinite(trend, seasonal, remainder, weights)).isTrue();
                assertThat(trend).hasSameSizeAs(values);
            }
        }
    }

    @Test
    void wrongParametersAreBugs() {
        assertThatThrownBy(() -> Decomposition.periodic(PASSENGERS, 1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decomposition.changing(PASSENGERS, 12, 8, false)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Decomposed decomposed(Decomposition.Answer answer) {
        assertThat(answer).isInstanceOf(Decomposed.class);
        return (Decomposed) answer;
    }
}
