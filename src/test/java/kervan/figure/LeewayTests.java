package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeewayTests {

    @ParameterizedTest
    @CsvSource({"EXACTLY, 1.4, 1.35, 1.45", "EXACTLY, 1.392, 1.3915, 1.3925", "EXACTLY, 1485, 1484.5, 1485.5", "EXACTLY, 0, 0, 0", "EXACTLY, 0.0, -0.05, 0.05",
        "EXACTLY, -4, -4.5, -3.5", "GRADUALLY, 2.2, 2.15, 2.25", "OVER, 1.2, 1.2, 1.3", "OVER, 785, 785, 786", "OVER, 76000, 76000, 77000", "OVER, 120, 120, 126",
        "AT_LEAST, 20, 20, 21", "NEARLY, 13, 12, 13", "NEARLY, 1.4, 1.3, 1.4", "ABOUT, 23, 22, 24", "ABOUT, 30, 28.5, 31.5", "ABOUT, 160, 152, 168",
        "ABOUT, 76000, 75000, 77000", "ABOUT, 1, 0, 2", "ABOUT, 7.3, 7.2, 7.4", "UP_TO, 7, 0, 7", "UP_TO, -7, -7, 0"})
    void isWhatDigitsAndWordLeave(Qualifier qualifier, String value, BigDecimal low, BigDecimal high) {
        var leeway = Leeway.of(figure("2024", value + " Mt").saying(qualifier).build());

        assertThat(leeway.low()).isEqualByComparingTo(low);
        assertThat(leeway.high()).isEqualByComparingTo(high);
    }

    @Test
    void isTheRangeWhereOneWasPrinted() {
        assertThat(Leeway.of(figure("2024", "1.75 Mt").between("1.7", "1.8").build())).isEqualTo(leeway("1.7", "1.8"));
    }

    @ParameterizedTest
    @CsvSource({"1.35, 1.45, 1.385, 1.395", "0, 1, 1, 1", "1, 1, 1, 1", "0, 2, 1, 3", "0.95, 1.05, 1, 1"})
    void meetsWhereOneTrueValueFitsBoth(String low, String high, String otherLow, String otherHigh) {
        assertThat(leeway(low, high).meets(leeway(otherLow, otherHigh))).isTrue();
        assertThat(leeway(otherLow, otherHigh).meets(leeway(low, high))).isTrue();
        assertThat(leeway(low, high).isAbove(leeway(otherLow, otherHigh))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12.75, 12.85, 12.85, 12.95", "1, 1, 2, 2", "1.3, 1.4, 1.5, 1.6", "-2, -1, 1, 2"})
    void doesNotMeetWhatBeginsWhereItEnds(String low, String high, String otherLow, String otherHigh) {
        assertThat(leeway(low, high).meets(leeway(otherLow, otherHigh))).isFalse();
        assertThat(leeway(otherLow, otherHigh).isAbove(leeway(low, high))).isTrue();
        assertThat(leeway(low, high).isAbove(leeway(otherLow, otherHigh))).isFalse();
    }

    @Test
    void addsAndWidens() {
        assertThat(leeway("1", "2").plus(leeway("0.5", "0.75"))).isEqualTo(leeway("1.5", "2.75"));
        assertThat(leeway("100", "200").widenedBy(new BigDecimal("0.03"))).isEqualTo(leeway("97.00", "206.00"));
        assertThat(leeway("-100", "200").widenedBy(new BigDecimal("0.03"))).isEqualTo(leeway("-103.00", "206.00"));
    }

    @Test
    void goesUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> leeway("2", "1"));
    }

    private static Leeway leeway(String low, String high) {
        return new Leeway(new BigDecimal(low), new BigDecimal(high));
    }
}
