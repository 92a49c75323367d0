package kervan.forecast;

import java.util.Arrays;
import java.util.List;

/// What comes next, and how sure that is.
///
/// @param members the models that it is the mean of
/// @param mean of each coming period
/// @param spread how wide the uncertainty of each is, before calibration
/// @param floor what nothing is below: 0, or nothing
public record Forecast(List<Combination.Member> members, double[] mean, double[] spread, Calibration calibration, double floor) {

    /// The same of values that are so many times as much.
    Forecast times(double unit) {
        return new Forecast(members.stream().map(member -> new Combination.Member(member.name(), member.form(), new Moments(times(member.moments().mean(), unit), times(member.moments().deviation(), unit)))).toList(),
                times(mean, unit), times(spread, unit), calibration, floor);
    }

    private static double[] times(double[] numbers, double unit) {
        return Arrays.stream(numbers).map(number -> number * unit).toArray();
    }

    public int horizon() {
        return mean.length;
    }

    /// What a coming value stays below with a probability.
    ///
    /// @param step from 1
    /// @param probability above 0 and below 1; from 0.005 to 0.995 it is calibrated
    public double quantile(int step, double probability) {
        return Math.max(floor, mean[step - 1] + calibration.factor(step, probability) * spread[step - 1]);
    }

    /// The lower end of the interval that holds a coming value so many times of a hundred, as many missing it below as above.
    ///
    /// @param level 50, 80 or 95, or another above 0 and below 100
    public double low(int step, double level) {
        return quantile(step, (100 - level) / 200);
    }

    /// Its upper end.
    public double high(int step, double level) {
        return quantile(step, (100 + level) / 200);
    }
}
