package kervan.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTests {

    @ParameterizedTest
    @CsvSource({"1.39, 1.392", "1.4, 1.39", "1.4, 1.392", "0.7, 0.7012", "1.1, 1.057", "1.4, 1.35", "1.392, 1.392", "1.40, 1.4", "1.3, 1.35"})
    void agreesWhenBothCanBeRoundingsOfOneValue(BigDecimal one, BigDecimal other) {
        assertThat(megatonnes(one).agreesWith(megatonnes(other))).isTrue();
        assertThat(megatonnes(other).agreesWith(megatonnes(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1.3, 1.5", "1.392, 1.057", "1.0, 1.057", "1.392, 1.390", "1.4, 1.34", "1.3, 1.4", "12.8, 12.9", "0.9, 0"})
    void doesNotAgreeWhenRoundingIsNoExcuse(BigDecimal one, BigDecimal other) {
        assertThat(megatonnes(one).agreesWith(megatonnes(other))).isFalse();
        assertThat(megatonnes(other).agreesWith(megatonnes(one))).isFalse();
    }

    @Test
    void agreesAcrossUnitsOfOneDimension() {
        var kilotonnes = Quantity.of(new BigDecimal("923"), UnitOfMeasure.KILOTONNE);

        assertThat(kilotonnes.agreesWith(megatonnes(new BigDecimal("0.9")))).isTrue();
        assertThat(kilotonnes.agreesWith(megatonnes(new BigDecimal("0.8")))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> kilotonnes.agreesWith(Quantity.of(BigDecimal.ONE, UnitOfMeasure.MEGABARREL)));
    }

    @Test
    void carriesItsRoundingIntoAnotherUnit() {
        var tonnes = megatonnes(new BigDecimal("2.2")).in(UnitOfMeasure.TONNE);

        assertThat(tonnes.value()).isEqualTo(new BigDecimal("2200000"));
        assertThat(tonnes.rounding().halfWidth()).isEqualByComparingTo("50000");
    }

    @Test
    void addsAndSubtractsValuesAndAddsRoundings() {
        var august = megatonnes(new BigDecimal("0.923"));
        var july = Quantity.of(new BigDecimal("808.4"), UnitOfMeasure.KILOTONNE);

        var sum = august.plus(july);
        var difference = august.minus(july);

        assertThat(sum.value()).isEqualByComparingTo("1.7314");
        assertThat(difference.value()).isEqualByComparingTo("0.1146");
        assertThat(sum.unit()).isEqualTo(difference.unit()).isEqualTo(UnitOfMeasure.MEGATONNE);
        assertThat(sum.rounding().halfWidth()).isEqualByComparingTo(difference.rounding().halfWidth()).isEqualByComparingTo("0.00055");
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.05, false", "0.05, 0.05, true", "-0.04, 0.05, true", "0, 0.05, true", "0, 0, false", "3, 0, false"})
    void isLostWhenRoundingCouldMakeUpTheWhole(BigDecimal value, BigDecimal halfWidth, boolean lost) {
        assertThat(new Quantity(value, new Rounding(halfWidth), UnitOfMeasure.MEGATONNE).isLostInRounding()).isEqualTo(lost);
    }

    private static Quantity megatonnes(BigDecimal value) {
        return Quantity.of(value, UnitOfMeasure.MEGATONNE);
    }
}
