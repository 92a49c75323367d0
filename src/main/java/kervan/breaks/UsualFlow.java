package kervan.breaks;

import java.util.Arrays;

/// What would have flowed if nothing were wrong, from the values that are usual; [Outages] says how.
///
/// @param flows NaN where missing
/// @param period values in a cycle
/// @param around usual values on each side
/// @param normal which values are usual
/// @param season of each place of the cycle
/// @param expected of each place, also of those where a value is missing
/// @param least the same from the side on which it is less, so that a level that stays is no outage
/// @param noise standard deviation of usual values around what is expected
record UsualFlow(double[] flows, int period, int around, boolean[] normal, double[] season, double[] expected, double[] least, double noise) {

    private static final int CYCLES = 2;
    private static final int TRIALS = 200;
    private static final int FEWEST_TRIALS = 10;
    /// The point of the normal distribution that 10 of 100 lie above.
    private static final double NORMAL = 1.2815515655446004;

    /// How far estimates of what was lost were too high, in trials: 10 of 100 by less than `low`, 10 by more than `high`.
    record Errors(double low, double high) {}

    /// To begin with, all values but zeros are usual.
    static UsualFlow of(double[] flows, int period, int around) {
        var normal = new boolean[flows.length];
        for (int i = 0; i < flows.length; i++) {
            normal[i] = !Double.isNaN(flows[i]) && flows[i] != 0;
        }
        return of(flows, period, around, normal);
    }

    UsualFlow within(boolean[] usual) {
        return of(flows, period, around, usual);
    }

    private static UsualFlow of(double[] flows, int period, int around, boolean[] normal) {
        var usual = new double[flows.length];
        Arrays.setAll(usual, i -> normal[i] ? flows[i] : Double.NaN);
        var level = levels(usual, Math.max(around, (period + 1) / 2), false);
        var deviations = new double[flows.length];
        Arrays.setAll(deviations, i -> usual[i] - level[i]);
        var season = Season.of(deviations, period, CYCLES);
        var rest = less(usual, season, period);
        var expected = levels(rest, around, false);
        var least = levels(rest, around, true);
        var off = new double[flows.length];
        for (int i = 0; i < flows.length; i++) {
            expected[i] += season[i % period];
            least[i] += season[i % period];
            off[i] = usual[i] - expected[i];
        }
        var present = Present.of(off).values();
        var typical = Noise.MAD * Noise.median(Noise.absolute(present, 0));
        return new UsualFlow(flows, period, around, normal, season, expected, least, typical > 0 ? typical : Noise.deviation(present));
    }

    int count() {
        int count = 0;
        for (var one : normal) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /// Place of the first usual value; behind the end where there is none.
    int first() {
        int first = 0;
        while (first < normal.length && !normal[first]) {
            first++;
        }
        return first;
    }

    /// The same estimate for stretches where nothing is wrong.
    ///
    /// @param length of each
    /// @param ongoing whether only values before a stretch are known
    Errors errors(int length, boolean ongoing) {
        var usual = new double[flows.length];
        Arrays.setAll(usual, i -> normal[i] ? flows[i] : Double.NaN);
        var rest = less(usual, season, period);
        var starts = starts(length);
        int step = Math.max(1, (starts.length + TRIALS - 1) / TRIALS);
        var errors = new double[(starts.length + step - 1) / step];
        for (int k = 0; k < errors.length; k++) {
            int start = starts[k * step];
            var level = level(rest, start, ongoing ? rest.length : start + length, around);
            for (int i = start; i < start + length; i++) {
                errors[k] += level - rest[i];
            }
        }
        Arrays.sort(errors);
        var wider = widening();
        return errors.length >= FEWEST_TRIALS ? new Errors(wider * quantile(errors, 0.1), wider * quantile(errors, 0.9)) : normalErrors(length, ongoing);
    }

    /// The season fits the trials it was made of better than an outage: the scatter of a value less the median of *c* others, to that of one of *c* less their mean.
    private double widening() {
        double cycles = count() / (double) period;
        return Arrays.stream(season).allMatch(one -> one == 0) ? 1 : Math.sqrt((1 + Math.PI / 2 / (cycles - 1)) / (1 - 1 / cycles));
    }

    /// Values scatter, and so does the median of those around, by √(π/2) of what their mean would.
    private Errors normalErrors(int length, boolean ongoing) {
        var ofMedian = length * Math.sqrt(Math.PI / 2 / Math.min(count(), ongoing ? around : 2.0 * around));
        var width = NORMAL * noise * widening() * Math.sqrt(length + ofMedian * ofMedian);
        return new Errors(-width, width);
    }

    /// Where stretches of usual values begin that have usual values before them.
    private int[] starts(int length) {
        var starts = new int[normal.length];
        int count = 0;
        int run = 0;
        int before = 0;
        for (int i = 0; i < normal.length; i++) {
            run = normal[i] ? run + 1 : 0;
            before += normal[i] ? 1 : 0;
            if (run >= length && before >= length + Math.min(around, (count() - length) / 2)) {
                starts[count++] = i - length + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static double[] less(double[] values, double[] season, int period) {
        var less = new double[values.length];
        Arrays.setAll(less, i -> values[i] - season[i % period]);
        return less;
    }

    /// Of each place, without itself.
    private static double[] levels(double[] values, int around, boolean least) {
        var levels = new double[values.length];
        Arrays.setAll(levels, i -> least ? leastLevel(values, i, around) : level(values, i, i + 1, around));
        return levels;
    }

    /// A side with one value alone does not count.
    private static double leastLevel(double[] values, int i, int around) {
        var before = near(values, i - 1, -1, around);
        var after = near(values, i + 1, 1, around);
        return before.length < 2 || after.length < 2 ? level(values, i, i + 1, around) : Math.min(Noise.median(before), Noise.median(after));
    }

    /// The median of values before `start` and from `end` on, as many as `around` on each side; 0 where there is none.
    private static double level(double[] values, int start, int end, int around) {
        var before = near(values, start - 1, -1, around);
        var after = near(values, end, 1, around);
        var both = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, both, before.length, after.length);
        return Noise.median(both);
    }

    private static double[] near(double[] values, int from, int step, int around) {
        var near = new double[around];
        int count = 0;
        for (int i = from; i >= 0 && i < values.length && count < around; i += step) {
            if (!Double.isNaN(values[i])) {
                near[count++] = values[i];
            }
        }
        return Arrays.copyOf(near, count);
    }

    private static double quantile(double[] sorted, double share) {
        var place = share * (sorted.length - 1);
        int low = (int) place;
        return sorted[low] + (place - low) * (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]);
    }
}
