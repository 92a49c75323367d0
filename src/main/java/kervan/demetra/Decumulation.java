package kervan.demetra;

import java.util.Arrays;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.core.ssf.benchmarking.SsfCholette;
import jdplus.toolkit.base.core.ssf.dk.DkToolkit;
import jdplus.toolkit.base.core.ssf.univariate.SsfData;
import kervan.demetra.Refused.Reason;

/// Makes single months of totals from the start of each year to the end of some months: of 100, nothing and 330 for January, January to
/// February and January to March it makes 100, 112 and 118, of which the first is known and the others add up to what is known.
///
/// **Definition**: a month whose total and the one before are both known is their difference. The others add up to what is known, and
/// the sum of squares of `(y_t - x_t) / w_t - (y_{t-1} - x_{t-1}) / w_{t-1}` over all months is the smallest there is, with the indicator
/// as `x` and `w`, or `x = 0`, `w = 1` without one: the method of Denton, which with annual totals only is what it does.
///
/// **Choices**: a total that is lower than the one before makes a negative month. That is a correction, and it is not hidden. Months before
/// the year of the first known total and after the last known total are not made.
///
/// **Source**: Dagum and Cholette, *Benchmarking, Temporal Distribution, and Reconciliation Methods*, 2006, chapter 6; the smoother is that of
/// JDemetra+ 3, checked with `td(method = "denton-cholette")` of the R package tempdisagg 1.2.0.
///
/// **When not**: to find seasons in months of which most were made here.
public final class Decumulation {

    /// How many single periods there may be.
    public static final int LONGEST = 2400;

    private Decumulation() {
    }

    /// What came of it.
    public sealed interface Answer permits Decumulated, Refused {
    }

    /// @param first index of the first value among the totals given; it lies in the first part of a year
    /// @param values of single periods
    /// @param known whether the value is a difference of totals, and not an estimate
    public record Decumulated(int first, double[] values, boolean[] known) implements Answer {
    }

    /// Without an indicator.
    ///
    /// @param totals from the start of the year, `NaN` where unknown; index 0 is the first part of a year
    /// @param partsAYear 12 or 4
    public static Answer decumulate(double[] totals, int partsAYear) {
        return decumulate(totals, partsAYear, new double[totals.length], false);
    }

    /// With an indicator, the ratio to which changes as little as possible.
    ///
    /// @param totals from the start of the year, `NaN` where unknown; index 0 is the first part of a year
    /// @param partsAYear 12 or 4
    /// @param indicator of single periods, above 0, as long as the totals
    public static Answer decumulate(double[] totals, int partsAYear, double[] indicator) {
        if (indicator.length != totals.length) {
            throw new IllegalArgumentException("an indicator of %d values for %d totals".formatted(indicator.length, totals.length));
        }
        return decumulate(totals, partsAYear, indicator, true);
    }

    private static Answer decumulate(double[] totals, int partsAYear, double[] indicator, boolean proportional) {
        Observations.requirePeriods(partsAYear, 12, 4);
        var observations = Observations.of(totals);
        int count = observations.count();
        if (count == 0) {
            return new Refused(Reason.TOO_SHORT, 0, 1);
        }
        int first = observations.first() / partsAYear * partsAYear;
        int end = totals.length - observations.unobserved();
        var known = Arrays.copyOfRange(totals, first, end);
        var along = Arrays.copyOfRange(indicator, first, end);
        if (!isBounded(known) || !isBounded(along)) {
            return new Refused(Reason.NOT_FINITE, count, 0);
        }
        if (known.length > LONGEST) {
            return new Refused(Reason.TOO_LONG, count, 0);
        }
        if (proportional && !Arrays.stream(along).allMatch(value -> value > 0)) {
            return new Refused(Arrays.stream(along).anyMatch(Double::isNaN) ? Reason.GAPS : Reason.NOT_POSITIVE, count, 0);
        }
        try {
            return exact(smooth(known, partsAYear, along, proportional), known, partsAYear, first);
        } catch (RuntimeException degenerate) {
            return Refused.noModel(count);
        }
    }

    private static boolean isBounded(double[] values) {
        return Arrays.stream(values).noneMatch(value -> Math.abs(value) > Observations.LARGEST);
    }

    /// The smoother sees of each year what is known of the running sum of the deviation from the indicator, which is brought to the size
    /// of the totals, with both around 1.
    private static double[] smooth(double[] totals, int parts, double[] indicator, boolean proportional) {
        double size = Arrays.stream(totals).filter(value -> !Double.isNaN(value)).map(Math::abs).average().orElse(1) / parts;
        double scale = size == 0 ? 1 : size;
        double mean = proportional ? Arrays.stream(indicator).average().orElse(1) : 1;
        var along = Arrays.stream(indicator).map(value -> value / mean).toArray();
        var deviations = new double[totals.length];
        double sum = 0;
        for (int i = 0; i < totals.length; i++) {
            sum = i % parts == 0 ? along[i] : sum + along[i];
            deviations[i] = totals[i] / scale - sum;
        }
        var model = SsfCholette.builder(parts).start(0).rho(1).weights(proportional ? DoubleSeq.of(along) : null).build();
        var smoothed = DkToolkit.sqrtSmooth(model, new SsfData(deviations), false, false);
        var values = new double[totals.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = scale * (along[i] + smoothed.a(i).get(1) * (proportional ? along[i] : 1));
        }
        return values;
    }

    /// Known differences as they are, and between them what rounding took spread evenly.
    private static Answer exact(double[] values, double[] totals, int parts, int first) {
        var known = new boolean[values.length];
        int from = 0;
        double base = 0;
        for (int i = 0; i < values.length; i++) {
            if (i % parts == 0) {
                from = i;
                base = 0;
            }
            if (!Double.isNaN(totals[i])) {
                double missing = totals[i] - base - Arrays.stream(values, from, i + 1).sum();
                for (int k = from; k <= i; k++) {
                    values[k] += missing / (i + 1 - from);
                }
                if (from == i) {
                    values[i] = totals[i] - base;
                    known[i] = true;
                }
                from = i + 1;
                base = totals[i];
            }
        }
        return Observations.allFinite(values) ? new Decumulated(first, values, known) : Refused.noModel(values.length);
    }
}
