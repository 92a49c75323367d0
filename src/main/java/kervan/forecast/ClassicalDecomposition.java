package kervan.forecast;

import java.util.Arrays;

/// The mean course of the year, by moving averages.
///
/// **Definition**: the trend is the mean over a year around each value, its ends with half their weight where the year has an even number of parts; the season of a part is the mean of what its values are beside the trend, brought to a mean of 0, or of 1 where seasons multiply.
///
/// **Source**: `decompose` in R's package stats.
///
/// **When not**: fewer than two years.
///
/// @param figure by the part of the year, that of the first value first
/// @param noise the variance of the mean of each part, as its values vary; NaN where it has only one of them
record ClassicalDecomposition(double[] figure, double[] noise) {

    /// @param values of at least two years
    /// @param periods of a year, at least 2
    static ClassicalDecomposition of(double[] values, int periods, boolean multiplicative) {
        var sums = new double[periods];
        var squares = new double[periods];
        var counts = new int[periods];
        var half = periods / 2;
        for (var t = half; t < values.length - half; t++) {
            double trend = 0;
            if (periods % 2 == 0) {
                trend = (values[t - half] + values[t + half]) / 2;
                for (var at = t - half + 1; at < t + half; at++) {
                    trend += values[at];
                }
            } else {
                for (var at = t - half; at <= t + half; at++) {
                    trend += values[at];
                }
            }
            trend /= periods;
            var beside = multiplicative ? values[t] / trend : values[t] - trend;
            if (Double.isFinite(beside)) {
                sums[t % periods] += beside;
                squares[t % periods] += beside * beside;
                counts[t % periods]++;
            }
        }
        var figure = new double[periods];
        Arrays.setAll(figure, part -> counts[part] == 0 ? multiplicative ? 1 : 0 : sums[part] / counts[part]);
        var mean = Arrays.stream(figure).average().orElse(0);
        for (var part = 0; part < periods; part++) {
            figure[part] = multiplicative ? figure[part] / mean : figure[part] - mean;
        }
        var noise = new double[periods];
        Arrays.setAll(noise, part -> counts[part] < 2 ? Double.NaN : (squares[part] - sums[part] * sums[part] / counts[part]) / (counts[part] - 1) / counts[part]);
        return new ClassicalDecomposition(figure, noise);
    }
}
