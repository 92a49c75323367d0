package kervan.breaks;

/// What each further segment costs, so that not every value becomes one of its own.
///
/// With *n* values and *p* numbers that describe a segment (1 for the mean or the variance, 2 for both), as in R's changepoint 2.3:
/// [Akaike] *2 (p + 1)*, [Schwarz] *(p + 1) log n*, [Modified] *(p + 2) log n*, and each segment *log(length)* more.
public sealed interface Penalty {

    /// AIC: far too many segments; for comparison only.
    record Akaike() implements Penalty {}

    /// BIC or SIC (Schwarz 1978): the usual choice.
    record Schwarz() implements Penalty {}

    /// MBIC (Zhang and Siegmund 2007): holds against short segments.
    record Modified() implements Penalty {}

    /// What the caller says.
    ///
    /// @param value for each further segment, above 0
    record Manual(double value) implements Penalty {

        public Manual {
            if (!(value > 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("A penalty is a finite number above 0, not " + value);
            }
        }
    }

    /// @param n how many values
    /// @return above 0
    default double of(SegmentCost cost, int n) {
        return switch (this) {
            case Akaike() -> 2.0 * (cost.parameters() + 1);
            case Schwarz() -> (cost.parameters() + 1) * Math.log(n);
            case Modified() -> (cost.parameters() + 2) * Math.log(n);
            case Manual(var value) -> value;
        };
    }
}
