package kervan.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the values are, there is an answer, without an exception and without a number that is none.
class AnyValuesTests {

    private static final Map<String, Function<double[], Answer<?>>> METHODS = Map.of(
            "levels", values -> Pelt.forLevels().segment(values),
            "variance", values -> new Pelt(SegmentCost.VARIANCE, new Penalty.Schwarz(), 2, true, Pruning.EXACT).segment(values),
            "both", values -> new Pelt(SegmentCost.MEAN_AND_VARIANCE, new Penalty.Modified(), 3, true, Pruning.CHANGEPOINT).segment(values),
            "runs", values -> new BayesianChangePoints(NormalGamma.standard(), 100, 1e-6).follow(values).map(runs -> List.of(Arrays.toString(runs.expected()), runs.logEvidence())),
            "shifts", values -> LevelShifts.usual().find(values),
            "hampel", values -> Anomalies.usual(1).find(values),
            "daily", values -> Anomalies.usual(24).find(values),
            "outages", values -> Outages.usual(1).find(values),
            "monthly", values -> Outages.usual(12).find(values));
    private static final Map<String, double[]> VALUES = kinds();

    @ParameterizedTest
    @MethodSource("methods")
    void answersAreOfNumbers(String method) {
        VALUES.forEach((kind, values) -> {
            var before = values.clone();

            var answer = METHODS.get(method).apply(values);

            assertThat(answer.toString()).as("%s of %s", method, kind).doesNotContain("NaN", "Infinity");
            assertThat(Arrays.equals(values, before)).as("%s leaves %s as they are", method, kind).isTrue();
            if (values.length < 1_000) {
                assertThat(METHODS.get(method).apply(values)).as("%s of %s, again", method, kind).isEqualTo(answer);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("methods")
    void reasonSaysWhatIsShort(String method) {
        var find = METHODS.get(method);

        assertThat(find.apply(new double[0])).isEqualTo(new Answer.Unanswered<>(Shortfall.NO_VALUES));
        assertThat(find.apply(new double[] {Double.NaN, Double.NaN})).isEqualTo(new Answer.Unanswered<>(Shortfall.NO_VALUES));
        assertThat(find.apply(new double[] {1, Double.POSITIVE_INFINITY})).isEqualTo(new Answer.Unanswered<>(Shortfall.NOT_FINITE));
        assertThat(find.apply(new double[] {1, -1e200})).isEqualTo(new Answer.Unanswered<>(Shortfall.NOT_FINITE));
        if (!method.equals("runs")) {
            assertThat(find.apply(new double[] {7})).isEqualTo(new Answer.Unanswered<>(Shortfall.TOO_SHORT));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aConstantChangesNowhere(String method) {
        var constant = new double[100];
        Arrays.fill(constant, 1234.5);

        var answer = METHODS.get(method).apply(constant);

        assertThat(answer).isInstanceOf(Answer.Found.class);
        if (((Answer.Found<?>) answer).value() instanceof Segmentation segmentation) {
            assertThat(segmentation.breaks()).isEmpty();
        }
    }

    static Stream<String> methods() {
        return METHODS.keySet().stream().sorted();
    }

    private static Map<String, double[]> kinds() {
        var random = new Random(17);
        var kinds = new TreeMap<String, double[]>();
        for (int n = 0; n <= 60; n++) {
            kinds.put("noise of " + n, random.doubles(n, -5, 5).toArray());
        }
        for (int n : new int[] {1, 2, 3, 5, 12, 50, 300}) {
            kinds.put("constant of " + n, filled(n, i -> 3.3));
            kinds.put("zeros of " + n, new double[n]);
            kinds.put("missing of " + n, filled(n, i -> Double.NaN));
            kinds.put("one spike of " + n, filled(n, i -> i == n / 2 ? 1000 : 0));
            kinds.put("last jumps of " + n, filled(n, i -> i == n - 1 ? 1000 : 1));
            kinds.put("negative of " + n, filled(n, i -> -100 - i % 7));
            kinds.put("half missing of " + n, filled(n, i -> i % 2 == 0 ? Double.NaN : i));
            kinds.put("one value of " + n, filled(n, i -> i == n / 3 ? 5 : Double.NaN));
            kinds.put("huge of " + n, filled(n, i -> i % 2 == 0 ? 1e149 : -1e149));
            kinds.put("tiny of " + n, filled(n, i -> i % 3 * 1e-300));
            kinds.put("on and off of " + n, filled(n, i -> i % 2 * 10));
        }
        kinds.put("ten thousand", random.doubles(10_000).map(value -> value * 100).toArray());
        kinds.put("ten thousand with gaps", random.doubles(10_000).map(value -> value < 0.3 ? Double.NaN : value < 0.4 ? 0 : value).toArray());
        return kinds;
    }

    private static double[] filled(int n, IntToDoubleFunction value) {
        return IntStream.range(0, n).mapToDouble(value).toArray();
    }
}
