package kervan.demetra;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdplus.benchmarking.base.api.benchmarking.univariate.CholetteSpec;
import jdplus.benchmarking.base.api.benchmarking.univariate.DentonSpec;
import jdplus.benchmarking.base.api.univariate.TemporalDisaggregationSpec;
import jdplus.benchmarking.base.api.univariate.TemporalDisaggregationSpec.Model;
import jdplus.benchmarking.base.core.benchmarking.univariate.CholetteProcessor;
import jdplus.benchmarking.base.core.benchmarking.univariate.DentonProcessor;
import jdplus.benchmarking.base.core.univariate.TemporalDisaggregationProcessor;
import jdplus.benchmarking.base.core.univariate.TemporalDisaggregationResults;
import jdplus.toolkit.base.api.data.AggregationType;
import jdplus.toolkit.base.api.data.Parameter;
import jdplus.toolkit.base.api.timeseries.TimeSelector;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsUnit;
import kervan.demetra.Refused.Reason;
import org.jspecify.annotations.Nullable;

/// Spreads totals of long periods over the short ones in them: of 1,200 and 1,320 in two years it makes months that rise from 97.5 to 112.5.
///
/// **Definition**: short values that add up to the totals and, of all that do, change least against an indicator (Denton, Cholette), or are
/// the best linear estimate from a regression on indicators whose errors are an AR(1) (Chow-Lin), a random walk (Fernandez) or an
/// integrated AR(1) (Litterman, whose rho is never estimated below 0).
///
/// **Choices**: totals are kept to 1e-9 of the largest, what rounding takes is spread evenly. Denton is the form that says nothing of the
/// time before the first total. Beyond the totals it goes on as far as the indicators do; these values are extrapolated. Chow and Lin's
/// regression has a constant; the others start anywhere, and Litterman's changes start as large as they ever are, where R lets them start
/// from nothing: the two differ before the first total, and hardly behind it.
///
/// **Source**: Dagum and Cholette, *Benchmarking, Temporal Distribution, and Reconciliation Methods*, 2006; calculated by JDemetra+
/// benchmarking, checked with `td` of the R package tempdisagg 1.2.0.
///
/// **When not**: totals with gaps ([Decumulation] allows them), and to make months of years without an indicator and then read seasons in them.
public final class Disaggregation {

    private static final int SOME_YEAR = 1901;
    /// How many totals there may be.
    public static final int LONGEST = 200;
    /// The libraries' own is rougher, and leaves rho where the search happens to end.
    private static final double PRECISION = 1e-15;

    private Disaggregation() {
    }

    /// How totals are spread.
    public sealed interface Method permits Denton, Cholette, ChowLin, Fernandez, Litterman {
    }

    /// Changes against the one indicator as little as possible.
    ///
    /// @param proportional whether what changes least is the ratio to the indicator, or the difference from it
    /// @param differences 1 when it should stay, 2 when it should go on straight
    public record Denton(boolean proportional, int differences) implements Method {

        public Denton {
            if (differences < 1 || differences > 2) {
                throw new IllegalArgumentException("%d differences, not 1 or 2".formatted(differences));
            }
        }
    }

    /// As [Denton] with one difference, but the change against the indicator fades where there are no totals.
    ///
    /// @param rho how much of it is left after a period, above 0, and 1 for Denton
    /// @param lambda 1 for proportional, 0 for additive, 0.5 between
    public record Cholette(double rho, double lambda) implements Method {

        public Cholette {
            if (!(rho > 0 && rho <= 1 && lambda >= 0 && lambda <= 1)) {
                throw new IllegalArgumentException("rho %s is not within 0 and 1, or lambda %s is not".formatted(rho, lambda));
            }
        }
    }

    /// Regression on one indicator or more with errors that fade.
    ///
    /// @param rho how much of an error is left after a period, between -1 and 1; empty to estimate it by maximum likelihood
    public record ChowLin(OptionalDouble rho) implements Method {

        public ChowLin {
            requireStationary(rho);
        }
    }

