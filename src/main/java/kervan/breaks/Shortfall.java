package kervan.breaks;

/// Why values are not enough for an answer.
public enum Shortfall {
    /// There is no value, or all are missing.
    NO_VALUES,
    /// There are fewer values than the method needs.
    TOO_SHORT,
    /// A value is infinite, or so large that its square is.
    NOT_FINITE
}
