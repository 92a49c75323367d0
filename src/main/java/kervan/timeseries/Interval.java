package kervan.timeseries;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The days that a figure covers, half-open: often 1 January to the end of some month (year to date), not a calendar period.
///
/// Text form: a period where the days are one (`2024-Q1`), otherwise the first and the last thing covered, both included,
/// divided by a slash: `2024-01/2024-08` for January to August, `2023-01-01/2023-04-20` to a day.
public record Interval(LocalDate start, LocalDate endExclusive) implements Comparable<Interval> {

    private static final Frequency[] CALENDAR = {
        Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY, Frequency.WEEKLY, Frequency.DAILY};

    public Interval {
        if (!start.isBefore(endExclusive)) {
            throw new IllegalArgumentException("an interval begins before it ends: %s, %s".formatted(start, endExclusive));
        }
    }

    /// @throws DateTimeParseException when the text is no interval, or ends before it begins
    public static Interval parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            return days(TimePeriod.parse(text), text);
        }
        var first = days(TimePeriod.parse(text.substring(0, slash)), text);
        var last = days(TimePeriod.parse(text.substring(slash + 1)), text);
        if (!first.start.isBefore(last.endExclusive)) {
            throw new DateTimeParseException("ends before it begins", text, slash);
        }
        return new Interval(first.start, last.endExclusive);
    }

    private static Interval days(TimePeriod period, String text) {
        if (period.frequency() == Frequency.HOURLY) {
            throw new DateTimeParseException("a figure covers whole days", text, 0);
        }
        return period.interval();
    }

    /// The calendar period with exactly these days, the coarsest if there are several; empty when there is none.
    public Optional<TimePeriod> period() {
        return Stream.of(CALENDAR)
                .map(frequency -> TimePeriod.containing(start.atStartOfDay(), frequency))
                .filter(period -> period.interval().equals(this))
                .findFirst();
    }

    /// Whether it begins on 1 January and ends within that year, or with it.
    public boolean isYearToDate() {
        return start.getDayOfYear() == 1 && !endExclusive.isAfter(start.plusYears(1));
    }

    public boolean contains(Interval other) {
        return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, endExclusive);
    }

    public LocalDate lastDay() {
        return endExclusive.minusDays(1);
    }

    /// By start, then the shorter first.
    @Override
    public int compareTo(Interval other) {
        return Comparator.comparing(Interval::start).thenComparing(Interval::endExclusive).compare(this, other);
    }

    @Override
    public String toString() {
        return period().map(TimePeriod::toString).orElseGet(this::fromTo);
    }

    private String fromTo() {
        var wholeMonths = start.getDayOfMonth() == 1 && endExclusive.getDayOfMonth() == 1;
        return wholeMonths
                ? String.format(Locale.ROOT, "%tY-%<tm/%tY-%<tm", start, lastDay())
                : start + "/" + lastDay();
    }
}
