package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ObservationTests {

    private static final TimePeriod MARCH = TimePeriod.parse("2024-03");

    @ParameterizedTest
    @EnumSource(value = ObservationStatus.class, names = {"MISSING", "NOT_YET_DUE", "CONFIDENTIAL"})
    void hasNoValueWhenItIsMissing(ObservationStatus status) {
        assertThat(new Observation(MARCH, null, status).value()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation(MARCH, BigDecimal.ZERO, status));
    }

    @ParameterizedTest
    @EnumSource(value = ObservationStatus.class, names = {"MISSING", "NOT_YET_DUE", "CONFIDENTIAL"}, mode = Mode.EXCLUDE)
    void hasAValueWhenItIsNotMissing(ObservationStatus status) {
        assertThat(new Observation(MARCH, BigDecimal.ZERO, status).value()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation(MARCH, null, status)).withMessageContaining("2024-03");
    }

    @Test
    void isMissingWithoutReasonUnlessOneIsGiven() {
        assertThat(Observation.missing(MARCH)).isEqualTo(new Observation(MARCH, null, ObservationStatus.MISSING));
    }
}
