package kervan.demetra;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.tramoseats.base.api.tramo.TramoSpec;
import jdplus.tramoseats.base.core.tramo.TramoKernel;

/// Automatic ARIMA: finds a model of a series, the outliers in it, and what the model says of the time to come. Of the 144 months of
/// the airline passengers it makes an airline model in logarithms.
///
/// **Definition**: `φ(B) Φ(B^s) (1-B)^d (1-B^s)^D (f(y_t) - x_t) = θ(B) Θ(B^s) e_t` with `f` the logarithm or nothing, `x` the outliers and,
/// where the model has one, the constant. Logarithms are taken where they fit better; orders up to (3,2,3)(1,1,1).
///
/// **Choices**: the specification `TR3`, which looks for no effects of the calendar: working days are not what moves a pipeline, and the
/// holidays it knows are those of western churches. Missing values inside are estimated with the model. Values missing at the end are
/// forecast like those behind them. Of very long series only the last [#LONGEST] values are used.
///
/// **Source**: Gómez and Maravall, *Programs TRAMO and SEATS*, Bank of Spain, 1996; calculated by JDemetra+ 3.
///
/// **When not**: fewer than 24 months, 12 quarters or 8 years, or more than a third missing in between; and on short series of quarters and years never alone, a mean with other
/// methods is better. Standard errors are those of the model as if it were true, on short series too small by a half.
public final class Tramo {

    /// How many values are used at most, those before them are left out.
    public static final int LONGEST = 360;

    /// The farthest that can be forecast, in periods.
    public static final int FARTHEST = 600;

    private static final Map<Integer, Integer> SHORTEST = Map.of(12, 24, 4, 12, 1, 8);

    private Tramo() {
    }

    /// What came of it.
    public sealed interface Answer permits Fitted, Refused {
    }

    /// A model, and what it says.
    ///
    /// @param firstUsed index of the first value that was used
    /// @param residuals one-step errors on the scale of the fit, without those that differencing takes away at the start
    public record Fitted(Model model, List<Outlier> outliers, int firstUsed, double[] residuals, Forecast forecast) implements Answer {
    }

    /// A seasonal ARIMA model.
    ///
    /// @param inLogs whether the scale of the fit is that of natural logarithms
    /// @param ar coefficients φ of `(1 - φ₁B - …)`, as in R
    /// @param ma coefficients θ of `(1 + θ₁B + …)`, as in R
    /// @param seasonalAr coefficients Φ, signs as with `ar`
    /// @param seasonalMa coefficients Θ, signs as with `ma`
    /// @param sigma standard deviation of an innovation, on the scale of the fit
    public record Model(Orders orders, boolean inLogs, double[] ar, double[] ma, double[] seasonalAr, double[] seasonalMa, double sigma) {
    }

    /// (p,d,q)(P,D,Q).
    public record Orders(int p, int d, int q, int seasonalP, int seasonalD, int seasonalQ) {
    }

    /// A value or more that the model does not explain.
    ///
    /// @param index in the values that were given
    public record Outlier(Kind kind, int index) {

        /// How long it lasts.
        public enum Kind {
            /// one value
            ADDITIVE,
            /// all values from this one on
            LEVEL_SHIFT,
            /// this value and, fading, the next ones
            TRANSITORY,
            /// the same part of each year
            SEASONAL
        }
    }

    /// What the model says of the periods behind the values that were given, index 0 the first of them.
    ///
    /// A quantile is `f⁻¹(level + z * standardError)`, and as `f⁻¹` is monotonic, the median is `f⁻¹(level)`. A path is
    /// `f⁻¹(level[h] + sigma * Σ psi[h + unobserved - j] e[j])` over `j = 0 … h + unobserved` with standard normal `e`.
    ///
    /// @param median on the scale of the values
    /// @param level mean on the scale of the fit, outliers that last included
    /// @param standardError of the level, on the scale of the fit, with what is uncertain of constant and outliers
    /// @param psi weights of the innovations, the first is 1; as many as are forecast and unobserved together
    /// @param unobserved how many values are missing at the end of those that were given, and lie between the last innovation known and
    ///     the first forecast
    public record Forecast(double[] median, double[] level, double[] standardError, double[] psi, int unobserved) {
    }

