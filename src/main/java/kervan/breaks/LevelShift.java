package kervan.breaks;

/// A change from one level to another that stays, seen by two methods.
///
/// @param index of the first value at the new level
/// @param otherIndex where the second method puts it; apart by less than the shortest stretch
/// @param before level, the mean from the shift before this one on, in the unit of the values
/// @param after level, the mean up to the next shift
/// @param sizeLow lower end of the interval that holds the size 95 times of 100
/// @param sizeHigh its upper end
/// @param pValue how often values without a shift would look at least as shifted somewhere between the neighbouring shifts; from 0 to 1
public record LevelShift(int index, int otherIndex, double before, double after, double sizeLow, double sizeHigh, double pValue) {

    /// How much higher the new level is, in the unit of the values; below 0 when it is lower.
    public double size() {
        return after - before;
    }
}
