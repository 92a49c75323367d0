package kervan.demetra;

import static kervan.demetra.Numbers.PASSENGERS;
import static kervan.demetra.Numbers.SERIES;
import static kervan.demetra.Numbers.difference;
import static kervan.demetra.Numbers.row;
import static kervan.demetra.Numbers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kervan.demetra.Refused.Reason;
import kervan.demetra.Tramo.Outlier;
import kervan.demetra.Tramo.Outlier.Kind;
import kervan.demetra.X13.Adjusted;
import kervan.demetra.X13.Lengthening;
import kervan.demetra.X13.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class X13Tests {

    private static final Map<String, double[]> CENSUS = Numbers.of("x13.csv");

    /// With the filters' own default nothing is lengthened, and the ends differ by percents.
    @ParameterizedTest
    @CsvSource({"AirPassengers, 12", "USAccDeaths, 12", "JohnsonJohnson, 4"})
    void withTheSameModelItIsWhatTheCensusBureauFinds(String name, int periodsAYear) {
        var adjusted = adjusted(row(SERIES, name), periodsAYear, Lengthening.AIRLINE_IN_LOGS, Totals.FREE);

        assertThat(difference(adjusted.components().adjusted(), row(CENSUS, name + ".adjusted"))).isLessThan(2e-5);
        assertThat(difference(adjusted.components().trend(), row(CENSUS, name + ".trend"))).isLessThan(2e-5);
        assertThat(difference(adjusted.components().irregular(), row(CENSUS, name + ".irregular"))).isLessThan(2e-5);
        assertThat(difference(adjusted.ahead().values(), row(CENSUS, name + ".ahead"))).isLessThan(1e-4);
    }

    @ParameterizedTest
    @CsvSource({"AirPassengers, 12", "USAccDeaths, 12", "JohnsonJohnson, 4"})
    void byItselfItIsCloseToWhatTheCensusBureauFinds(String name, int periodsAYear) {
        var actual = adjusted(row(SERIES, name), periodsAYear, Lengthening.AUTOMATIC, Totals.FREE).components().adjusted();
        var expected = row(CENSUS, name + ".adjustedByItself");

        assertThat(IntStream.range(0, actual.length).mapToDouble(i -> Math.abs(actual[i] / expected[i] - 1)).average()).hasValueCloseTo(0.0, within(0.015));
    }

    @Test
    void valuesAreTheProductOfTheirComponents() {
        var adjusted = adjusted(PASSENGERS, 12, Lengthening.AUTOMATIC, Totals.FREE);

        assertThat(adjusted.multiplicative()).isTrue();
        for (var components : new X13.Components[]{adjusted.components(), adjusted.ahead()}) {
            assertThat(components.values()).containsExactly(combined(components.adjusted(), components.seasonal(), true), within(1e-9));
            assertThat(components.adjusted()).containsExactly(combined(components.trend(), components.irregular(), true), within(1e-9));
        }
    }

    @Test
    void orTheirSum() {
        var adjusted = adjusted(PASSENGERS, 12, Lengthening.AIRLINE, Totals.FREE);

        assertThat(adjusted.multiplicative()).isFalse();
        assertThat(adjusted.components().values()).containsExactly(combined(adjusted.components().adjusted(), adjusted.components().seasonal(), false), within(1e-9));
        assertThat(adjusted.ahead().values()).containsExactly(combined(adjusted.ahead().adjusted(), adjusted.ahead().seasonal(), false), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void fullYearsAddUpToTheirTotals(int part) {
        var values = Arrays.copyOf(PASSENGERS, 141);
        var adjusted = adjusted(values, 12, part, Lengthening.AUTOMATIC, Totals.KEPT).components().adjusted();
        var free = adjusted(values, 12, part, Lengthening.AUTOMATIC, Totals.FREE).components().adjusted();

        for (int start = (13 - part) % 12; start + 12 <= values.length; start += 12) {
            assertThat(Arrays.stream(adjusted, start, start + 12).sum()).isCloseTo(Arrays.stream(values, start, start + 12).sum(), within(1e-9 * 5000));
        }
        assertThat(difference(adjusted, free)).isBetween(1e-6, 0.02);
    }

    @Test
    void findsWhatIsOutOfTheOrdinary() {
        var values = Numbers.with(PASSENGERS, 50, PASSENGERS[50] * 1.5);

        var adjusted = adjusted(values, 12, Lengthening.AUTOMATIC, Totals.FREE);

        assertThat(adjusted.outliers()).contains(new Outlier(Kind.ADDITIVE, 50));
        assertThat(adjusted.components().irregular()[50]).isCloseTo(1.5, within(0.1));
        assertThat(adjusted.model().inLogs()).isTrue();
    }

    @Test
    void missingValuesAreEstimated() {
        var adjusted = adjusted(without(PASSENGERS, 0, 20, 60, 61, 143), 12, Lengthening.AUTOMATIC, Totals.KEPT);

        assertThat(adjusted.first()).isEqualTo(1);
        assertThat(adjusted.components().values()).hasSize(142);
        assertThat(adjusted.components().values()[59]).isCloseTo(PASSENGERS[60], within(20.0));
        assertThat(adjusted.ahead().values()).hasSize(12);
    }

    /// Whoever leaves out the first months has the same seasons in the months that remain.
    @Test
    void knowsWhichPartOfTheYearIsFirst() {
        var gone = adjusted(without(PASSENGERS, 0, 1, 2), 12, 1, Lengthening.AIRLINE_IN_LOGS, Totals.KEPT);
        var left = adjusted(Arrays.copyOfRange(PASSENGERS, 3, 144), 12, 4, Lengthening.AIRLINE_IN_LOGS, Totals.KEPT);

        assertThat(gone.components().adjusted()).containsExactly(left.components().adjusted(), within(1e-9));
    }

    @Test
    void refusesWhatIsTooShortAndWhatHasNoSeasons() {
        assertThat(answer(Arrays.copyOf(PASSENGERS, 35), 12)).isEqualTo(new Refused(Reason.TOO_SHORT, 35, 36));
        assertThat(answer(Arrays.copyOf(PASSENGERS, 36), 12)).isInstanceOf(Adjusted.class);
        assertThat(answer(Arrays.copyOf(PASSENGERS, 11), 4)).isEqualTo(new Refused(Reason.TOO_SHORT, 11, 12));
        assertThat(answer(Numbers.NILE, 1)).isEqualTo(new Refused(Reason.NO_SEASONS, 100, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kervan.demetra.Numbers#odd")
    void hasASensibleAnswerToEverything(String name, double[] values) {
        for (var lengthening : values.length < 1000 ? List.of(Lengthening.AUTOMATIC, Lengthening.AIRLINE) : List.of(Lengthening.AIRLINE_IN_LOGS)) {
            if (X13.adjust(values, 12, 3, lengthening, lengthening == Lengthening.AUTOMATIC ? Totals.FREE : Totals.KEPT)
                    instanceof Adjusted(_, _, var components, var ahead, _, _)) {
                assertThat(Observations.allFinite(components.values(), components.adjusted(), components.trend(), components.seasonal(), components.irregular(),
                        ahead.values(), ahead.adjusted(), ahead.trend(), ahead.seasonal(), ahead.irregular())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "12, 0", "12, 13", "4, 5"})
    void wrongParametersAreBugs(int periodsAYear, int part) {
        assertThatThrownBy(() -> X13.adjust(PASSENGERS, periodsAYear, part, Lengthening.AUTOMATIC, Totals.FREE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static X13.Answer answer(double[] values, int periodsAYear) {
        return X13.adjust(values, periodsAYear, 1, Lengthening.AUTOMATIC, Totals.FREE);
    }

    private static Adjusted adjusted(double[] values, int periodsAYear, Lengthening lengthening, Totals totals) {
        return adjusted(values, periodsAYear, 1, lengthening, totals);
    }

    private static Adjusted adjusted(double[] values, int periodsAYear, int part, Lengthening lengthening, Totals totals) {
        var answer = X13.adjust(values, periodsAYear, part, lengthening, totals);
        assertThat(answer).isInstanceOf(Adjusted.class);
        return (Adjusted) answer;
    }

    private static double[] combined(double[] one, double[] other, boolean product) {
        return IntStream.range(0, one.length).mapToDouble(i -> product ? one[i] * other[i] : one[i] + other[i]).toArray();
    }
}
