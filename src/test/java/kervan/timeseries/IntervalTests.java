package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTests {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, 366",
        "2024-S1, 2024-01-01, 2024-06-30, 182",
        "2024-Q1, 2024-01-01, 2024-03-31, 91",
        "2024-02, 2024-02-01, 2024-02-29, 29",
        "2024-W07, 2024-02-12, 2024-02-18, 7",
        "2024-05-14, 2024-05-14, 2024-05-14, 1",
        "2024-01/2024-08, 2024-01-01, 2024-08-31, 244",
        "2025-01/2025-02, 2025-01-01, 2025-02-28, 59",
        "2023-10/2024-03, 2023-10-01, 2024-03-31, 183",
        "2017-01-01/2017-05-11, 2017-01-01, 2017-05-11, 131",
        "2024-07-24/2024-07-25, 2024-07-24, 2024-07-25, 2",
        "1967-01/1967-11, 1967-01-01, 1967-11-30, 334"
    })
    void readsAndWritesTheSameText(String text, LocalDate first, LocalDate last, long days) {
        var interval = Interval.parse(text);

        assertThat(interval).isEqualTo(new Interval(first, last.plusDays(1))).hasToString(text);
        assertThat(interval.lastDay()).isEqualTo(last);
        assertThat(interval.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2024-01/2024-12, 2024", "2024-01/2024-06, 2024-S1", "2024-04/2024-06, 2024-Q2", "2024-03/2024-03, 2024-03",
        "2024-02-01/2024-02-29, 2024-02", "2024-02-12/2024-02-18, 2024-W07", "2024-Q1/2024-Q2, 2024-S1", "2024-01-01/2024-08, 2024-01/2024-08",
        "2020/2022, 2020-01/2022-12", "2024-W01/2024-W02, 2024-01-01/2024-01-14"})
    void writesOneTextForWhatCanBeReadInTwo(String alternative, String text) {
        assertThat(Interval.parse(alternative)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-08/2024-01", "2024/2023", "2024-05-14/2024-05-13", "2024-01-01T00", "2024-01-01T00/2024-01-02", "2024-01/",
        "/2024-01", "/", "", "2024-01/2024-13", "2024-01/2024-02/2024-03", "2024-01 / 2024-08", "2024-01-2024-08", "January-August 2024"})
    void refusesWhatIsNoInterval(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Interval.parse(text));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        var day = LocalDate.of(2024, 5, 14);

        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(day, day));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(day, day.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2024, true", "2024-S1, true", "2024-01, true", "2024-01/2024-11, true", "2023-01-01/2023-04-20, true", "2024-01-01, true",
        "2024-S2, false", "2024-02/2024-08, false", "2024-01/2025-01, false", "2023/2024, false", "2024-01-02/2024-12-31, false"})
    void isYearToDateFromTheFirstOfJanuaryToADayOfThatYear(String text, boolean yearToDate) {
        assertThat(Interval.parse(text).isYearToDate()).isEqualTo(yearToDate);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-01", "2024, 2024-12", "2024, 2024", "2024-01/2024-08, 2024-Q2", "2024-02, 2024-02-29"})
    void containsWhatLiesWithin(String outer, String inner) {
        assertThat(Interval.parse(outer).contains(Interval.parse(inner))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-01, 2024", "2024, 2023-12/2024-01", "2024, 2025-01", "2024, 2025-W01", "2024-01/2024-08, 2024-Q3"})
    void doesNotContainWhatReachesOut(String outer, String inner) {
        assertThat(Interval.parse(outer).contains(Interval.parse(inner))).isFalse();
    }

    @Test
    void isNoPeriodWhenItsDaysAreNotOne() {
        assertThat(Interval.parse("2024-01/2024-08").period()).isEmpty();
        assertThat(Interval.parse("2023-10/2024-03").period()).isEmpty();
        assertThat(Interval.parse("2024-02-13/2024-02-19").period()).isEmpty();
        assertThat(Interval.parse("2023/2024").period()).isEmpty();
    }

    @Test
    void isOrderedByStartThenTheShorterFirst() {
        var ordered = Stream.of("2023", "2024-01", "2024-01/2024-02", "2024-Q1", "2024", "2024-02").map(Interval::parse).toList();

        assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void readsEveryTextItWrites() {
        var random = new Random(20240514);
        for (int round = 0; round < 5000; round++) {
            var start = LocalDate.ofEpochDay(random.nextInt(-30_000, 30_000));
            var days = random.nextBoolean() ? random.nextInt(1, 40) : random.nextInt(1, 1000);
            var interval = random.nextBoolean() ? new Interval(start, start.plusDays(days))
                    : new Interval(start.withDayOfMonth(1), start.withDayOfMonth(1).plusMonths(days));

            assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fa-IR", "ar-EG"})
    void isWrittenAlikeEverywhere(String language) {
        var home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));

            assertThat(Interval.parse("2024-01/2024-08")).hasToString("2024-01/2024-08");
            assertThat(Interval.parse("2017-01-01/2017-05-11")).hasToString("2017-01-01/2017-05-11");
        } finally {
            Locale.setDefault(home);
        }
    }
}
