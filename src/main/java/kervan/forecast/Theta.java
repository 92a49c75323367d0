package kervan.forecast;

import java.util.Arrays;
import java.util.Optional;

/// The Theta method: a level that is smoothed, and half of the straight line through all values.
///
/// **Definition**: after taking out the season, where it is significant, the forecast is that of simple exponential smoothing with the drift b/2, b being the slope of the line; the season comes back at the end.
///
/// **Choices**: a season is significant where the autocorrelation after a year is beyond 1.645 of its standard errors; it multiplies, or adds where a value is not above zero.
///
/// **Source**: Assimakopoulos, Nikolopoulos (2000); Hyndman, Billah, *Unmasking the Theta method* (2003); `thetaf` in R's package forecast 8.20.
///
/// **When not**: fewer than four values, or all the same: the last one goes on then.
final class Theta {

    private static final EtsForm LEVEL = EtsForm.ofCode("ANN");

    private Theta() {
    }

    /// As it was published.
    static Moments of(double[] values, int periods, int horizon) {
        return of(Seasonality.isSignificant(values, periods) ? SeasonallyAdjusted.of(values, periods) : SeasonallyAdjusted.none(values), horizon);
    }

    static Moments of(SeasonallyAdjusted adjusted, int horizon) {
        var y = adjusted.values();
        var n = y.length;
        var fit = level(y);
        if (fit.isEmpty()) {
            return adjusted.seasonal(still(y[n - 1], horizon));
        }
        var alpha = fit.get().start().alpha();
        var level = fit.get().end().level();
        var variance = fit.get().variance();
        var half = StraightLine.through(y).slope() / 2;
        var mean = new double[horizon];
        var deviation = new double[horizon];
        for (var h = 0; h < horizon; h++) {
            mean[h] = level + half * (h + (1 - Math.pow(1 - alpha, n)) / alpha);
            deviation[h] = Math.sqrt(variance * (h * alpha * alpha + 1));
        }
        return adjusted.seasonal(new Moments(mean, deviation));
    }

    /// The last value goes on.
    private static Moments still(double last, int horizon) {
        var mean = new double[horizon];
        Arrays.fill(mean, last);
        return new Moments(mean, new double[horizon]);
    }

    /// Simple exponential smoothing; empty where there are fewer than four values, or all are the same.
    static Optional<EtsFit> level(double[] values) {
        return ExponentialSmoothing.fit(LEVEL, values, 1);
    }
}
