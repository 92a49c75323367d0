package kervan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kervan.timeseries.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTests {

    @ParameterizedTest
    @CsvSource({"2024-03-11,11 Mar 2024", "2026-01,Jan 2026", "2025,2025"})
    void saysNoMoreThanIsKnown(String date, String text) {
        assertThat(DateText.of(PartialDate.parse(date))).isEqualTo(text);
    }

    @Test
    void yearIsCentredOnItsNumber() {
        assertThat(DateText.position(LocalDate.of(2025, 1, 1))).isEqualTo(2024.5);
        assertThat(DateText.position(LocalDate.of(2024, 7, 2))).isEqualTo(2024.0);
        assertThat(DateText.position(LocalDate.of(2025, 12, 31))).isLessThan(2025.5);
    }
}