    /// Regression with errors that are a random walk.
    public record Fernandez() implements Method {
    }

    /// Regression with errors whose changes fade.
    ///
    /// @param rho how much of a change is left after a period, between -1 and 1; empty to estimate it by maximum likelihood
    public record Litterman(OptionalDouble rho) implements Method {

        public Litterman {
            requireStationary(rho);
        }
    }

    /// What came of it.
    public sealed interface Answer permits Spread, Refused {
    }

    /// @param values as many as the indicators have, or as the totals have parts
    /// @param rho the one that was given or estimated, empty where the method has none
    /// @param coefficients of the indicators in their order, empty where the method has none
    public record Spread(double[] values, OptionalDouble rho, double[] coefficients) implements Answer {
    }

    /// Spreads totals evenly but smoothly, without an indicator.
    ///
    /// @param totals without gaps
    /// @param parts how many short periods each has: 12 or 4 in a year, 3 in a quarter
    public static Answer spread(double[] totals, int parts, Method method) {
        var ones = new double[totals.length * parts];
        Arrays.fill(ones, 1);
        boolean alone = method instanceof ChowLin || method instanceof Fernandez || method instanceof Litterman;
        return spread(totals, parts, method, alone ? new double[0][] : new double[][]{ones}, 0, ones.length);
    }

    /// Spreads totals along indicators.
    ///
    /// @param totals without gaps
    /// @param parts how many short periods each has: 12 or 4 in a year, 3 in a quarter
    /// @param indicators of the same length each, in short periods and without gaps; Denton and Cholette take one
    /// @param before how many values of the indicators lie before the first total, full totals' worth
    public static Answer spread(double[] totals, int parts, Method method, double[][] indicators, int before) {
        if (indicators.length == 0 || (method instanceof Denton || method instanceof Cholette) && indicators.length != 1) {
            throw new IllegalArgumentException("%d indicators".formatted(indicators.length));
        }
        int length = indicators[0].length;
        if (before < 0 || before % parts != 0 || IntStream.range(0, indicators.length).anyMatch(i -> indicators[i].length != length)
                || length < before + totals.length * parts) {
            throw new IllegalArgumentException("indicators of %d values do not cover %d totals from %d on".formatted(length, totals.length, before));
        }
        return spread(totals, parts, method, indicators, before, length);
    }

    private static Answer spread(double[] totals, int parts, Method method, double[][] indicators, int before, int length) {
        Observations.requirePeriods(parts, 12, 4, 3);
        var reason = objection(totals, indicators, method);
        if (reason != null) {
            return reason;
        }
        try {
            int shortPeriods = parts == 4 ? 4 : 12;
            var unit = TsUnit.ofAnnualFrequency(shortPeriods);
            var start = Observations.series(new double[]{0}, shortPeriods, SOME_YEAR, 1).getStart();
            var high = Arrays.stream(indicators).map(one -> TsData.ofInternal(start, one.clone())).toArray(TsData[]::new);
            var low = TsData.ofInternal(start.plus(before).withUnit(TsUnit.ofAnnualFrequency(shortPeriods / parts)), totals.clone());
            return exact(calculate(low, high, method, unit), totals, parts, before, length);
        } catch (RuntimeException degenerate) {
            // It tells what it cannot estimate by exceptions of many kinds.
            return Refused.noModel(totals.length);
        }
    }

