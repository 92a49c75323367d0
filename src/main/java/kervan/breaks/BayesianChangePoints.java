package kervan.breaks;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/// Tells after each value, from it and those before only, for how long nothing has changed. After a year of steady flow and three values at half of it, the likeliest run is 3.
///
/// **Definition.** *P(rₜ = r + 1, x₁…ₜ) = P(rₜ₋₁ = r, x₁…ₜ₋₁) · p(xₜ | r) · (1 − h)* and *P(rₜ = 0, x₁…ₜ) = Σ P(rₜ₋₁ = r, x₁…ₜ₋₁) · p(xₜ | r) · h* with the hazard *h = 1 / meanRun*. Given a run, values are normal with the prior
/// [NormalGamma], so that *p(xₜ | r)* is Student's t with *2α* degrees of freedom around *μ* and scale *√(β (κ + 1) / (α κ))*.
///
/// **Choices.** A change comes behind the value at which it is counted, which is judged by the run before it: *P(rₜ = 0)* is always *h*, and news shows one value later. A missing value tells nothing: runs grow over it. With `negligible` above 0, runs less likely
/// than that are dropped after each value and the rest is left as it is, which keeps time and memory of each step bounded; the evidence loses less than `negligible` for each.
///
/// **Source.** Adams and MacKay (2007), *Bayesian online changepoint detection*, algorithm 1; posterior of the normal-gamma as in Murphy (2007), equations 86 to 89.
///
/// **When not.** Values of another size than the prior expects: divide them by their spread first. Trends and seasons look like changes.
///
/// @param prior of each stretch
/// @param meanRun how many values a stretch has on average, more than 1
/// @param negligible probability below which a run is dropped: 0 for none, below 0.01
public record BayesianChangePoints(NormalGamma prior, double meanRun, double negligible) {

    public BayesianChangePoints {
        if (!(meanRun > 1) || Double.isInfinite(meanRun)) {
            throw new IllegalArgumentException("A mean run is a finite number above 1, not " + meanRun);
        }
        if (!(negligible >= 0 && negligible < 0.01)) {
            throw new IllegalArgumentException("Negligible is a probability from 0 to below 0.01, not " + negligible);
        }
    }

    /// @param values NaN where missing
    public Answer<RunLengths> follow(double[] values) {
        var shortfall = Present.of(values).shortfall(1);
        return shortfall.isPresent() ? new Answer.Unanswered<>(shortfall.get()) : new Answer.Found<>(new Walk().over(values));
    }

    /// Runs from the shortest to the longest, and what is known of each.
    private final class Walk {

        private int count = 1;
        private int[] run = new int[16];
        private int[] seen = new int[16];
        private double[] logProbability = new double[16];
        private double[] mean = new double[16];
        private double[] rate = new double[16];
        private double[] density = {};
        private double logEvidence;

        RunLengths over(double[] values) {
            density = densities(values.length);
            mean[0] = prior.mean();
            rate[0] = prior.rate();
            var likeliest = new int[values.length];
            var expected = new double[values.length];
            for (int t = 0; t < values.length; t++) {
                step(values[t]);
                likeliest[t] = run[likeliest()];
                for (int i = 0; i < count; i++) {
                    expected[t] += run[i] * Math.exp(logProbability[i]);
                }
                prune();
            }
            var last = new double[values.length + 1];
            Arrays.fill(last, Double.NEGATIVE_INFINITY);
            for (int i = 0; i < count; i++) {
                last[run[i]] = logProbability[i];
            }
            return new RunLengths(likeliest, expected, logEvidence, last);
        }

        /// Of Student's t, what depends only on how many values were seen.
        private double[] densities(int n) {
            var constants = new double[n + 1];
            for (int seen = 0; seen <= n; seen++) {
                var shape = prior.shape() + seen / 2.0;
                constants[seen] = Gamma.logGamma(shape + 0.5) - Gamma.logGamma(shape) - 0.5 * Math.log(2 * Math.PI);
            }
            return constants;
        }

        private void step(double value) {
            for (int i = 0; i < count && !Double.isNaN(value); i++) {
                logProbability[i] += logDensity(i, value);
            }
            var total = logSum();
            logEvidence += total;
            grow(value);
            var stay = Math.log1p(-1 / meanRun) - total;
            for (int i = 1; i < count; i++) {
                logProbability[i] += stay;
            }
            logProbability[0] = -Math.log(meanRun);
        }

        private double logDensity(int i, double value) {
            var weight = prior.weight() + seen[i];
            var shape = prior.shape() + seen[i] / 2.0;
            var spread = rate[i] * (weight + 1) / weight;
            var off = value - mean[i];
            return density[seen[i]] - 0.5 * Math.log(spread) - (shape + 0.5) * Math.log1p(off * off / (2 * spread));
        }

        /// Each run is one longer and has seen the value; a run of nothing comes before them.
        private void grow(double value) {
            if (count == run.length) {
                int room = 2 * count;
                run = Arrays.copyOf(run, room);
                seen = Arrays.copyOf(seen, room);
                logProbability = Arrays.copyOf(logProbability, room);
                mean = Arrays.copyOf(mean, room);
                rate = Arrays.copyOf(rate, room);
            }
            for (int i = count++; i > 0; i--) {
                move(i - 1, i);
                run[i]++;
                if (!Double.isNaN(value)) {
                    learn(i, value);
                }
            }
            run[0] = 0;
            seen[0] = 0;
            mean[0] = prior.mean();
            rate[0] = prior.rate();
        }

        private void learn(int i, double value) {
            var weight = prior.weight() + seen[i]++;
            var off = value - mean[i];
            mean[i] += off / (weight + 1);
            rate[i] += weight * off * off / (2 * (weight + 1));
        }

        private int likeliest() {
            int best = 0;
            for (int i = 1; i < count; i++) {
                best = logProbability[i] > logProbability[best] ? i : best;
            }
            return best;
        }

        private double logSum() {
            var largest = logProbability[likeliest()];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += Math.exp(logProbability[i] - largest);
            }
            return largest + Math.log(sum);
        }

        private void prune() {
            if (negligible == 0) {
                return;
            }
            var least = Math.log(negligible);
            int kept = 1;
            for (int i = 1; i < count; i++) {
                if (logProbability[i] >= least) {
                    move(i, kept++);
                }
            }
            count = kept;
        }

        private void move(int from, int to) {
            run[to] = run[from];
            seen[to] = seen[from];
            logProbability[to] = logProbability[from];
            mean[to] = mean[from];
            rate[to] = rate[from];
        }
    }
}
