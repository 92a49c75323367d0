package kervan.breaks;

import java.util.ArrayList;
import java.util.Arrays;

/// Finds single readings that stand out from dense ones, such as those of a meter by the hour. Of 100 ± 1 all day and 130 once, the 130 is one with a score of about 30.
///
/// **Definition.** *score = (x − expected) / noise*; more than `threshold` either way stands out. Without a cycle, what is expected is the median of `reach` readings on both sides and the reading itself (Hampel's filter). With one, the
/// season of that place of the cycle comes first: the median, over all cycles, of how far it lies from the median of the cycle around it; then the median, of half a cycle on both sides, of what the season leaves. The noise is 1.4826 times the median absolute deviation,
/// of the four cycles and at least 100 readings on both sides, of the same place in a hundred or more cycles, or of all, whichever is largest.
///
/// **Choices.** The noise of all readings is a floor, so that a calm hour makes no alarms; half the `resolution` of the meter is another. Where more than half of the readings are as expected to the digit, the standard deviation stands in. A season needs four
/// cycles; with fewer, there is none and Hampel's filter is used. Missing readings are never anomalies, and windows count places, not readings. Towards the ends they become shorter, down to two on each side, so that a slope is no alarm. A level that shifts is not an anomaly: the median follows it.
///
/// **Source.** Hampel (1974), Davies and Gather (1993), *The identification of multiple outliers*; as MATLAB's `hampel`, but for the floor and the season. A threshold of 5.5 instead of 3 since readings are many: 3 alarms at 27 of 10,000 of normal noise.
///
/// **When not.** Fewer than five readings have no answer. More than half a window of spikes is a level. Monthly volumes are too few for a season of their own: look at what a seasonal adjustment leaves.
///
/// @param period readings in a cycle, such as 24 for a day of hours; 1 for none
/// @param reach readings on each side, 2 or more
/// @param threshold the largest score that does not stand out, above 0
/// @param resolution smallest step of the meter, in the unit of the readings; 0 when it is not known
public record Anomalies(int period, int reach, double threshold, double resolution) {

    private static final int LEAST = 5;
    private static final int CYCLES = 4;
    private static final int NIGHTS = 100;
    private static final int CALM = 100;

    public Anomalies {
        if (period < 1 || reach < 2) {
            throw new IllegalArgumentException("A cycle has at least 1 reading and a side at least 2, not %d and %d".formatted(period, reach));
        }
        if (!(threshold > 0) || !(resolution >= 0) || Double.isInfinite(threshold + resolution)) {
            throw new IllegalArgumentException("A threshold is a number above 0 and a resolution one from 0, not %s and %s".formatted(threshold, resolution));
        }
    }

    /// Five readings on each side and a threshold of 5.5.
    ///
    /// @param period readings in a cycle; 1 for none
    public static Anomalies usual(int period) {
        return new Anomalies(period, 5, 5.5, 0);
    }

    /// @param readings NaN where missing
    public Answer<Screening> find(double[] readings) {
        var present = Present.of(readings);
        var shortfall = present.shortfall(LEAST);
        if (shortfall.isPresent()) {
            return new Answer.Unanswered<>(shortfall.get());
        }
        var season = season(readings);
        var seasonal = Arrays.stream(season).anyMatch(one -> one != 0);
        var rest = new double[readings.length];
        Arrays.setAll(rest, i -> readings[i] - season[i % period]);
        var level = RunningMedian.of(rest, seasonal ? Math.max(reach, period / 2) : reach, 2);
        var expected = new double[readings.length];
        Arrays.setAll(expected, i -> level[i] + season[i % period]);
        return new Answer.Found<>(screen(readings, expected, present, seasonal));
    }

    private double[] season(double[] readings) {
        return Season.of(less(readings, RunningMedian.of(readings, period / 2, period / 2)), period, CYCLES);
    }

    private Screening screen(double[] readings, double[] expected, Present present, boolean seasonal) {
        var off = less(readings, expected);
        var floor = floor(Present.of(off).values(), present.values());
        var around = RunningMedian.of(Noise.absolute(off, 0), Math.max(CALM, 4 * period), Math.max(CALM, 4 * period));
        var found = new ArrayList<Anomaly>();
        var sameHour = seasonal && readings.length >= NIGHTS * period ? Season.scatter(off, period) : new double[period];
        for (int i : present.places()) {
            var noise = Math.max(floor, Noise.MAD * Math.max(around[i], sameHour[i % period]));
            // Only readings that are all as expected have no noise at all.
            var score = noise > 0 ? off[i] / noise : 0;
            if (Math.abs(score) > threshold) {
                found.add(new Anomaly(i, readings[i], expected[i], score));
            }
        }
        return new Screening(found, floor, seasonal);
    }

    /// Differences of less than a billionth of the readings are those of computing.
    private double floor(double[] off, double[] values) {
        var computing = 1e-9 * Arrays.stream(values).map(Math::abs).max().orElse(0);
        var typical = Noise.MAD * Noise.median(Noise.absolute(off, 0));
        return Math.max(Math.max(resolution / 2, computing), typical > computing ? typical : Noise.deviation(off));
    }

    private static double[] less(double[] values, double[] level) {
        var less = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            less[i] = values[i] - level[i];
        }
        return less;
    }
}
