package kervan.claim;

import java.util.Optional;
import java.util.stream.Stream;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// A statement to be checked: a value of a series, how it compares, and with the figure of which period.
///
/// Four things stand in it: the value, the baseline, and how one goes with the other, as a factor or as a change. Two of them tell the others; where more are
/// said they are held against each other.
///
/// @param value null where it is left open, or is to come from the record of `valuePeriod`
/// @param factor null where it is left open
/// @param change how much is added to the baseline, or taken from it where it falls; null where nothing is said of it
/// @param falls whether the change goes down
/// @param baseline as told with the claim; null where it is not
/// @param period of the baseline; null where it is left open
/// @param valuePeriod of the value; null where it is not said
/// @param unit of value, change and baseline
public record Claim(SeriesKey series, @Nullable Said value, @Nullable ClaimedFactor factor, @Nullable Said change, boolean falls, @Nullable Said baseline,
        @Nullable Interval period, @Nullable Interval valuePeriod, UnitOfMeasure unit) {

    /// What a claim can leave open.
    public enum Part {

        VALUE("value"), FACTOR("factor"), PERIOD("period");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /// How it is written by programs.
        public String code() {
            return code;
        }
    }

    public Claim {
        if (known(value, factor, change, baseline, period, valuePeriod) < 2) {
            throw new IllegalArgumentException("two parts of a claim tell the others");
        }
        if (period != null && period.equals(valuePeriod)) {
            throw new IllegalArgumentException("a period is not compared with itself: " + period);
        }
    }

    /// How many of value, baseline, factor and change are said, or can be looked up.
    public static long known(@Nullable Object value, @Nullable Object factor, @Nullable Object change, @Nullable Object baseline, @Nullable Object period,
            @Nullable Object valuePeriod) {
        return Stream.of(value != null || valuePeriod != null, baseline != null || period != null, factor != null, change != null).filter(said -> said).count();
    }

    /// Whether the value comes from the record.
    public boolean looksUpValue() {
        return value == null && valuePeriod != null;
    }

    /// What the figures are asked for; empty where nothing is, so that they say whether the claim is true.
    ///
    /// A claim whose baseline has no period is open as to the period, even where the baseline itself was told.
    public Optional<Part> open() {
        if (value == null && valuePeriod == null && (factor == null || change == null)) {
            return Optional.of(Part.VALUE);
        }
        if (factor == null && change == null) {
            return Optional.of(Part.FACTOR);
        }
        return period == null ? Optional.of(Part.PERIOD) : Optional.empty();
    }
}
