package kervan.target;

import java.math.BigDecimal;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// What an announcer compared a target with: *double the 8.1 bcm of 2021*.
///
/// @param words as the document says it, in short; null when nothing was said
/// @param period the days of the figure it was compared with; null when that is not clear
/// @param value that figure as the announcer had it; null when none was given
/// @param unit of that figure; null exactly when the value is
/// @param factor how many times that figure the announcer called the target, above zero: 2 for a doubling; null when nothing of the kind was said
public record Baseline(@Nullable String words, @Nullable Interval period, @Nullable BigDecimal value, @Nullable UnitOfMeasure unit, @Nullable BigDecimal factor) {

    public static final Baseline NONE = new Baseline(null, null, null, null, null);

    public Baseline {
        if ((value == null) != (unit == null)) {
            throw new IllegalArgumentException(Texts.of("problem.why.half-baseline"));
        }
        if (value != null && value.signum() <= 0 || factor != null && factor.signum() <= 0) {
            throw new IllegalArgumentException(Texts.of("problem.why.baseline-zero"));
        }
    }
}
