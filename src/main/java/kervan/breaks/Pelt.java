package kervan.breaks;

import java.util.ArrayList;
import java.util.Arrays;

/// Divides values where their mean, their variance or both change, so that the sum of costs is the least that there is. The Nile at Aswan, 1871 to 1970, has one break: at index 28, the year 1899.
///
/// **Definition.** Of all divisions into segments of at least `minimalSegment` values, the one with the least *Σ (cost + penalty)*. [SegmentCost] and [Penalty] have the formulae.
///
/// **Choices.** Exact: beginnings of a segment are put aside only once they can be in no best division any more. Of equally good ones, the earliest last break counts. Missing values are left out, and a break stands at the
/// first value behind it. `MEAN` takes the noise to have a variance of 1: [#forLevels] divides by *mad(differences)/√2* first, without which a series in barrels has a break at nearly every value.
///
/// **Source.** R's changepoint 2.3 `cpt.mean`, `cpt.var`, `cpt.meanvar` with method PELT (Killick, Fearnhead and Eckley 2012); pruning by the dual of Truong and Runge (2024), which also
/// is quick where nothing changes, with room left for the lengths in MBIC.
///
/// **When not.** Values that lean on the one before, trends and seasons all look like breaks: [LevelShifts] is for those. Fewer than two segments' worth of values have no answer.
///
/// @param cost what may change
/// @param penalty of each segment
/// @param minimalSegment fewest values of a segment; 1 or more, 2 or more where the variance changes
/// @param scaled whether values are divided by their noise first
/// @param pruning `EXACT`, but for the numbers of R
public record Pelt(SegmentCost cost, Penalty penalty, int minimalSegment, boolean scaled, Pruning pruning) {

    public Pelt {
        if (minimalSegment < cost.shortest()) {
            throw new IllegalArgumentException("A segment has at least %d values, not %d".formatted(cost.shortest(), minimalSegment));
        }
    }

    /// Where levels shift: the mean of values divided by their noise, BIC, segments of any length.
    public static Pelt forLevels() {
        return new Pelt(SegmentCost.MEAN, new Penalty.Schwarz(), 1, true, Pruning.EXACT);
    }

    /// @param values NaN where missing
    /// @return without breaks where nothing changes
    public Answer<Segmentation> segment(double[] values) {
        var present = Present.of(values);
        var shortfall = present.shortfall(2 * minimalSegment);
        if (shortfall.isPresent()) {
            return new Answer.Unanswered<>(shortfall.get());
        }
        var noise = scaled ? Noise.ofDifferences(present.values()) : 1;
        var scale = noise > 0 ? noise : 1;
        var charge = penalty.of(cost, present.size());
        var ends = new Partition(cost, penalty instanceof Penalty.Modified, minimalSegment, charge, pruning).ends(Arrays.stream(present.values()).map(value -> value / scale).toArray());
        return new Answer.Found<>(new Segmentation(segments(present, ends), charge, scale));
    }

    private static ArrayList<Segmentation.Segment> segments(Present present, int[] ends) {
        var segments = new ArrayList<Segmentation.Segment>();
        int start = 0;
        for (int end : ends) {
            segments.add(segment(present, start, end));
            start = end;
        }
        return segments;
    }

    private static Segmentation.Segment segment(Present present, int start, int end) {
        var values = Arrays.copyOfRange(present.values(), start, end);
        var mean = Arrays.stream(values).average().orElseThrow();
        var variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElseThrow();
        return new Segmentation.Segment(present.places()[start], present.places()[end - 1], values.length, mean, variance);
    }
}
