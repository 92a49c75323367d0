package kervan.analytics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kervan.timeseries.Rounding;

/// The median of the slopes between all pairs of values; its level is the median of what the values are without it.
///
/// **Choices.** Of an even number of slopes the mean of the two in the middle. The interval is of the slopes whose ranks are those between (N − C) / 2 and (N + C) / 2 + 1, each to the nearest whole one, of N slopes;
/// C is 1.96 times the standard deviation of Kendall's S, less for values that are equal. For 5 to 60 values of which none are equal these ranks hold the true slope at least as often as Kendall's exact distribution says they must,
/// 95 times of 100. Among four values even the smallest and the largest slope hold it 92 times only: they have no interval.
///
/// **Source.** Theil (1950), *A rank-invariant method of linear and polynomial regression analysis*; Sen (1968), *Estimates of the regression coefficient based on Kendall's tau*, with equal values as
/// there; Gilbert (1987), *Statistical Methods for Environmental Pollution Monitoring*, section 16.5. The same numbers as `scipy.stats.theilslopes(method="joint")`.
///
/// **When not.** Values that lean on the ones before them, such as moving means, make the interval too narrow.
final class TheilSen {

    /// The fewest of which an interval holds 95 times of 100.
    private static final int LEAST_OF_INTERVAL = 5;
    /// The point of the normal distribution that 2.5 of 100 lie above.
    private static final double NORMAL = 1.959963984540054;

    private TheilSen() {
    }

    /// @param used three or more values
    static Trend of(List<Value> used, CompoundUnit unit) {
        var first = used.getFirst();
        var slopes = slopes(used, 0);
        var slope = median(slopes);
        var yearly = slope.divide(BigDecimal.valueOf(TrendMethod.periodsAYear(first)), Inexact.WIDE);
        var without = used.stream().map(value -> TrendMethod.number(value).subtract(yearly.multiply(BigDecimal.valueOf(TrendMethod.after(first, value))))).sorted().toList();
        var interval = interval(used, slopes);
        var scatter = interval.orElseGet(() -> new Trend.Interval(decimal(slopes[0]), decimal(slopes[slopes.length - 1]))).halfWidth();
        // Each value moved as far as its rounding lets it, all against the slope or all with it.
        var rounded = median(slopes(used, 1)).subtract(slope).max(slope.subtract(median(slopes(used, -1))));
        return new Trend(TrendMethod.THEIL_SEN, unit, first.period(), used.getLast().period(), used.size(), slope, middle(without), interval, Optional.empty(),
                Trend.resolution(scatter, rounded), TrendMethod.rounding(used));
    }

    /// A year, in order.
    ///
    /// @param moved 0 for the slopes as they are; 1 for as steep as rounding lets each be, -1 for as flat
    private static double[] slopes(List<Value> used, int moved) {
        var year = TrendMethod.periodsAYear(used.getFirst());
        var halfWidths = used.stream().map(value -> value.rounding().halfWidth().multiply(BigDecimal.valueOf(moved))).toList();
        var slopes = new double[used.size() * (used.size() - 1) / 2];
        var at = 0;
        for (var right = 1; right < used.size(); right++) {
            for (var left = 0; left < right; left++) {
                var rise = TrendMethod.number(used.get(right)).subtract(TrendMethod.number(used.get(left)));
                var further = moved == 0 ? rise : rise.add(halfWidths.get(right)).add(halfWidths.get(left));
                slopes[at++] = further.doubleValue() * year / TrendMethod.after(used.get(left), used.get(right));
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static Optional<Trend.Interval> interval(List<Value> used, double[] slopes) {
        var count = used.size();
        var equal = new HashMap<BigDecimal, Integer>();
        used.forEach(value -> equal.merge(TrendMethod.number(value).stripTrailingZeros(), 1, Integer::sum));
        var variance = (pairs(count) - equal.values().stream().mapToDouble(TheilSen::pairs).sum()) / 18;
        var spread = NORMAL * Math.sqrt(variance);
        var low = Math.rint((slopes.length - spread) / 2);
        return count < LEAST_OF_INTERVAL || low < 1 ? Optional.empty()
                : Optional.of(new Trend.Interval(decimal(slopes[(int) low - 1]), decimal(slopes[Math.min((int) Math.rint((slopes.length + spread) / 2), slopes.length - 1)])));
    }

    /// What so many values add to 18 times the variance of Kendall's S.
    private static double pairs(int count) {
        return (double) count * (count - 1) * (2 * count + 5);
    }

    private static BigDecimal median(double[] sorted) {
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? decimal(sorted[half]) : decimal((sorted[half - 1] + sorted[half]) / 2);
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        return IntStream.of((sorted.size() - 1) / 2, sorted.size() / 2).mapToObj(sorted::get).reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.TWO).round(Trend.DIGITS);
    }

    /// To the digits to which a double is sure.
    private static BigDecimal decimal(double number) {
        return new BigDecimal(number).round(Trend.DIGITS);
    }
}
