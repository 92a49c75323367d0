package kervan.demetra;

import static kervan.demetra.Numbers.NILE;
import static kervan.demetra.Numbers.PASSENGERS;
import static kervan.demetra.Numbers.SERIES;
import static kervan.demetra.Numbers.difference;
import static kervan.demetra.Numbers.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import kervan.demetra.Cleaning.Cleaned;
import kervan.demetra.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CleaningTests {

    private static final Map<String, double[]> R = Numbers.of("cleaning.csv");

    /// The outliers are the same; what replaces them hangs on robust rounds, which end elsewhere than those of R.
    @ParameterizedTest
    @CsvSource({"AirPassengers, 12, 0.01", "JohnsonJohnson, 4, 0.001"})
    void isWhatRFinds(String name, int periodsAYear, double tolerance) {
        var values = row(SERIES, name);

        var cleaned = cleaned(values, periodsAYear);

        assertThat(cleaned.outliers()).containsExactly(Arrays.stream(row(R, name + ".outliers")).mapToInt(index -> (int) index).toArray());
        assertThat(difference(cleaned.values(), row(R, name + ".cleaned"), values)).isLessThan(tolerance);
    }

    @Test
    void findsNothingInTheNile() {
        assertThat(cleaned(NILE, 1).outliers()).isEmpty();
        assertThat(cleaned(NILE, 1).values()).containsExactly(NILE);
    }

    @Test
    void takesOutWhatWasTypedWrongAndFillsGaps() {
        var cleaned = cleaned(Numbers.without(Numbers.with(NILE, 50, NILE[50] * 1000), 20), 1);

        assertThat(cleaned.outliers()).contains(50).doesNotContain(20);
        assertThat(cleaned.values()[50]).isCloseTo((NILE[49] + NILE[51]) / 2, within(1e-9));
        assertThat(cleaned.values()[20]).isCloseTo((NILE[19] + NILE[21]) / 2, within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kervan.demetra.Numbers#odd")
    void hasASensibleAnswerToEverything(String name, double[] values) {
        for (int periodsAYear : values.length < 1000 ? new int[]{1, 4, 12} : new int[]{12}) {
            if (Cleaning.clean(values, periodsAYear) instanceof Cleaned(var cleaned, _)) {
                assertThat(Observations.allFinite(cleaned)).isTrue();
                assertThat(cleaned).hasSameSizeAs(values);
            }
        }
    }

    @Test
    void refusesNothing() {
        assertThat(Cleaning.clean(new double[0], 12)).isEqualTo(new Refused(Reason.TOO_SHORT, 0, 1));
        assertThat(cleaned(PASSENGERS, 1).values()).hasSameSizeAs(PASSENGERS);
    }

    private static Cleaned cleaned(double[] values, int periodsAYear) {
        var answer = Cleaning.clean(values, periodsAYear);
        assertThat(answer).isInstanceOf(Cleaned.class);
        return (Cleaned) answer;
    }
}
