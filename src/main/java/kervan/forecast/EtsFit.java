package kervan.forecast;

import kervan.forecast.EtsForm.Error;

/// A smoothing model that was fitted.
///
/// @param start where it begins, and how fast it learns
/// @param end the state after the last value
/// @param likelihood its logarithm, as R gives it: without the constant
/// @param aicc Akaike's criterion, corrected for short series; infinite where there are too few values for it
/// @param variance of the errors: of differences, or of shares of the fit
public record EtsFit(EtsForm form, int periods, EtsStart start, EtsStart end, double likelihood, double aicc, double variance, double[] fits, double[] errors) {

    static EtsFit of(EtsForm form, EtsStart start, double[] values, int periods) {
        var n = values.length;
        var recursion = new EtsRecursion(form, values, periods);
        var errors = new double[n];
        var fits = new double[n];
        if (!recursion.run(start, errors, fits)) {
            throw new IllegalArgumentException("The model does not go through the series.");
        }
        double squares = 0;
        double logs = 0;
        for (var t = 0; t < n; t++) {
            squares += errors[t] * errors[t];
            logs += form.error() == Error.MULTIPLICATIVE ? Math.log(Math.abs(fits[t])) : 0;
        }
        var twice = n * Math.log(Math.max(squares, Double.MIN_NORMAL)) + 2 * logs;
        var count = form.parameters(periods);
        var aicc = n - count - 1 > 0 ? twice + 2.0 * count + 2.0 * count * (count + 1) / (n - count - 1) : Double.POSITIVE_INFINITY;
        var free = Math.max(1, n - (count - 1));
        return new EtsFit(form, periods, start, recursion.end(start), -twice / 2, aicc, squares / free, fits, errors);
    }
}
