package kervan.analytics;

import static kervan.analytics.Lines.line;
import static kervan.analytics.Lines.made;
import static kervan.analytics.Lines.transformed;
import static kervan.analytics.Lines.volumes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kervan.language.Language;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Rounding;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrendTests {

    /// The expected numbers were worked out apart, in fractions (Python 3 `fractions`: all pairs, `statistics.median`, sums of products), x in periods by the periods of a year and from the first value on; the
    /// intervals by `scipy.stats.theilslopes(y, x, 0.95, method="joint")` of SciPy 1.17, which gave the same slopes and levels, as did `scipy.stats.linregress`. None for four values: see [TheilSen].
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019    | 759 783 586 1485 2764 4484 4119                 | 677.5            | 54                | 24 1279                         | 702.142857142857 | 33.5714285714286  | 0.842089784054453
            2021    | 1 2 4                                           | 1.5              | 1                 | -                               | 1.5              | 0.833333333333333 | 0.964285714285714
            2021    | 1 2 4 7                                         | 2                | 0.5               | -                               | 2                | 0.5               | 0.952380952380952
            2019    | 0.6 - 0.75 0.25 1.392 1.4 1.3                   | 0.1375           | 0.5375            | -0.116666666666667 0.575        | 0.1562           | 0.428             | 0.485394820608431
            2019    | 5 5 5 5 5 5                                     | 0                | 5                 | 0 0                             | 0                | 5                 | -
            2019-S1 | 1.25 1.25 2.5 2.5 2.5 3.75 5                    | 1.25             | 0.625             | 0 2.5                           | 1.16071428571429 | 0.9375            | 0.880208333333333
            2020-Q2 | -3 -1.5 0 4 -2 6 7 -8 9 10 11                   | 5.55555555555556 | -2.77777777777778 | 4 7                             | 4.65454545454545 | -2.86363636363636 | 0.385641991291044
            2023-03 | 101 98 97.5 - 103 108 104 99 111 116.25 113 120 119 118 125 - - 131 128 | 22.5833333333333 | 96.03125 | 18.8571428571429 27 | 22.8029432375613 | 95.7135248773651 | 0.888507637374538
            """)
    void agreesWithArithmeticDoneApart(String first, String values, BigDecimal sen, BigDecimal senLevel, String interval, BigDecimal slope, BigDecimal level, BigDecimal fit) {
        var series = volumes(first, values);

        var median = trend(TrendMethod.THEIL_SEN, series);
        var least = trend(TrendMethod.LEAST_SQUARES, series);

        near(median.slope(), sen);
        near(median.level(), senLevel);
        assertThat(median.interval().isPresent()).isEqualTo(interval != null);
        median.interval().ifPresent(ends -> {
            near(ends.low(), new BigDecimal(interval.split(" ")[0]));
            near(ends.high(), new BigDecimal(interval.split(" ")[1]));
        });
        near(least.slope(), slope);
        near(least.level(), level);
        assertThat(least.fit().isPresent()).isEqualTo(fit != null);
        least.fit().ifPresent(share -> near(share, fit));
    }

    /// In true days the second step would be longer than the first: 2024 is a leap year.
    @ParameterizedTest
    @EnumSource(TrendMethod.class)
    void aYearIsAYear(TrendMethod method) {
        assertThat(trend(method, volumes("2023", "100 200 300")).slope()).isEqualByComparingTo("100");
        assertThat(trend(method, volumes("2024-01", "10 11 12")).slope()).isEqualByComparingTo("12");
        assertThat(trend(method, volumes("2024-Q1", "10 11 12")).slope()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @EnumSource(TrendMethod.class)
    void lineIsDrawnFromItsLevelAndItsSlope(TrendMethod method) {
        var trend = trend(method, volumes("2023-11", "10 11 12 13"));

        assertThat(trend.at(TimePeriod.parse("2023-11"))).isEqualByComparingTo("10");
        assertThat(trend.at(TimePeriod.parse("2024-02"))).isEqualByComparingTo("13");
        assertThat(List.of(trend.first().toString(), trend.last().toString(), Integer.toString(trend.count()))).containsExactly("2023-11", "2024-02", "4");
    }

    /// Partial and expected values would bend the line: 90 of half a year, 1000 that somebody expects.
    @ParameterizedTest
    @EnumSource(TrendMethod.class)
    void whatIsPartialOrExpectedTakesNoPart(TrendMethod method) {
        var values = new ArrayList<>(volumes("2020", "100 110 120 130").values());
        var half = new Value(TimePeriod.ofYear(2024), new BigDecimal(90), Deviations.NONE, Value.Digits.GIVEN, ObservationStatus.NORMAL, new Coverage(6, 12), Optional.empty());
        values.add(half);
        values.add(Value.observed("a", TimePeriod.ofYear(2025), new BigDecimal(1000), Rounding.NONE, ObservationStatus.FORECAST));

        var trend = (Trend) method.of(values, CompoundUnit.of(UnitOfMeasure.KILOTONNE));

        assertThat(trend.count()).isEqualTo(4);
        assertThat(trend.slope()).isEqualByComparingTo("10");
        assertThat(trend.last()).hasToString("2023");
    }

    @ParameterizedTest
    @EnumSource(TrendMethod.class)
    void twoValuesAreNoTrend(TrendMethod method) throws Exception {
        var two = volumes("2023", "1 - 2");

        assertThat(method.of(two.values(), two.unit())).isEqualTo(new TrendAnswer.TooFew(2));
        for (var language : Language.values()) {
            assertThat(language.whileSpoken(() -> new TrendAnswer.TooFew(2).sentence())).contains("2").contains("3");
        }
    }

    @Test
    void singleValueDoesNotPullTheMedian() {
        var steady = "100 110 120 130 140 150 160 170 180";

        assertThat(trend(TrendMethod.THEIL_SEN, volumes("2015", steady.replace("180", "9000"))).slope()).isEqualByComparingTo("10");
        assertThat(trend(TrendMethod.LEAST_SQUARES, volumes("2015", steady.replace("180", "9000"))).slope()).isGreaterThan(new BigDecimal(500));
    }

    /// Half of the interval is 627.5: a digit of units would pretend to know 677.5 from 678.
    @Test
    void digitsAreThoseThatTheIntervalBears() {
        var trend = trend(TrendMethod.THEIL_SEN, volumes("2019", "759 783 586 1485 2764 4484 4119"));

        assertThat(trend.shownSlope()).isEqualTo("680");
        assertThat(trend.shownInterval()).contains(new Trend.Interval(new BigDecimal("20"), new BigDecimal("1280")));
        assertThat(trend.shownLevel()).isEqualTo("50");
    }

    /// On a straight line nothing scatters, and what is left is rounding: each of 1.1 to 1.5 may be 0.05 off.
    @Test
    void digitsAreThoseThatRoundingBears() {
        var straight = volumes("2019", "1.1 1.2 1.3 1.4 1.5");

        assertThat(trend(TrendMethod.LEAST_SQUARES, straight).resolution().halfWidth()).isEqualByComparingTo("0.03");
        assertThat(trend(TrendMethod.LEAST_SQUARES, straight).shownSlope()).isEqualTo("0.10");
        assertThat(trend(TrendMethod.THEIL_SEN, straight).resolution().halfWidth()).isEqualByComparingTo("0.05");
        assertThat(trend(TrendMethod.THEIL_SEN, straight).shownSlope()).isEqualTo("0.10");
        assertThat(trend(TrendMethod.LEAST_SQUARES, straight).shownFit()).contains(new BigDecimal("1.00"));
    }

    @Test
    void fitIsNeverRoundedUpToOne() {
        assertThat(trend(TrendMethod.LEAST_SQUARES, volumes("2019", "1000 2000 3000 4000 5001")).shownFit().orElseThrow()).isLessThan(BigDecimal.ONE).isEqualTo("0.9999");
        assertThat(trend(TrendMethod.LEAST_SQUARES, volumes("2019", "759 783 586 1485 2764 4484 4119")).shownFit()).contains(new BigDecimal("0.84"));
    }

    @ParameterizedTest
    @CsvSource({"lin, kt/y", "pc1, pp/y", "idx:2019, index/y", "log, log/y", "rel:2019, ratio/y"})
    void slopeHasItsUnit(String transformation, String unit) {
        var trend = trend(TrendMethod.THEIL_SEN, transformed(volumes("2019", "759 783 586 1485 2764 4484 4119"), transformation));

        assertThat(trend.unitCode()).isEqualTo(unit);
        assertThat(trend.steps().kind() == CompoundUnit.Kind.PERCENTAGE_POINTS).isEqualTo(transformation.equals("pc1"));
    }

    /// What holds whatever the values are: units scale a slope, and adding the same to all values leaves it.
    @ParameterizedTest
    @EnumSource(TrendMethod.class)
    void slopeGoesWithTheUnitAndNotWithTheLevel(TrendMethod method) {
        for (var seed = 1; seed <= 40; seed++) {
            var numbers = new Random(seed).ints(5 + seed % 7, 1, 5000).boxed().toList();
            var plain = trend(method, volumes("2020-01", text(numbers, 1, 0)));

            near(trend(method, volumes("2020-01", text(numbers, 1000, 0))).slope(), plain.slope().multiply(BigDecimal.valueOf(1000)));
            near(trend(method, volumes("2020-01", text(numbers, 1, 777))).slope(), plain.slope());
            near(trend(method, volumes("2020-01", text(numbers.reversed(), 1, 0))).slope(), plain.slope().negate());
        }
    }

    @Test
    void centuryOfMonthsIsReckonedAtOnce() {
        var months = volumes("1926-01", text(IntStream.range(0, 1200).boxed().toList(), 1, 0));

        assertThat(trend(TrendMethod.THEIL_SEN, months).slope()).isEqualByComparingTo("12");
    }

    @Test
    void smoothedValuesHaveATrendToo() {
        var smoothed = made(Smoothing.parse("ma:2").orElseThrow().apply(line("a", "2019", "2 4 6 8 10", UnitOfMeasure.KILOTONNE, Behaviour.FLOW)));

        assertThat(trend(TrendMethod.LEAST_SQUARES, smoothed)).satisfies(trend -> {
            assertThat(trend.count()).isEqualTo(4);
            assertThat(trend.slope()).isEqualByComparingTo("2");
        });
    }

    private static String text(List<Integer> numbers, int factor, int more) {
        return String.join(" ", numbers.stream().map(number -> Integer.toString(number * factor + more)).toList());
    }

    private static Trend trend(TrendMethod method, TimeSeries series) {
        return (Trend) method.of(series.values(), series.unit());
    }

    private static void near(BigDecimal actual, BigDecimal expected) {
        assertThat(actual.doubleValue()).isCloseTo(expected.doubleValue(), within(1e-13 * Math.max(1, Math.abs(expected.doubleValue()))));
    }
}
