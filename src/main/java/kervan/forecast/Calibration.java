package kervan.forecast;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/// By how many of its spreads a coming value stays below the forecast, or above it, with a probability: learnt from what came after the forecasts of thousands of series.
///
/// What models say of their own errors is too narrow: they do not know that they may be the wrong ones. Intervals of 95 per cent held 70 to 94 of a hundred values on the series that this was learnt from.
///
/// **Definition**: for a probability p and a step h the factor is a + b·ln h; a and b come from the quantiles of (value − forecast)/spread, by step. Between the probabilities it runs straight in the quantiles of the normal distribution, through 0 at one half, and on beyond the last of them.
///
/// **Choices**: growth is asymmetric: years come in further above a forecast than below it. One table for years, for quarters (half-years, and what has no year) and for months (and all that is shorter); how long a series is takes no part, because the spread knows.
///
/// **Source**: pooled conformal prediction, as in Vovk, Gammerman, Shafer, *Algorithmic learning in a random world* (2005); 6,275 forecasts of 2,312 series of the M1 and Tourism competitions, from up to four ends of each, both competitions with the same weight (docs/forecasts.md).
public enum Calibration {

    YEARS(new double[] {-2.612, -2.046, -1.147, -0.420, 1.098, 2.109, 3.408, 4.757}, new double[] {-0.453, -0.192, 0.061, 0.175, 0.528, 0.736, 1.689, 2.353}),
    QUARTERS(new double[] {-3.802, -2.924, -1.373, -0.532, 0.911, 1.753, 3.045, 3.960}, new double[] {0.162, 0.123, -0.076, -0.004, 0.129, 0.194, 0.418, 0.974}),
    MONTHS(new double[] {-3.105, -2.436, -1.458, -0.710, 0.725, 1.478, 2.605, 3.454}, new double[] {0.061, 0.044, 0.060, 0.053, 0.069, 0.145, 0.265, 0.289});

    private static final double[] PROBABILITIES = {0.01, 0.025, 0.1, 0.25, 0.75, 0.9, 0.975, 0.99};
    private static final int HALF = 4;
    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double[] PROBITS = probits();

    private final double[] first;
    private final double[] growing;

    Calibration(double[] first, double[] growing) {
        this.first = first;
        this.growing = growing;
    }

    /// That of series with so many periods a year.
    public static Calibration of(int periods) {
        return periods == 1 ? YEARS : periods <= 4 ? QUARTERS : MONTHS;
    }

    private static double[] probits() {
        var probits = new double[PROBABILITIES.length + 1];
        for (var at = 0; at < probits.length; at++) {
            probits[at] = at == HALF ? 0 : NORMAL.inverseCumulativeProbability(PROBABILITIES[at < HALF ? at : at - 1]);
        }
        return probits;
    }

    /// How many spreads above the forecast.
    ///
    /// @param step from 1
    /// @param probability above 0 and below 1
    double factor(int step, double probability) {
        var probit = NORMAL.inverseCumulativeProbability(probability);
        var at = Arrays.binarySearch(PROBITS, probit);
        var left = Math.clamp(at >= 0 ? at : -at - 2, 0, PROBITS.length - 2);
        var low = known(left, step);
        return low + (probit - PROBITS[left]) / (PROBITS[left + 1] - PROBITS[left]) * (known(left + 1, step) - low);
    }

    /// Below the middle never above 0, nor above it below.
    private double known(int at, int step) {
        if (at == HALF) {
            return 0;
        }
        var index = at < HALF ? at : at - 1;
        var factor = first[index] + growing[index] * Math.log(step);
        return at < HALF ? Math.min(0, factor) : Math.max(0, factor);
    }
}
