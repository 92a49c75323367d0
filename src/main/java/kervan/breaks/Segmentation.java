package kervan.breaks;

import java.util.List;

/// Values divided where they change.
///
/// @param segments one after the other, at least one; each begins behind the one before it
/// @param penalty what each of them cost
/// @param scale by which values were divided first; 1 when they were taken as they are
public record Segmentation(List<Segment> segments, double penalty, double scale) {

    public Segmentation {
        segments = List.copyOf(segments);
    }

    /// The index of the first value of each segment but the first; R's last index of the segment before, counted from 1, is the same number.
    public int[] breaks() {
        return segments.stream().skip(1).mapToInt(Segment::first).toArray();
    }

    /// A stretch between changes.
    ///
    /// @param first index of its first value
    /// @param last index of its last value, itself part of it
    /// @param count of its values that are not missing
    /// @param mean of them, in their unit
    /// @param variance of them, in the square of their unit; the mean of squared deviations
    public record Segment(int first, int last, int count, double mean, double variance) {}
}
