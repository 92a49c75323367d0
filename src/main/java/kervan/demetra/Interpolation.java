package kervan.demetra;

import java.util.Arrays;
import java.util.stream.IntStream;
import kervan.demetra.Decomposition.Decomposed;
import kervan.demetra.Refused.Reason;

/// Fills gaps with what the trend and the season around them make likely: of July 1953, taken out of the passengers of the airline, it
/// makes 296, where there were 264.
///
/// **Definition**: a straight line between the neighbours of the gap in the series without its season, plus the season of the gap; the season is that
/// of a robust [Decomposition] with window 11 of the series whose gaps a regression on a polynomial and harmonics of the year has filled.
///
/// **Choices**: those of R. Without seasons, with two years of values or less, or when what comes out is half a spread beyond the least or the
/// largest value, the line joins the values themselves. Before the first value and behind the last one the line is level.
///
/// **Source**: `na.interp` of the R package forecast 8.20.
///
/// **When not**: gaps longer than two periods or a tenth of the series, seasons that grow with the level (take logarithms first), and rates of growth over what was filled. A zero is not a gap.
public final class Interpolation {

    private static final int WINDOW = 11;

    private Interpolation() {
    }

    /// What came of it.
    public sealed interface Answer permits Filled, Refused {
    }

    /// @param values without gaps
    /// @param estimated which of them were missing
    public record Filled(double[] values, boolean[] estimated) implements Answer {
    }

    /// @param values in order of time, `NaN` where missing
    /// @param periodsAYear 1 or more
    public static Answer fill(double[] values, int periodsAYear) {
        if (periodsAYear < 1) {
            throw new IllegalArgumentException("%d periods a year".formatted(periodsAYear));
        }
        int count = Observations.of(values).count();
        if (count == 0) {
            return new Refused(Reason.TOO_SHORT, 0, 1);
        }
        if (Arrays.stream(values).anyMatch(value -> Math.abs(value) > Observations.LARGEST)) {
            return new Refused(Reason.NOT_FINITE, count, 0);
        }
        var estimated = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            estimated[i] = Double.isNaN(values[i]);
        }
        return new Filled(count == values.length ? values.clone() : filled(values, estimated, periodsAYear, count), estimated);
    }

    private static double[] filled(double[] values, boolean[] estimated, int periodsAYear, int count) {
        if (periodsAYear > 1 && count > 2 * periodsAYear
                && Decomposition.changing(regressed(values, estimated, periodsAYear), periodsAYear, WINDOW, true) instanceof Decomposed decomposed) {
            var adjusted = new double[values.length];
            Arrays.setAll(adjusted, i -> values[i] - decomposed.seasonal()[i]);
            var lines = lines(adjusted);
            var filled = new double[values.length];
            Arrays.setAll(filled, i -> estimated[i] ? lines[i] + decomposed.seasonal()[i] : values[i]);
            if (isStable(filled, values)) {
                return filled;
            }
        }
        return lines(values);
    }

    private static boolean isStable(double[] filled, double[] values) {
        var known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).summaryStatistics();
        double margin = (known.getMax() - known.getMin()) / 2;
        return Arrays.stream(filled).allMatch(value -> value <= known.getMax() + margin && value >= known.getMin() - margin);
    }

    private static double[] lines(double[] values) {
        var filled = values.clone();
        int before = -1;
        for (int i = 0; i <= values.length; i++) {
            if (i == values.length || !Double.isNaN(values[i])) {
                for (int gap = before + 1; gap < i; gap++) {
                    double left = before < 0 ? values[i] : values[before];
                    double right = i == values.length ? left : values[i];
                    filled[gap] = left + (right - left) * (gap - before) / (i - before);
                }
                before = i;
            }
        }
        return filled;
    }

    /// Gaps by least squares: each regressor is made orthogonal to those before it, as far as values are known.
    private static double[] regressed(double[] values, boolean[] estimated, int period) {
        int length = values.length;
        int degree = Math.clamp(length / 10, 1, 6);
        int harmonics = Math.min(period / 2, 5);
        var regressors = new double[1 + degree + 2 * harmonics][length];
        for (int i = 0; i < length; i++) {
            for (int power = 0; power <= degree; power++) {
                regressors[power][i] = Math.pow(2.0 * i / (length - 1) - 1, power);
            }
            for (int k = 1; k <= harmonics; k++) {
                double angle = 2 * Math.PI * k * (i + 1) / period;
                regressors[degree + 2 * k - 1][i] = Math.cos(angle);
                regressors[degree + 2 * k][i] = 2 * k == period ? 0 : Math.sin(angle);
            }
        }
        var rest = IntStream.range(0, length).mapToDouble(i -> estimated[i] ? 0 : values[i]).toArray();
        for (int j = 0; j < regressors.length; j++) {
            for (int k = 0; k < j; k++) {
                takeAway(regressors[k], regressors[j], estimated);
            }
            takeAway(regressors[j], rest, estimated);
        }
        return IntStream.range(0, length).mapToDouble(i -> estimated[i] ? -rest[i] : values[i]).toArray();
    }

    /// Takes from a row its share of a regressor, of which nothing may be left that was in those before it.
    private static void takeAway(double[] regressor, double[] row, boolean[] estimated) {
        double square = 0;
        double product = 0;
        for (int i = 0; i < row.length; i++) {
            if (!estimated[i]) {
                square += regressor[i] * regressor[i];
                product += regressor[i] * row[i];
            }
        }
        if (square > 1e-9) {
            for (int i = 0; i < row.length; i++) {
                row[i] -= product / square * regressor[i];
            }
        }
    }
}
