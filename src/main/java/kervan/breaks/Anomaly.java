package kervan.breaks;

/// A reading that stands out from those around it.
///
/// @param index of it
/// @param value read, in the unit of the values
/// @param expected in the same unit, from the readings around and the place in the cycle
/// @param score how many times the noise it lies above what was expected; below 0 when it lies below
public record Anomaly(int index, double value, double expected, double score) {}
