package kervan.demetra;

import static kervan.demetra.Numbers.NILE;
import static kervan.demetra.Numbers.PASSENGERS;
import static kervan.demetra.Numbers.difference;
import static kervan.demetra.Numbers.row;
import static kervan.demetra.Numbers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import kervan.demetra.Refused.Reason;
import kervan.demetra.Tramo.Fitted;
import kervan.demetra.Tramo.Orders;
import kervan.demetra.Tramo.Outlier.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TramoTests {

    private static final double AT_95 = 1.959964;

    @Test
    void findsTheAirlineModelOfTheAirline() {
        var arima = Numbers.of("arima.csv");

        var fitted = fitted(PASSENGERS, 12, 24);

        assertThat(fitted.model().orders()).isEqualTo(new Orders(0, 1, 1, 0, 1, 1));
        assertThat(fitted.model().inLogs()).isTrue();
        assertThat(fitted.model().ma()).containsExactly(new double[]{row(arima, "ma")[0]}, within(1e-3));
        assertThat(fitted.model().seasonalMa()).containsExactly(new double[]{row(arima, "ma")[1]}, within(1e-3));
        assertThat(difference(fitted.forecast().median(), row(arima, "median"))).isLessThan(1e-4);
    }

    /// The library has more degrees of freedom in mind than R, which makes limits wider by a hundredth.
    @Test
    void saysAllThatQuantilesNeed() {
        var arima = Numbers.of("arima.csv");
        var forecast = fitted(PASSENGERS, 12, 24).forecast();

        assertThat(difference(quantile(forecast, AT_95), row(arima, "high95"))).isLessThan(0.01);
        assertThat(difference(quantile(forecast, -AT_95), row(arima, "low95"))).isLessThan(0.01);
    }

    @Test
    void theMedianIsTheExponentialOfTheLevelAndNotTheMean() {
        var forecast = fitted(PASSENGERS, 12, 12).forecast();

        assertThat(forecast.median()).containsExactly(Arrays.stream(forecast.level()).map(Math::exp).toArray(), within(1e-9));
    }

    @Test
    void innovationsAddUpToTheStandardErrors() {
        var fitted = fitted(PASSENGERS, 12, 36);

        assertThat(fitted.forecast().psi()[0]).isEqualTo(1);
        assertThat(difference(spread(fitted), fitted.forecast().standardError())).isLessThan(1e-4);
    }

    @Test
    void whatIsUncertainOfAnOutlierMakesTheStandardErrorsLarger() {
        var fitted = fitted(shifted(), 12, 12);

        var spread = spread(fitted);
        assertThat(IntStream.range(0, 12)).allSatisfy(h -> assertThat(fitted.forecast().standardError()[h]).isGreaterThanOrEqualTo(spread[h] * (1 - 1e-9)));
    }

    @Test
    void aShiftOfTheLevelIsInTheForecast() {
        var fitted = fitted(shifted(), 12, 12);

        assertThat(fitted.outliers()).contains(new Tramo.Outlier(Kind.LEVEL_SHIFT, 100));
        assertThat(Arrays.stream(fitted.forecast().median()).average()).hasValueCloseTo(160.0, within(3.0));
        assertThat(fitted.forecast().level()).containsExactly(inverse(fitted, fitted.forecast().median()), within(1e-9));
    }

    @Test
    void valuesThatAreMissingAtTheEndLieBetween() {
        var whole = fitted(Arrays.copyOf(PASSENGERS, 142), 12, 5).forecast();

        var forecast = fitted(without(PASSENGERS, 142, 143), 12, 3).forecast();

        assertThat(forecast.unobserved()).isEqualTo(2);
        assertThat(forecast.median()).containsExactly(Arrays.copyOfRange(whole.median(), 2, 5), within(1e-9));
        assertThat(forecast.psi()).hasSize(5);
    }

    @Test
    void indicesCountFromTheFirstValueGivenEvenIfItIsMissing() {
        var values = new double[160];
        Arrays.fill(values, Double.NaN);
        System.arraycopy(shifted(), 0, values, 16, 144);

        var fitted = fitted(values, 12, 3);

        assertThat(fitted.firstUsed()).isEqualTo(16);
        assertThat(fitted.outliers()).contains(new Tramo.Outlier(Kind.LEVEL_SHIFT, 116));
    }

    @Test
    void valuesThatAreMissingInsideAreEstimated() {
        var forecast = fitted(without(PASSENGERS, 20, 21, 60, 61, 62, 63, 64, 100), 12, 12).forecast();

        assertThat(difference(forecast.median(), fitted(PASSENGERS, 12, 12).forecast().median())).isLessThan(0.05);
    }

    @Test
    void refusesWhatIsMostlyMissing() {
        assertThat(Tramo.forecast(without(PASSENGERS, IntStream.range(20, 70).toArray()), 12, 6)).isEqualTo(new Refused(Reason.GAPS, 94, 96));
    }

    @Test
    void yearsHaveNoSeason() {
        var fitted = fitted(NILE, 1, 6);

        assertThat(fitted.model().orders()).satisfies(orders -> assertThat(orders.seasonalP() + orders.seasonalD() + orders.seasonalQ()).isZero());
        assertThat(Arrays.stream(fitted.forecast().median()).boxed()).allSatisfy(value -> assertThat(value).isBetween(700.0, 1000.0));
    }

    @ParameterizedTest
    @CsvSource({"12, 24", "4, 12", "1, 8"})
    void refusesWhatTheLibraryStumblesOver(int periodsAYear, int fewest) {
        assertThat(Tramo.forecast(Arrays.copyOf(PASSENGERS, fewest - 1), periodsAYear, 6)).isEqualTo(new Refused(Reason.TOO_SHORT, fewest - 1, fewest));
        assertThat(Tramo.forecast(Arrays.copyOf(PASSENGERS, fewest), periodsAYear, 6)).isInstanceOf(Fitted.class);
    }

    @Test
    void refusesAConstantForWhichThereIsNoStandardError() {
        assertThat(Tramo.forecast(Numbers.same(60, 5), 12, 6)).isEqualTo(new Refused(Reason.CONSTANT, 60, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kervan.demetra.Numbers#odd")
    void hasASensibleAnswerToEverything(String name, double[] values) {
        for (int periodsAYear : values.length < 1000 ? new int[]{12, 4, 1} : new int[]{12}) {
            var answer = Tramo.forecast(values, periodsAYear, 18);

            if (answer instanceof Fitted(var model, _, var firstUsed, var residuals, var forecast)) {
                assertThat(Observations.allFinite(model.ar(), model.ma(), model.seasonalAr(), model.seasonalMa(), residuals, forecast.median(), forecast.level(),
                        forecast.standardError(), forecast.psi(), new double[]{model.sigma()})).isTrue();
                assertThat(forecast.median()).hasSize(18);
                assertThat(values.length - firstUsed).isBetween(8, Tramo.LONGEST);
            }
        }
    }

    @Test
    void unitsDoNotMatter() {
        var tonnes = Arrays.stream(PASSENGERS).map(value -> value * 1e6).toArray();

        assertThat(difference(fitted(tonnes, 12, 12).forecast().median(), Arrays.stream(fitted(PASSENGERS, 12, 12).forecast().median()).map(value -> value * 1e6).toArray()))
                .isLessThan(1e-6);
    }

    @Test
    void manyCanAskAtOnce() {
        var alone = fitted(PASSENGERS, 12, 12).forecast().median();

        var together = IntStream.range(0, 8).parallel().mapToObj(i -> i % 2 == 0 ? fitted(PASSENGERS, 12, 12).forecast().median() : fitted(NILE, 1, 6).forecast().median())
                .toList();

        assertThat(IntStream.range(0, 4).mapToObj(i -> together.get(2 * i))).allSatisfy(one -> assertThat(one).containsExactly(alone));
    }

    @ParameterizedTest
    @CsvSource({"7, 12", "12, 0", "12, 601"})
    void wrongParametersAreBugs(int periodsAYear, int horizon) {
        assertThatThrownBy(() -> Tramo.forecast(PASSENGERS, periodsAYear, horizon)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Fitted fitted(double[] values, int periodsAYear, int horizon) {
        var answer = Tramo.forecast(values, periodsAYear, horizon);
        assertThat(answer).isInstanceOf(Fitted.class);
        return (Fitted) answer;
    }

    /// Around 100, and from the hundredth value on around 160.
    private static double[] shifted() {
        var random = new Random(3);
        return IntStream.range(0, 144).mapToDouble(i -> (i < 100 ? 100 : 160) + 2 * random.nextGaussian()).toArray();
    }

    private static double[] quantile(Tramo.Forecast forecast, double probit) {
        return IntStream.range(0, forecast.level().length).mapToDouble(h -> Math.exp(forecast.level()[h] + probit * forecast.standardError()[h])).toArray();
    }

    private static double[] inverse(Fitted fitted, double[] values) {
        return Arrays.stream(values).map(value -> fitted.model().inLogs() ? Math.log(value) : value).toArray();
    }

    private static double[] spread(Fitted fitted) {
        var psi = fitted.forecast().psi();
        return IntStream.range(0, psi.length).mapToDouble(h -> fitted.model().sigma() * Math.sqrt(Arrays.stream(psi, 0, h + 1).map(one -> one * one).sum())).toArray();
    }
}
