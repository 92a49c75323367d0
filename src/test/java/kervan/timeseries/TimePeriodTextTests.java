package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTextTests {

    @ParameterizedTest
    @CsvSource({
        "2024, ANNUAL, 2024-01-01T00:00, 2025-01-01T00:00",
        "2024-S1, HALF_YEARLY, 2024-01-01T00:00, 2024-07-01T00:00",
        "2024-S2, HALF_YEARLY, 2024-07-01T00:00, 2025-01-01T00:00",
        "2024-Q1, QUARTERLY, 2024-01-01T00:00, 2024-04-01T00:00",
        "2024-Q4, QUARTERLY, 2024-10-01T00:00, 2025-01-01T00:00",
        "2024-02, MONTHLY, 2024-02-01T00:00, 2024-03-01T00:00",
        "2023-02, MONTHLY, 2023-02-01T00:00, 2023-03-01T00:00",
        "2024-12, MONTHLY, 2024-12-01T00:00, 2025-01-01T00:00",
        "2024-W07, WEEKLY, 2024-02-12T00:00, 2024-02-19T00:00",
        "2025-W01, WEEKLY, 2024-12-30T00:00, 2025-01-06T00:00",
        "2020-W53, WEEKLY, 2020-12-28T00:00, 2021-01-04T00:00",
        "2024-02-29, DAILY, 2024-02-29T00:00, 2024-03-01T00:00",
        "2024-02-28, DAILY, 2024-02-28T00:00, 2024-02-29T00:00",
        "2024-12-31T23, HOURLY, 2024-12-31T23:00, 2025-01-01T00:00",
        "1969-12-31T23, HOURLY, 1969-12-31T23:00, 1970-01-01T00:00",
        "1967, ANNUAL, 1967-01-01T00:00, 1968-01-01T00:00",
        "1969-W01, WEEKLY, 1968-12-30T00:00, 1969-01-06T00:00",
        "1900-02-28, DAILY, 1900-02-28T00:00, 1900-03-01T00:00",
        "0000-01, MONTHLY, 0000-01-01T00:00, 0000-02-01T00:00",
        "9999-Q4, QUARTERLY, 9999-10-01T00:00, +10000-01-01T00:00"
    })
    void readsAndWritesTheSameText(String text, Frequency frequency, String start, String endExclusive) {
        var period = TimePeriod.parse(text);

        assertThat(period.frequency()).isEqualTo(frequency);
        assertThat(period.start()).hasToString(start);
        assertThat(period.endExclusive()).hasToString(endExclusive);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2024-H1, 2024-S1", "2024-H2, 2024-S2", "2024-W7, 2024-W07"})
    void writesOneTextForWhatCanBeReadInTwo(String alternative, String text) {
        assertThat(TimePeriod.parse(alternative)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2024-13", "2024-00", "2024-1", "2024-Q5", "2024-Q0", "2024-S3", "2024-S0", "2024-H0", "2024-02-30", "2023-02-29", "1900-02-29",
        "2024-04-31", "2024-01-00", "2023-W53", "2024-W00", "2024-W54", "2024-W99", "24-01", "24", "20240", "2024-01-01T24", "2024-01-01T7",
        "2024-01-01T07:00", "2024-Q", "2024-", "2024-q1", "2024-w01", "2024Q1", "2024/01", "-2024", "+2024", " 2024", "2024 ", "2024\n", "",
        "January 2024", "2024-Q1-01", "2024-01-01-01", "٢٠٢٤", "２０２４"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> TimePeriod.parse(text))
                .satisfies(refusal -> assertThat(refusal.getParsedString()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fa-IR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
    void isWrittenAlikeEverywhere(String language) {
        var home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));

            assertThat(TimePeriod.parse("2024-03")).hasToString("2024-03");
            assertThat(TimePeriod.parse("2024-W07")).hasToString("2024-W07");
            assertThat(TimePeriod.parse("2024")).hasToString("2024");
            assertThat(TimePeriod.parse("2024-03-15T07")).hasToString("2024-03-15T07");
        } finally {
            Locale.setDefault(home);
        }
    }

    @Test
    void readsEveryTextItWrites() {
        for (var frequency : Frequency.values()) {
            var first = TimePeriod.parse("1899-12-31T23").at(frequency);
            for (int step = 0; step < 3000; step++) {
                var period = first.plus(step);

                assertThat(TimePeriod.parse(period.toString())).isEqualTo(period);
            }
        }
    }
}