    private static @Nullable Refused objection(double[] totals, double[][] indicators, Method method) {
        int needed = switch (method) {
            case Denton denton -> denton.differences();
            case Cholette _ -> 1;
            case ChowLin(var rho) -> indicators.length + (rho.isEmpty() ? 3 : 2);
            case Fernandez _ -> indicators.length + 2;
            case Litterman(var rho) -> indicators.length + (rho.isEmpty() ? 3 : 2);
        };
        var all = Stream.concat(Stream.of(totals), Arrays.stream(indicators)).flatMapToDouble(Arrays::stream).toArray();
        int observed = (int) Arrays.stream(totals).filter(value -> !Double.isNaN(value)).count();
        if (Arrays.stream(all).anyMatch(Double::isNaN)) {
            return new Refused(Reason.GAPS, observed, 0);
        }
        if (Arrays.stream(all).anyMatch(value -> Math.abs(value) > Observations.LARGEST)) {
            return new Refused(Reason.NOT_FINITE, observed, 0);
        }
        if (totals.length > LONGEST) {
            return new Refused(Reason.TOO_LONG, observed, 0);
        }
        return observed < needed ? new Refused(Reason.TOO_SHORT, observed, needed) : null;
    }

    private static Spread calculate(TsData low, TsData[] high, Method method, TsUnit unit) {
        return switch (method) {
            case Denton(var proportional, var differences) -> benchmarked(DentonProcessor.PROCESSOR.benchmark(high[0], low,
                    DentonSpec.builder().multiplicative(proportional).modified(true).differencing(differences).aggregationType(AggregationType.Sum).buildWithoutValidation()),
                    OptionalDouble.empty());
            case Cholette(var rho, var lambda) -> benchmarked(CholetteProcessor.PROCESSOR.benchmark(high[0], low,
                    CholetteSpec.builder().rho(rho).lambda(lambda).aggregationType(AggregationType.Sum).bias(CholetteSpec.BiasCorrection.None).build()), OptionalDouble.of(rho));
            case ChowLin(var rho) -> regression(low, high, unit, Model.Ar1, rho);
            case Fernandez() -> regression(low, high, unit, Model.Rw, OptionalDouble.empty());
            case Litterman(var rho) -> regression(low, high, unit, Model.RwAr1, rho);
        };
    }

    private static Spread benchmarked(TsData series, OptionalDouble rho) {
        return new Spread(series.getValues().toArray(), rho, new double[0]);
    }

    private static Spread regression(TsData low, TsData[] high, TsUnit unit, Model model, OptionalDouble rho) {
        var parameter = rho.isPresent() ? Parameter.fixed(rho.getAsDouble()) : Parameter.undefined();
        boolean stationary = model == Model.Ar1;
        // A constant cannot be told from where a random walk starts, and is refused.
        var builder = TemporalDisaggregationSpec.builder().residualsModel(model).constant(stationary).parameter(parameter).estimationPrecision(PRECISION)
                .aggregationType(AggregationType.Sum).estimationSpan(TimeSelector.all()).defaultPeriod(unit.getAnnualFrequency());
        var specification = (model == Model.RwAr1 ? builder.truncatedParameter(0.0) : builder).build();
        var results = TemporalDisaggregationProcessor.process(low, high, specification);
        var estimated = results.getMaximum() == null ? rho : OptionalDouble.of(results.getMaximum().getParameters()[0]);
        return new Spread(results.getDisaggregatedSeries().getValues().toArray(), estimated, results.getCoefficients().drop(stationary ? 1 : 0, 0).toArray());
    }

    /// With what rounding took spread evenly over the parts; refused when it was more than that.
    private static Answer exact(Spread spread, double[] totals, int parts, int before, int length) {
        var values = spread.values;
        if (values.length != length || !Observations.allFinite(values, spread.coefficients)) {
            return Refused.noModel(totals.length);
        }
        double largest = Stream.of(totals, values).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
        for (int i = 0; i < totals.length; i++) {
            int from = before + i * parts;
            double missing = totals[i] - Arrays.stream(values, from, from + parts).sum();
            if (Math.abs(missing) > 1e-6 * largest) {
                return Refused.noModel(totals.length);
            }
            for (int k = from; k < from + parts; k++) {
                values[k] += missing / parts;
            }
        }
        return spread;
    }

    private static void requireStationary(OptionalDouble rho) {
        if (rho.isPresent() && !(Math.abs(rho.getAsDouble()) < 1)) {
            throw new IllegalArgumentException("rho %s is not between -1 and 1".formatted(rho.getAsDouble()));
        }
    }
}
