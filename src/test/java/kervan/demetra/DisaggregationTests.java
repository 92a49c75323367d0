package kervan.demetra;

import static kervan.demetra.Numbers.difference;
import static kervan.demetra.Numbers.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import kervan.demetra.Disaggregation.ChowLin;
import kervan.demetra.Disaggregation.Cholette;
import kervan.demetra.Disaggregation.Denton;
import kervan.demetra.Disaggregation.Fernandez;
import kervan.demetra.Disaggregation.Litterman;
import kervan.demetra.Disaggregation.Method;
import kervan.demetra.Disaggregation.Spread;
import kervan.demetra.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class DisaggregationTests {

    private static final Map<String, double[]> TEMPDISAGG = Numbers.of("disaggregation.csv");
    private static final double[] SALES = row(TEMPDISAGG, "sales");
    private static final double[][] EXPORTS = {row(TEMPDISAGG, "exports")};
    private static final double[][] IMPORTS_AND_EXPORTS = {row(TEMPDISAGG, "imports"), row(TEMPDISAGG, "exports")};
    private static final int BEFORE = 12;

    private static final List<Method> METHODS = List.of(new Denton(true, 1), new Denton(false, 1), new Denton(true, 2), new Cholette(0.7, 1),
            new Cholette(0.9, 0.5), new ChowLin(OptionalDouble.empty()), new ChowLin(OptionalDouble.of(0.5)), new Fernandez(), new Litterman(OptionalDouble.empty()),
            new Litterman(OptionalDouble.of(0.5)));

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("dentonProportional1", new Denton(true, 1), EXPORTS, 1e-8), arguments("dentonAdditive1", new Denton(false, 1), EXPORTS, 1e-8),
                arguments("dentonProportional2", new Denton(true, 2), EXPORTS, 1e-8), arguments("dentonAdditive2", new Denton(false, 2), EXPORTS, 1e-8),
                arguments("dentonProportional1", new Cholette(1, 1), EXPORTS, 1e-8), arguments("dentonAdditive1", new Cholette(1, 0), EXPORTS, 1e-8),
                arguments("chowLinFixed", new ChowLin(OptionalDouble.of(0.9)), EXPORTS, 1e-8),
                arguments("chowLinEstimated", new ChowLin(OptionalDouble.empty()), IMPORTS_AND_EXPORTS, 1e-4),
                arguments("fernandez", new Fernandez(), IMPORTS_AND_EXPORTS, 1e-8),
                arguments("littermanEstimated", new Litterman(OptionalDouble.empty()), EXPORTS, 1e-8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isWhatTempdisaggFinds(String name, Method method, double[][] indicators, double tolerance) {
        var expected = row(TEMPDISAGG, name);

        var values = spread(Disaggregation.spread(SALES, 4, method, indicators, BEFORE)).values();

        // Small values are held against a thousandth of the largest: near zero there is nothing to compare with.
        double least = Arrays.stream(expected).map(Math::abs).max().orElseThrow() / 1000;
        assertThat(values).hasSameSizeAs(expected);
        for (int i = 0; i < values.length; i++) {
            assertThat(values[i]).isCloseTo(expected[i], within(tolerance * Math.max(least, Math.abs(expected[i]))));
        }
    }

    @Test
    void withoutAnIndicatorTooForQuartersAndMonths() {
        assertThat(difference(spread(Disaggregation.spread(SALES, 4, new Denton(true, 1))).values(), row(TEMPDISAGG, "denton"))).isLessThan(1e-8);
        assertThat(difference(spread(Disaggregation.spread(row(TEMPDISAGG, "passengers"), 12, new Denton(false, 1))).values(), row(TEMPDISAGG, "dentonToMonths")))
                .isLessThan(1e-8);
    }

    @Test
    void estimatesHowErrorsFadeAsWellAsR() {
        var rho = spread(Disaggregation.spread(SALES, 4, new ChowLin(OptionalDouble.empty()), IMPORTS_AND_EXPORTS, BEFORE)).rho();

        assertThat(rho).hasValueCloseTo(row(TEMPDISAGG, "chowLinEstimated.rho")[0], within(1e-4));
    }

    /// A constant is refused by the library here, so changes start as large as they ever are, and not from nothing as in R.
    @Test
    void littermanDiffersFromROnlyBeforeTheFirstTotal() {
        var rho = OptionalDouble.of(row(TEMPDISAGG, "littermanFixed.rho")[0]);
        var expected = row(TEMPDISAGG, "littermanFixed");

        var values = spread(Disaggregation.spread(SALES, 4, new Litterman(rho), EXPORTS, BEFORE)).values();

        assertThat(difference(Arrays.copyOfRange(values, BEFORE, values.length), Arrays.copyOfRange(expected, BEFORE, expected.length))).isLessThan(0.005);
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void totalsAreKept(Method method) {
        var values = spread(Disaggregation.spread(SALES, 4, method, EXPORTS, BEFORE)).values();

        assertThat(values).hasSize(EXPORTS[0].length);
        for (int year = 0; year < SALES.length; year++) {
            int from = BEFORE + 4 * year;
            assertThat(Arrays.stream(values, from, from + 4).sum()).isCloseTo(SALES[year], within(1e-9 * SALES[year]));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kervan.demetra.Numbers#odd")
    void hasASensibleAnswerToEverything(String name, double[] totals) {
        for (var method : new Method[]{new Denton(true, 1), new Cholette(0.7, 1), new ChowLin(OptionalDouble.empty()), new Fernandez()}) {
            var indicator = new double[totals.length * 3];
            Arrays.setAll(indicator, i -> 2 + Math.sin(i));
            for (var answer : new Disaggregation.Answer[]{Disaggregation.spread(totals, 3, method), Disaggregation.spread(totals, 3, method, new double[][]{indicator}, 0),
                    Disaggregation.spread(totals, 3, method, new double[][]{new double[indicator.length]}, 0)}) {
                if (answer instanceof Spread(var values, _, var coefficients)) {
                    assertThat(Observations.allFinite(values, coefficients)).isTrue();
                    assertThat(values).hasSize(indicator.length);
                }
            }
        }
    }

    @Test
    void refusesGapsAndWhatIsTooShort() {
        assertThat(Disaggregation.spread(new double[]{1, Double.NaN, 3}, 4, new Denton(true, 1))).isEqualTo(new Refused(Reason.GAPS, 2, 0));
        assertThat(Disaggregation.spread(new double[201], 12, new Fernandez())).isEqualTo(new Refused(Reason.TOO_LONG, 201, 0));
        assertThat(Disaggregation.spread(new double[]{1}, 12, new Denton(true, 2))).isEqualTo(new Refused(Reason.TOO_SHORT, 1, 2));
        assertThat(Disaggregation.spread(new double[0], 12, new Denton(true, 1))).isEqualTo(new Refused(Reason.TOO_SHORT, 0, 1));
    }

    @Test
    void wrongParametersAreBugs() {
        assertThatThrownBy(() -> Disaggregation.spread(SALES, 5, new Denton(true, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Disaggregation.spread(SALES, 4, new Denton(true, 1), IMPORTS_AND_EXPORTS, BEFORE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Disaggregation.spread(SALES, 4, new Denton(true, 1), EXPORTS, 13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Disaggregation.spread(SALES, 12, new Denton(true, 1), EXPORTS, BEFORE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Denton(true, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cholette(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Litterman(OptionalDouble.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Spread spread(Disaggregation.Answer answer) {
        assertThat(answer).isInstanceOf(Spread.class);
        return (Spread) answer;
    }
}
