package kervan.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import kervan.pace.Pace;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// A pace that a reader asks for: `linear`, `seasonal`, `ramp`, `outages`, or `step:2024-04-01`.
///
/// @param from the day from which something is due, for a step; otherwise null
public record PaceChoice(Pace.Kind kind, @Nullable LocalDate from) {

    public PaceChoice {
        if ((kind == Pace.Kind.STEP) != (from != null)) {
            throw new IllegalArgumentException("a step, and nothing else, has a day");
        }
    }

    /// Empty when the text is no pace. A month is its first day.
    public static Optional<PaceChoice> parse(String text) {
        var colon = text.indexOf(':');
        var kind = Pace.Kind.ofCode(colon < 0 ? text : text.substring(0, colon));
        if (colon < 0) {
            return kind.filter(one -> one != Pace.Kind.STEP).map(one -> new PaceChoice(one, null));
        }
        return kind.filter(Pace.Kind.STEP::equals).flatMap(one -> day(text.substring(colon + 1))).map(day -> new PaceChoice(Pace.Kind.STEP, day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(PartialDate.parse(text).earliest());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind.code() + (from == null ? "" : ":" + from);
    }
}
