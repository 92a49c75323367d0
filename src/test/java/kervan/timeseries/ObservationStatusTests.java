package kervan.timeseries;

import static kervan.timeseries.ObservationStatus.CONFIDENTIAL;
import static kervan.timeseries.ObservationStatus.ESTIMATED;
import static kervan.timeseries.ObservationStatus.FORECAST;
import static kervan.timeseries.ObservationStatus.LOW_RELIABILITY;
import static kervan.timeseries.ObservationStatus.MISSING;
import static kervan.timeseries.ObservationStatus.NORMAL;
import static kervan.timeseries.ObservationStatus.NOT_YET_DUE;
import static kervan.timeseries.ObservationStatus.PROVISIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObservationStatusTests {

    @Test
    void goesFromCertainToMissing() {
        assertThat(ObservationStatus.values())
                .containsExactly(NORMAL, PROVISIONAL, ESTIMATED, LOW_RELIABILITY, FORECAST, MISSING, NOT_YET_DUE, CONFIDENTIAL);
    }

    @Test
    void hasTheCodesOfSdmx() {
        assertThat(Stream.of(ObservationStatus.values()).map(ObservationStatus::code)).containsExactly("A", "P", "E", "U", "F", "O", "M", "Q");
        assertThat(ObservationStatus.values()).allMatch(status -> ObservationStatus.ofCode(status.code()).orElseThrow() == status);
        assertThat(ObservationStatus.ofCode("a")).isEmpty();
        assertThat(ObservationStatus.ofCode("B")).isEmpty();
    }

    @Test
    void isActualBeforeItIsForecast() {
        assertThat(Arrays.stream(ObservationStatus.values()).filter(ObservationStatus::isActual))
                .containsExactly(NORMAL, PROVISIONAL, ESTIMATED, LOW_RELIABILITY);
    }

    @Test
    void isMissingInThreeWays() {
        assertThat(Arrays.stream(ObservationStatus.values()).filter(ObservationStatus::isMissing))
                .containsExactly(MISSING, NOT_YET_DUE, CONFIDENTIAL);
    }

    @Test
    void isTheLessCertainOfTwo() {
        for (var one : ObservationStatus.values()) {
            for (var other : ObservationStatus.values()) {
                assertThat(one.and(other)).isEqualTo(other.and(one)).isIn(one, other).isGreaterThanOrEqualTo(one).isGreaterThanOrEqualTo(other);
            }
        }
    }
}
