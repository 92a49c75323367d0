package kervan.forecast;

/// How far forecasts of a series were off in the past, by the number of steps ahead: what no model can say of itself.
///
/// **Definition**: from each earlier value on, Theta's forecast with the smoothing of the whole series, but its line through the values until then; the mean of the absolute errors of each step. Errors do not shrink with the distance; where fewer than four are known they grow with its root.
///
/// **Choices**: the first third of the series is left out, and at least two years and two values.
///
/// **Source**: rolling origins as in Tashman, *Out-of-sample tests of forecasting accuracy* (2000); the smoothing is not fitted anew at each of them.
final class RollingErrors {

    private static final int FEW = 4;

    private RollingErrors() {
    }

    static double[] of(SeasonallyAdjusted adjusted, int periods, int horizon) {
        var values = adjusted.values();
        var n = values.length;
        var fit = Theta.level(values);
        var alpha = fit.map(one -> one.start().alpha()).orElse(0.5);
        var level = fit.map(one -> one.start().level()).orElse(values[0]);
        var sums = new double[horizon];
        var counts = new int[horizon];
        var first = Math.max(2, Math.min(n / 3, 2 * periods + 2));
        double sx = 0;
        double sy = 0;
        double sxy = 0;
        double sxx = 0;
        for (var t = 0; t < n; t++) {
            level += alpha * (values[t] - level);
            sx += t;
            sy += values[t];
            sxy += t * values[t];
            sxx += (double) t * t;
            var known = t + 1;
            if (known < first) {
                continue;
            }
            var half = (known * sxy - sx * sy) / (known * sxx - sx * sx) / 2;
            var drift = (1 - Math.pow(1 - alpha, known)) / alpha;
            for (var h = 0; h < horizon && known + h < n; h++) {
                sums[h] += Math.abs(values[known + h] - level - half * (h + drift));
                counts[h]++;
            }
        }
        var errors = new double[horizon];
        double before = 0;
        for (var h = 0; h < horizon; h++) {
            var own = counts[h] >= FEW || h == 0 && counts[h] > 0 ? sums[h] / counts[h] : before * Math.sqrt((h + 1.0) / Math.max(1, h));
            before = Math.max(before, own);
            errors[h] = before * adjusted.width(h);
        }
        return errors;
    }
}
