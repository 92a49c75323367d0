package kervan.breaks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the stretches in which nothing flowed, or much less than usual, and estimates what was lost. Of 100 a month, two months at 0 and one at 40 are one outage that lost 260.
///
/// **Definition.** What is expected of a period is the median of the `around` usual values before it and as many behind it, without their season, and the season of that period. A value belongs to an outage if it is less than `share` of that, and of what either side alone lets expect, *and* further below it than three times the noise: 1.4826 times
/// the median absolute deviation of usual values from what is expected. Values that are usual and values that are expected depend on each other; that is repeated, from "all but zeros" on, until nothing changes, at most ten times. Neighbouring values of outages are one. What was lost is *Σ (expected − value)*.
///
/// **Choices.** The season is the median deviation at the same place of the cycle, added, and counts from two usual values at each place on. The range is that of trials: the same estimate for stretches as long, elsewhere, where nothing is wrong, and its errors' 10th and 90th of 100, wider by *√((1 + π / (2 (c − 1))) / (1 − 1 / c))* where a season of *c* cycles was fitted to them; with fewer than ten
/// such stretches, a normal range from the scatter around and that of the median. A missing value is never part of an outage, and ends one: nobody knows. Zero is only what the source says is zero. Before the first usual value there is no outage, since nothing was usual; behind the last there may be.
///
/// **Source.** Deferment as the petroleum industry counts it: potential less actual volumes. The range is a leave-one-block-out cross-validation (Burman, Chow and Nolan 1994).
///
/// **When not.** Longer than `around` at a level of its own, less than usual becomes usual: [LevelShifts] says so. Flows that start and stop all the time have no usual level; noise then hides outages rather than making them. Fewer than four usual values have no answer.
///
/// @param period values in a cycle, such as 12 for months; 1 for none
/// @param around usual values on each side, 2 or more
/// @param share of what is expected below which a value is much less than usual, above 0 and below 1
public record Outages(int period, int around, double share) {

    private static final int LEAST = 4;
    private static final int ROUNDS = 10;
    private static final double NOISES = 3;

    public Outages {
        if (period < 1 || around < 2) {
            throw new IllegalArgumentException("A cycle has at least 1 value and a side at least 2, not %d and %d".formatted(period, around));
        }
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1, not " + share);
        }
    }

    /// Less than half of what six values on each side let expect.
    ///
    /// @param period values in a cycle; 1 for none
    public static Outages usual(int period) {
        return new Outages(period, 6, 0.5);
    }

    /// @param flows volumes or mean rates of periods of the same length, NaN where missing
    public Answer<Interruptions> find(double[] flows) {
        var present = Present.of(flows);
        var shortfall = present.shortfall(LEAST);
        if (shortfall.isPresent()) {
            return new Answer.Unanswered<>(shortfall.get());
        }
        var mean = mean(present.values(), IntStream.range(0, present.size()));
        var usual = UsualFlow.of(flows, period, around);
        for (int round = 0; round < ROUNDS && usual.count() >= LEAST; round++) {
            var next = usual.within(normal(flows, usual));
            if (Arrays.equals(next.normal(), usual.normal())) {
                break;
            }
            usual = next;
        }
        return usual.count() < LEAST ? new Answer.Found<>(new Interruptions(List.of(), mean, mean)) : new Answer.Found<>(interruptions(flows, usual, mean));
    }

    private Interruptions interruptions(double[] flows, UsualFlow usual, double mean) {
        var low = low(flows, usual);
        int end = lastPresent(flows);
        var outages = new ArrayList<Outage>();
        var errors = new HashMap<Integer, UsualFlow.Errors>();
        for (int i = 0; i < flows.length; i++) {
            if (low[i] && (i == 0 || !low[i - 1])) {
                int last = i;
                while (last + 1 < flows.length && low[last + 1]) {
                    last++;
                }
                int length = last - i + 1;
                outages.add(outage(flows, usual, i, last, last == end, last == end ? usual.errors(length, true) : errors.computeIfAbsent(length, one -> usual.errors(one, false))));
            }
        }
        var outside = IntStream.range(0, flows.length).filter(i -> !Double.isNaN(flows[i]) && !low[i]).toArray();
        return new Interruptions(outages, mean, outages.isEmpty() ? mean : mean(flows, Arrays.stream(outside)));
    }

    private static Outage outage(double[] flows, UsualFlow usual, int first, int last, boolean ongoing, UsualFlow.Errors errors) {
        double expected = 0;
        double flowed = 0;
        boolean stopped = false;
        for (int i = first; i <= last; i++) {
            expected += usual.expected()[i];
            flowed += flows[i];
            stopped |= flows[i] == 0;
        }
        var lost = expected - flowed;
        return new Outage(first, last, stopped ? Outage.Kind.STOPPED : Outage.Kind.REDUCED, ongoing, expected / (last - first + 1), lost,
                Math.min(lost, Math.max(0, lost - errors.high())), Math.max(lost, lost - errors.low()));
    }

    private boolean[] low(double[] flows, UsualFlow usual) {
        var low = new boolean[flows.length];
        int first = usual.first();
        for (int i = first; i < flows.length; i++) {
            var expected = Math.min(usual.expected()[i], usual.least()[i]);
            low[i] = expected > 0 && flows[i] < share * expected && expected - flows[i] > NOISES * usual.noise();
        }
        return low;
    }

    private boolean[] normal(double[] flows, UsualFlow usual) {
        var low = low(flows, usual);
        var normal = new boolean[flows.length];
        for (int i = 0; i < flows.length; i++) {
            normal[i] = !Double.isNaN(flows[i]) && !low[i] && i >= usual.first();
        }
        return normal;
    }

    private static int lastPresent(double[] flows) {
        int last = flows.length - 1;
        while (Double.isNaN(flows[last])) {
            last--;
        }
        return last;
    }

    private static double mean(double[] values, IntStream places) {
        return places.mapToDouble(i -> values[i]).average().orElse(0);
    }
}
