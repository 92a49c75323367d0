package kervan.pace;

import static kervan.pace.Known.kt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import kervan.figure.Qualifier;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounding;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTests {

    private static final Interval YEAR = Interval.parse("2024");

    @ParameterizedTest
    @CsvSource({"EXACTLY, LEVEL, 0.05", "GRADUALLY, LEVEL, 0.05", "ABOUT, LEVEL, 0.1", "NEARLY, LEVEL, 0.1", "AT_LEAST, FLOOR, 0", "OVER, FLOOR, 0", "UP_TO, CAP, 0.05"})
    void wordSaysWhatWasPromisedAndHowExactly(Qualifier qualifier, Goal.Sense sense, String rounding) {
        var goal = goal("2.2", qualifier);

        assertThat(goal.sense()).isEqualTo(sense);
        assertThat(goal.promised().rounding().halfWidth()).isEqualByComparingTo(rounding);
    }

    @Test
    void stepOfAWordIsOneInTwentyAtMost() {
        // the step of 1.5 would be 0.1, more than a twentieth of it, but no less than its last digit
        assertThat(goal("1.5", Qualifier.ABOUT).promised().rounding().halfWidth()).isEqualByComparingTo("0.1");
        assertThat(goal("20", Qualifier.ABOUT).promised().rounding().halfWidth()).isEqualByComparingTo("1.00");
    }

    @Test
    void ofARangeTheLowerEndWasPromised() {
        var range = new Goal(new BigDecimal("1.8"), new BigDecimal("1.7"), UnitOfMeasure.MEGATONNE, Qualifier.EXACTLY, YEAR);

        assertThat(range.promised().value()).isEqualByComparingTo("1.7");
        assertThat(range.isReachedBy(mt("1.70"))).isTrue();
        assertThat(range.isWithinRoundingOf(mt("1.66"))).isTrue();
        assertThat(range.isWithinRoundingOf(mt("1.64"))).isFalse();
    }

    @Test
    void ofARangeUpToItsEndTheUpperEndIsTheCap() {
        var cap = new Goal(new BigDecimal("7"), new BigDecimal("5"), UnitOfMeasure.MEGATONNE, Qualifier.UP_TO, YEAR);

        assertThat(cap.promised().value()).isEqualByComparingTo("7");
    }

    /// 0.25 and 1.0 to 1.2 more: 1.25 to 1.45, known to 0.05 + 0.005.
    @Test
    void incrementIsAddedWithItsRounding() {
        var range = new Goal(new BigDecimal("1.2"), new BigDecimal("1.0"), UnitOfMeasure.MEGATONNE, Qualifier.EXACTLY, YEAR).above(mt("0.25"));
        var floor = goal("1.2", Qualifier.AT_LEAST).above(new Quantity(new BigDecimal("250"), Rounding.of(new BigDecimal("250")), UnitOfMeasure.KILOTONNE));

        assertThat(range.value()).isEqualByComparingTo("1.45");
        assertThat(range.promised().value()).isEqualByComparingTo("1.25");
        assertThat(range.promised().rounding().halfWidth()).isEqualByComparingTo("0.055");
        assertThat(floor.promised().value()).isEqualByComparingTo("1.45");
        assertThat(floor.promised().rounding().halfWidth()).isZero();
    }

    @Test
    void roundingOfBothCounts() {
        var goal = goal("1.5", Qualifier.EXACTLY);

        assertThat(goal.isReachedBy(mt("1.5"))).isTrue();
        assertThat(goal.isReachedBy(mt("1.48"))).isFalse();
        assertThat(goal.isWithinRoundingOf(mt("1.48"))).isTrue();
        assertThat(goal.isWithinRoundingOf(mt("1.4"))).isFalse();
    }

    @Test
    void floorTakesTheRoundingOfTheFigureOnly() {
        var floor = goal("20", Qualifier.AT_LEAST);

        assertThat(floor.isReachedBy(mt("20"))).isTrue();
        assertThat(floor.isWithinRoundingOf(mt("19.6"))).isFalse();
        assertThat(floor.isWithinRoundingOf(mt("19.97"))).isFalse();
        assertThat(goal("19.97", Qualifier.AT_LEAST).isWithinRoundingOf(mt("19.95"))).isFalse();
        assertThat(goal("19.97", Qualifier.AT_LEAST).isWithinRoundingOf(mt("19.9"))).isFalse();
        assertThat(goal("19.94", Qualifier.AT_LEAST).isWithinRoundingOf(mt("19.9"))).isTrue();
    }

    @Test
    void overIsMoreThan() {
        var over = goal("1.0", Qualifier.OVER);

        assertThat(over.isReachedBy(mt("1.0"))).isFalse();
        assertThat(over.isWithinRoundingOf(mt("1.0"))).isTrue();
        assertThat(over.isReachedBy(mt("1.01"))).isTrue();
        assertThat(over.isWithinRoundingOf(new Quantity(new BigDecimal("1.0"), Rounding.NONE, UnitOfMeasure.MEGATONNE))).isFalse();
    }

    @Test
    void anotherUnitKeepsTheRounding() {
        var kilotonnes = goal("1.5", Qualifier.EXACTLY).in(UnitOfMeasure.KILOTONNE, UnitConversion.EXACT_ONLY).orElseThrow();

        assertThat(kilotonnes.value()).isEqualByComparingTo("1500");
        assertThat(kilotonnes.rounding().halfWidth()).isEqualByComparingTo("50");
        assertThat(kilotonnes.isWithinRoundingOf(kt("1480"))).isTrue();
    }

    @Test
    void barrelsNeedAFactor() {
        var goal = goal("2.2", Qualifier.GRADUALLY);

        assertThat(goal.in(UnitOfMeasure.MEGABARREL, Known.BTC).orElseThrow().value()).isEqualByComparingTo("16.5");
        assertThat(goal.in(UnitOfMeasure.MEGABARREL, UnitConversion.EXACT_ONLY)).isEmpty();
        assertThat(goal.in(UnitOfMeasure.TEU, Known.BTC)).isEmpty();
    }

    @Test
    void shareOfAYearKeepsItsRoundingInProportion() {
        var year = new Goal(new BigDecimal("1.5"), null, UnitOfMeasure.MEGATONNE, Qualifier.EXACTLY, Interval.parse("2023"));

        var fromApril = year.prorated(Interval.parse("2023-04/2023-12"));

        assertThat(fromApril.value()).isEqualTo(new BigDecimal("1.125"));
        assertThat(fromApril.rounding().halfWidth()).isEqualByComparingTo("0.0375");
        assertThat(fromApril.isWithinRoundingOf(mt("1.09"))).isTrue();
        assertThat(fromApril.isWithinRoundingOf(mt("1.08"))).isFalse();
    }

    @Test
    void goalIsAboveZero() {
        assertThatThrownBy(() -> goal("0", Qualifier.EXACTLY)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> goal("-1.5", Qualifier.EXACTLY)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> new Goal(BigDecimal.ONE, BigDecimal.ONE, UnitOfMeasure.TEU, Qualifier.EXACTLY, YEAR)).hasMessageContaining("goes up");
    }

    private static Goal goal(String value, Qualifier qualifier) {
        return new Goal(new BigDecimal(value), null, UnitOfMeasure.MEGATONNE, qualifier, YEAR);
    }

    private static Quantity mt(String value) {
        return Quantity.of(new BigDecimal(value), UnitOfMeasure.MEGATONNE);
    }
}
