package kervan.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTests {

    @ParameterizedTest
    @CsvSource({"837, 7, 119.6", "923, 8, 115.4", "577, 4, 144.3", "0.663, 5, 0.1326", "663, 153, 4.3", "1.5, 366, 0.0041", "30000, 7, 4285.7", "0, 5, 0.0", "3E+2, 7, 42.9"})
    void hasADecimalMoreAndTwoDigitsAtLeast(String volume, String periods, String rounded) {
        assertThat(Rate.of(new BigDecimal(volume), new BigDecimal(periods)).rounded()).isEqualTo(new BigDecimal(rounded));
    }

    @Test
    void whatWasNotDividedKeepsItsDigits() {
        assertThat(Rate.of(new BigDecimal("154")).rounded()).isEqualTo(new BigDecimal("154"));
        assertThat(Rate.of(new BigDecimal("123.7")).rounded()).isEqualTo(new BigDecimal("123.7"));
    }
}
