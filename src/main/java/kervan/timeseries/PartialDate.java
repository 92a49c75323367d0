package kervan.timeseries;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/// A date known to the day, the month or only the year, kept as it was given: `2024-03-11`, `2022-11`, `2025`.
///
/// Never completed: the first of January is not invented for `2025`.
public record PartialDate(TimePeriod period) implements Comparable<PartialDate> {

    /// By the first day it can be, for telling things in the order in which they came: `2025` comes before `2025-10-02`.
    public static final Comparator<PartialDate> BY_EARLIEST = Comparator.comparing(PartialDate::earliest).thenComparing(date -> date.period().frequency());

    private static final Set<Frequency> KNOWN_TO = EnumSet.of(Frequency.ANNUAL, Frequency.MONTHLY, Frequency.DAILY);

    public PartialDate {
        if (!KNOWN_TO.contains(period.frequency())) {
            throw new IllegalArgumentException("a partial date is a year, a month or a day, not " + period);
        }
    }

    /// @throws DateTimeParseException when the text is not a year, a month or a day
    public static PartialDate parse(String text) {
        var period = TimePeriod.parse(text);
        if (!KNOWN_TO.contains(period.frequency())) {
            throw new DateTimeParseException("not a year, a month or a day", text, 0);
        }
        return new PartialDate(period);
    }

    /// The first day it can be.
    public LocalDate earliest() {
        return period.start().toLocalDate();
    }

    /// The last day it can be: by then it has surely been.
    public LocalDate latest() {
        return period.endExclusive().toLocalDate().minusDays(1);
    }

    /// By the last day it can be, the better known first.
    @Override
    public int compareTo(PartialDate other) {
        var byDay = latest().compareTo(other.latest());
        return byDay != 0 ? byDay : other.period.frequency().compareTo(period.frequency());
    }

    @Override
    public String toString() {
        return period.toString();
    }
}
