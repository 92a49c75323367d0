package kervan.pace;

import static kervan.pace.Known.kt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kervan.pace.Variance.Direction;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class VarianceTests {

    @Test
    void isPrimaryLessReference() {
        var variance = Variance.of(kt("837"), kt("701.2"));

        assertThat(variance.absolute().value()).isEqualByComparingTo("135.8");
        assertThat(variance.absolute().rounding().halfWidth()).isEqualByComparingTo("0.55");
        assertThat(variance.percent()).contains(new BigDecimal("19.4"));
        assertThat(variance.direction()).isEqualTo(Direction.UP);
        assertThat(variance.direction().arrow()).isEqualTo("▲");
    }

    @Test
    void fallHasAMinus() {
        var variance = Variance.of(kt("923"), kt("1500"));

        assertThat(variance.absolute().value()).isEqualByComparingTo("-577");
        assertThat(variance.percent()).contains(new BigDecimal("-38.5"));
        assertThat(variance.direction().arrow()).isEqualTo("▼");
    }

    @Test
    void smallPerCentKeepTwoDigits() {
        assertThat(Variance.of(kt("1392"), kt("1390")).percent()).contains(new BigDecimal("0.14"));
        assertThat(Variance.of(kt("1390"), kt("1390")).percent()).contains(new BigDecimal("0.0"));
        assertThat(Variance.of(kt("1390"), kt("1390")).direction()).isEqualTo(Direction.LEVEL);
    }

    @Test
    void saysWhetherRoundingCouldMakeItUp() {
        assertThat(Variance.of(mt("1.4"), mt("1.392")).isWithinRounding()).isTrue();
        assertThat(Variance.of(mt("1.4"), mt("1.3")).isWithinRounding()).isFalse();
    }

    @Test
    void perCentOfNothingIsRefused() {
        assertThat(Variance.of(kt("285.1"), kt("0")).percent()).isEmpty();
        assertThat(Variance.of(kt("285.1"), kt("-1")).percent()).isEmpty();
        assertThat(Variance.of(kt("285.1"), kt("0")).absolute().value()).isEqualByComparingTo("285.1");
    }

    @Test
    void unitsOfOneDimensionAreHeldInThatOfThePrimary() {
        assertThat(Variance.of(kt("1392"), mt("1.4")).absolute().value()).isEqualByComparingTo("-8");
        assertThatThrownBy(() -> Variance.of(kt("1392"), Quantity.of(BigDecimal.ONE, UnitOfMeasure.TEU))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void growthFromATinyBaseIsLabelled() {
        assertThat(BaseEffect.of(kt("1392"), kt("278.4"), List.of(), false)).isEmpty();
        assertThat(BaseEffect.of(kt("1392"), kt("278.3"), List.of(), false)).containsExactly(BaseEffect.TINY_BASE);
        assertThat(BaseEffect.of(kt("1392"), kt("250"), List.of(), false)).containsExactly(BaseEffect.TINY_BASE);
    }

    @Test
    void baseFarBelowPastYearsIsLabelled() {
        assertThat(BaseEffect.of(kt("90"), kt("20"), numbers("100", "300", "1000"), false)).containsExactly(BaseEffect.UNUSUAL_BASE);
        assertThat(BaseEffect.of(kt("90"), kt("20"), numbers("100", "200"), false)).isEmpty();
        assertThat(BaseEffect.of(kt("90"), kt("20"), numbers("100", "310"), false)).containsExactly(BaseEffect.UNUSUAL_BASE);
    }

    @Test
    void partialBaseIsLabelledFirst() {
        assertThat(BaseEffect.of(kt("1392"), kt("20"), numbers("1000"), true)).containsExactly(BaseEffect.PARTIAL_BASE, BaseEffect.TINY_BASE, BaseEffect.UNUSUAL_BASE);
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    private static Quantity mt(String value) {
        return Quantity.of(new BigDecimal(value), UnitOfMeasure.MEGATONNE);
    }
}
