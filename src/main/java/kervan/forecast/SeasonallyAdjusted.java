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

    /// The same with a course of the year that is drawn towards none, the more so the less sure it is.
    ///
    /// **Definition**: factors are brought towards 1 by W = (m − 3)/(m − 1) · V/(V + A), with V the mean variance of a factor and A what factors vary beyond that.
    ///
    /// **Source**: Miller, Williams, *Shrinkage estimators of time series seasonal factors* (2003), after James and Stein.
    ///
    /// @return the series itself where it has no seasons, or two years or less of them
    static SeasonallyAdjusted shrunk(double[] values, int periods) {
        if (periods < 2 || values.length <= 2 * periods) {
            return none(values);
        }
        var plain = of(values, periods);
        if (!plain.multiplicative || periods < 4) {
            return plain;
        }
        var noise = Arrays.stream(ClassicalDecomposition.of(values, periods, true).noise()).filter(Double::isFinite).average();
        if (noise.isEmpty()) {
            return none(values);
        }
        var varied = Arrays.stream(plain.figure).map(part -> (part - 1) * (part - 1)).sum() / (periods - 1);
        var whole = noise.getAsDouble() + Math.max(0, varied - noise.getAsDouble());
        var pull = whole > 0 ? (periods - 3.0) / (periods - 1) * noise.getAsDouble() / whole : 0;
        return taken(values, Arrays.stream(plain.figure).map(part -> pull + (1 - pull) * part).toArray(), true);
    }

    private static SeasonallyAdjusted taken(double[] values, double[] figure, boolean multiplicative) {
        var left = new double[values.length];
        Arrays.setAll(left, t -> multiplicative ? values[t] / figure[t % figure.length] : values[t] - figure[t % figure.length]);
        return new SeasonallyAdjusted(left, figure, multiplicative);
    }

    /// Puts the course of the year onto what is forecast.
    Moments seasonal(Moments plain) {
        if (figure.length == 0) {
            return plain;
        }
        var mean = new double[plain.horizon()];
        var deviation = new double[plain.horizon()];
        for (var h = 0; h < mean.length; h++) {
            var part = part(h);
            mean[h] = multiplicative ? plain.mean()[h] * part : plain.mean()[h] + part;
            deviation[h] = multiplicative ? plain.deviation()[h] * part : plain.deviation()[h];
        }
        return new Moments(mean, deviation);
    }

    /// By how much a step stands out of the year.
    ///
    /// @param step from 0, the first after the series
    private double part(int step) {
        return figure[(values.length + step) % figure.length];
    }

    /// How much wider or narrower what is said of a step becomes by the season.
    double width(int step) {
        return figure.length > 0 && multiplicative ? part(step) : 1;
    }
}
