package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IsoWeekTests {

    private static final DateTimeFormatter MONDAY = DateTimeFormatter.ofPattern("YYYY-'W'ww-e", Locale.forLanguageTag("en-GB"));

    @Test
    void agreesWithTheCalendarOfJavaOnEveryDayOfSeventyYears() {
        for (var day = LocalDate.of(1960, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            var week = TimePeriod.containing(day.atTime(12, 30), Frequency.WEEKLY);

            assertThat(week).hasToString("%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
            assertThat(week.start().toLocalDate()).isEqualTo(day.with(DayOfWeek.MONDAY));
        }
    }

    @Test
    void startsOnTheMondayThatAFormatterFinds() {
        for (int year = 1960; year < 2040; year++) {
            for (int week = 1; week <= 52; week++) {
                var text = "%d-W%02d".formatted(year, week);

                assertThat(TimePeriod.parse(text).start().toLocalDate()).isEqualTo(LocalDate.parse(text + "-1", MONDAY));
            }
        }
    }

    @Test
    void hasANumber53OnlyInLongYears() {
        for (int year = 1930; year < 2100; year++) {
            var text = year + "-W53";
            var weeks = LocalDate.of(year, 6, 1).range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum();

            if (weeks == 53) {
                assertThat(TimePeriod.parse(text)).hasToString(text);
            } else {
                assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> TimePeriod.parse(text));
            }
        }
    }
}
