package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import kervan.timeseries.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FutureReportedTests {

    @ParameterizedTest
    @CsvSource({"2025-12, 2025-12-25, true", "2025-12, 2025-12-31, false", "2025-12, 2026-01, false", "2025-12, 2025-12, false", "2025-12, 2025, false", "2026, 2025, true", "2025-S1, 2025-08-27, false", "2025, 2025-06, true"})
    void isAskedWhenTheDocumentIsOlderThanTheDays(String days, String published, boolean future) {
        assertThat(asked().of(figure(days, "1140 kt").on(published)).isEmpty()).isNotEqualTo(future);
    }

    @ParameterizedTest
    @CsvSource({"2031, true", "2027-01, true", "2026, true", "2026-11, true", "2026-10, false", "2026-11-01/2026-11-24, false", "2026-11-01/2026-11-25, true"})
    void isAskedWhenTheDaysHaveNotComeYet(String days, boolean future) {
        assertThat(asked().inShort(figure(days, "1.5 Mt")).stream().anyMatch(one -> one.startsWith("future-reported"))).isEqualTo(future);
    }

    @Test
    void saysWhichDay() {
        assertThat(asked().of(figure("2025-12", "1140 kt").by("Reuters").on("2025-12-25").is(ObservationStatus.PROVISIONAL))).singleElement()
                .satisfies(one -> assertThat(one.sentence()).isEqualTo("1140 kt for December 2025 (Reuters) is provisional and ends on 2025-12-31, but was published on 2025-12-25. Is it a forecast?"));
    }

    @Test
    void isNotAskedOfForecastsAndEstimates() {
        assertThat(asked().of(figure("2031", "2.2 Mt").is(ObservationStatus.FORECAST), figure("2026", "1.6 Mt").is(ObservationStatus.ESTIMATED))).isEmpty();
    }
}
