package kervan.breaks;

/// What is allowed to change from one segment to the next, and so what a segment costs: minus twice its log-likelihood under a normal distribution.
///
/// With *n* values, *S* the sum of squared deviations from the mean of the segment, and *S₀* from that of all values:
/// `MEAN` costs *S* (known variance of 1), `VARIANCE` *n (log 2π + log(S₀/n) + 1)* and `MEAN_AND_VARIANCE` *n (log 2π + log(S/n) + 1)*, as in R's changepoint 2.3.
/// Values that are all equal would cost minus infinity; *S₀* is at least 1e-10 and *S/n* at least 1e-11.
public enum SegmentCost {
    /// The level changes, the noise around it is the same throughout.
    MEAN(1, 1),
    /// The noise changes around a level that stays.
    VARIANCE(1, 2),
    /// Both change.
    MEAN_AND_VARIANCE(2, 2);

    private static final double LOG_2_PI = Math.log(2 * Math.PI);

    private final int parameters;
    private final int shortest;

    SegmentCost(int parameters, int shortest) {
        this.parameters = parameters;
        this.shortest = shortest;
    }

    /// How many numbers describe a segment.
    int parameters() {
        return parameters;
    }

    /// The fewest values of a segment that make sense.
    int shortest() {
        return shortest;
    }

    /// @param n how many values; need not be whole where segments are weighed against each other
    /// @param sum of the values, centred on anything
    /// @param squares of the values, centred on the same
    /// @param around sum of squared deviations from the mean of all values
    double of(double n, double sum, double squares, double around) {
        return switch (this) {
            case MEAN -> squares - sum * sum / n;
            case VARIANCE -> n * (LOG_2_PI + Math.log(Math.max(around, 1e-10) / n) + 1);
            case MEAN_AND_VARIANCE -> n * (LOG_2_PI + Math.log(Math.max((squares - sum * sum / n) / n, 1e-11)) + 1);
        };
    }

    /// Whether [#of] is what it says, and not its least value.
    boolean isSmooth(double n, double sum, double squares, double around) {
        return switch (this) {
            case MEAN -> true;
            case VARIANCE -> around > 1e-9;
            case MEAN_AND_VARIANCE -> squares - sum * sum / n > 1e-10 * n;
        };
    }
}
