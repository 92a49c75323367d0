package kervan.forecast;

import java.util.Arrays;
import kervan.forecast.EtsForm.Season;

/// Where the search for a smoothing model begins: parameters that learn slowly, and a state read off the first values.
///
/// **Source**: `initparam` and `initstate` of R's package forecast, but for series of two to three years, where the classical course of the year is taken as well.
final class EtsBeginning {

    private static final double LEAST_SEASON = 0.01;

    private EtsBeginning() {
    }

    static EtsStart of(EtsForm form, double[] values, int periods) {
        var alpha = 1e-4 + 0.2 * 0.9998 / periods;
        var beta = form.hasTrend() ? 1e-4 + 0.1 * (alpha - 1e-4) : 0;
        var gamma = form.isSeasonal() ? 1e-4 + 0.05 * (1 - alpha - 1e-4) : 0;
        var phi = form.isDamped() ? 0.978 : 1;
        var season = season(form, values, periods);
        var adjusted = new double[Math.min(Math.max(10, 2 * periods), values.length)];
        Arrays.setAll(adjusted, t -> !form.isSeasonal() ? values[t] : form.season() == Season.MULTIPLICATIVE ? values[t] / season[t % periods] : values[t] - season[t % periods]);
        if (!form.hasTrend()) {
            return new EtsStart(alpha, beta, gamma, phi, Arrays.stream(adjusted).average().orElse(0), 0, season);
        }
        var line = StraightLine.through(adjusted);
        return new EtsStart(alpha, beta, gamma, phi, line.level(), line.slope(), season);
    }

    private static double[] season(EtsForm form, double[] values, int periods) {
        if (!form.isSeasonal()) {
            return new double[0];
        }
        var figure = ClassicalDecomposition.of(values, periods, form.season() == Season.MULTIPLICATIVE).figure();
        if (form.season() == Season.MULTIPLICATIVE) {
            var sum = 0.0;
            for (var part = 0; part < periods; part++) {
                figure[part] = Math.max(figure[part], LEAST_SEASON);
                sum += figure[part];
            }
            for (var part = 0; part < periods; part++) {
                figure[part] *= periods / sum;
            }
        }
        return figure;
    }
}
