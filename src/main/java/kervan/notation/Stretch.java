package kervan.notation;

import java.util.Optional;
import java.util.regex.Pattern;
import kervan.language.Texts;
import kervan.notation.PeriodReading.Covers;
import kervan.timeseries.Interval;

/// From one period in figures to another, both included: `2024-01/2024-08`, `01.01.2023 - 20.04.2023`.
final class Stretch {

    private static final Pattern ENDS = Pattern.compile("(\\d[\\dQSWH.-]*)(?:/|\\s+[-–—]\\s+|[–—]|\\s+to\\s+)(\\d[\\dQSWH.-]*)|"
            + "(\\d\\d\\.(?:\\d\\d\\.)?\\d{4})-(\\d\\d\\.(?:\\d\\d\\.)?\\d{4})");

    private Stretch() {
    }

    /// Empty when the text is no such stretch.
    static Optional<PeriodReading> read(String text, PeriodNotation notation) {
        var ends = ENDS.matcher(text);
        if (!ends.matches()) {
            return Optional.empty();
        }
        var first = end(ends.group(1) != null ? ends.group(1) : ends.group(3), notation);
        var last = end(ends.group(2) != null ? ends.group(2) : ends.group(4), notation);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (!(first.get() instanceof Covers from)) {
            return first.map(reading -> within(text, reading));
        }
        if (!(last.get() instanceof Covers to)) {
            return last.map(reading -> within(text, reading));
        }
        return Optional.of(from.interval().start().isBefore(to.interval().endExclusive())
                ? new Covers(new Interval(from.interval().start(), to.interval().endExclusive()))
                : Civil.refused(text, Texts.of("notation.period.backwards")));
    }

    private static PeriodReading within(String text, PeriodReading end) {
        return end instanceof PeriodReading.Refused refused ? new PeriodReading.Refused(Quoted.of(text) + ": " + refused.why()) : end;
    }

    private static Optional<PeriodReading> end(String text, PeriodNotation notation) {
        return NumericPeriod.read(text, notation).or(() -> PeriodWords.read(text, notation));
    }
}
