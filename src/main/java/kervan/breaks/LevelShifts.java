package kervan.breaks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/// Finds shifts of level that two methods agree on. The Nile at Aswan fell once, at index 28 (1899), by 248 ± 70, in 10⁸ m³ a year.
///
/// **Definition.** The first method is [Pelt] on values divided by their noise, with the penalty of BIC times *(1 + ρ) / (1 − ρ)*. The second is a sup-F test ([SupF]) of the prewhitened values *xₜ − ρ xₜ₋₁* between the neighbouring shifts. A shift stays if the second method
/// sees one less than `shortest` from it, with a p-value, allowing for all places, of at most `significance`, and a step fits better than a straight line; the least sure one that does not goes first, and its neighbours are tested anew.
///
/// **Choices.** Values further than three times the noise from the median of five are brought there first, so that a spike is no pair of shifts. The first *ρ* comes from differences over one and two places (*v₂ / v₁ − 1*), which shifts hardly touch, or from what is left around the best single shift, if that is less, and the noise is
/// *mad(differences) / √(2 (1 − ρ))*; the second from what is left around the levels, made larger by *(1 + 3 ρ) (2 m − 1) / n* for *m* levels; both from 0 to 0.95. The interval of a size is Student's t of the variance around the levels, times *(1 + ρ) / (1 − ρ)*. Missing values are left out.
///
/// **Source.** Killick et al. (2012) and Andrews (1993); *ρ* from differences as Chakar et al. (2017), with means of clipped squares for medians; biases of *ρ* by Kendall (1954).
///
/// **When not.** Seasons have to be taken out before. On a random walk every level is as good as another. Fewer than two shortest stretches have no answer.
///
/// @param shortest fewest values of a stretch between shifts, 3 or more
/// @param significance largest p-value of a shift, above 0 and below 1
public record LevelShifts(int shortest, double significance) {

    private static final double LARGEST_RHO = 0.95;
    private static final double CLIP = 3;

    public LevelShifts {
        if (shortest < 3) {
            throw new IllegalArgumentException("A stretch has at least 3 values, not " + shortest);
        }
        if (!(significance > 0 && significance < 1)) {
            throw new IllegalArgumentException("A significance lies between 0 and 1, not " + significance);
        }
    }

    /// Stretches of five values or more, one of a hundred series taken wrongly by the second method alone.
    public static LevelShifts usual() {
        return new LevelShifts(5, 0.01);
    }

    /// @param values without seasons, NaN where missing
    /// @return ascending; empty where there is none
    public Answer<List<LevelShift>> find(double[] values) {
        var present = Present.of(values);
        var shortfall = present.shortfall(2 * shortest);
        if (shortfall.isPresent()) {
            return new Answer.Unanswered<>(shortfall.get());
        }
        return new Answer.Found<>(new Search(present).shifts());
    }

    private final class Search {

        private final Present present;
        private final double[] values;
        private final double differences;

        Search(Present present) {
            this.present = present;
            this.differences = Noise.ofDifferences(present.values());
            this.values = clipped(present.values(), CLIP * differences);
        }

        List<LevelShift> shifts() {
            var kept = candidates();
            while (true) {
                var rho = rhoAround(kept);
                var tests = IntStream.range(1, kept.size() - 1).mapToObj(i -> test(kept, i, rho)).toList();
                var weakest = IntStream.range(0, tests.size()).filter(i -> !holds(tests.get(i), kept, i + 1))
                        .reduce((left, right) -> tests.get(right).pValue() > tests.get(left).pValue() ? right : left);
                if (weakest.isEmpty()) {
                    return IntStream.range(0, tests.size()).mapToObj(i -> shift(kept, i + 1, rho, tests.get(i))).toList();
                }
                kept.remove(weakest.getAsInt() + 1);
            }
        }

        /// Where stretches begin, and the end of the last.
        private ArrayList<Integer> candidates() {
            var split = SupF.of(values, shortest, values.length / 2, values.length).place();
            var rho = Math.min(rhoOfDifferences(values), rhoAround(List.of(0, split, values.length)));
            var scale = differences / Math.sqrt(1 - rho);
            var penalty = new Penalty.Schwarz().of(SegmentCost.MEAN, values.length) * (1 + rho) / (1 - rho);
            var scaled = scale > 0 ? Arrays.stream(values).map(value -> value / scale).toArray() : values;
            var ends = new Partition(SegmentCost.MEAN, false, shortest, penalty, Pruning.EXACT).ends(scaled);
            var bounds = new ArrayList<Integer>(List.of(0));
            Arrays.stream(ends).forEach(bounds::add);
            return bounds;
        }

