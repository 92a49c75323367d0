package kervan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4119|4,119", "1.392|1.392", "33.0|33.0", "0|0", "-4.2|−4.2", "4000232552|4,000,232,552", "0.0005|0.0005", "1E+3|1,000"})
    void keepsTheDigitsOfTheNumber(String number, String text) {
        assertThat(NumberText.of(new BigDecimal(number))).isEqualTo(text);
    }

    @Test
    void rangeOfOneNumberIsThatNumber() {
        assertThat(NumberText.range(new BigDecimal("1.3"), new BigDecimal("1.30"))).isEqualTo("1.3");
        assertThat(NumberText.range(new BigDecimal("1.3"), new BigDecimal("1.5"))).isEqualTo("1.3\u20131.5");
    }

    @Test
    void halvesRoundUp() {
        assertThat(NumberText.rounded(new BigDecimal("2.085"), 2)).isEqualTo("2.09");
        assertThat(NumberText.rounded(new BigDecimal("183.3333"), 0)).isEqualTo("183");
    }

    @Test
    void textIsTheSameInEveryLocaleOfTheMachine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(NumberText.of(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
