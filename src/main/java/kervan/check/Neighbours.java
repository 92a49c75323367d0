package kervan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kervan.timeseries.Interval;

/// The claims of intervals of one length, in the order of time, and how they usually go on from one to the next.
final class Neighbours {

    static final double DEVIATION_OF_NORMAL = 1.4826;

    /// @param log of the value a day
    record Point(int index, Claim claim, double log) {

        boolean isBefore(Interval days) {
            return claim.interval().compareTo(days) < 0;
        }
    }

    private final List<Point> points = new ArrayList<>();
    private final double step;
    private final double deviation;

    /// @param length see [#length]
    Neighbours(Claims claims, int length) {
        claims.firstOfEach(claim -> claim.value() > 0 && length(claim.interval()) == length).stream().sorted(Comparator.comparing(Claim::interval))
                .forEach(claim -> points.add(new Point(points.size(), claim, Math.log(claim.perDay(claims.isVolume())))));
        var steps = IntStream.range(1, points.size()).mapToDouble(at -> points.get(at).log - points.get(at - 1).log).toArray();
        this.step = median(steps);
        this.deviation = deviation(steps);
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

    /// The one before and the one after; of the first and the last the two that are nearest; fewer where there are no two.
    List<Point> around(Interval days) {
        var at = position(days);
        var before = (at >= 0 ? at : -at - 1) - 1;
        var after = at >= 0 ? at + 1 : -at - 1;
        if (before < 0 || after >= points.size()) {
            return before < 0 ? points.subList(Math.min(after, points.size()), Math.min(after + 2, points.size())) : points.subList(Math.max(0, before - 1), before + 1);
        }
        return List.of(points.get(before), points.get(after));
    }

    /// The logarithm that the point lets expect for the interval, with the usual steps in between.
    double expected(Point point, Interval days) {
        var at = position(days);
        var own = at >= 0 ? at : point.isBefore(days) ? -at - 1 : -at - 2;
        return point.log + (own - point.index) * step;
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
            var order = points.get(middle).claim.interval().compareTo(days);
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
