package kervan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Against `thetaf` of R's package forecast, and on series whose future is known.
class ThetaTests {

    static Stream<Reference> references() {
        return Reference.all();
    }

    @ParameterizedTest
    @MethodSource("references")
    void forecastsAreThoseOfR(Reference reference) {
        var wanted = Reference.numbers(reference.lines("T").findFirst().orElseThrow(), 1);

        var mean = Theta.of(reference.values(), reference.periods(), wanted.length).mean();

        IntStream.range(0, wanted.length).forEach(h -> assertThat(mean[h]).isCloseTo(wanted[h], withinPercentage(0.02)));
    }

    /// What rises by 2 a year goes on rising, by half of it or more.
    @Test
    void lineGoesOn() {
        var values = IntStream.range(0, 30).mapToDouble(t -> 10 + 2 * t).toArray();

        var theta = Theta.of(values, 1, 3).mean();
        var dynamic = DynamicTheta.of(SeasonallyAdjusted.none(values), 3).mean();

        assertThat(theta[2] - theta[0]).isCloseTo(2, within(0.01));
        assertThat(dynamic).containsExactly(new double[] {70, 72, 74}, within(1.0));
    }

    @Test
    void seasonComesBack() {
        double[] figure = {0.8, 1.2, 1.1, 0.9};
        var values = IntStream.range(0, 40).mapToDouble(t -> 100 * figure[t % 4]).toArray();

        assertThat(Theta.of(values, 4, 4).mean()).containsExactly(new double[] {80, 120, 110, 90}, within(1e-6));
        assertThat(DynamicTheta.of(SeasonallyAdjusted.shrunk(values, 4), 4).mean()).containsExactly(new double[] {80, 120, 110, 90}, within(1e-3));
    }

    /// Of noise alone hardly a season is left, of a sure one nearly all.
    @Test
    void unsureSeasonsAreDrawnTowardsNone() {
        var random = new java.util.Random(3);
        var noise = random.doubles(48, 90, 110).toArray();
        var plain = SeasonallyAdjusted.of(noise, 12).figure();
        var shrunk = SeasonallyAdjusted.shrunk(noise, 12).figure();

        var before = Arrays.stream(plain).map(part -> Math.abs(part - 1)).sum();
        assertThat(Arrays.stream(shrunk).map(part -> Math.abs(part - 1)).sum()).isLessThan(0.6 * before);
        assertThat(SeasonallyAdjusted.shrunk(IntStream.range(0, 48).mapToDouble(t -> t % 12 == 0 ? 200 : 100).toArray(), 12).figure()[0]).isCloseTo(SeasonallyAdjusted.of(IntStream.range(0, 48).mapToDouble(t -> t % 12 == 0 ? 200 : 100).toArray(), 12).figure()[0], withinPercentage(0.1));
    }

    @Test
    void shortOrEqualValuesGoOn() {
        assertThat(Theta.of(new double[] {3, 7}, 12, 2).mean()).containsExactly(7, 7);
        assertThat(Theta.of(new double[] {4, 4, 4, 4, 4}, 1, 2).mean()).containsExactly(4, 4);
    }
}
