package kervan.forecast;

import java.util.Arrays;

/// A series without its mean course of the year.
///
/// @param values what is left
/// @param figure by the part of the year, that of the first value first; empty where nothing was taken out
/// @param multiplicative whether it was divided by
record SeasonallyAdjusted(double[] values, double[] figure, boolean multiplicative) {

    private static final double LEAST = 0.01;

    static SeasonallyAdjusted none(double[] values) {
        return new SeasonallyAdjusted(values, new double[0], false);
    }

    /// Divided where every value is above zero, and the course stays well above it; otherwise by difference.
    static SeasonallyAdjusted of(double[] values, int periods) {
        if (Arrays.stream(values).allMatch(value -> value > 0)) {
            var figure = ClassicalDecomposition.of(values, periods, true).figure();
            if (Arrays.stream(figure).allMatch(part -> part >= LEAST)) {
                return taken(values, figure, true);
            }
        }
        return taken(values, ClassicalDecomposition.of(values, periods, false).figure(), false);
    }

    private static SeasonallyAdjusted taken(double[] values, double[] figure, boolean multiplicative) {
        var left = new double[values.length];
        Arrays.setAll(left, t -> multiplicative ? values[t] / figure[t % figure.length] : values[t] - figure[t % figure.length]);
        return new SeasonallyAdjusted(left, figure, multiplicative);
    }

    /// Puts the course of the year onto what is forecast.
    ///
    /// @param from how many values there were before
    Moments seasonal(Moments plain, int from) {
        if (figure.length == 0) {
            return plain;
        }
        var mean = new double[plain.horizon()];
        var deviation = new double[plain.horizon()];
        for (var h = 0; h < mean.length; h++) {
            var part = figure[(from + h) % figure.length];
            mean[h] = multiplicative ? plain.mean()[h] * part : plain.mean()[h] + part;
            deviation[h] = multiplicative ? plain.deviation()[h] * part : plain.deviation()[h];
        }
        return new Moments(mean, deviation);
    }
}
