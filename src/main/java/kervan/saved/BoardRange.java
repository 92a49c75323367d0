package kervan.saved;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        return objections().stream().findFirst();
    }

    /// All that speaks against it; none when it can be kept.
    public List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        Stream.of(Map.entry("from", from), Map.entry("to", to)).filter(one -> isNone(one.getValue())).forEach(one -> objections.add(Objection.of("period", "name", one.getKey(), "text", one.getValue())));
        if (!asOf.isEmpty() && day(asOf).isEmpty()) {
            objections.add(Objection.of("day", "text", asOf));
        }
        if (isBackwards()) {
            objections.add(Objection.of("backwards", "from", from, "to", to));
        }
        return objections;
    }

    /// What of it can be kept; of the rest what another says.
    public BoardRange sound(BoardRange otherwise) {
        return new BoardRange(isNone(from) || isBackwards() ? otherwise.from : from, isNone(to) || isBackwards() ? otherwise.to : to, asOf.isEmpty() || day(asOf).isPresent() ? asOf : otherwise.asOf);
    }

    private boolean isBackwards() {
        return period(from).flatMap(first -> period(to).filter(last -> last.interval().lastDay().isBefore(first.interval().start()))).isPresent();
    }

    private static boolean isNone(String text) {
        return !text.isEmpty() && period(text).isEmpty();
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
