package kervan.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kervan.timeseries.Rounding;

/// The line whose squared distances from the values, upwards and downwards, add up to the least.
///
/// **Definition.** The slope is Σ(x − x̄)(y − ȳ) / Σ(x − x̄)², the line goes through (x̄, ȳ), and R² is slope² Σ(x − x̄)² / Σ(y − ȳ)². **Choices.** Exact decimals, quotients to 34 digits. How finely the slope is known follows twice
/// its standard error, √(Σ(y − ŷ)² / (n − 2) / Σ(x − x̄)²), and the rounding of the values, each of which counts once. **When not.** One value far from the others pulls the line to it: Theil–Sen does not follow.
final class LeastSquares {

    private LeastSquares() {
    }

    /// @param used three or more values
    static Trend of(List<Value> used, CompoundUnit unit) {
        var first = used.getFirst();
        var count = used.size();
        var year = BigDecimal.valueOf(TrendMethod.periodsAYear(first));
        var places = used.stream().mapToLong(value -> TrendMethod.after(first, value)).toArray();
        var sum = IntStream.range(0, count).mapToLong(at -> places[at]).sum();
        // Places less their mean, times how many there are: whole numbers.
        var weights = IntStream.range(0, count).mapToObj(at -> BigDecimal.valueOf(count * places[at] - sum)).toList();
        var squares = weights.stream().map(weight -> weight.multiply(weight)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var moment = Inexact.sum(IntStream.range(0, count).mapToObj(at -> used.get(at).inexact().orElseThrow().times(weights.get(at))).toList());
        var slope = moment.times(BigDecimal.valueOf(count).multiply(year)).over(squares);
        var mean = used.stream().map(TrendMethod::number).reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(count), Inexact.WIDE);
        var years = BigDecimal.valueOf(count).multiply(year);
        var level = mean.subtract(slope.number().multiply(BigDecimal.valueOf(sum)).divide(years, Inexact.WIDE));
        var all = used.stream().map(value -> square(TrendMethod.number(value).subtract(mean))).reduce(BigDecimal.ZERO, BigDecimal::add);
        var explained = square(slope.number()).multiply(squares).divide(square(years), Inexact.WIDE);
        var left = all.subtract(explained).max(BigDecimal.ZERO).round(Trend.DIGITS);
        var isStraight = left.compareTo(all.movePointLeft(Trend.DIGITS.getPrecision())) <= 0;
        var error = isStraight ? BigDecimal.ZERO : left.divide(BigDecimal.valueOf(count - 2L), Inexact.WIDE).multiply(square(years)).divide(squares, Inexact.WIDE).sqrt(Trend.DIGITS);
        var fit = all.signum() == 0 ? Optional.<BigDecimal>empty() : Optional.of(isStraight ? BigDecimal.ONE : explained.divide(all, Trend.DIGITS));
        return new Trend(TrendMethod.LEAST_SQUARES, unit, first.period(), used.getLast().period(), count, slope.number().round(Trend.DIGITS), level.round(Trend.DIGITS), Optional.empty(), fit,
                Trend.resolution(error.multiply(BigDecimal.TWO), new Deviations(slope.deviations()).rounding().halfWidth()), TrendMethod.rounding(used));
    }

    private static BigDecimal square(BigDecimal number) {
        return number.multiply(number, Inexact.WIDE);
    }
}
