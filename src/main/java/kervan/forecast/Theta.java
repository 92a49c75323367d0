package kervan.forecast;

import java.util.Arrays;

/// The Theta method: a level that is smoothed, and half of the straight line through all values.
///
/// **Definition**: after taking out the season, where it is significant, the forecast is that of simple exponential smoothing with the drift b/2, b being the slope of the line; the season comes back at the end.
///
/// **Choices**: a season is significant where the autocorrelation after a year is beyond 1.645 of its standard errors; it multiplies, or adds where a value is not above zero.
///
/// **Source**: Assimakopoulos, Nikolopoulos (2000); Hyndman, Billah, *Unmasking the Theta method* (2003); `thetaf` in R's package forecast 8.20.
///
/// **When not**: fewer than four values.
final class Theta {

    private Theta() {
    }

    static Moments of(double[] values, int periods, int horizon) {
        var seasonal = Seasonality.isSignificant(values, periods);
        var adjusted = seasonal ? SeasonallyAdjusted.of(values, periods) : SeasonallyAdjusted.none(values);
        var y = adjusted.values();
        var n = y.length;
        var fit = new EtsEstimation(EtsForm.ofCode("ANN"), y, 1).fit();
        var alpha = fit.map(one -> one.start().alpha()).orElse(1e-4);
        var level = fit.map(one -> one.end().level()).orElse(y[n - 1]);
        var variance = fit.map(EtsFit::variance).orElse(0.0);
        var half = slope(y) / 2;
        var smoothing = Math.max(1e-10, alpha);
        var mean = new double[horizon];
        var deviation = new double[horizon];
        for (var h = 0; h < horizon; h++) {
            mean[h] = level + half * (h + (1 - Math.pow(1 - smoothing, n)) / smoothing);
            deviation[h] = Math.sqrt(variance * (h * alpha * alpha + 1));
        }
        return adjusted.seasonal(new Moments(mean, deviation), n);
    }

    /// Of the straight line by least squares.
    static double slope(double[] values) {
        var middle = (values.length - 1) / 2.0;
        var mean = Arrays.stream(values).average().orElse(0);
        double across = 0;
        double along = 0;
        for (var t = 0; t < values.length; t++) {
            across += (t - middle) * (values[t] - mean);
            along += (t - middle) * (t - middle);
        }
        return along == 0 ? 0 : across / along;
    }
}
