package kervan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CombinationTests {

    @Test
    void isTheMeanOfFourModels() {
        var passengers = Reference.named("AirPassengers");

        var forecast = Combination.forecast(passengers.values(), 12, 24);

        assertThat(forecast.members()).extracting(Combination.Member::name).containsExactly("ETS", "Theta", "Dynamic Theta", "TRAMO");
        assertThat(forecast.members().getLast().form()).isEqualTo("(0,1,1)(0,1,1) log");
        IntStream.range(0, 24).forEach(h -> assertThat(forecast.mean()[h]).isCloseTo(forecast.members().stream().mapToDouble(member -> member.moments().mean()[h]).average().orElseThrow(), within(1e-9)));
        // July is the highest month of each year, November the lowest.
        assertThat(IntStream.range(0, 12).boxed().max((one, other) -> Double.compare(forecast.mean()[one], forecast.mean()[other]))).hasValue(6);
        assertThat(forecast.mean()[6]).isBetween(600.0, 720.0);
    }

    static Stream<Arguments> strange() {
        var random = new Random(11);
        var spike = random.doubles(50, 90, 110).toArray();
        spike[30] = 1e5;
        var late = random.doubles(40, 90, 110).toArray();
        late[39] = 1e6;
        return Stream.of(
                Arguments.of("two", new double[] {1, 2}), Arguments.of("zeros", new double[30]), Arguments.of("constant", DoubleStream.generate(() -> 7.5).limit(40).toArray()),
                Arguments.of("spike", spike), Arguments.of("late spike", late), Arguments.of("below zero", random.doubles(60, -5, 5).toArray()),
                Arguments.of("mostly zero", IntStream.range(0, 60).mapToDouble(t -> t % 9 == 0 ? 5 : 0).toArray()), Arguments.of("huge", random.doubles(40, 1e299, 2e299).toArray()),
                Arguments.of("tiny", random.doubles(40, 1e-299, 2e-299).toArray()), Arguments.of("line", IntStream.range(0, 40).mapToDouble(t -> 3 * t).toArray()),
                Arguments.of("doubling", IntStream.range(0, 40).mapToDouble(t -> Math.pow(2, t)).toArray()), Arguments.of("falling to nothing", IntStream.range(0, 40).mapToDouble(t -> Math.pow(0.5, t)).toArray()),
                Arguments.of("step at the end", IntStream.range(0, 40).mapToDouble(t -> t < 39 ? 100 + t % 3 : 10).toArray()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strange")
    void strangeSeriesHaveASensibleAnswer(String name, double[] values) {
        for (var periods : new int[] {1, 4, 12}) {
            sensible(values, Combination.forecast(values, periods, 18));
        }
    }

    @Test
    void everyLengthHasASensibleAnswer() {
        var random = new Random(7);
        for (var length = 2; length <= 60; length += length < 14 ? 1 : 5) {
            var values = random.doubles(length, 50, 150).toArray();
            for (var periods : new int[] {1, 4, 12}) {
                sensible(values, Combination.forecast(values, periods, 12));
            }
        }
    }

    @Test
    void longSeriesHaveASensibleAnswer() {
        var random = new Random(9);
        var values = IntStream.range(0, 10_000).mapToDouble(t -> 100 + 20 * Math.sin(t * Math.PI / 12) + random.nextGaussian()).toArray();

        sensible(values, Combination.forecast(values, 24, 24));
    }

    private static void sensible(double[] values, Forecast forecast) {
        var most = Arrays.stream(values).map(Math::abs).max().orElseThrow();
        for (var step = 1; step <= forecast.horizon(); step++) {
            double[] rising = {forecast.low(step, 95), forecast.low(step, 80), forecast.low(step, 50), forecast.mean()[step - 1], forecast.high(step, 50), forecast.high(step, 80), forecast.high(step, 95)};
            assertThat(rising).isSorted();
            assertThat(Arrays.stream(rising).allMatch(Double::isFinite)).isTrue();
            if (Arrays.stream(values).allMatch(value -> value >= 0)) {
                assertThat(rising[0]).isNotNegative();
            }
            assertThat(Math.abs(forecast.mean()[step - 1])).isLessThanOrEqualTo(most * Math.pow(2, step + 1) + Double.MIN_NORMAL);
        }
    }

    @Test
    void equalValuesGoOnForSure() {
        var forecast = Combination.forecast(new double[] {4, 4, 4, 4, 4, 4, 4, 4, 4, 4}, 1, 3);

        assertThat(forecast.mean()).containsExactly(4, 4, 4);
        assertThat(forecast.low(3, 95)).isEqualTo(4);
        assertThat(forecast.high(3, 95)).isEqualTo(4);
    }

    /// A thousand tonnes are a million kilograms.
    @ParameterizedTest
    @ValueSource(doubles = {1000, 0.001, 7.3})
    void unitChangesNothing(double times) {
        var values = Reference.named("USAccDeaths").values();

        var plain = Combination.forecast(values, 12, 12);
        var other = Combination.forecast(Arrays.stream(values).map(value -> value * times).toArray(), 12, 12);

        for (var step = 1; step <= 12; step++) {
            assertThat(other.mean()[step - 1] / times).isCloseTo(plain.mean()[step - 1], within(plain.mean()[step - 1] * 2e-3));
            assertThat(other.high(step, 95) / times).isCloseTo(plain.high(step, 95), within(plain.mean()[step - 1] * 5e-3));
        }
    }

    /// On the parallel streams of a batch as on one thread.
    @Test
    void sameSeriesHasTheSameForecast() {
        var values = Reference.named("austourists").values();
        var once = Combination.forecast(values, 4, 8);

        assertThat(IntStream.range(0, 12).parallel().mapToObj(at -> Combination.forecast(values, 4, 8).mean())).allMatch(mean -> Arrays.equals(mean, once.mean()));
    }

    @Test
    void needsTwoFiniteValues() {
        assertThatThrownBy(() -> Combination.forecast(new double[] {1}, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Combination.forecast(new double[] {1, Double.NaN, 2}, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Combination.forecast(new double[] {1, 2}, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// 300 random walks with drift: of what comes, 95 (80) per cent lie in the intervals, give or take what such series differ from those learnt from.
    @Test
    void intervalsHoldWhatComes() {
        var random = new Random(2026);
        var in95 = 0;
        var in80 = 0;
        for (var series = 0; series < 300; series++) {
            var drift = random.nextGaussian() * 0.3;
            var value = 200.0;
            var all = new double[28];
            for (var t = 0; t < all.length; t++) {
                value += drift + random.nextGaussian() * 4;
                all[t] = value;
            }
            var forecast = Combination.forecast(Arrays.copyOf(all, 20), 1, 8, Calibration.QUARTERS);
            for (var step = 1; step <= 8; step++) {
                in95 += all[19 + step] >= forecast.low(step, 95) && all[19 + step] <= forecast.high(step, 95) ? 1 : 0;
                in80 += all[19 + step] >= forecast.low(step, 80) && all[19 + step] <= forecast.high(step, 80) ? 1 : 0;
            }
        }
        assertThat(in95 / 2400.0).isBetween(0.92, 0.99);
        assertThat(in80 / 2400.0).isBetween(0.75, 0.90);
    }

    @Test
    void factorsRiseWithTheProbability() {
        for (var calibration : Calibration.values()) {
            for (var step : new int[] {1, 2, 6, 18, 60}) {
                var factors = DoubleStream.iterate(0.005, p -> p < 0.999, p -> p + 0.005).map(p -> calibration.factor(step, p)).toArray();
                assertThat(factors).as(calibration + " " + step).isSorted();
                assertThat(calibration.factor(step, 0.5)).isZero();
            }
        }
    }
}
