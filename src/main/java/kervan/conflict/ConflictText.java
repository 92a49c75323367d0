package kervan.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.figure.Conflict.Party;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;

/// Days and quantities in the sentences about conflicts.
public final class ConflictText {

    private ConflictText() {
    }

    /// `2023`, `first half of 2024`, `third quarter of 2024`, `June 2024`, `January–August 2025`, `1 January–20 April 2023`.
    public static String of(Interval interval) {
        return interval.period().map(ConflictText::of).orElseGet(() -> {
            var months = interval.start().getDayOfMonth() == 1 && interval.endExclusive().getDayOfMonth() == 1;
            var first = months ? Writing.monthInFull(interval.start()) : Writing.dayOfYear(interval.start());
            var last = months ? Writing.monthInFull(interval.lastDay()) : Writing.dayOfYear(interval.lastDay());
            return interval.start().getYear() == interval.lastDay().getYear() ? Texts.of("conflict.days.stretch", "first", first, "last", last, "year", year(interval.start()))
                    : Texts.of("conflict.days.across", "first", first, "year", year(interval.start()), "last", last, "lastYear", year(interval.lastDay()));
        });
    }

    private static String of(TimePeriod period) {
        LocalDate start = period.start().toLocalDate();
        return switch (period.frequency()) {
            case HALF_YEARLY -> Texts.of("conflict.days.half", "half", start.getMonthValue() == 1 ? "1" : "2", "year", year(start));
            case QUARTERLY -> Texts.of("conflict.days.quarter", "quarter", Integer.toString(start.getMonthValue() / 3 + 1), "year", year(start));
            case MONTHLY -> Texts.of("conflict.days.one", "day", Writing.monthInFull(start), "year", year(start));
            case DAILY -> Texts.of("conflict.days.one", "day", Writing.dayOfYear(start), "year", year(start));
            case ANNUAL -> Texts.of("days.year", "year", start.getYear(), "text", year(start));
            case WEEKLY, HOURLY -> period.toString();
        };
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    /// The same within a sentence: `the first half of 2024`.
    public static String within(Interval interval) {
        var text = of(interval);
        return Character.isLowerCase(text.charAt(0)) ? Texts.of("conflict.days.within", "days", text) : text;
    }

    /// The same with a capital letter.
    static String heading(Interval interval) {
        var text = of(interval);
        return text.substring(0, 1).toUpperCase(Language.current().locale()) + text.substring(1);
    }

    /// `1.2 Mt and 1.5 Mt`, each value once.
    static String listed(List<Party> parties) {
        var values = parties.stream().map(ConflictText::of).distinct().toList();
        return values.size() < 2 ? String.join("", values)
                : Texts.of("conflict.listed", "some", String.join(", ", values.subList(0, values.size() - 1)), "last", values.getLast());
    }

    static String of(Party party) {
        return of(party.quantity());
    }

    public static String of(Quantity quantity) {
        return of(quantity.value(), quantity.unit());
    }

    public static String of(BigDecimal value, UnitOfMeasure unit) {
        return number(value) + " " + Texts.of("words.unit." + unit.name());
    }

    /// The digits that it has, thousands grouped.
    static String number(BigDecimal value) {
        return Writing.number(value);
    }
}
