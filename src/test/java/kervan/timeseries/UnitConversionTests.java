package kervan.timeseries;

import static kervan.timeseries.UnitOfMeasure.BARREL;
import static kervan.timeseries.UnitOfMeasure.BILLION_CUBIC_METRES;
import static kervan.timeseries.UnitOfMeasure.KILOBARREL_PER_DAY;
import static kervan.timeseries.UnitOfMeasure.KILOTONNE;
import static kervan.timeseries.UnitOfMeasure.MEGABARREL;
import static kervan.timeseries.UnitOfMeasure.MEGATONNE;
import static kervan.timeseries.UnitOfMeasure.TANKERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitConversionTests {

    @ParameterizedTest
    @CsvSource({
        "2.2, MEGATONNE, 7.5, MEGABARREL, 366, 16.5", "2.2, MEGATONNE, 7.33, MEGABARREL, 366, 16.1", "2.2, MEGATONNE, 7.7, MEGABARREL, 366, 16.9",
        "1.392, MEGATONNE, 7.5, MEGABARREL, 365, 10.44", "8.25, MEGABARREL, 7.5, MEGATONNE, 365, 1.1", "16.5, MEGABARREL, 7.5, MEGATONNE, 365, 2.2",
        "1392, KILOTONNE, 7.5, MEGABARREL, 365, 10.44", "2.2, MEGATONNE, 7.5, BARREL, 366, 16500000",
        "1.0, MEGATONNE, 7.5, KILOBARREL_PER_DAY, 181, 41", "1.0, MEGATONNE, 7.5, KILOBARREL_PER_DAY, 182, 41",
        "1.000, MEGATONNE, 7.5, KILOBARREL_PER_DAY, 181, 41.44", "1.000, MEGATONNE, 7.5, KILOBARREL_PER_DAY, 182, 41.21",
        "1.000, MEGATONNE, 7.5, KILOBARREL_PER_DAY, 366, 20.49", "1.000, MEGATONNE, 7.5, KILOBARREL_PER_DAY, 365, 20.55",
        "100.0, KILOBARREL_PER_DAY, 7.5, MEGATONNE, 366, 4.88", "0, KILOTONNE, 7.5, MEGABARREL, 366, 0",
        "785, KILOTONNE, 7.84, BARREL_PER_DAY, 181, 34000", "34000, BARREL_PER_DAY, 7.84, KILOTONNE, 181, 784.95", "1.14, MEGABARREL_PER_DAY, 7.7, MEGATONNE, 365, 54",
        "10000000, HUNDRED_KILOGRAMS, 7.5, MEGABARREL, 366, 7.5", "1000000000, KILOGRAM, 7.5, KILOBARREL, 366, 7500"
    })
    void goesByTheFactorAndTheDays(BigDecimal value, UnitOfMeasure from, BigDecimal factor, UnitOfMeasure to, long days, BigDecimal expected) {
        var converted = new UnitConversion(factor).convert(Quantity.of(value, from), to, days).orElseThrow();

        assertThat(converted.unit()).isEqualTo(to);
        assertThat(converted.value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"523, 31, 16.21", "523.0, 31, 16.213", "630, 181, 114", "630, 182, 114.7", "615, 366, 225.1"})
    void needsNoFactorBetweenBarrelsAndBarrelsADay(BigDecimal rate, long days, BigDecimal megabarrels) {
        var converted = UnitConversion.EXACT_ONLY.convert(Quantity.of(rate, KILOBARREL_PER_DAY), MEGABARREL, days).orElseThrow();

        assertThat(converted.value()).isEqualByComparingTo(megabarrels);
    }

    @Test
    void keepsEveryDigitWithinADimension() {
        var converted = new UnitConversion(new BigDecimal("7.5")).convert(Quantity.of(new BigDecimal("14468.7"), KILOTONNE), MEGATONNE, 182).orElseThrow();

        assertThat(converted.value()).isEqualTo(new BigDecimal("14.4687"));
        assertThat(converted.rounding().halfWidth()).isEqualByComparingTo("0.00005");
    }

    @Test
    void changesRatesAmongEachOtherExactlyAndWithoutDays() {
        for (var days : new long[] {0, 31, 366}) {
            var converted = UnitConversion.EXACT_ONLY.convert(Quantity.of(new BigDecimal("34500"), UnitOfMeasure.BARREL_PER_DAY), KILOBARREL_PER_DAY, days).orElseThrow();

            assertThat(converted.value()).isEqualTo(new BigDecimal("34.500"));
            assertThat(converted.rounding().halfWidth()).isEqualByComparingTo("0.0005");
        }
    }

    @Test
    void doesNotReachEnergyElectricityCarriersOrMoney() {
        var conversion = new UnitConversion(new BigDecimal("7.5"));
        var others = List.of(UnitOfMeasure.TERAJOULE, UnitOfMeasure.GIGAWATT_HOUR, UnitOfMeasure.TERAWATT_HOUR, UnitOfMeasure.WAGONS, UnitOfMeasure.VESSELS, UnitOfMeasure.EURO);

        for (var other : others) {
            assertThat(conversion.convert(Quantity.of(BigDecimal.ONE, MEGATONNE), other, 366)).isEmpty();
            assertThat(conversion.convert(Quantity.of(BigDecimal.ONE, other), MEGABARREL, 366)).isEmpty();
        }
        assertThat(conversion.convert(Quantity.of(BigDecimal.ONE, UnitOfMeasure.TERAJOULE), UnitOfMeasure.TERAWATT_HOUR, 366)).isEmpty();
    }

    @Test
    void isEmptyForWhatItDoesNotReach() {
        var conversion = new UnitConversion(new BigDecimal("7.5"));

        assertThat(UnitConversion.EXACT_ONLY.convert(Quantity.of(BigDecimal.ONE, MEGATONNE), MEGABARREL, 366)).isEmpty();
        assertThat(UnitConversion.EXACT_ONLY.convert(Quantity.of(BigDecimal.ONE, KILOBARREL_PER_DAY), MEGATONNE, 366)).isEmpty();
        assertThat(conversion.convert(Quantity.of(BigDecimal.ONE, MEGATONNE), BILLION_CUBIC_METRES, 366)).isEmpty();
        assertThat(conversion.convert(Quantity.of(BigDecimal.ONE, TANKERS), BARREL, 366)).isEmpty();
    }

    @Test
    void convertsWhatItReachesAndNothingElse() {
        for (var conversion : new UnitConversion[] {UnitConversion.EXACT_ONLY, new UnitConversion(new BigDecimal("7.33"))}) {
            for (var from : UnitOfMeasure.values()) {
                for (var to : UnitOfMeasure.values()) {
                    assertThat(conversion.convert(Quantity.of(new BigDecimal("3.7"), from), to, 31).isPresent())
                            .isEqualTo(conversion.reaches(from, to)).isEqualTo(conversion.reaches(to, from));
                }
            }
        }
    }

    @Test
    void hasAFactorAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitConversion(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitConversion(new BigDecimal("-7.5")));
    }

    @Test
    void needsTheFactorOnlyBetweenTonnesAndBarrels() {
        assertThat(UnitConversion.needsFactor(MEGATONNE, MEGABARREL)).isTrue();
        assertThat(UnitConversion.needsFactor(KILOBARREL_PER_DAY, KILOTONNE)).isTrue();
        assertThat(UnitConversion.needsFactor(KILOBARREL_PER_DAY, MEGABARREL)).isFalse();
        assertThat(UnitConversion.needsFactor(KILOTONNE, MEGATONNE)).isFalse();
    }

    @Test
    void keepsTheTrueValueWithinItsRounding() {
        var random = new Random(75);
        for (int round = 0; round < 3000; round++) {
            var printed = Quantity.of(new BigDecimal(random.nextInt(1, 100_000)).movePointLeft(random.nextInt(6)), anyOil(random));
            var conversion = new UnitConversion(new BigDecimal(random.nextInt(730, 790)).movePointLeft(2));
            var to = anyOil(random);
            var days = random.nextInt(28, 367);

            var converted = conversion.convert(printed, to, days).orElseThrow();

            assertThat(exactly(printed.value().add(printed.rounding().halfWidth()), printed.unit(), conversion, to, days))
                    .isBetween(lowest(converted), highest(converted));
            assertThat(exactly(printed.value().subtract(printed.rounding().halfWidth()), printed.unit(), conversion, to, days))
                    .isBetween(lowest(converted), highest(converted));
        }
    }

    @Test
    void keepsNoDigitThatTheRoundingDoesNotBear() {
        var random = new Random(733);
        for (int round = 0; round < 3000; round++) {
            var printed = Quantity.of(new BigDecimal(random.nextInt(1, 100_000)).movePointLeft(random.nextInt(6)), MEGATONNE);
            var to = random.nextBoolean() ? anyBarrels(random) : KILOBARREL_PER_DAY;
            var days = random.nextInt(28, 367);

            var converted = new UnitConversion(new BigDecimal("7.33")).convert(printed, to, days).orElseThrow();

            var width = printed.rounding().halfWidth().doubleValue() * 2 * 7.33e6 * barrelsIn(to, days);
            var lastDigit = converted.value().stripTrailingZeros().ulp();
            assertThat(lastDigit.doubleValue()).isGreaterThan(width / 10 * 0.999999);
        }
    }

    private static double barrelsIn(UnitOfMeasure unit, int days) {
        return unit == KILOBARREL_PER_DAY ? 1 / (1000.0 * days) : BARREL.to(unit, BigDecimal.ONE).doubleValue();
    }

    private static double exactly(BigDecimal value, UnitOfMeasure from, UnitConversion conversion, UnitOfMeasure to, int days) {
        return value.doubleValue() * barrels(from, conversion, days) / barrels(to, conversion, days);
    }

    private static double barrels(UnitOfMeasure unit, UnitConversion conversion, int days) {
        return switch (unit) {
            case KILOBARREL_PER_DAY -> 1000.0 * days;
            case TONNE, KILOTONNE, MEGATONNE -> unit.to(UnitOfMeasure.TONNE, conversion.barrelsPerTonne()).doubleValue();
            default -> unit.to(BARREL, BigDecimal.ONE).doubleValue();
        };
    }

    private static double lowest(Quantity quantity) {
        return quantity.value().subtract(quantity.rounding().halfWidth()).doubleValue() - quantity.value().doubleValue() * 1e-12;
    }

    private static double highest(Quantity quantity) {
        return quantity.value().add(quantity.rounding().halfWidth()).doubleValue() + quantity.value().doubleValue() * 1e-12;
    }

    private static UnitOfMeasure anyOil(Random random) {
        return random.nextBoolean() ? anyBarrels(random)
                : new UnitOfMeasure[] {UnitOfMeasure.TONNE, KILOTONNE, MEGATONNE, KILOBARREL_PER_DAY}[random.nextInt(4)];
    }

    private static UnitOfMeasure anyBarrels(Random random) {
        return new UnitOfMeasure[] {BARREL, UnitOfMeasure.KILOBARREL, MEGABARREL}[random.nextInt(3)];
    }
}
