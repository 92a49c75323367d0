package kervan.demetra;

import static java.lang.Double.NaN;
import static kervan.demetra.Numbers.PASSENGERS;
import static kervan.demetra.Numbers.SERIES;
import static kervan.demetra.Numbers.difference;
import static kervan.demetra.Numbers.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import kervan.demetra.Interpolation.Filled;
import kervan.demetra.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InterpolationTests {

    private static final Map<String, double[]> R = Numbers.of("cleaning.csv");

    /// Seasons are found by robust rounds, which end within thousandths of those of R.
    @ParameterizedTest
    @CsvSource({"AirPassengers, 12, 1e-3", "JohnsonJohnson, 4, 1e-3", "Nile, 1, 1e-12"})
    void isWhatRFinds(String name, int periodsAYear, double tolerance) {
        var values = row(SERIES, name);
        var missing = Arrays.stream(row(R, name + ".missing")).mapToInt(index -> (int) index).toArray();

        var filled = filled(Numbers.without(values, missing), periodsAYear);

        assertThat(difference(filled.values(), row(R, name + ".filled"), values)).isLessThan(tolerance);
        assertThat(IntStream.range(0, values.length).filter(i -> filled.estimated()[i])).containsExactlyInAnyOrderElementsOf(Arrays.stream(missing).boxed().toList());
    }

    @Test
    void joinsNeighboursAndStaysLevelAtTheEnds() {
        assertThat(filled(new double[]{NaN, 1, NaN, NaN, 4, NaN}, 12).values()).containsExactly(new double[]{1, 1, 2, 3, 4, 4}, within(1e-12));
    }

    @Test
    void whatIsKnownStaysAsItIs() {
        var filled = filled(Numbers.without(PASSENGERS, 0, 50, 51, 143), 12).values();

        assertThat(Numbers.without(filled, 0, 50, 51, 143)).containsExactly(Numbers.without(PASSENGERS, 0, 50, 51, 143));
        assertThat(filled(PASSENGERS, 12).values()).containsExactly(PASSENGERS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kervan.demetra.Numbers#odd")
    void hasASensibleAnswerToEverything(String name, double[] values) {
        for (int periodsAYear : new int[]{1, 4, 12}) {
            if (Interpolation.fill(values, periodsAYear) instanceof Filled(var filled, _)) {
                assertThat(Observations.allFinite(filled)).isTrue();
            }
        }
    }

    @Test
    void refusesNothingButNothing() {
        assertThat(Interpolation.fill(new double[]{NaN, NaN}, 12)).isEqualTo(new Refused(Reason.TOO_SHORT, 0, 1));
        assertThat(filled(new double[]{NaN, 7}, 12).values()).containsExactly(7, 7);
        assertThatThrownBy(() -> Interpolation.fill(PASSENGERS, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Filled filled(double[] values, int periodsAYear) {
        var answer = Interpolation.fill(values, periodsAYear);
        assertThat(answer).isInstanceOf(Filled.class);
        return (Filled) answer;
    }
}
