package kervan.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kervan.demetra.Tramo;

/// What comes next, by four models that err in different ways, and how sure that is: the default of all forecasts.
///
/// **Definition**: the plain mean of exponential smoothing by Akaike weights, Theta, dynamic Theta and TRAMO; the two Thetas without seasons that are drawn towards none. How wide it is comes from what the models say, how far they lie apart, how far a forecast of the same season a year before would have been off, and how far forecasts of this series were off; [Calibration] then makes intervals of it that hold what they promise.
///
/// **Choices**: a model that cannot be fitted is left out, and one that runs away from the others by ten times the usual change of a year. What was never below zero is not forecast below zero. Of more than a thousand values the newest thousand are taken.
///
/// **Source**: Makridakis, Spiliotis, Assimakopoulos, *The M4 competition* (2020): means of few simple models are hard to beat; chosen on the M1 and the Tourism competition (docs/forecasts.md).
///
/// **When not**: fewer than two values.
public final class Combination {

    private static final double MODELS = 0.4;
    private static final double YEARS = 0.2;
    private static final double PAST = 0.5;
    private static final double RUNAWAY = 10;
    private static final int MOST_VALUES = 1000;
    private static final Set<Integer> ARIMA = Set.of(1, 4, 12);

    private Combination() {
    }

    /// One of the models that were taken.
    ///
    /// @param name `ETS`, `Theta`, `Dynamic Theta` or `TRAMO`
    /// @param form which of its forms: `MAdM 0.62, MAM 0.38`, `(0,1,1)(0,1,1)`; empty where there is only one
    public record Member(String name, String form, Moments moments) {
    }

    /// @param values without gaps, at least two
    /// @param periods parts of a year that differ from one another; 1 where there are none
    /// @param horizon how many steps, at least one
    /// @throws IllegalArgumentException where there are fewer values, or one is no finite number
    public static Forecast forecast(double[] values, int periods, int horizon) {
        return forecast(values, periods, horizon, Calibration.of(periods));
    }

    /// The same by a calibration of choice.
    ///
    /// @throws IllegalArgumentException where there are fewer than two values, or one is no finite number
    public static Forecast forecast(double[] values, int periods, int horizon, Calibration calibration) {
        if (values.length < 2 || horizon < 1 || periods < 1 || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A forecast needs two finite values or more, and one step or more.");
        }
        var unit = unit(values);
        return of(Arrays.stream(values, Math.max(0, values.length - MOST_VALUES), values.length).map(value -> value / unit).toArray(), periods, horizon, calibration).times(unit);
    }

    /// A power of two, so that no digit changes: models of numbers near 1 neither overflow nor lose themselves.
    private static double unit(double[] values) {
        var most = Arrays.stream(values).map(Math::abs).max().orElse(1);
        return most > 0 ? Math.scalb(1.0, Math.clamp(Math.getExponent(most), -1000, 1000)) : 1;
    }

    private static Forecast of(double[] values, int periods, int horizon, Calibration calibration) {
        var adjusted = SeasonallyAdjusted.shrunk(values, periods);
        var change = change(values, periods);
        var members = together(members(values, adjusted, periods, horizon), change);
        var floor = Arrays.stream(values).allMatch(value -> value >= 0) ? 0 : Double.NEGATIVE_INFINITY;
        var mean = new double[horizon];
        var spread = new double[horizon];
        var past = RollingErrors.of(adjusted, periods, horizon);
        for (var h = 0; h < horizon; h++) {
            for (var member : members) {
                mean[h] += member.moments.mean()[h] / members.size();
            }
            spread[h] = MODELS * models(members, h, mean[h], change) + YEARS * change + PAST * past[h];
            mean[h] = Math.max(mean[h], floor);
        }
        return new Forecast(members, mean, spread, calibration, floor);
    }

    private static List<Member> members(double[] values, SeasonallyAdjusted adjusted, int periods, int horizon) {
        var members = new ArrayList<Member>();
        ExponentialSmoothing.weighed(values, periods, horizon).ifPresent(ets -> members.add(new Member("ETS", forms(ets), ets.moments())));
        members.add(new Member("Theta", "", Theta.of(adjusted, horizon)));
        members.add(new Member("Dynamic Theta", "", DynamicTheta.of(adjusted, horizon)));
        if (ARIMA.contains(periods) && horizon <= Tramo.FARTHEST && Tramo.forecast(values, periods, horizon) instanceof Tramo.Fitted arima) {
            members.add(new Member("TRAMO", form(arima.model()), moments(arima)));
        }
        return members;
    }

    private static String forms(ExponentialSmoothing.Weighed ets) {
        return String.join(", ", ets.forms().stream().limit(3).map(one -> String.format(Locale.ROOT, "%s %.2f", one.fit().form().code(), one.share())).toList());
    }

    private static String form(Tramo.Model arima) {
        var orders = arima.orders();
        return "(%d,%d,%d)(%d,%d,%d)%s".formatted(orders.p(), orders.d(), orders.q(), orders.seasonalP(), orders.seasonalD(), orders.seasonalQ(), arima.inLogs() ? " log" : "");
    }

    /// The median, and the standard deviation on the scale of the values.
    private static Moments moments(Tramo.Fitted arima) {
        var said = arima.forecast();
        var deviation = said.standardError().clone();
        if (arima.model().inLogs()) {
            Arrays.setAll(deviation, h -> said.median()[h] * Math.exp(square(said.standardError()[h]) / 2) * Math.sqrt(Math.expm1(square(said.standardError()[h]))));
        }
        return new Moments(said.median(), deviation);
    }

    private static double square(double number) {
        return number * number;
    }

    /// Those that stay with the middle one.
    private static List<Member> together(List<Member> members, double change) {
        var staying = members.stream().filter(member -> {
            for (var h = 0; h < member.moments.horizon(); h++) {
                if (!(Math.abs(member.moments.mean()[h] - median(members, h)) <= RUNAWAY * (change + Double.MIN_NORMAL) * Math.sqrt(h + 1.0) + 0.5 * Math.abs(median(members, h)))) {
                    return false;
                }
            }
            return true;
        }).toList();
        return staying.isEmpty() ? members : staying;
    }

    private static double median(List<Member> members, int step) {
        var sorted = members.stream().mapToDouble(member -> member.moments.mean()[step]).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /// The geometric mean of what the models say, and how far they lie apart.
    private static double models(List<Member> members, int step, double mean, double change) {
        double logs = 0;
        double apart = 0;
        for (var member : members) {
            var deviation = member.moments.deviation()[step];
            logs += Math.log(Double.isFinite(deviation) && deviation > 0 ? deviation : change);
            apart += (member.moments.mean()[step] - mean) * (member.moments.mean()[step] - mean);
        }
        var own = Math.exp(logs / members.size());
        return Math.sqrt(own * own + apart / members.size());
    }

    /// The mean of what the values of a part of the year changed by from one year to the next; of shorter series from one value to the next.
    private static double change(double[] values, int periods) {
        var lag = values.length > periods ? periods : 1;
        double sum = 0;
        for (var t = lag; t < values.length; t++) {
            sum += Math.abs(values[t] - values[t - lag]);
        }
        return sum / (values.length - lag);
    }
}
