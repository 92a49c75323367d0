package kervan.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kervan.timeseries.Interval;

/// The claims of intervals of one length, in the order of time, and how they usually go on from one to the next.
final class Neighbours {

    static final double DEVIATION_OF_NORMAL = 1.4826;

    /// @param log of the value a day
    record Point(Claim claim, double log) {
    }

    private final List<Point> points = new ArrayList<>();
    private final double step;
    private final double deviation;

    private Neighbours(List<Claim> claims, boolean volume) {
        claims.forEach(claim -> points.add(new Point(claim, Math.log(claim.perDay(volume)))));
        var steps = IntStream.range(1, points.size()).mapToDouble(at -> points.get(at).log - points.get(at - 1).log).toArray();
        this.step = median(steps);
        this.deviation = deviation(steps);
    }

    /// By the length of their intervals, see [#length].
    static Map<Integer, Neighbours> of(Claims claims) {
        var byLength = new HashMap<Integer, List<Claim>>();
        for (var claim : claims.firstOfEach()) {
            if (claim.value() > 0) {
                byLength.computeIfAbsent(length(claim.interval()), length -> new ArrayList<>()).add(claim);
            }
        }
        var neighbours = new HashMap<Integer, Neighbours>();
        byLength.forEach((length, same) -> neighbours.put(length, new Neighbours(same, claims.isVolume())));
        return neighbours;
    }

    /// In months where it is of months, otherwise the negative number of days.
    static int length(Interval days) {
        var number = days.days();
        return number < 28 ? (int) -number : (int) Math.round(number / 30.4375);
    }

    /// How many there are beside the interval.
    int others(Interval days) {
        return points.size() - (position(days) >= 0 ? 1 : 0);
    }

    /// The one before and the one after; of the first and the last the two that are nearest. None where there are no two, fewer others than that, or
    /// where more than one such interval is missing on the way.
    ///
    /// @param log of the value a day of the interval
    Optional<Pair> around(Interval days, double log, int fewest) {
        var at = position(days);
        var before = (at >= 0 ? at : -at - 1) - 1;
        var after = at >= 0 ? at + 1 : -at - 1;
        var others = points.size() - (at >= 0 ? 1 : 0);
        if (others < Math.max(2, fewest)) {
            return Optional.empty();
        }
        if (before >= 0 && gap(points.get(before).claim.interval(), days) > days.days() || after < points.size() && gap(days, points.get(after).claim.interval()) > days.days()) {
            return Optional.empty();
        }
        if (before < 0) {
            return Optional.of(new Pair(points.get(after), points.get(after + 1), log - points.get(after).log + step, log - points.get(after + 1).log + 2 * step, false));
        }
        var last = points.get(before);
        if (after >= points.size()) {
            return Optional.of(new Pair(points.get(before - 1), last, log - points.get(before - 1).log - 2 * step, log - last.log - step, false));
        }
        return Optional.of(new Pair(last, points.get(after), log - last.log - step, log - points.get(after).log + step, true));
    }

    private static long gap(Interval first, Interval second) {
        return ChronoUnit.DAYS.between(first.endExclusive(), second.start());
    }

    /// Two neighbours of an interval.
    ///
    /// @param toFirst how far its logarithm lies above what the first and the usual steps let expect
    /// @param between whether it lies between them in time
    record Pair(Point first, Point second, double toFirst, double toSecond, boolean between) {

        /// Whether it lies beyond both on the same side by more than that.
        boolean isBeyond(double least) {
            return Math.signum(toFirst) == Math.signum(toSecond) && Math.abs(toFirst) > least && Math.abs(toSecond) > least;
        }
    }

    /// The scaled median deviation of the steps.
    double deviation() {
        return deviation;
    }

    private int position(Interval days) {
        var low = 0;
        var high = points.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = Claims.inTime(points.get(middle).claim.interval(), days);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }

    static double deviation(double[] numbers) {
        var median = median(numbers);
        return DEVIATION_OF_NORMAL * median(Arrays.stream(numbers).map(number -> Math.abs(number - median)).toArray());
    }

    private static double median(double[] numbers) {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        var half = sorted.length / 2;
        return sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
