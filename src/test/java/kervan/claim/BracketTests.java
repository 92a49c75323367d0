package kervan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketTests {

    /// Low over high, high over low: 2.15 / 1.3925 is 1.5440, 2.25 / 1.3915 is 1.6170.
    @ParameterizedTest
    @CsvSource({"2.2, 1.392, 1.5805, 1.5440, 1.6170", "2.2, 1.057, 2.0814, 2.0331, 2.1297", "1.392, 0.250, 5.5680, 5.5549, 5.5812", "2.76, 1.7, 1.6235, 1.5743, 1.6758"})
    void quotientHasTheWidestEnds(String value, String baseline, BigDecimal nominal, BigDecimal low, BigDecimal high) {
        var multiple = bracket(value).dividedBy(bracket(baseline)).orElseThrow();

        assertThat(multiple.nominal().setScale(4, RoundingMode.HALF_UP)).isEqualTo(nominal);
        assertThat(multiple.low().setScale(4, RoundingMode.HALF_UP)).isEqualTo(low);
        assertThat(multiple.high().setScale(4, RoundingMode.HALF_UP)).isEqualTo(high);
    }

    @Test
    void nothingIsAMultipleOfNothing() {
        assertThat(bracket("2.2").dividedBy(bracket("0"))).isEmpty();
    }

    @Test
    void whatRoundsToNothingLeavesTheQuotientOpen() {
        var multiple = bracket("2.2").dividedBy(new Bracket(new BigDecimal("0.1"), BigDecimal.ZERO, new BigDecimal("0.2"))).orElseThrow();

        assertThat(multiple.high()).isNull();
        assertThat(multiple.low()).isEqualByComparingTo("10.75");
    }

    @Test
    void differenceHasTheWidestEndsAndIsNeverBelowZero() {
        var left = bracket("312.6").minus(bracket("60.5")).orElseThrow();

        assertThat(left.nominal()).isEqualTo("252.1");
        assertThat(left.low()).isEqualTo("252.00");
        assertThat(left.high()).isEqualTo("252.20");
        assertThat(bracket("60.5").minus(bracket("60.5"))).isEmpty();
        assertThat(bracket("60.5").minus(bracket("312.6"))).isEmpty();
    }

    @Test
    void touchingIsNotMeeting() {
        assertThat(bracket("12.8").meets(bracket("12.9"))).isFalse();
        assertThat(bracket("12.8").meets(bracket("12.84"))).isTrue();
        assertThat(bracket("12.8").meets(new Bracket(new BigDecimal("13"), new BigDecimal("12.8"), null))).isTrue();
    }

    @Test
    void endsAreInOrder() {
        assertThatThrownBy(() -> new Bracket(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bracket(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Bracket bracket(String printed) {
        return Bracket.of(Quantity.of(new BigDecimal(printed), UnitOfMeasure.MEGATONNE));
    }
}
