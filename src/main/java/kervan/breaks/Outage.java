package kervan.breaks;

/// A stretch in which nothing flowed, or much less than usual.
///
/// @param first index of its first value
/// @param last index of its last value, itself part of it
/// @param kind whether the flow stopped
/// @param ongoing whether it lasts to the last value that there is
/// @param usual flow in one period, the mean of what was expected in the stretch
/// @param lost what did not flow, all periods of the stretch together, in the unit of the values times a period
/// @param lostLow lower end of the range that holds what was really lost 80 times of 100; 0 or more
/// @param lostHigh its upper end
public record Outage(int first, int last, Kind kind, boolean ongoing, double usual, double lost, double lostLow, double lostHigh) {

    /// How much flowed.
    public enum Kind {
        /// At least one value is zero, as the source says.
        STOPPED,
        /// Less than usual, and never zero.
        REDUCED
    }

    /// In how many periods.
    public int length() {
        return last - first + 1;
    }
}
