package kervan.breaks;

import java.util.Arrays;

/// The division of values into segments that costs least, found in one pass; [Pelt] says what it promises.
final class Partition {

    private static final int TRIALS = 4;
    private static final int NEVER = Integer.MAX_VALUE;

    private final SegmentCost cost;
    private final boolean lengths;
    private final int shortest;
    private final double charge;
    private final Pruning pruning;

    private double[] sum = {};
    private double[] squares = {};
    private double[] around = {};
    /// What the best division of the first values costs, less one charge.
    private double[] best = {};
    private int[] last = {};
    /// Beginnings that may still be in the best division, ascending, and from when on they cannot.
    private int[] candidates = {};
    private int[] until = {};
    private double[] costs = {};
    private int alive;

    /// @param lengths whether each segment also costs the logarithm of its length
    Partition(SegmentCost cost, boolean lengths, int shortest, double charge, Pruning pruning) {
        this.cost = cost;
        this.lengths = lengths;
        this.shortest = shortest;
        this.charge = charge;
        this.pruning = pruning;
    }

    /// @return behind the last value of each segment; the last is the number of values
    int[] ends(double[] values) {
        int n = values.length;
        prepare(values);
        for (int t = shortest; t <= n; t++) {
            if (t == shortest || t - shortest >= shortest) {
                admit(t - shortest);
            }
            choose(t);
            prune(t);
        }
        return backwards(n);
    }

    private void prepare(double[] values) {
        int n = values.length;
        sum = new double[n + 1];
        squares = new double[n + 1];
        around = new double[n + 1];
        best = new double[n + 1];
        last = new int[n + 1];
        candidates = new int[n + 1];
        until = new int[n + 1];
        costs = new double[n + 1];
        alive = 0;
        best[0] = -charge;
        // A value as the centre keeps whole numbers whole, so that equal ones have no variance at all.
        var centre = Noise.select(values.clone(), n / 2);
        var mean = Arrays.stream(values).average().orElseThrow();
        for (int i = 0; i < n; i++) {
            var value = values[i] - centre;
            sum[i + 1] = sum[i] + value;
            squares[i + 1] = squares[i] + value * value;
            around[i + 1] = around[i] + (values[i] - mean) * (values[i] - mean);
        }
    }

    private void admit(int start) {
        candidates[alive] = start;
        until[alive++] = NEVER;
    }

    private void choose(int t) {
        if (cost == SegmentCost.MEAN) {
            reckonLevels(t);
        } else {
            reckon(t);
        }
        if (lengths) {
            for (int i = 0; i < alive; i++) {
                costs[i] += Math.log(t - candidates[i]);
            }
        }
        int least = 0;
        for (int i = 1; i < alive; i++) {
            if (costs[i] < costs[least]) {
                least = i;
            }
        }
        last[t] = candidates[least];
        best[t] = costs[least] + charge;
    }

    private void reckon(int t) {
        for (int i = 0; i < alive; i++) {
            int s = candidates[i];
            costs[i] = best[s] + cost.of(t - s, sum[t] - sum[s], squares[t] - squares[s], around[t] - around[s]);
        }
    }

    /// The same; most values that ever come are divided by their levels.
    private void reckonLevels(int t) {
        var total = sum[t];
        var totalSquares = squares[t];
        for (int i = 0; i < alive; i++) {
            int s = candidates[i];
            var x = total - sum[s];
            costs[i] = best[s] + totalSquares - squares[s] - x * x / (t - s);
        }
    }

    /// A beginning that is beaten by `t` stays until segments from `t` on are long enough, and what the length of its segment costs does not count, since `t` pays for that too.
    private void prune(int t) {
        int kept = 0;
        for (int i = 0; i < alive; i++) {
            if (pruning == Pruning.CHANGEPOINT && costs[i] > best[t]) {
                continue;
            }
            if (until[i] == NEVER && (isBeaten(i, t) || kept > 0 && isBetween(candidates[kept - 1], candidates[i], t))) {
                until[i] = t + shortest;
            }
            if (until[i] > t + 1) {
                candidates[kept] = candidates[i];
                until[kept++] = until[i];
            }
        }
        alive = kept;
    }

    private boolean isBeaten(int i, int t) {
        return costs[i] - (lengths ? Math.log(t - candidates[i]) : 0) > best[t];
    }

    /// Whether, for every level of a segment, beginning it at `r` or at `t` is better than at `s`: a lower bound of the cost of `s`, where it beats `r`, is above that of `t`.
    private boolean isBetween(int r, int s, int t) {
        var room = lengths ? Math.log((t + shortest - r) / (double) (t + shortest - s)) : 0;
        var gain = best[s] - best[r] - room;
        return cost == SegmentCost.MEAN ? isBetweenLevels(r, s, t, gain) : isBetweenAny(r, s, t, gain);
    }

    private boolean isBetweenLevels(int r, int s, int t, double gain) {
        double after = t - s;
        double before = s - r;
        var mean = (sum[s] - sum[r]) / before;
        var step = (sum[t] - sum[s]) / after - mean;
        var slack = gain - (squares[s] - squares[r] - before * mean * mean);
        if (slack <= before * step * step) {
            return false;
        }
        var rest = after * Math.abs(step) * Math.sqrt(before / slack);
        return bound(r, s, t, (after - rest) / before, gain) > best[t];
    }

    private boolean isBetweenAny(int r, int s, int t, double gain) {
        double low = 0;
        double high = (t - s) / (double) (s - r);
        for (int trial = 0; trial < TRIALS; trial++) {
            var left = low + (high - low) * 0.382;
            var right = low + (high - low) * 0.618;
            var atLeft = bound(r, s, t, left, gain);
            var atRight = bound(r, s, t, right, gain);
            if (Math.max(atLeft, atRight) > best[t]) {
                return true;
            }
            if (atLeft > atRight) {
                high = right;
            } else {
                low = left;
            }
        }
        return false;
    }

    private double bound(int r, int s, int t, double weight, double gain) {
        var n = t - s - weight * (s - r);
        var x = sum[t] - sum[s] - weight * (sum[s] - sum[r]);
        var x2 = squares[t] - squares[s] - weight * (squares[s] - squares[r]);
        var x3 = around[t] - around[s] - weight * (around[s] - around[r]);
        return n > 0 && cost.isSmooth(n, x, x2, x3) ? best[s] + cost.of(n, x, x2, x3) + weight * gain : Double.NEGATIVE_INFINITY;
    }

    private int[] backwards(int n) {
        var ends = new int[n];
        int count = 0;
        for (int end = n; end > 0; end = last[end]) {
            ends[n - ++count] = end;
        }
        return Arrays.copyOfRange(ends, n - count, n);
    }
}
