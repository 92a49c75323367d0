package kervan.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import kervan.timeseries.Interval;
import org.junit.jupiter.api.Test;

class ProratingTests {

    @Test
    void yearFromAprilIsNineMonthsOfTwelve() {
        var prorating = of("1.5", "2023", "2023-04/2023-12");

        assertThat(prorating.value()).isEqualTo(new BigDecimal("1.125"));
        assertThat(prorating.byMonths()).isTrue();
        assertThat(prorating.formula()).isEqualTo("1.5 × 9/12 = 1.125");
    }

    @Test
    void daysAreCountedWhereAMonthIsCut() {
        var prorating = of("1.5", "2024", "2024-04-02/2024-12-31");

        assertThat(prorating.byMonths()).isFalse();
        assertThat(prorating.counted()).isEqualTo(274);
        assertThat(prorating.of()).isEqualTo(366);
        assertThat(prorating.value()).isEqualTo(new BigDecimal("1.123"));
        assertThat(prorating.formula()).isEqualTo("1.5 × 274/366 ≈ 1.123");
    }

    @Test
    void leapYearsHaveADayMore() {
        assertThat(of("365", "2023", "2023-01-01/2023-02-15").value()).isEqualTo(new BigDecimal("46"));
        assertThat(of("366", "2024", "2024-01-01/2024-02-29").formula()).isEqualTo("366 × 2/12 = 61");
        assertThat(of("366", "2024", "2024-02-29").value()).isEqualTo(new BigDecimal("1"));
    }

    @Test
    void endlessDecimalsAreRoundedTwoDigitsFurther() {
        assertThat(of("1.0", "2023", "2023-12").value()).isEqualTo(new BigDecimal("0.08333"));
        assertThat(of("20", "2023", "2023-01/2023-04").value()).isEqualTo(new BigDecimal("6.667"));
    }

    @Test
    void wholeIsWhole() {
        assertThat(of("1.50", "2024", "2024").value()).isEqualByComparingTo("1.5");
        assertThat(of("300000", "2024", "2024").value()).isEqualTo(new BigDecimal("300000"));
    }

    @Test
    void partLiesWithin() {
        assertThatThrownBy(() -> of("1.5", "2024", "2024-10/2025-03")).hasMessageContaining("is no part of");
    }

    private static Prorating of(String whole, String days, String part) {
        return Prorating.of(new BigDecimal(whole), Interval.parse(days), Interval.parse(part));
    }
}
