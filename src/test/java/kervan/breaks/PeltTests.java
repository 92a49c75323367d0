package kervan.breaks;

import static kervan.breaks.Reference.found;
import static kervan.breaks.Reference.noise;
import static kervan.breaks.Reference.series;
import static kervan.breaks.Reference.whole;
import static kervan.breaks.Reference.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeltTests {

    @ParameterizedTest
    @MethodSource("references")
    void breaksAreThoseOfChangepoint(String line) {
        var parts = line.split(",", -1);

        var result = found(pelt(parts, Pruning.CHANGEPOINT).segment(series(parts[0])));

        assertThat(result.breaks()).containsExactly(whole(parts[6]));
        assertThat(result.penalty()).isCloseTo(Double.parseDouble(parts[3]), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("references")
    void exactDivisionsCostNoMore(String line) {
        var parts = line.split(",", -1);
        var pelt = pelt(parts, Pruning.EXACT);
        var result = found(pelt.segment(series(parts[0])));

        assertThat(total(pelt, result, result.breaks(), series(parts[0]))).isLessThanOrEqualTo(total(pelt, result, whole(parts[6]), series(parts[0])) + 1e-6);
    }

    /// Against all divisions that there are, one by one.
    @ParameterizedTest
    @EnumSource(SegmentCost.class)
    void exactDivisionsAreTheBestOfAll(SegmentCost cost) {
        var random = new Random(11);
        for (int trial = 0; trial < 4; trial++) {
            var values = with(with(noise(random, 11, 0), 4, 7, 4 * random.nextGaussian()), 7, 11, 2 * random.nextGaussian());
            for (var penalty : List.of(new Penalty.Akaike(), new Penalty.Schwarz(), new Penalty.Modified(), new Penalty.Manual(0.7))) {
                for (int shortest = cost.shortest(); shortest < 5; shortest++) {
                    var pelt = new Pelt(cost, penalty, shortest, false, Pruning.EXACT);
                    var result = found(pelt.segment(values));

                    assertThat(total(pelt, result, result.breaks(), values)).as("%s %s", pelt, result).isCloseTo(best(pelt, result, values), within(1e-9));
                }
            }
        }
    }

    /// Long enough for most beginnings to be put aside on the way; dynamic programming without that has to find the same.
    @ParameterizedTest
    @EnumSource(SegmentCost.class)
    void pruningLosesNothing(SegmentCost cost) {
        var random = new Random(12);
        for (int trial = 0; trial < 2; trial++) {
            var values = with(with(noise(random, 90, 0), 25, 60, 1.2), 40, 90, -0.9);
            for (var penalty : List.of(new Penalty.Akaike(), new Penalty.Schwarz(), new Penalty.Modified())) {
                var pelt = new Pelt(cost, penalty, 2 + trial % 3, true, Pruning.EXACT);
                var result = found(pelt.segment(values));

                assertThat(total(pelt, result, result.breaks(), values)).as(pelt.toString()).isCloseTo(programmed(pelt, result, values), within(1e-7));
            }
        }
    }

    @Test
    void levelsAreLookedForAfterDividingByTheNoise() {
        var nile = found(Pelt.forLevels().segment(series("Nile")));

        assertThat(nile.breaks()).containsExactly(28);
        assertThat(nile.scale()).isCloseTo(115.319216516589, within(1e-9));
        assertThat(nile.segments()).extracting(Segmentation.Segment::mean).satisfiesExactly(
                mean -> assertThat(mean).isCloseTo(1097.75, within(1e-9)), mean -> assertThat(mean).isCloseTo(849.972222222222, within(1e-9)));
        // The trap: as they are, nearly every year would be a level of its own.
        assertThat(found(new Pelt(SegmentCost.MEAN, new Penalty.Schwarz(), 1, false, Pruning.EXACT).segment(series("Nile"))).breaks()).hasSizeGreaterThan(90);
    }

    @Test
    void levelsDoNotDependOnTheUnit() {
        var tonnes = Arrays.stream(series("step1")).map(value -> value * 1e6 + 1e9).toArray();

        assertThat(found(Pelt.forLevels().segment(tonnes)).breaks()).containsExactly(found(Pelt.forLevels().segment(series("step1"))).breaks());
    }

    @Test
    void missingValuesAreLeftOut() {
        var values = series("Nile");
        Arrays.fill(values, 26, 30, Double.NaN);
        values[0] = Double.NaN;

        var result = found(Pelt.forLevels().segment(values));

        assertThat(result.breaks()).containsExactly(30);
        assertThat(result.segments()).extracting(Segmentation.Segment::first, Segmentation.Segment::last, Segmentation.Segment::count)
                .containsExactly(tuple(1, 25, 25), tuple(30, 99, 70));
    }

    @Test
    void aLongSeriesIsDividedToo() {
        var random = new Random(5);
        var values = noise(random, 100_000, 0);
        for (int i = 0; i < values.length; i++) {
            values[i] += i / 1000 % 2 * 4;
        }

        assertThat(found(Pelt.forLevels().segment(values)).breaks()).hasSize(99);
        assertThat(found(Pelt.forLevels().segment(noise(random, 100_000, 0))).breaks()).isEmpty();
    }

    @Test
    void badParametersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pelt(SegmentCost.VARIANCE, new Penalty.Schwarz(), 1, false, Pruning.EXACT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pelt(SegmentCost.MEAN, new Penalty.Schwarz(), 0, false, Pruning.EXACT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Penalty.Manual(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Penalty.Manual(Double.NaN));
    }

    static Stream<String> references() {
        return Reference.lines("pelt.csv").stream();
    }

    static Pelt pelt(String[] parts, Pruning pruning) {
        var penalty = switch (parts[2]) {
            case "modified" -> new Penalty.Modified();
            case "schwarz" -> new Penalty.Schwarz();
            case "akaike" -> new Penalty.Akaike();
            default -> new Penalty.Manual(Double.parseDouble(parts[3]));
        };
        return new Pelt(SegmentCost.valueOf(parts[1]), penalty, Integer.parseInt(parts[4]), Boolean.parseBoolean(parts[5]), pruning);
    }

    /// By the definition, segment by segment.
    private static double total(Pelt pelt, Segmentation result, int[] breaks, double[] values) {
        var bounds = IntStream.concat(IntStream.concat(IntStream.of(0), Arrays.stream(breaks)), IntStream.of(values.length)).toArray();
        return IntStream.range(1, bounds.length).mapToDouble(i -> one(pelt, result, values, bounds[i - 1], bounds[i])).sum();
    }

    private static double one(Pelt pelt, Segmentation result, double[] values, int start, int end) {
        var mean = Arrays.stream(values).average().orElseThrow() / result.scale();
        var own = Arrays.stream(values, start, end).map(value -> value / result.scale()).toArray();
        var centre = own[0];
        var cost = pelt.cost().of(own.length, Arrays.stream(own).map(value -> value - centre).sum(), Arrays.stream(own).map(value -> (value - centre) * (value - centre)).sum(),
                Arrays.stream(own).map(value -> (value - mean) * (value - mean)).sum());
        return cost + result.penalty() + (pelt.penalty() instanceof Penalty.Modified ? Math.log(own.length) : 0);
    }

    private static double best(Pelt pelt, Segmentation result, double[] values) {
        var best = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << values.length - 1; set++) {
            int chosen = set;
            var breaks = IntStream.range(1, values.length).filter(i -> (chosen >> i - 1 & 1) == 1).toArray();
            var bounds = IntStream.concat(IntStream.concat(IntStream.of(0), Arrays.stream(breaks)), IntStream.of(values.length)).toArray();
            if (IntStream.range(1, bounds.length).allMatch(i -> bounds[i] - bounds[i - 1] >= pelt.minimalSegment())) {
                best = Math.min(best, total(pelt, result, breaks, values));
            }
        }
        return best;
    }

    private static double programmed(Pelt pelt, Segmentation result, double[] values) {
        var best = new double[values.length + 1];
        Arrays.fill(best, 1, best.length, Double.POSITIVE_INFINITY);
        for (int end = pelt.minimalSegment(); end <= values.length; end++) {
            for (int start = 0; start <= end - pelt.minimalSegment(); start++) {
                best[end] = best[start] == Double.POSITIVE_INFINITY ? best[end] : Math.min(best[end], best[start] + one(pelt, result, values, start, end));
            }
        }
        return best[values.length];
    }
}
