package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kervan.analytics.Behaviour;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Gap;
import kervan.analytics.TimeSeries;
import kervan.analytics.Value;
import kervan.chart.Axis;
import kervan.chart.Mark;
import kervan.forecast.Combination;
import kervan.timeseries.Frequency;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Rounding;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTests {

    /// `NaN` is a gap.
    private static List<Value> values(Frequency frequency, double... numbers) {
        var first = new TimePeriod(frequency, 2000L * Growth.parts(frequency));
        return IntStream.range(0, numbers.length).mapToObj(at -> Double.isNaN(numbers[at]) ? Value.missing(first.plus(at), new Gap.Reported("none"))
                : Value.observed("a", first.plus(at), BigDecimal.valueOf(numbers[at]), Rounding.NONE, ObservationStatus.NORMAL)).toList();
    }

    private static double[] wavy(int count) {
        return IntStream.range(0, count).mapToDouble(t -> 100 + 10 * Math.sin(t) + t).toArray();
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL,5,2", "HALF_YEARLY,6,2", "QUARTERLY,8,4", "MONTHLY,24,12"})
    void needsEnoughValues(Frequency frequency, int fewest, int steps) {
        assertThat(Outlook.of(values(frequency, wavy(fewest - 1)), frequency, Combination::forecast)).isEqualTo(new Outlook.TooFew(fewest - 1, fewest, frequency));
        assertThat(Outlook.of(values(frequency, wavy(fewest)), frequency, Combination::forecast)).isInstanceOfSatisfying(Outlook.Expected.class, expected -> {
            assertThat(expected.steps()).hasSize(steps);
            assertThat(expected.steps().getFirst().period()).isEqualTo(expected.last().plus(1));
        });
        assertThat(Outlook.of(List.of(), frequency, Combination::forecast)).isEqualTo(new Outlook.TooFew(0, fewest, frequency));
    }

    @Test
    void shortGapsAreFilledAndToldLongOnesLeaveTheOlderValuesOut() {
        var numbers = wavy(40);
        numbers[30] = Double.NaN;
        numbers[39] = Double.NaN;
        var filled = (Outlook.Expected) Outlook.of(values(Frequency.ANNUAL, numbers), Frequency.ANNUAL, Combination::forecast);
        assertThat(filled.count()).isEqualTo(39);
        assertThat(filled.filled()).isEqualTo(1);
        var straight = Arrays.copyOf(numbers, 39);
        straight[30] = (straight[29] + straight[31]) / 2;
        assertThat(filled.forecast().mean()).containsExactly(Combination.forecast(straight, 1, 3).mean(), within(1e-9));

        Arrays.fill(numbers, 10, 13, Double.NaN);
        var later = (Outlook.Expected) Outlook.of(values(Frequency.ANNUAL, numbers), Frequency.ANNUAL, Combination::forecast);
        assertThat(later.first().toString()).isEqualTo("2013");
        Arrays.fill(numbers, 36, 40, Double.NaN);
        Arrays.fill(numbers, 30, 33, Double.NaN);
        assertThat(Outlook.of(values(Frequency.ANNUAL, numbers), Frequency.ANNUAL, Combination::forecast)).isEqualTo(new Outlook.TooFew(3, 5, Frequency.ANNUAL));
    }

    @Test
    void whatIsOnlyExpectedOrPartOfAPeriodIsNoGround() {
        var numbers = values(Frequency.ANNUAL, wavy(10));
        var expected = new ArrayList<>(numbers);
        expected.set(9, Value.observed("a", numbers.get(9).period(), BigDecimal.TEN, Rounding.NONE, ObservationStatus.FORECAST));

        assertThat(((Outlook.Expected) Outlook.of(expected, Frequency.ANNUAL, Combination::forecast)).last()).isEqualTo(numbers.get(8).period());
    }

    @Test
    void nothingIsSaidFartherThanTwoYearsOrHalfTheSeries() {
        assertThat(((Outlook.Expected) Outlook.of(values(Frequency.MONTHLY, wavy(30)), Frequency.MONTHLY, OptionalInt.of(100), Combination::forecast)).steps()).hasSize(24);
        assertThat(((Outlook.Expected) Outlook.of(values(Frequency.ANNUAL, wavy(20)), Frequency.ANNUAL, OptionalInt.of(100), Combination::forecast)).steps()).hasSize(10);
        assertThat(((Outlook.Expected) Outlook.of(values(Frequency.ANNUAL, wavy(20)), Frequency.ANNUAL, OptionalInt.of(1), Combination::forecast)).steps()).hasSize(1);
    }

    /// Zero has no logarithm: a band that reaches it is not drawn, the narrower ones are.
    @Test
    void bandsOnALogarithmicAxisAreAboveZero() {
        var values = values(Frequency.ANNUAL, 10, 2, 14, 1, 9, 3, 12);
        var line = new Plotted("a", "a", "A", 1, Optional.empty(), new TimeSeries(Frequency.ANNUAL, CompoundUnit.of(UnitOfMeasure.KILOTONNE), Behaviour.FLOW, values), Optional.empty(), Frequency.ANNUAL, Optional.empty());
        var outlooks = new Outlooks(List.of(new Outlooks.OfLine(line, Outlook.of(values, Frequency.ANNUAL, Combination::forecast))));
        var stretch = new Stretch(values.getFirst().period(), outlooks.end().orElseThrow());
        var axis = Axis.Days.of(stretch.first(), stretch.last());

        var all = (Mark.Fan) outlooks.marks(List.of(line), axis, stretch, false).getFirst();
        var above = (Mark.Fan) outlooks.marks(List.of(line), axis, stretch, true).getFirst();

        assertThat(all.levels()).extracting(Mark.Fan.Level::percent).containsExactly(50, 80, 95);
        assertThat(all.levels().getLast().spans()).anyMatch(span -> span.low().signum() == 0);
        assertThat(above.levels()).isNotEmpty().hasSizeLessThan(3).allSatisfy(level -> assertThat(level.spans()).allSatisfy(span -> assertThat(span.low()).isPositive()));
    }

    /// Digits below a tenth of the interval say nothing.
    @Test
    void digitsAreThoseThatTheUncertaintyBears() {
        var step = ((Outlook.Expected) Outlook.of(values(Frequency.ANNUAL, wavy(20)), Frequency.ANNUAL, Combination::forecast)).steps().getFirst();

        var width = step.high(80).subtract(step.low(80)).doubleValue();
        var digit = Math.pow(10, -step.mean().stripTrailingZeros().scale());
        assertThat(digit).isLessThan(width / 10);
        assertThat(step.low(95)).isLessThan(step.low(80)).isLessThan(step.mean());
        assertThat(step.high(95)).isGreaterThan(step.high(80));
    }
}