        private SupF test(List<Integer> bounds, int i, double rho) {
            int start = bounds.get(i - 1);
            int end = bounds.get(i + 1);
            var white = new double[end - start];
            // Before the first value of all stands nothing; it counts as at its level.
            for (int k = start; k < end; k++) {
                white[k - start] = k == start ? values[k] * (1 - rho) : values[k] - rho * values[k - 1];
            }
            var found = SupF.of(white, shortest, bounds.get(i) - start, shortest - 1);
            return new SupF(start + found.place(), found.pValue());
        }

        private boolean holds(SupF test, List<Integer> bounds, int i) {
            return test.pValue() <= significance
                    && squares(bounds.get(i - 1), bounds.get(i)) + squares(bounds.get(i), bounds.get(i + 1)) < squaresAroundLine(bounds.get(i - 1), bounds.get(i + 1));
        }

        private LevelShift shift(List<Integer> bounds, int i, double rho, SupF test) {
            int start = bounds.get(i - 1);
            int at = bounds.get(i);
            int end = bounds.get(i + 1);
            var before = mean(start, at);
            var after = mean(at, end);
            var inflation = (1 + rho) / (1 - rho);
            double free = values.length - bounds.size() + 1;
            var variance = squaresAround(bounds) / free * inflation * (1.0 / (at - start) + 1.0 / (end - at));
            var width = Math.sqrt(variance) * new TDistribution(Math.max(1, free / inflation)).inverseCumulativeProbability(0.975);
            return new LevelShift(present.places()[at], present.places()[test.place()], before, after, after - before - width, after - before + width, test.pValue());
        }

        private double rhoAround(List<Integer> bounds) {
            double products = 0;
            double squares = 0;
            for (int i = 1; i < bounds.size(); i++) {
                var mean = mean(bounds.get(i - 1), bounds.get(i));
                for (int k = bounds.get(i - 1); k < bounds.get(i); k++) {
                    squares += (values[k] - mean) * (values[k] - mean);
                    products += k > bounds.get(i - 1) ? (values[k] - mean) * (values[k - 1] - mean) : 0;
                }
            }
            var rho = squares > 0 ? products / squares : 0;
            return Math.clamp(rho + (1 + 3 * rho) * (2 * bounds.size() - 3) / values.length, 0, LARGEST_RHO);
        }

        private double squaresAround(List<Integer> bounds) {
            return IntStream.range(1, bounds.size()).mapToDouble(i -> squares(bounds.get(i - 1), bounds.get(i))).sum();
        }

        private double mean(int start, int end) {
            double sum = 0;
            for (int k = start; k < end; k++) {
                sum += values[k] - values[start];
            }
            return values[start] + sum / (end - start);
        }

        private double squares(int start, int end) {
            var mean = mean(start, end);
            double squares = 0;
            for (int k = start; k < end; k++) {
                squares += (values[k] - mean) * (values[k] - mean);
            }
            return squares;
        }

        private double squaresAroundLine(int start, int end) {
            var mean = mean(start, end);
            var middle = (end - 1 - start) / 2.0;
            double products = 0;
            double places = 0;
            for (int k = start; k < end; k++) {
                products += (k - start - middle) * (values[k] - mean);
                places += (k - start - middle) * (k - start - middle);
            }
            return squares(start, end) - products * products / places;
        }
    }

    private static double rhoOfDifferences(double[] values) {
        var one = clippedVariance(Noise.differences(values, 1));
        var still = Arrays.stream(Noise.differences(values, 1)).filter(step -> step == 0).count();
        // Where most values repeat the one before, differences say nothing.
        return 2 * still < values.length && one > 0 ? Math.clamp(clippedVariance(Noise.differences(values, 2)) / one - 1, 0, LARGEST_RHO) : 0;
    }

    /// The mean square of deviations from the median, those beyond three standard deviations counted as three.
    private static double clippedVariance(double[] values) {
        var off = Noise.absolute(values, Noise.median(values.clone()));
        var limit = CLIP * Noise.MAD * Noise.median(off.clone());
        return Arrays.stream(off).map(one -> limit > 0 ? Math.min(one, limit) : one).map(one -> one * one).average().orElse(0);
    }

    private static double[] clipped(double[] values, double limit) {
        var clipped = values.clone();
        for (int i = 0; i < values.length; i++) {
            // At the ends the five next to them.
            int start = Math.clamp(i - 2, 0, Math.max(0, values.length - 5));
            var centre = Noise.median(Arrays.copyOfRange(values, start, Math.min(values.length, start + 5)));
            clipped[i] = Math.clamp(values[i], centre - limit, centre + limit);
        }
        return clipped;
    }
}
