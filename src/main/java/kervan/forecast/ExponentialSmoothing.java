package kervan.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Exponential smoothing whose form the series chooses: `112, 118, 132, …` of the airline passengers is MAM.
///
/// **Definition**: each form that can be tried is fitted by maximum likelihood. Either that with the least corrected criterion of Akaike is taken, or all are, each with the weight e^(−Δ/2), where Δ is how far its criterion lies above the least.
///
/// **Choices**: forms with trends that multiply, and additive errors beside seasons that multiply, are left out. Errors and seasons multiply only where every value is above zero. Of two years or less no season is estimated, nor of more than 24 parts a year.
///
/// **Source**: Hyndman, Koehler, Snyder, Grose, *A state space framework for automatic forecasting* (2002); `ets` in R's package forecast 8.20, whose likelihoods are reached or surpassed.
///
/// **When not**: fewer than four values, or all values the same.
public final class ExponentialSmoothing {

    static final int FEWEST = 4;
    private static final int MOST_PARTS = 24;

    private ExponentialSmoothing() {
    }

    /// What all forms that were fitted say of the coming periods, by their weights.
    ///
    /// @param forms the heaviest first
    record Weighed(List<Weight> forms, Moments moments) {
    }

    /// @param share of all weights, above 0 and at most 1
    record Weight(EtsFit fit, double share) {
    }

    /// All forms by their weights: no series is so long that one of them is surely right.
    ///
    /// **Source**: Kolassa, *Combining exponential smoothing forecasts using Akaike weights* (2011).
    ///
    /// @return empty where the series is too short, or all of its values are the same
    static Optional<Weighed> weighed(double[] values, int periods, int horizon) {
        var fits = fits(values, periods);
        var least = fits.stream().mapToDouble(EtsFit::aicc).min().orElse(0);
        var sum = fits.stream().mapToDouble(fit -> weight(fit, least)).sum();
        var weights = fits.stream().map(fit -> new Weight(fit, weight(fit, least) / sum)).filter(one -> one.share > 0).sorted(Comparator.comparingDouble(Weight::share).reversed()).toList();
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        var mean = new double[horizon];
        var deviation = new double[horizon];
        for (var one : weights) {
            var moments = EtsForecast.of(one.fit, horizon);
            for (var h = 0; h < horizon; h++) {
                mean[h] += one.share * moments.mean()[h];
                deviation[h] += one.share * moments.deviation()[h];
            }
        }
        return Optional.of(new Weighed(weights, new Moments(mean, deviation)));
    }

    /// What is lighter than a thousandth of the heaviest says nothing.
    private static double weight(EtsFit fit, double least) {
        var weight = Math.exp((least - fit.aicc()) / 2);
        return weight > 1e-3 ? weight : 0;
    }

    /// The best of all forms.
    ///
    /// @param values without gaps
    /// @param periods parts of a year that differ from one another; 1 where there are none
    /// @return empty where the series is too short, or all of its values are the same
    public static Optional<EtsFit> choose(double[] values, int periods) {
        return fits(values, periods).stream().min(Comparator.comparingDouble(EtsFit::aicc));
    }

    private static List<EtsFit> fits(double[] values, int periods) {
        if (values.length < FEWEST || isConstant(values)) {
            return List.of();
        }
        var positive = Arrays.stream(values).allMatch(value -> value > 0);
        var seasonal = periods > 1 && periods <= MOST_PARTS && values.length > 2 * periods;
        return EtsForm.admissible(positive, seasonal).stream().filter(form -> values.length > form.parameters(periods) + 1)
                .flatMap(form -> new EtsEstimation(form, values, periods).fit().stream()).toList();
    }

    /// One form.
    ///
    /// @return empty where it cannot go through the series
    /// @throws IllegalArgumentException where it needs a season and there is none, or not two years of values
    public static Optional<EtsFit> fit(EtsForm form, double[] values, int periods) {
        if (form.isSeasonal() && (periods < 2 || values.length < 2 * periods)) {
            throw new IllegalArgumentException("A season needs two years of values.");
        }
        return values.length < FEWEST || isConstant(values) ? Optional.empty() : new EtsEstimation(form, values, periods).fit();
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
