package kervan.demetra;

import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.tramoseats.base.api.tramo.TramoSpec;
import jdplus.tramoseats.base.core.tramo.TramoKernel;

/// The seasonal ARIMA model that TRAMO finds for a series, and what it says of the coming periods: `(0,1,1)(0,1,1)` in logarithms for the airline passengers.
///
/// **Definition**: logarithms or levels by their likelihood, differences by unit roots, orders by the Hannan-Rissanen method and the Bayesian criterion, outliers by iteration (specification TR3).
///
/// **Choices**: no effects of the calendar: pipelines flow on Sundays, and the holidays of other countries are not ours. The forecasts of a model in logarithms are medians.
///
/// **Source**: Gómez, Maravall, *Automatic modeling methods for univariate series* (2001); JDemetra+ 3.5.
///
/// **When not**: fewer than 24 months, 12 quarters, 8 years; other frequencies; all values the same.
public final class Tramo {

    private Tramo() {
    }

    /// What became of it.
    public sealed interface Answer {
    }

    /// @param regular orders p, d, q
    /// @param seasonal orders P, D, Q
    /// @param logarithmic whether the model is one of logarithms
    /// @param middle of each coming period; the median where the model is one of logarithms
    /// @param deviation standard deviation of each
    public record Fitted(Orders regular, Orders seasonal, boolean logarithmic, double[] middle, double[] deviation) implements Answer {
    }

    /// `(p, d, q)`.
    public record Orders(int autoregressive, int differences, int movingAverage) {
    }

    /// There is no such model.
    public record Refused(Reason reason) implements Answer {
    }

    public enum Reason { FREQUENCY, TOO_SHORT, CONSTANT, NOT_FITTED }

    /// @param values without gaps
    /// @param periodsAYear 1, 4 or 12; others are refused
    /// @throws IllegalArgumentException where no step is asked for
    public static Answer forecast(double[] values, int periodsAYear, int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException("At least one step has to be forecast.");
        }
        var fewest = switch (periodsAYear) {
            case 12 -> 24;
            case 4 -> 12;
            case 1 -> 8;
            default -> 0;
        };
        if (fewest == 0) {
            return new Refused(Reason.FREQUENCY);
        }
        if (values.length < fewest) {
            return new Refused(Reason.TOO_SHORT);
        }
        if (isConstant(values)) {
            return new Refused(Reason.CONSTANT);
        }
        try {
            // A kernel keeps what it works on: one for each series, so that several can be fitted at once.
            var model = TramoKernel.of(TramoSpec.TR3, null).process(TsData.ofInternal(start(periodsAYear), values.clone()), null);
            return model == null ? new Refused(Reason.NOT_FITTED) : fitted(model, horizon);
        } catch (RuntimeException failure) {
            return new Refused(Reason.NOT_FITTED);
        }
    }

    private static Answer fitted(RegSarimaModel model, int horizon) {
        var forecasts = model.forecasts(horizon);
        var middle = forecasts.getForecasts().getValues().toArray();
        var deviation = forecasts.getForecastsStdev().getValues().toArray();
        for (var h = 0; h < horizon; h++) {
            if (!Double.isFinite(middle[h]) || !Double.isFinite(deviation[h])) {
                return new Refused(Reason.NOT_FITTED);
            }
        }
        var orders = model.specification();
        return new Fitted(new Orders(orders.getP(), orders.getD(), orders.getQ()), new Orders(orders.getBp(), orders.getBd(), orders.getBq()), model.getDescription().isLogTransformation(), middle, deviation);
    }

    private static TsPeriod start(int periodsAYear) {
        return switch (periodsAYear) {
            case 12 -> TsPeriod.monthly(2000, 1);
            case 4 -> TsPeriod.quarterly(2000, 1);
            default -> TsPeriod.yearly(2000);
        };
    }

    private static boolean isConstant(double[] values) {
        for (var value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
