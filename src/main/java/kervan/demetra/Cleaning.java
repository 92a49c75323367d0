package kervan.demetra;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import kervan.demetra.Decomposition.Decomposed;
import kervan.demetra.Interpolation.Filled;

/// Replaces what lies far from everything around it, and fills gaps: of 14,500 typed for 145 in January 1951
/// of the passengers of the airline it makes 154.
///
/// **Definition**: values that lie more than three interquartile ranges beyond the quartiles of the differences from a smooth line through the
/// series, without its season where that explains 60 % of what is left without trend; once more after these are replaced.
///
/// **Choices**: those of R, whose line is Friedman's super smoother. Gaps are filled first, and are no outliers.
///
/// **Source**: `tsclean` and `tsoutliers` of the R package forecast 8.20, with two rounds and no transformation.
///
/// **When not**: to change published values unseen; a stop of a pipeline is no error. In series whose seasons grow with their level it takes
/// the peaks for outliers: take logarithms first.
public final class Cleaning {

    private static final double RANGES = 3;
    private static final double STRONG = 0.6;
    private static final int WINDOW = 11;

    private Cleaning() {
    }

    /// What came of it.
    public sealed interface Answer permits Cleaned, Refused {
    }

    /// @param values without gaps and outliers
    /// @param outliers indices of those replaced
    public record Cleaned(double[] values, int[] outliers) implements Answer {
    }

    /// @param values in order of time, `NaN` where missing
    /// @param periodsAYear 1 or more
    public static Answer clean(double[] values, int periodsAYear) {
        return switch (Interpolation.fill(values, periodsAYear)) {
            case Refused refused -> refused;
            case Filled filled -> clean(values, filled, periodsAYear);
        };
    }

    private static Answer clean(double[] values, Filled filled, int periodsAYear) {
        var outliers = new BitSet();
        var series = values.clone();
        var current = filled.values();
        for (int round = 0; round < 2; round++) {
            var found = outliers(current, round == 0 ? filled.estimated() : new boolean[values.length], periodsAYear);
            outliers.or(found);
            found.stream().forEach(i -> series[i] = Double.NaN);
            if (!(Interpolation.fill(series, periodsAYear) instanceof Filled next)) {
                return Refused.noModel(values.length);
            }
            current = next.values();
        }
        return Observations.allFinite(current) ? new Cleaned(current, outliers.stream().toArray()) : Refused.noModel(values.length);
    }

    private static BitSet outliers(double[] values, boolean[] estimated, int periodsAYear) {
        var found = new BitSet();
        if (Arrays.stream(values).distinct().limit(2).count() < 2) {
            return found;
        }
        var series = withoutStrongSeason(values, periodsAYear);
        var smooth = SuperSmoother.smooth(series);
        var sorted = IntStream.range(0, values.length).filter(i -> !estimated[i]).mapToDouble(i -> series[i] - smooth[i]).sorted().toArray();
        double lower = quantile(sorted, 0.25);
        double upper = quantile(sorted, 0.75);
        double margin = RANGES * (upper - lower);
        if (upper - lower + 2 * margin > 1e-14) {
            IntStream.range(0, values.length).filter(i -> !estimated[i])
                    .filter(i -> series[i] - smooth[i] < lower - margin || series[i] - smooth[i] > upper + margin).forEach(found::set);
        }
        return found;
    }

    private static double[] withoutStrongSeason(double[] values, int periodsAYear) {
        if (periodsAYear > 1 && values.length > 2 * periodsAYear
                && Decomposition.changing(values, periodsAYear, WINDOW, true) instanceof Decomposed(var trend, var seasonal, var remainder, _)) {
            var detrended = IntStream.range(0, values.length).mapToDouble(i -> values[i] - trend[i]).toArray();
            if (1 - variance(remainder) / variance(detrended) >= STRONG) {
                return IntStream.range(0, values.length).mapToDouble(i -> values[i] - seasonal[i]).toArray();
            }
        }
        return values;
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        return sorted[below] + (place - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]);
    }
}
