package kervan.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// Exponential smoothing whose form is chosen by the series: `112, 118, 132, …` of the airline passengers is MAdM.
///
/// **Definition**: each form that can be tried is fitted by maximum likelihood; that with the least corrected criterion of Akaike is taken.
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

    /// The best of all forms.
    ///
    /// @param values without gaps
    /// @param periods parts of a year that differ from one another; 1 where there are none
    /// @return empty where the series is too short, or all of its values are the same
    public static Optional<EtsFit> choose(double[] values, int periods) {
        if (values.length < FEWEST || isConstant(values)) {
            return Optional.empty();
        }
        var positive = Arrays.stream(values).allMatch(value -> value > 0);
        var seasonal = periods > 1 && periods <= MOST_PARTS && values.length > 2 * periods;
        return EtsForm.admissible(positive, seasonal).stream().filter(form -> values.length > form.parameters(periods) + 1)
                .flatMap(form -> new EtsEstimation(form, values, periods).fit().stream()).min(Comparator.comparingDouble(EtsFit::aicc));
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
