package kervan.forecast;

/// Where the coming values lie, and how far around it, step by step.
///
/// @param mean the middle of each
/// @param deviation standard deviation of each, as the model has it; not calibrated
public record Moments(double[] mean, double[] deviation) {

    int horizon() {
        return mean.length;
    }
}
