package kervan.forecast;

import kervan.forecast.EtsForm.Error;
import kervan.forecast.EtsForm.Season;

/// The equations of exponential smoothing, run once over a series: the one place where a level, a slope and a season learn from an error.
///
/// Allocates nothing while it runs. What it ends with is what forecasts begin with.
///
/// **Definition**: with level l, slope b and the season s of the same part of the year, the fit is q + s or q · s, where q = l + φb; then l = q + α(p − q) with p the value without its season, b = φb + (β/α)(l − l₋₁ − φb), s = s + γ(y without q − s).
///
/// **Source**: Hyndman et al. (2008), tables 2.1 to 2.3; the numbers are those of `ets` in R's package forecast.
final class EtsRecursion {

    /// What is closer to zero cannot be divided by.
    private static final double TINY = 1e-10;

    private final boolean multiplicativeError;
    private final boolean trend;
    private final boolean seasonal;
    private final boolean multiplicativeSeason;
    private final double[] values;
    private final int periods;
    private final double[] season;
    private double level;
    private double slope;

    EtsRecursion(EtsForm form, double[] values, int periods) {
        this.multiplicativeError = form.error() == Error.MULTIPLICATIVE;
        this.trend = form.hasTrend();
        this.seasonal = form.isSeasonal();
        this.multiplicativeSeason = form.season() == Season.MULTIPLICATIVE;
        this.values = values;
        this.periods = periods;
        this.season = new double[form.isSeasonal() ? periods : 0];
    }

    /// Runs from a start to the end of the series.
    ///
    /// @param start where it begins; `season` has the part of the year of the first value first
    /// @param errors takes the error of each value: the difference, or its share of the fit
    /// @param fits takes what was expected of each value
    /// @return whether it came through; a model that multiplies does not where a fit is not above zero
    boolean run(EtsStart start, double[] errors, double[] fits) {
        System.arraycopy(start.season(), 0, season, 0, season.length);
        var l = start.level();
        var b = start.slope();
        var alpha = start.alpha();
        var share = trend ? start.beta() / alpha : 0;
        var gamma = start.gamma();
        var phi = start.phi();
        var part = 0;
        for (var t = 0; t < values.length; t++) {
            var y = values[t];
            var damped = phi * b;
            var q = l + damped;
            double fit;
            double p;
            if (seasonal) {
                var s = season[part];
                if (multiplicativeSeason) {
                    if (Math.abs(s) < TINY || Math.abs(q) < TINY) {
                        return false;
                    }
                    fit = q * s;
                    p = y / s;
                    season[part] = s + gamma * (y / q - s);
                } else {
                    fit = q + s;
                    p = y - s;
                    season[part] = s + gamma * (y - q - s);
                }
                part++;
                if (part == periods) {
                    part = 0;
                }
            } else {
                fit = q;
                p = y;
            }
            if (multiplicativeError) {
                if (!(fit > TINY)) {
                    return false;
                }
                errors[t] = (y - fit) / fit;
            } else {
                errors[t] = y - fit;
            }
            fits[t] = fit;
            var next = q + alpha * (p - q);
            if (trend) {
                b = damped + share * (next - l - damped);
            }
            l = next;
        }
        level = l;
        slope = b;
        return Double.isFinite(l) && Double.isFinite(b);
    }

    /// What the last run ended with, as a start of what comes next.
    EtsStart end(EtsStart start) {
        var turned = new double[season.length];
        for (var at = 0; at < turned.length; at++) {
            turned[at] = season[(values.length + at) % periods];
        }
        return new EtsStart(start.alpha(), start.beta(), start.gamma(), start.phi(), level, slope, turned);
    }
}
