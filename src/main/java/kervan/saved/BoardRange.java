package kervan.saved;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import kervan.timeseries.Frequency;
import kervan.timeseries.PartialDate;
import kervan.timeseries.TimePeriod;

/// The stretch of time and the day of knowledge of a whole dashboard, over what its tiles say.
///
/// @param from the first period, such as `2019` or `2024-03`; empty where each tile decides
/// @param to the last period, included; empty where each tile decides
/// @param asOf the day by the end of which things were known; empty where each tile decides
public record BoardRange(String from, String to, String asOf) {

    /// Each tile decides.
    public static final BoardRange NONE = new BoardRange("", "", "");

    public boolean isEmpty() {
        return equals(NONE);
    }

    /// The day of [#asOf]; empty where each tile decides, or where it is no day.
    public Optional<LocalDate> day() {
        return day(asOf).map(PartialDate::latest);
    }

    /// Why it cannot be kept; empty when it can.
    public Optional<Objection> objection() {
        if (!from.isEmpty() && period(from).isEmpty()) {
            return Optional.of(Objection.of("period", "name", "from", "text", from));
        }
        if (!to.isEmpty() && period(to).isEmpty()) {
            return Optional.of(Objection.of("period", "name", "to", "text", to));
        }
        if (!asOf.isEmpty() && day(asOf).isEmpty()) {
            return Optional.of(Objection.of("day", "text", asOf));
        }
        var backwards = period(from).flatMap(first -> period(to).filter(last -> last.interval().lastDay().isBefore(first.interval().start()))).isPresent();
        return backwards ? Optional.of(Objection.of("backwards", "from", from, "to", to)) : Optional.empty();
    }

    private static Optional<TimePeriod> period(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(TimePeriod.parse(text)).filter(one -> one.frequency() != Frequency.HOURLY);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
