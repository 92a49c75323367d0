package kervan.conflict;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kervan.figure.Conflict.Party;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;

/// Days and quantities in the sentences about conflicts.
public final class ConflictText {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private ConflictText() {
    }

    /// `2023`, `first half of 2024`, `third quarter of 2024`, `June 2024`, `January–August 2025`, `1 January–20 April 2023`.
    public static String of(Interval interval) {
        return interval.period().map(ConflictText::of).orElseGet(() -> {
            var months = interval.start().getDayOfMonth() == 1 && interval.endExclusive().getDayOfMonth() == 1;
            var form = months ? MONTH : DAY;
            var sameYear = interval.start().getYear() == interval.lastDay().getYear();
            return sameYear ? "%s\u2013%s %d".formatted(form.format(interval.start()), form.format(interval.lastDay()), interval.start().getYear())
                    : "%s %d\u2013%s %d".formatted(form.format(interval.start()), interval.start().getYear(), form.format(interval.lastDay()), interval.lastDay().getYear());
        });
    }

    private static String of(TimePeriod period) {
        LocalDate start = period.start().toLocalDate();
        return switch (period.frequency()) {
            case HALF_YEARLY -> "%s half of %d".formatted(start.getMonthValue() == 1 ? "first" : "second", start.getYear());
            case QUARTERLY -> "%s quarter of %d".formatted(new String[] {"first", "second", "third", "fourth"}[start.getMonthValue() / 3], start.getYear());
            case MONTHLY -> "%s %d".formatted(MONTH.format(start), start.getYear());
            case DAILY -> "%s %d".formatted(DAY.format(start), start.getYear());
            default -> period.toString();
        };
    }

    /// The same within a sentence: `the first half of 2024`.
    public static String within(Interval interval) {
        var text = of(interval);
        return Character.isLowerCase(text.charAt(0)) ? "the " + text : text;
    }

    /// The same with a capital letter.
    static String heading(Interval interval) {
        var text = of(interval);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// `1.2 Mt and 1.5 Mt`, each value once.
    static String listed(List<Party> parties) {
        var values = parties.stream().map(ConflictText::of).distinct().toList();
        return values.size() < 2 ? String.join("", values)
                : String.join(", ", values.subList(0, values.size() - 1)) + " and " + values.getLast();
    }

    static String of(Party party) {
        return of(party.quantity());
    }

    static String of(Quantity quantity) {
        return of(quantity.value(), quantity.unit());
    }

    static String of(BigDecimal value, UnitOfMeasure unit) {
        return number(value) + " " + unit.code();
    }

    /// The digits that it has, thousands grouped.
    static String number(BigDecimal value) {
        var form = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        form.setMinimumFractionDigits(Math.max(0, value.scale()));
        form.setMaximumFractionDigits(Math.max(0, value.scale()));
        return form.format(value);
    }
}
