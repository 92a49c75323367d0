package kervan.breaks;

import java.util.Arrays;

/// What each place of a cycle adds to the level around it: the median of its deviations, less the mean of those.
final class Season {

    private Season() {}

    /// @param deviations from the level, NaN where missing or not to be counted
    /// @param period values in a cycle
    /// @param cycles how many deviations each place of the cycle has to have
    /// @return of each place of the cycle; all 0 where one has too few
    static double[] of(double[] deviations, int period, int cycles) {
        var season = new double[period];
        if (period < 2) {
            return season;
        }
        for (int phase = 0; phase < period; phase++) {
            var same = at(deviations, phase, period);
            if (same.length < cycles) {
                return new double[period];
            }
            season[phase] = Noise.median(same);
        }
        var mean = Arrays.stream(season).average().orElseThrow();
        return Arrays.stream(season).map(one -> one - mean).toArray();
    }

    /// The median absolute deviation of each place of the cycle; 0 where there is none.
    static double[] scatter(double[] deviations, int period) {
        var scatter = new double[period];
        Arrays.setAll(scatter, phase -> Noise.median(Noise.absolute(at(deviations, phase, period), 0)));
        return scatter;
    }

    private static double[] at(double[] deviations, int phase, int period) {
        var same = new double[deviations.length / period + 1];
        int count = 0;
        for (int i = phase; i < deviations.length; i += period) {
            if (!Double.isNaN(deviations[i])) {
                same[count++] = deviations[i];
            }
        }
        return Arrays.copyOf(same, count);
    }
}
