package kervan.demetra;

import com.github.servicenow.ds.stats.stl.SeasonalTrendLoess;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kervan.demetra.Refused.Reason;

/// Divides a series into trend, seasons and what remains, by local regressions (STL).
///
/// **Definition**: `value = trend + seasonal + remainder`. The seasonal is a smooth of each month's own values from year to year, the trend a
/// smooth of what is left without it, in turns. Robust, values far from both count less from turn to turn.
///
/// **Choices**: those of R. With window `s` of the season and `m` periods a year, the trend's is the next odd number from
/// `1.5 m / (1 - 1.5 / s)` on, the low pass' the next odd from `m` on; each regression is done at every tenth of its window and joined by lines;
/// the season is locally constant, the others locally straight; 2 turns, or 1 in each of 15 robust rounds. A periodic season is the mean of
/// each part of the year.
///
/// **Source**: Cleveland and others, *STL: A Seasonal-Trend Decomposition Procedure Based on Loess*, 1990; calculated by stl-decomp-4j, checked
/// with `stl` of R 4.2.2: equal to rounding, and robust within thousandths of the spread of the values, on some series hundredths.
///
/// **When not**: two years or less, series with gaps (see [Interpolation]), or seasons that grow with the level (take logarithms first).
public final class Decomposition {

    private static final int ROBUST_ROUNDS = 15;

    private Decomposition() {
    }

    /// What came of it.
    public sealed interface Answer permits Decomposed, Refused {
    }

    /// @param weights what each value counted, from 0 to 1; all 1 where not robust
    public record Decomposed(double[] trend, double[] seasonal, double[] remainder, double[] weights) implements Answer {
    }

    /// With a season that is the same in all years.
    ///
    /// @param values without gaps
    /// @param periodsAYear 2 or more
    public static Answer periodic(double[] values, int periodsAYear, boolean robust) {
        return decompose(values, periodsAYear, OptionalInt.empty(), robust);
    }

    /// With a season that changes.
    ///
    /// @param values without gaps
    /// @param periodsAYear 2 or more
    /// @param window how many years the season is smoothed over, odd and 3 or more
    public static Answer changing(double[] values, int periodsAYear, int window, boolean robust) {
        if (window < 3 || window % 2 == 0) {
            throw new IllegalArgumentException("window %d is not odd, or below 3".formatted(window));
        }
        return decompose(values, periodsAYear, OptionalInt.of(window), robust);
    }

    private static Answer decompose(double[] values, int periodsAYear, OptionalInt window, boolean robust) {
        if (periodsAYear < 2) {
            throw new IllegalArgumentException("%d periods a year have no seasons".formatted(periodsAYear));
        }
        int count = Observations.of(values).count();
        if (count < values.length) {
            return new Refused(Reason.GAPS, count, values.length);
        }
        if (Arrays.stream(values).anyMatch(value -> Math.abs(value) > Observations.LARGEST)) {
            return new Refused(Reason.NOT_FINITE, count, 0);
        }
        return count <= 2 * periodsAYear ? new Refused(Reason.TOO_SHORT, count, 2 * periodsAYear + 1) : fit(values, periodsAYear, window, robust);
    }

    private static Answer fit(double[] values, int period, OptionalInt window, boolean robust) {
        int seasonalWidth = window.orElse(10 * values.length + 1);
        int trendWidth = odd((int) Math.ceil(1.5 * period / (1 - 1.5 / seasonalWidth)));
        int lowpassWidth = odd(period);
        var fit = new SeasonalTrendLoess.Builder().setPeriodLength(period)
                .setSeasonalWidth(seasonalWidth).setSeasonalDegree(0).setSeasonalJump(jump(seasonalWidth))
                .setTrendWidth(trendWidth).setTrendDegree(1).setTrendJump(jump(trendWidth))
                .setLowpassWidth(lowpassWidth).setLowpassDegree(1).setLowpassJump(jump(lowpassWidth))
                .setInnerIterations(robust ? 1 : 2).setRobustnessIterations(robust ? ROBUST_ROUNDS : 0)
                .buildSmoother(values.clone()).decompose();
        var seasonal = window.isPresent() ? fit.getSeasonal() : means(fit.getSeasonal(), period);
        var trend = fit.getTrend();
        var remainder = IntStream.range(0, values.length).mapToDouble(i -> values[i] - trend[i] - seasonal[i]).toArray();
        var weights = robust ? fit.getWeights() : ones(values.length);
        return Observations.allFinite(trend, seasonal, remainder, weights) ? new Decomposed(trend, seasonal, remainder, weights) : Refused.noModel(values.length);
    }

    private static int jump(int width) {
        return (int) Math.ceil(width / 10.0);
    }

    private static int odd(int number) {
        return number % 2 == 0 ? number + 1 : number;
    }

    private static double[] ones(int length) {
        var ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] means(double[] seasonal, int period) {
        var mean = IntStream.range(0, period)
                .mapToDouble(part -> IntStream.iterate(part, i -> i < seasonal.length, i -> i + period).mapToDouble(i -> seasonal[i]).average().orElse(0)).toArray();
        return IntStream.range(0, seasonal.length).mapToDouble(i -> mean[i % period]).toArray();
    }
}
