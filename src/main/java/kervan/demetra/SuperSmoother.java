package kervan.demetra;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A smooth line whose window is as wide as the values allow at each place.
///
/// **Definition**: straight lines by least squares in windows of a twentieth, a fifth and half of the values; at each place the width whose
/// errors, each without its own value, are smallest around there; between widths the lines are mixed, and the result is smoothed once more.
///
/// **Source**: Friedman, *A Variable Span Smoother*, 1984; `supsmu` of R 4.2.2 with its defaults, at places 1 to n with equal weights.
final class SuperSmoother {

    private static final double[] SPANS = {0.05, 0.2, 0.5};

    private SuperSmoother() {
    }

    static double[] smooth(double[] values) {
        int length = values.length;
        var lines = new double[3][];
        var errors = new double[3][];
        for (int span = 0; span < 3; span++) {
            var error = new double[length];
            lines[span] = lines(values, SPANS[span], error);
            errors[span] = lines(error, SPANS[1], null);
        }
        var best = new double[length];
        for (int i = 0; i < length; i++) {
            int least = errors[1][i] < errors[0][i] ? 1 : 0;
            best[i] = SPANS[errors[2][i] < errors[least][i] ? 2 : least];
        }
        var wide = lines(best, SPANS[1], null);
        var mixed = new double[length];
        Arrays.setAll(mixed, i -> {
            double share = Math.clamp(wide[i], SPANS[0], SPANS[2]) - SPANS[1];
            double part = share >= 0 ? share / (SPANS[2] - SPANS[1]) : -share / (SPANS[1] - SPANS[0]);
            return (1 - part) * lines[1][i] + part * lines[share >= 0 ? 2 : 0][i];
        });
        return lines(mixed, SPANS[0], null);
    }

    /// @param errors filled with how far the line would be from each value without that value, where wanted
    private static double[] lines(double[] values, double span, double @Nullable [] errors) {
        int length = values.length;
        int half = Math.max(2, (int) (0.5 * span * length + 0.5));
        int width = Math.min(2 * half + 1, length);
        var smooth = new double[length];
        for (int i = 0; i < length; i++) {
            int from = Math.clamp(i - half, 0, length - width);
            double middle = from + (width - 1) / 2.0;
            double mean = 0;
            for (int k = from; k < from + width; k++) {
                mean += values[k] / width;
            }
            double product = 0;
            for (int k = from; k < from + width; k++) {
                product += (k - middle) * (values[k] - mean);
            }
            double square = width * (width * (double) width - 1) / 12;
            double slope = square == 0 ? 0 : product / square;
            smooth[i] = mean + slope * (i - middle);
            if (errors != null) {
                double own = 1.0 / width + (square == 0 ? 0 : (i - middle) * (i - middle) / square);
                errors[i] = own < 1 ? Math.abs(values[i] - smooth[i]) / (1 - own) : 0;
            }
        }
        return smooth;
    }
}
