package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTests {

    @ParameterizedTest
    @CsvSource({"1.4, 0.05", "1.392, 0.0005", "33.0, 0.05", "759, 0.5", "20000, 0.5", "-1.4, 0.05", "2E+3, 500", "0.10, 0.005"})
    void isHalfAUnitOfTheLastDigitPrinted(BigDecimal printed, BigDecimal halfWidth) {
        assertThat(Rounding.of(printed).halfWidth()).isEqualByComparingTo(halfWidth);
    }

    @Test
    void isNoneForAPlainZeroOnly() {
        assertThat(Rounding.of(BigDecimal.ZERO)).isEqualTo(Rounding.NONE);
        assertThat(Rounding.of(new BigDecimal("0.0"))).isEqualTo(new Rounding(new BigDecimal("0.05")));
    }

    @Test
    void addsUp() {
        var sum = Rounding.of(new BigDecimal("1.4")).plus(Rounding.of(new BigDecimal("1.39"))).plus(Rounding.NONE);

        assertThat(sum.halfWidth()).isEqualByComparingTo("0.055");
    }

    @Test
    void isNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(new BigDecimal("-0.1")));
    }
}
