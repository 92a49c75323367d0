package kervan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Against `ets` of R's package forecast.
class ExponentialSmoothingTests {

    static Stream<Reference> references() {
        return Reference.all();
    }

    /// With R's parameters and R's start, everything else is arithmetic.
    @ParameterizedTest
    @MethodSource("references")
    void sameParametersGiveTheSameNumbers(Reference reference) {
        var parts = String.join(" ", reference.lines("P").findFirst().orElseThrow()).split("\\|");
        var words = parts[0].strip().split(" ");
        var learning = Reference.numbers(words, 2);
        var state = Reference.numbers(parts[1]);
        var form = EtsForm.ofCode(words[1]);
        var season = new double[form.isSeasonal() ? reference.periods() : 0];
        Arrays.setAll(season, part -> state[state.length - 1 - part]);

        var fit = EtsFit.of(form, new EtsStart(learning[0], learning[1], learning[2], learning[3], state[0], state[1], season), reference.values(), reference.periods());

        assertThat(fit.likelihood()).isCloseTo(Double.parseDouble(parts[2].strip()), withinPercentage(1e-6));
        assertThat(Arrays.copyOf(fit.fits(), 3)).containsExactly(Reference.numbers(parts[3]), withinRelative(Reference.numbers(parts[3]), 1e-8));
        var moments = EtsForecast.of(fit, 3);
        // R takes into account that a season that multiplies learns from the same errors as the level.
        var share = form.season() == EtsForm.Season.MULTIPLICATIVE ? 5e-4 : 1e-8;
        assertThat(moments.mean()).containsExactly(Reference.numbers(parts[4]), withinRelative(Reference.numbers(parts[4]), share));
        assertThat(fit.variance()).isCloseTo(Double.parseDouble(parts[6].strip()), withinPercentage(1e-6));
        var high = Reference.numbers(parts[5]);
        for (var h = 0; h < 3; h++) {
            assertThat(moments.mean()[h] + 1.959963984540054 * moments.deviation()[h]).isCloseTo(high[h], withinPercentage(form.season() == EtsForm.Season.MULTIPLICATIVE ? 0.1 : 1e-4));
        }
    }

    private static org.assertj.core.data.Offset<Double> withinRelative(double[] numbers, double share) {
        return within(Arrays.stream(numbers).map(Math::abs).max().orElseThrow() * share);
    }

    /// A likelihood may be higher than R's, which stops early, but not lower.
    @ParameterizedTest
    @MethodSource("references")
    void likelihoodIsReached(Reference reference) {
        reference.lines("F").forEach(line -> {
            var fit = ExponentialSmoothing.fit(EtsForm.ofCode(line[1]), reference.values(), reference.periods()).orElseThrow();
            var likelihood = Double.parseDouble(line[2]);
            assertThat(fit.likelihood()).as(reference + " " + line[1]).isGreaterThan(likelihood - 0.06);
            if (Math.abs(fit.likelihood() - likelihood) < 0.02) {
                assertThat(fit.aicc()).isCloseTo(Double.parseDouble(line[3]), within(0.1));
                var mean = Reference.numbers(line, 4);
                assertThat(EtsForecast.of(fit, mean.length).mean()).containsExactly(mean, within(0.01 * Arrays.stream(reference.values()).map(Math::abs).average().orElseThrow()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("references")
    void chosenFormIsAsGoodAsThatOfR(Reference reference) {
        var line = reference.lines("A").findFirst().orElseThrow();

        var chosen = ExponentialSmoothing.choose(reference.values(), reference.periods()).orElseThrow();

        assertThat(chosen.aicc()).isLessThan(Double.parseDouble(line[2]) + 2);
    }

    @Test
    void fewOrEqualValuesHaveNoModel() {
        assertThat(ExponentialSmoothing.choose(new double[] {1, 2, 3}, 1)).isEmpty();
        assertThat(ExponentialSmoothing.choose(new double[40], 12)).isEmpty();
        assertThat(ExponentialSmoothing.fit(EtsForm.ofCode("ANN"), new double[] {5, 5, 5, 5, 5}, 1)).isEmpty();
    }

    @Test
    void seasonNeedsTwoYears() {
        assertThatThrownBy(() -> ExponentialSmoothing.fit(EtsForm.ofCode("ANA"), new double[20], 12)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EtsForm.ofCode("AMN")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weightsAddUpToOne() {
        var weighed = ExponentialSmoothing.weighed(Reference.named("USAccDeaths").values(), 12, 12).orElseThrow();

        assertThat(weighed.forms().stream().mapToDouble(ExponentialSmoothing.Weight::share).sum()).isCloseTo(1, within(1e-12));
        assertThat(weighed.forms()).isSortedAccordingTo((one, other) -> Double.compare(other.share(), one.share()));
        var first = weighed.forms().getFirst().fit().aicc();
        weighed.forms().forEach(one -> assertThat(one.share() / weighed.forms().getFirst().share()).isCloseTo(Math.exp((first - one.fit().aicc()) / 2), within(1e-9)));
    }

    @Test
    void valuesBelowZeroAreNeverMultiplied() {
        var random = new Random(5);
        var values = random.doubles(60, -1, 1).toArray();

        assertThat(ExponentialSmoothing.weighed(values, 12, 4).orElseThrow().forms()).allMatch(one -> one.fit().form().error() == EtsForm.Error.ADDITIVE && one.fit().form().season() != EtsForm.Season.MULTIPLICATIVE);
    }

    /// By simulation of the model itself: 20,000 paths of a level, a slope and a season with additive errors.
    @Test
    void varianceIsThatOfTheModel() {
        var start = new EtsStart(0.4, 0.1, 0.2, 0.95, 100, 1, new double[] {5, -3, 2, -4});
        var fit = new EtsFit(EtsForm.ofCode("AAdA"), 4, start, start, 0, 0, 4, new double[0], new double[0]);
        var random = new Random(1);
        var steps = 9;
        var sums = new double[steps];
        var squares = new double[steps];
        for (var path = 0; path < 20_000; path++) {
            var level = start.level();
            var slope = start.slope();
            var season = start.season().clone();
            for (var h = 0; h < steps; h++) {
                var error = 2 * random.nextGaussian();
                var value = level + 0.95 * slope + season[h % 4] + error;
                level = level + 0.95 * slope + 0.4 * error;
                slope = 0.95 * slope + 0.1 * error;
                season[h % 4] += 0.2 * error;
                sums[h] += value;
                squares[h] += value * value;
            }
        }
        var moments = EtsForecast.of(fit, steps);
        IntStream.range(0, steps).forEach(h -> {
            var mean = sums[h] / 20_000;
            assertThat(moments.mean()[h]).isCloseTo(mean, within(0.2));
            assertThat(moments.deviation()[h]).isCloseTo(Math.sqrt(squares[h] / 20_000 - mean * mean), withinPercentage(2));
        });
    }
}
