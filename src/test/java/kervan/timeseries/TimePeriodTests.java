package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimePeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2024, 1, 2025", "2024, -2025, -001",
        "2024-S2, 1, 2025-S1", "2024-S1, -1, 2023-S2",
        "2024-Q4, 1, 2025-Q1", "2024-Q1, -5, 2022-Q4",
        "2024-11, 3, 2025-02", "2024-01, -1, 2023-12",
        "2020-W53, 1, 2021-W01", "2024-W01, -1, 2023-W52",
        "2024-02-28, 2, 2024-03-01", "2023-02-28, 1, 2023-03-01", "1970-01-01, -1, 1969-12-31",
        "2024-02-29T23, 1, 2024-03-01T00", "1970-01-01T00, -1, 1969-12-31T23"
    })
    void countsOnAndBack(String from, long periods, String to) {
        var later = TimePeriod.parse(from).plus(periods);

        assertThat(later).hasToString(to);
        assertThat(TimePeriod.parse(from).until(later)).isEqualTo(periods);
        assertThat(later.plus(-periods)).isEqualTo(TimePeriod.parse(from));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05, QUARTERLY, 2024-Q2", "2024-05, HALF_YEARLY, 2024-S1", "2024-07, HALF_YEARLY, 2024-S2", "2024-05, ANNUAL, 2024",
        "2024-Q3, HALF_YEARLY, 2024-S2", "2024-Q2, ANNUAL, 2024", "2024-S2, ANNUAL, 2024",
        "2024-03-31, MONTHLY, 2024-03", "2024-03-31, QUARTERLY, 2024-Q1", "2024-12-30, WEEKLY, 2025-W01", "2021-01-03, WEEKLY, 2020-W53",
        "2025-W01, ANNUAL, 2024", "2025-W01, MONTHLY, 2024-12", "2024-02-29T23, DAILY, 2024-02-29", "2024-02-29T23, ANNUAL, 2024",
        "1969-12-31T23, DAILY, 1969-12-31", "1969-12-31T23, WEEKLY, 1970-W01", "1968-12-29, WEEKLY, 1968-W52",
        "2024-05, MONTHLY, 2024-05"
    })
    void becomesThePeriodInWhichItStarts(String finer, Frequency coarser, String expected) {
        assertThat(TimePeriod.parse(finer).at(coarser)).hasToString(expected);
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void followsThePreviousOneWithoutGap(Frequency frequency) {
        var period = TimePeriod.parse("1967-11-30T21").at(frequency);
        for (int step = 0; step < 2500; step++) {
            var next = period.plus(1);

            assertThat(next.start()).isEqualTo(period.endExclusive()).isAfter(period.start());
            assertThat(next).isGreaterThan(period);
            period = next;
        }
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void containsItsStartAndNotItsEnd(Frequency frequency) {
        for (var text : List.of("2024-02-29T13", "2023-12-31T23", "1969-12-31T23", "1970-01-01T00", "1968-02-29T00", "1901-01-01T00")) {
            var period = TimePeriod.parse(text).at(frequency);

            assertThat(TimePeriod.containing(period.start(), frequency)).isEqualTo(period);
            assertThat(TimePeriod.containing(period.endExclusive().minusNanos(1), frequency)).isEqualTo(period);
            assertThat(TimePeriod.containing(period.endExclusive(), frequency)).isEqualTo(period.plus(1));
            assertThat(TimePeriod.containing(period.start().minusNanos(1), frequency)).isEqualTo(period.plus(-1));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024, 366", "2023, 365", "1900, 365", "2000, 366", "2023-S1, 181", "2024-S1, 182", "2024-Q1, 91", "2023-Q1, 90",
        "2024-02, 29", "2023-02, 28", "2024-W07, 7", "2024-02-29, 1"})
    void hasTheDaysOfTheCalendar(String text, long days) {
        assertThat(TimePeriod.parse(text).interval().days()).isEqualTo(days);
    }

    @Test
    void isNotANumberOfDaysWhenItIsAnHour() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimePeriod.parse("2024-01-01T00").interval());
    }

    @Test
    void isMadeFromAYearAndItsPart() {
        assertThat(TimePeriod.ofYear(2024)).hasToString("2024");
        assertThat(TimePeriod.ofMonth(2024, 3)).hasToString("2024-03");
        assertThat(TimePeriod.of(Frequency.QUARTERLY, 2024, 4)).hasToString("2024-Q4");
        assertThat(TimePeriod.of(Frequency.HALF_YEARLY, 2024, 2)).hasToString("2024-S2");
        assertThat(TimePeriod.of(Frequency.ANNUAL, 2024, 1)).hasToString("2024");
    }

    @Test
    void isNotMadeFromAPartThatAYearDoesNotHave() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimePeriod.ofMonth(2024, 0));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimePeriod.of(Frequency.QUARTERLY, 2024, 5));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimePeriod.of(Frequency.WEEKLY, 2024, 1));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimePeriod.of(Frequency.HOURLY, 2024, 1));
    }

    @Test
    void isOrderedByStartThenTheCoarserFirst() {
        var ordered = Stream.of("2023-12-31T23", "2024", "2024-S1", "2024-Q1", "2024-01", "2024-W01", "2024-01-01", "2024-01-01T00", "2024-02")
                .map(TimePeriod::parse).toList();

        assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void isNotCountedToOneOfAnotherFrequency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.parse("2024-01").until(TimePeriod.parse("2024-Q1")))
                .withMessageContainingAll("2024-01", "2024-Q1");
    }

    @Test
    void holdsTheLastMomentBeforeTheEpoch() {
        var moment = LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999);

        assertThat(Stream.of(Frequency.values()).map(frequency -> TimePeriod.containing(moment, frequency).toString()))
                .containsExactly("1969", "1969-S2", "1969-Q4", "1969-12", "1970-W01", "1969-12-31", "1969-12-31T23");
    }
}
