package kervan.forecast;

import java.util.Arrays;

/// The straight line through values, by least squares, and through the gaps between them.
///
/// @param level where it is one step before the first value
/// @param slope of a step
public record StraightLine(double level, double slope) {

    static StraightLine through(double[] values) {
        var middle = (values.length + 1) / 2.0;
        var mean = Arrays.stream(values).average().orElse(0);
        double across = 0;
        double along = 0;
        for (var t = 0; t < values.length; t++) {
            across += (t + 1 - middle) * (values[t] - mean);
            along += (t + 1 - middle) * (t + 1 - middle);
        }
        var slope = along == 0 ? 0 : across / along;
        return new StraightLine(mean - slope * middle, slope);
    }

    /// Values whose gaps are filled from one neighbour to the other.
    ///
    /// @param values `NaN` where there is none, but neither first nor last
    public static double[] filled(double[] values) {
        var filled = values.clone();
        for (var at = 1; at < filled.length; at++) {
            if (Double.isNaN(filled[at])) {
                var next = at;
                while (Double.isNaN(filled[next])) {
                    next++;
                }
                filled[at] = filled[at - 1] + (filled[next] - filled[at - 1]) / (next - at + 1);
            }
        }
        return filled;
    }
}
