package kervan.ingest;

import java.time.DateTimeException;
import java.util.Optional;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodNotation.DayOrder;
import kervan.notation.PeriodNotation.Habit;
import kervan.notation.PeriodReading.Covers;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;

/// The day of a publication as files write it: `2024-03-11`, `11/06/26 23:00:00`, `11.06.2026`, `2024-03-11T10:00:00Z`, `March 2024`.
///
/// Of two numbers that could both be the month the first is the day, as the statistical offices that print them have it.
final class PublicationDate {

    private static final PeriodNotation NOTATION = PeriodNotation.PLAIN.with(DayOrder.DAY_FIRST).with(Habit.SHORT_YEARS).with(Habit.COMPACT);

    private PublicationDate() {
    }

    /// Empty when it is no date.
    static Optional<PartialDate> read(String text) {
        var day = withoutTime(text.strip());
        try {
            return Optional.of(PartialDate.parse(day));
        } catch (DateTimeException otherForm) {
            return NOTATION.read(day) instanceof Covers covers ? date(covers.interval()) : Optional.empty();
        }
    }

    private static Optional<PartialDate> date(Interval interval) {
        try {
            return interval.period().map(PartialDate::new);
        } catch (IllegalArgumentException neitherYearMonthNorDay) {
            return Optional.empty();
        }
    }

    private static String withoutTime(String text) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        var end = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
        return end > 0 ? text.substring(0, end).strip() : text;
    }
}
