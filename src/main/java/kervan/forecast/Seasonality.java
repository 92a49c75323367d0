package kervan.forecast;

import java.util.Arrays;

/// Whether parts of the year differ more than chance lets them.
///
/// **Definition**: the autocorrelation r after m periods is held against 1.645·√((1 + 2·Σ r²)/n), the sum running over the shorter lags.
///
/// **Source**: Makridakis, Spiliotis, Assimakopoulos, *The M4 competition* (2020), and `thetaf`.
///
/// **When not**: two years or less: no season is significant then.
final class Seasonality {

    private static final double NINETY = 1.6448536269514722;

    private Seasonality() {
    }

    static boolean isSignificant(double[] values, int periods) {
        var n = values.length;
        if (periods < 2 || n <= 2 * periods) {
            return false;
        }
        var mean = Arrays.stream(values).average().orElse(0);
        var whole = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        if (whole <= 0) {
            return false;
        }
        double squares = 0;
        double last = 0;
        for (var lag = 1; lag <= periods; lag++) {
            double sum = 0;
            for (var t = lag; t < n; t++) {
                sum += (values[t] - mean) * (values[t - lag] - mean);
            }
            last = sum / whole;
            squares += lag < periods ? last * last : 0;
        }
        return Math.abs(last) / Math.sqrt((1 + 2 * squares) / n) > NINETY;
    }
}
