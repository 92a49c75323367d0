package kervan.breaks;

import static kervan.breaks.Reference.found;
import static kervan.breaks.Reference.noise;
import static kervan.breaks.Reference.series;
import static kervan.breaks.Reference.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelShiftsTests {

    private static final int SERIES = 200;

    /// strucchange 1.5 and changepoint 2.3 in R 4.2.2 both put it there.
    @Test
    void theNileFellOnce() {
        assertThat(shifts(series("Nile"))).singleElement().satisfies(shift -> {
            assertThat(shift.index()).isEqualTo(28);
            assertThat(shift.otherIndex()).isEqualTo(28);
            assertThat(shift.size()).isCloseTo(849.972 - 1097.75, within(1.0));
            assertThat(shift.sizeLow()).isLessThan(shift.size());
            assertThat(shift.sizeHigh()).isGreaterThan(shift.size()).isNegative();
            assertThat(shift.pValue()).isLessThan(1e-6);
        });
    }

    /// The trap: changepoint finds ten on scaled values, strucchange four, and each is only a long wave.
    @Test
    void lakeHuronLeansOnTheYearBefore() {
        assertThat(found(Pelt.forLevels().segment(series("LakeHuron"))).breaks()).hasSize(10);
        assertThat(shifts(series("LakeHuron"))).isEmpty();
    }

    /// strucchange's best single breaks, with 15 % kept free at both ends.
    @ParameterizedTest
    @CsvSource({"Nile, 28", "LakeHuron, 16"})
    void theSecondMethodPutsOneBreakWhereBaiAndPerronDo(String name, int place) {
        var values = series(name);

        assertThat(SupF.of(values, (int) (0.15 * values.length), values.length / 2, values.length).place()).isEqualTo(place);
    }

    /// Andrews (2003), table I, one parameter: chances of the largest F by places kept free.
    @ParameterizedTest
    @CsvSource({"0.15, 7.12, 0.10", "0.15, 8.68, 0.05", "0.15, 12.16, 0.01"})
    void pValuesAreThoseOfAndrews(double edge, double critical, double chance) {
        assertThat(SupF.probability(Math.sqrt(critical), edge)).isCloseTo(chance, within(0.15 * chance));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.3", "0.5", "0.7", "0.9"})
    void noiseHasNoShifts(double rho) {
        var random = new Random(20261201);

        var wrong = IntStream.range(0, SERIES).filter(i -> !shifts(noise(random, 200, rho)).isEmpty()).count();

        assertThat(wrong).isLessThanOrEqualTo(SERIES / 20);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0.99", "0, 193, 0.97", "0.5, 100, 0.95", "0.7, 150, 0.9"})
    void aShiftOfThreeDeviationsIsFound(double rho, int at, double power) {
        var random = new Random(42);
        int hits = 0;
        int held = 0;
        for (int i = 0; i < SERIES; i++) {
            for (var shift : shifts(with(noise(random, 200, rho), at, 200, 3))) {
                if (Math.abs(shift.index() - at) <= 5) {
                    hits++;
                    held += shift.sizeLow() <= 3 && shift.sizeHigh() >= 3 ? 1 : 0;
                }
            }
        }

        assertThat(hits).isGreaterThanOrEqualTo((int) (power * SERIES));
        assertThat(held / (double) hits).isBetween(0.88, 1.0);
    }

    @Test
    void aSlopeIsNoShift() {
        var random = new Random(3);

        assertThat(shifts(slope(random, 0))).isEmpty();
        assertThat(shifts(slope(random, 1))).isEmpty();
    }

    @Test
    void aSpikeIsNoShift() {
        assertThat(shifts(with(noise(new Random(1), 120, 0), 50, 51, 1_000))).isEmpty();
        assertThat(shifts(with(noise(new Random(1), 120, 0), 50, 52, -1_000))).isEmpty();
    }

    @Test
    void aShiftWithoutNoiseIsSure() {
        var values = with(new double[120], 60, 120, 4);

        assertThat(shifts(values)).singleElement().satisfies(shift -> {
            assertThat(shift).isEqualTo(new LevelShift(60, 60, 0, 4, 4, 4, shift.pValue()));
            assertThat(shift.pValue()).isLessThan(1e-100);
        });
    }

    @Test
    void shiftsAreCountedInPlacesOfAllValues() {
        var values = with(noise(new Random(6), 100, 0), 60, 100, 5);
        Arrays.fill(values, 10, 20, Double.NaN);

        assertThat(shifts(values)).extracting(LevelShift::index).containsExactly(60);
    }

    @Test
    void shiftsDoNotDependOnTheUnit() {
        var values = series("step1");
        var other = Arrays.stream(values).map(value -> 1e-6 * value).toArray();

        assertThat(shifts(other)).extracting(LevelShift::index).containsExactlyElementsOf(shifts(values).stream().map(LevelShift::index).toList()).containsExactly(60, 100, 147);
    }

    @Test
    void badParametersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelShifts(2, 0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelShifts(5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelShifts(5, Double.NaN));
    }

    private static double[] slope(Random random, double noise) {
        return IntStream.range(0, 120).mapToDouble(i -> 0.1 * i + noise * random.nextGaussian()).toArray();
    }

    private static List<LevelShift> shifts(double[] values) {
        return found(LevelShifts.usual().find(values));
    }
}
