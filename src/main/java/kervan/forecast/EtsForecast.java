package kervan.forecast;

import kervan.forecast.EtsForm.Error;
import kervan.forecast.EtsForm.Season;

/// What a fitted smoothing model says of the coming periods.
///
/// **Definition**: the mean goes on from the last state. Of additive errors the variance is σ²(1 + Σ c²), with c what an error leaves behind after so many steps; of multiplicative ones it grows with the level that it multiplies, and with the season where that multiplies too.
///
/// **Source**: Hyndman et al. (2008), chapter 6: class 1 exactly, classes 2 and 3 by their recursion; a season that multiplies is taken as independent of the level.
final class EtsForecast {

    private EtsForecast() {
    }

    static Moments of(EtsFit fit, int horizon) {
        var form = fit.form();
        var end = fit.end();
        var mean = new double[horizon];
        var plain = new double[horizon];
        var factor = new double[horizon];
        double damping = 0;
        double power = 1;
        for (var h = 0; h < horizon; h++) {
            power *= end.phi();
            damping += power;
            plain[h] = end.level() + damping * end.slope();
            var season = form.isSeasonal() ? end.season()[h % fit.periods()] : 0;
            factor[h] = form.season() == Season.MULTIPLICATIVE ? season : 1;
            plain[h] += form.season() == Season.ADDITIVE ? season : 0;
            mean[h] = plain[h] * factor[h];
        }
        return new Moments(mean, form.error() == Error.ADDITIVE ? additive(fit, horizon) : multiplicative(fit, plain, factor));
    }

    /// What an error leaves behind after `step` steps.
    private static double left(EtsFit fit, int step) {
        var start = fit.end();
        double damping = 0;
        double power = 1;
        for (var at = 0; at < step; at++) {
            damping += power;
            power *= start.phi();
        }
        var trend = fit.form().hasTrend() ? start.phi() * damping * start.beta() : 0;
        return start.alpha() + trend + (fit.form().season() == Season.ADDITIVE && step % fit.periods() == 0 ? start.gamma() : 0);
    }

    private static double[] additive(EtsFit fit, int horizon) {
        var deviation = new double[horizon];
        double sum = 1;
        for (var h = 0; h < horizon; h++) {
            deviation[h] = Math.sqrt(fit.variance() * sum);
            sum += square(left(fit, h + 1));
        }
        return deviation;
    }

    private static double[] multiplicative(EtsFit fit, double[] plain, double[] factor) {
        var horizon = plain.length;
        var deviation = new double[horizon];
        var theta = new double[horizon];
        var left = new double[horizon + 1];
        for (var step = 1; step <= horizon; step++) {
            left[step] = square(left(fit, step));
        }
        for (var h = 0; h < horizon; h++) {
            theta[h] = square(plain[h]);
            for (var step = 1; step <= h; step++) {
                theta[h] += fit.variance() * left[step] * theta[h - step];
            }
            var season = fit.form().season() == Season.MULTIPLICATIVE ? Math.pow(1 + square(fit.end().gamma()) * fit.variance(), h / fit.periods()) : 1;
            deviation[h] = Math.abs(factor[h]) * Math.sqrt(Math.max(0, (1 + fit.variance()) * season * theta[h] - square(plain[h])));
        }
        return deviation;
    }

    private static double square(double number) {
        return number * number;
    }
}
