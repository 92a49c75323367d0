package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource({"2024-03-11, 2024-03-11, 2024-03-11", "2022-11, 2022-11-01, 2022-11-30", "2024-02, 2024-02-01, 2024-02-29",
        "2025, 2025-01-01, 2025-12-31", "1967, 1967-01-01, 1967-12-31"})
    void isKeptAsItWasGiven(String text, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-Q1", "2024-S1", "2024-W07", "2024-03-11T05", "2024-02-30", "11 March 2024", "2024-3-11", ""})
    void refusesWhatIsNotAYearAMonthOrADay(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void isNotMadeFromAQuarter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(TimePeriod.parse("2024-Q1"))).withMessageContaining("2024-Q1");
    }

    @Test
    void isOrderedByTheLastDayItCanBeTheBetterKnownFirst() {
        var ordered = Stream.of("2024-01-31", "2024-01", "2024-02-01", "2024-12-31", "2024-12", "2024", "2025-01-01").map(PartialDate::parse).toList();

        assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
    }
}
