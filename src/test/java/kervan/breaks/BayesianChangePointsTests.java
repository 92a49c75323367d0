package kervan.breaks;

import static kervan.breaks.Reference.found;
import static kervan.breaks.Reference.noise;
import static kervan.breaks.Reference.numbers;
import static kervan.breaks.Reference.whole;
import static kervan.breaks.Reference.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BayesianChangePointsTests {

    private static final BayesianChangePoints ALL = new BayesianChangePoints(NormalGamma.standard(), 100, 0);

    @ParameterizedTest
    @MethodSource("references")
    void runsAreThoseOfAdamsAndMacKay(String line) {
        var parts = line.split(",");

        var runs = found(ALL.follow(numbers(parts[2])));

        assertThat(runs.likeliest()).containsExactly(whole(parts[3]));
        assertThat(runs.logEvidence()).isCloseTo(Double.parseDouble(parts[1]), within(1e-9));
        assertThat(runs.expected()).containsExactly(numbers(parts[4]), within(1e-9));
        assertThat(runs.last()).containsExactly(numbers(parts[5]), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("references")
    void prunedRunsDoNotMatter(String line) {
        var parts = line.split(",");

        var runs = found(new BayesianChangePoints(NormalGamma.standard(), 100, 1e-9).follow(numbers(parts[2])));

        assertThat(runs.likeliest()).containsExactly(whole(parts[3]));
        assertThat(runs.logEvidence()).isCloseTo(Double.parseDouble(parts[1]), within(1e-6));
    }

    @Test
    void oldRunsArePruned() {
        var runs = found(new BayesianChangePoints(NormalGamma.standard(), 100, 1e-9).follow(with(noise(new Random(4), 2_000, 0), 1_900, 2_000, 5)));

        assertThat(Arrays.stream(runs.last()).filter(Double::isFinite).count()).isLessThan(150);
        assertThat(runs.breaks()).containsExactly(1_900);
    }

    @Test
    void breaksAreReadFromTheEnd() {
        assertThat(found(ALL.follow(numbers(Reference.lines("runs.csv").getFirst().split(",")[2]))).breaks()).containsExactly(28);
    }

    @Test
    void missingValuesTellNothing() {
        var values = with(noise(new Random(9), 80, 0), 40, 80, 6);
        var gaps = values.clone();
        Arrays.fill(gaps, 20, 25, Double.NaN);

        var runs = found(ALL.follow(gaps));

        assertThat(runs.likeliest()[24]).isEqualTo(runs.likeliest()[19] + 5);
        assertThat(runs.breaks()).endsWith(40);
        assertThat(found(ALL.follow(new double[] {1, Double.NaN})).logEvidence()).isEqualTo(found(ALL.follow(new double[] {1})).logEvidence(), within(1e-12));
    }

    @Test
    void badParametersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BayesianChangePoints(NormalGamma.standard(), 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BayesianChangePoints(NormalGamma.standard(), 100, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new NormalGamma(0, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new NormalGamma(Double.NaN, 1, 1, 1));
    }

    static Stream<String> references() {
        return Reference.lines("runs.csv").stream();
    }
}
