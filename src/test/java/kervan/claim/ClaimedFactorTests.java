package kervan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import kervan.figure.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimedFactorTests {

    @ParameterizedTest
    @CsvSource({
        // half a unit of the last digit, but no more than 5 %
        "times, 2, exactly, 2, 1.9, 2.1", "double, 2, exactly, 2, 1.9, 2.1", "half, 0.5, exactly, 0.5, 0.475, 0.525", "times, 2.0, exactly, 2, 1.95, 2.05", "times, 2.00, exactly, 2, 1.995, 2.005",
        "times, 5.5, exactly, 5.5, 5.45, 5.55", "times, 1.5, exactly, 1.5, 1.45, 1.55", "times, 14, exactly, 14, 13.5, 14.5", "times, 1, exactly, 1, 0.95, 1.05", "times, 3, gradually, 3, 2.85, 3.15",
        // half a unit of the last digit, in percentage points
        "percentMore, 75, exactly, 1.75, 1.745, 1.755", "percentMore, 62, exactly, 1.62, 1.615, 1.625", "percentMore, 3.5, exactly, 1.035, 1.0345, 1.0355", "percentMore, 100, exactly, 2, 1.995, 2.005",
        "percentLess, 22.2, exactly, 0.778, 0.7775, 0.7785", "percentLess, 99, exactly, 0.01, 0.005, 0.015",
        // words
        "double, 2, about, 2, 1.8, 2.2", "double, 2, nearly, 2, 1.8, 2", "percentMore, 75, about, 1.75, 1.74, 1.76", "percentLess, 40, nearly, 0.60, 0.60, 0.61", "times, 3, up to, 3, 0, 3",
        "percentMore, 20, up to, 1.20, 1, 1.20", "percentLess, 20, up to, 0.80, 0.80, 1", "percentLess, 20, over, 0.80, 0, 0.80"})
    void leavesWhatItsWordsLeave(String relation, BigDecimal number, String word, BigDecimal nominal, BigDecimal low, BigDecimal high) {
        var reading = factor(relation, number, word).readings().getFirst();

        assertThat(reading.nominal()).isEqualByComparingTo(nominal);
        assertThat(reading.low()).isEqualByComparingTo(low);
        assertThat(reading.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @ValueSource(strings = {"over", "at least"})
    void moreThanDoubleIsOpenAbove(String word) {
        var reading = factor("double", BigDecimal.TWO, word).readings().getFirst();

        assertThat(reading.low()).isEqualByComparingTo("2");
        assertThat(reading.high()).isNull();
        assertThat(factor("percentMore", BigDecimal.TEN, word).readings().getFirst().high()).isNull();
    }

    @Test
    void timesMoreIsSaidForTwoThings() {
        var readings = factor("timesMore", BigDecimal.TWO, "exactly").readings();

        assertThat(readings).extracting(one -> one.nominal().intValueExact()).containsExactly(2, 3);
        assertThat(readings.getLast().low()).isEqualByComparingTo("2.9");
        assertThat(readings.getLast().high()).isEqualByComparingTo("3.1");
    }

    @ParameterizedTest
    @CsvSource({"times, 0", "times, -2", "percentLess, 100", "percentLess, 250"})
    void leavesSomethingAboveZero(String relation, BigDecimal number) {
        assertThatThrownBy(() -> factor(relation, number, "exactly")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ClaimedFactor factor(String relation, BigDecimal number, String word) {
        return new ClaimedFactor(Comparison.ofCode(relation).orElseThrow(), number, Qualifier.ofCode(word).orElseThrow());
    }
}