    /// Fits a model and forecasts. Safe to call from several threads.
    ///
    /// @param values in order of time, `NaN` where missing
    /// @param periodsAYear 12, 4 or 1
    /// @param horizon how many periods to forecast, 1 to [#FARTHEST]
    /// @throws IllegalArgumentException when there are other periods a year, or the horizon is out of its bounds
    public static Answer forecast(double[] values, int periodsAYear, int horizon) {
        Observations.requirePeriods(periodsAYear, 12, 4, 1);
        if (horizon < 1 || horizon > FARTHEST) {
            throw new IllegalArgumentException("horizon %d is not within 1 to %d".formatted(horizon, FARTHEST));
        }
        var observations = Observations.of(values).latest(LONGEST);
        return observations.objection(Objects.requireNonNull(SHORTEST.get(periodsAYear))).<Answer>map(refused -> refused)
                .orElseGet(() -> fit(observations, periodsAYear, horizon));
    }

    private static Answer fit(Observations observations, int periodsAYear, int horizon) {
        try {
            var series = observations.toSeries(periodsAYear, 1);
            // A kernel keeps its state in fields, so each fit has its own.
            var model = TramoKernel.of(TramoSpec.TR3, new ModellingContext()).process(series, ProcessingLog.dummy());
            return model == null ? Refused.noModel(observations.count()) : answer(model, observations, horizon);
        } catch (RuntimeException degenerate) {
            // It tells what it cannot estimate by exceptions of many kinds.
            return Refused.noModel(observations.count());
        }
    }

    private static Answer answer(RegSarimaModel fit, Observations observations, int horizon) {
        var arima = fit.arima();
        var model = model(fit);
        var forecast = forecast(fit, arima, observations.unobserved(), horizon);
        var residuals = fit.fullResiduals().getValues().toArray();
        var complete = Observations.allFinite(forecast.median, forecast.level, forecast.standardError, forecast.psi, residuals, new double[]{model.sigma},
                model.ar, model.ma, model.seasonalAr, model.seasonalMa);
        return complete ? new Fitted(model, outliers(fit, observations.first()), observations.first(), residuals, forecast)
                : Refused.noModel(observations.count());
    }

    static Model model(RegSarimaModel fit) {
        var arima = fit.arima();
        var statistics = fit.getEstimation().getStatistics();
        double variance = statistics.getSsqErr() / (statistics.getEffectiveObservationsCount() - statistics.getEstimatedParametersCount());
        return new Model(new Orders(arima.getP(), arima.getD(), arima.getQ(), arima.getBp(), arima.getBd(), arima.getBq()),
                fit.getDescription().isLogTransformation(), arima.getPhi().map(phi -> -phi).toArray(), arima.getTheta().toArray(),
                arima.getBphi().map(phi -> -phi).toArray(), arima.getBtheta().toArray(), Math.sqrt(variance));
    }

    /// The raw forecasts lack what outliers with a given size add; the median has it, so the level is taken from there.
    private static Forecast forecast(RegSarimaModel fit, SarimaModel arima, int unobserved, int horizon) {
        int steps = unobserved + horizon;
        var forecasts = fit.forecasts(steps);
        var median = tail(forecasts.getForecasts(), horizon);
        var level = fit.getDescription().isLogTransformation() ? Arrays.stream(median).map(Math::log).toArray() : median.clone();
        return new Forecast(median, level, tail(forecasts.getRawForecastsStdev(), horizon), arima.getPsiWeights().getWeights(steps), unobserved);
    }

    private static double[] tail(TsData series, int length) {
        var values = series.getValues().toArray();
        return Arrays.copyOfRange(values, values.length - length, values.length);
    }

    static List<Outlier> outliers(RegSarimaModel fit, int first) {
        var description = fit.getDescription();
        return Stream.of(description.getVariables()).map(variable -> (Object) variable.getCore()).filter(IOutlier.class::isInstance).map(IOutlier.class::cast)
                .map(outlier -> new Outlier(kind(outlier.getCode()), first + Observations.index(description.getSeries(), outlier.getPosition()))).toList();
    }

    private static Outlier.Kind kind(String code) {
        return switch (code) {
            case "AO" -> Outlier.Kind.ADDITIVE;
            case "LS" -> Outlier.Kind.LEVEL_SHIFT;
            case "TC" -> Outlier.Kind.TRANSITORY;
            default -> Outlier.Kind.SEASONAL;
        };
    }
}
