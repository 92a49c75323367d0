package kervan.forecast;

import java.util.Arrays;

/// The Theta method whose line moves with the series, and whose weight the series chooses.
///
/// **Definition**: the fit of step t is l + (1 − 1/θ)·((1 − α)^(t−1)·A + (1 − (1 − α)^t)/α·B), with A and B the straight line through the values so far; the level l learns as in simple smoothing. α, θ and the first level are those with the least sum of squared errors from the third value on; θ is 1 or more, and 1 is no line at all.
///
/// **Source**: Fiorucci, Pellegrini, Louzada, Petropoulos, Koehler, *Models for optimising the theta method* (2016), the dynamic optimised model.
///
/// **When not**: fewer than six values: [Theta] then.
final class DynamicTheta {

    private static final int FEWEST = 6;
    private static final int SKIPPED = 2;
    private static final double LEAST = 0.05;
    private static final int MOST_STEPS = 50;
    private static final double[] ALPHAS = {0.1, 0.5, 0.9};
    private static final double[] THETAS = {1.5, 3};

    private final double[] values;
    private final double unit;

    private DynamicTheta(double[] values) {
        this.values = values;
        var size = Arrays.stream(values).map(Math::abs).average().orElse(1);
        this.unit = size > 0 ? size : 1;
    }

    static Moments of(SeasonallyAdjusted adjusted, int horizon) {
        return adjusted.values().length < FEWEST ? Theta.of(adjusted, horizon) : adjusted.seasonal(new DynamicTheta(adjusted.values()).forecast(horizon));
    }

    private Moments forecast(int horizon) {
        var search = new LeastSquaresSearch((place, residuals) -> run(place, residuals, new double[0]), values.length - SKIPPED, MOST_STEPS, new double[] {1.5, 1.5, Double.POSITIVE_INFINITY});
        var least = Double.POSITIVE_INFINITY;
        double[] best = {0, 0, values[0] / unit};
        for (var alpha : ALPHAS) {
            for (var theta : THETAS) {
                double[] place = {Math.log((alpha - LEAST) / (1 - alpha)), Math.log(theta - 1), values[0] / unit};
                var squares = search.search(place);
                if (squares < least) {
                    least = squares;
                    best = place;
                }
            }
        }
        var mean = new double[horizon];
        var residuals = new double[values.length - SKIPPED];
        run(best, residuals, mean);
        var variance = Arrays.stream(residuals).map(error -> error * error).sum() * unit * unit / Math.max(1, values.length - SKIPPED - 3);
        var alpha = alpha(best[0]);
        var deviation = new double[horizon];
        Arrays.setAll(deviation, h -> Math.sqrt(variance * (1 + h * alpha * alpha)));
        return new Moments(mean, deviation);
    }

    private static double alpha(double logit) {
        return LEAST + (1 - LEAST) / (1 + Math.exp(-logit));
    }

    /// Over the values, and on into what is forecast, which then counts as if it had come.
    private boolean run(double[] place, double[] residuals, double[] forecasts) {
        var alpha = alpha(place[0]);
        var weight = 1 - 1 / (1 + Math.exp(Math.min(place[1], 10)));
        var level = place[2] * unit;
        double mean = 0;
        double slope = 0;
        double intercept = 0;
        double power = 1;
        for (var t = 1; t <= values.length + forecasts.length; t++) {
            var fit = level + weight * (power * intercept + (1 - power * (1 - alpha)) / alpha * slope);
            double value;
            if (t <= values.length) {
                value = values[t - 1];
                if (t > SKIPPED) {
                    residuals[t - SKIPPED - 1] = (value - fit) / unit;
                }
            } else {
                value = fit;
                forecasts[t - values.length - 1] = fit;
            }
            level = alpha * value + (1 - alpha) * level;
            power *= 1 - alpha;
            var before = mean;
            mean = ((t - 1) * mean + value) / t;
            slope = t == 1 ? 0 : ((t - 2) * slope + 6 * (value - before) / t) / (t + 1);
            intercept = t == 1 ? value : mean - slope * (t + 1) / 2;
        }
        return Double.isFinite(level);
    }
}
