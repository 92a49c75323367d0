package kervan.demetra;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jdplus.sa.base.api.benchmarking.SaBenchmarkingSpec;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.regarima.TransformSpec;
import jdplus.x13.base.api.x11.X11Spec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;
import jdplus.x13.base.core.x13.X13Results;
import kervan.demetra.Refused.Reason;

/// Seasonal adjustment as statistical offices do it: takes out of a series what comes again in each year. Of the passengers of July 1949,
/// 148, it leaves 125, because July has 18 % more than the year around it.
///
/// **Definition**: a regression with ARIMA errors finds the outliers and lengthens the series by a year; the filters X-11 then divide it into
/// `value = trend * seasonal * irregular` where logarithms fit better, and into their sum where not. Adjusted is trend and irregular, with
/// the outliers, which are no season.
///
/// **Choices**: the preset `RSA3`, without effects of the calendar (see [Tramo]), or a given airline model without outliers. Missing values
/// inside are estimated with the model, and are there in what comes out. With [Totals#KEPT] each full calendar year adds up to what the
/// values add up to, by the method of Cholette with the years' differences spread as smoothly as proportions allow.
///
/// **Source**: Findley and others, *New capabilities and methods of the X-12-ARIMA seasonal-adjustment program*, 1998; calculated by
/// JDemetra+ 3, checked with X-13ARIMA-SEATS 1.1.61 of the US Census Bureau.
///
/// **When not**: fewer than three full years, more than a third of the values missing, annual series, or a series without seasons, in which it
/// finds some nevertheless.
public final class X13 {

    /// How many values are used at most, those before them are left out.
    public static final int LONGEST = 600;

    private static final Map<Integer, Integer> SHORTEST = Map.of(12, 36, 4, 12);

    private static final X13Spec AIRLINE_IN_LOGS = airline(TransformationType.Log);
    private static final X13Spec AIRLINE = airline(TransformationType.None);
    private static final SaBenchmarkingSpec KEPT = SaBenchmarkingSpec.builder().enabled(true).target(SaBenchmarkingSpec.Target.Original)
            .lambda(1).rho(1).build();

    private X13() {
    }

    /// Which model lengthens the series.
    public enum Lengthening {
        /// the one that fits best, with the outliers it finds
        AUTOMATIC,
        /// (0,1,1)(0,1,1) of logarithms, without outliers
        AIRLINE_IN_LOGS,
        /// (0,1,1)(0,1,1) of the values themselves, without outliers
        AIRLINE
    }

    /// What the years of the adjusted series add up to.
    public enum Totals {
        /// nearly what the values add up to
        FREE,
        /// what the values add up to
        KEPT
    }

    /// What came of it.
    public sealed interface Answer permits Adjusted, Refused {
    }

    /// @param first index of the first value that was used; all components begin there and end with the last value that was not missing
    /// @param multiplicative whether the value is the product of its components, so that seasonal and irregular are factors around 1
    /// @param ahead the same for the year behind the last value
    public record Adjusted(int first, boolean multiplicative, Components components, Components ahead, Tramo.Model model, List<Tramo.Outlier> outliers)
            implements Answer {
    }

    /// @param values that were given, missing ones estimated; ahead of them the forecast
    /// @param adjusted the values without seasonal; with the years' totals kept, changed by little, so that it is no longer quite trend and irregular
    public record Components(double[] values, double[] adjusted, double[] trend, double[] seasonal, double[] irregular) {

        private Components withAdjusted(double[] other) {
            return new Components(values, other, trend, seasonal, irregular);
        }

        private boolean isComplete() {
            return Observations.allFinite(values, adjusted, trend, seasonal, irregular);
        }
    }

    /// Takes the seasons out of a series. Safe to call from several threads.
    ///
    /// @param values in order of time, `NaN` where missing
    /// @param periodsAYear 12 or 4; 1 is refused, as years have no seasons
    /// @param part of the year in which the first value lies, from 1 on
    /// @throws IllegalArgumentException when there are other periods or parts of a year
    public static Answer adjust(double[] values, int periodsAYear, int part, Lengthening lengthening, Totals totals) {
        Observations.requirePeriods(periodsAYear, 12, 4, 1);
        Observations.requirePart(part, periodsAYear);
        var observations = Observations.of(values).latest(LONGEST);
        if (periodsAYear == 1) {
            return new Refused(Reason.NO_SEASONS, observations.count(), 0);
        }
        return observations.objection(Objects.requireNonNull(SHORTEST.get(periodsAYear))).<Answer>map(refused -> refused)
                .orElseGet(() -> fit(observations, observations.toSeries(periodsAYear, part), specification(lengthening, totals)));
    }

    private static Answer fit(Observations observations, TsData series, X13Spec specification) {
        try {
            var results = X13Kernel.of(specification, new ModellingContext()).process(series, ProcessingLog.dummy());
            return results.isValid() ? answer(results, observations) : Refused.noModel(observations.count());
        } catch (RuntimeException degenerate) {
            // It tells what it cannot estimate by exceptions of many kinds.
            return Refused.noModel(observations.count());
        }
    }

    private static Answer answer(X13Results results, Observations observations) {
        var finals = results.getFinals();
        var model = results.getPreprocessing();
        boolean multiplicative = model.getDescription().isLogTransformation();
        var components = new Components(numbers(results.getPreadjustment().getA1()), numbers(finals.getD11final()), numbers(finals.getD12final()),
                numbers(finals.getD16()), numbers(finals.getD13final()));
        var ahead = new Components(numbers(results.getPreadjustment().getA1a()), numbers(finals.getD11a()), numbers(finals.getD12a()), numbers(finals.getD16a()),
                numbers(multiplicative ? TsData.divide(finals.getD11a(), finals.getD12a()) : TsData.subtract(finals.getD11a(), finals.getD12a())));
        if (results.getBenchmarking() != null) {
            var kept = results.getBenchmarking().getBenchmarkedSa();
            int length = components.values.length;
            components = components.withAdjusted(numbers(kept.range(0, length)));
            ahead = ahead.withAdjusted(numbers(kept.range(length, kept.length())));
        }
        return components.isComplete() && ahead.isComplete()
                ? new Adjusted(observations.first(), multiplicative, components, ahead, Tramo.model(model), Tramo.outliers(model, observations.first()))
                : Refused.noModel(observations.count());
    }

    private static X13Spec specification(Lengthening lengthening, Totals totals) {
        var specification = switch (lengthening) {
            case AUTOMATIC -> X13Spec.RSA3;
            case AIRLINE_IN_LOGS -> AIRLINE_IN_LOGS;
            case AIRLINE -> AIRLINE;
        };
        return totals == Totals.KEPT ? specification.toBuilder().benchmarking(KEPT).build() : specification;
    }

    /// The filters' own default would lengthen nothing, and the last years would be adjusted worse by percents.
    private static X13Spec airline(TransformationType scale) {
        var model = RegArimaSpec.builder().transform(TransformSpec.builder().function(scale).build()).usingAutoModel(false).arima(SarimaSpec.airline()).build();
        return X13Spec.builder().regArima(model).x11(X11Spec.DEFAULT_UNDEFINED).build();
    }

    private static double[] numbers(TsData series) {
        return series.getValues().toArray();
    }
}
