package kervan.timeseries;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of civil time that an observation refers to, such as `2024-Q3`.
///
/// SDMX concept TIME_PERIOD. Half-open: [#start] belongs to it, [#endExclusive] does not. It holds no time zone; periods
/// shorter than a day are UTC. Weeks are ISO weeks. The text form is that of SDMX and round-trips through [#parse].
///
/// The ordinal counts periods of the frequency (years from year 0, months from January of year 0, weeks, days and hours
/// from 1970), so that arithmetic is addition.
public record TimePeriod(Frequency frequency, long ordinal) implements Comparable<TimePeriod> {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(1969, 12, 29);
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final Pattern TEXT = Pattern.compile(
            "(\\d{4})(?:-(?:(?<kind>[SQWH])(?<part>\\d{1,2})|(?<month>\\d{2})(?:-(?<day>\\d{2})(?:T(?<hour>\\d{2}))?)?))?");

    public static TimePeriod ofYear(int year) {
        return new TimePeriod(Frequency.ANNUAL, year);
    }

    /// @param part 1 for the first half-year, quarter or month of the year
    /// @throws DateTimeException when the year has no such part
    public static TimePeriod of(Frequency frequency, int year, int part) {
        var parts = partsOfYear(frequency);
        if (part < 1 || part > parts) {
            throw new DateTimeException("a year has no %s period number %d".formatted(frequency.adjective(), part));
        }
        return new TimePeriod(frequency, (long) year * parts + part - 1);
    }

    public static TimePeriod ofMonth(int year, int month) {
        return of(Frequency.MONTHLY, year, month);
    }

    /// The period of the frequency that contains the instant.
    public static TimePeriod containing(LocalDateTime instant, Frequency frequency) {
        var day = instant.toLocalDate();
        return switch (frequency) {
            case ANNUAL, HALF_YEARLY, QUARTERLY, MONTHLY -> {
                var parts = partsOfYear(frequency);
                yield new TimePeriod(frequency, (long) day.getYear() * parts + (day.getMonthValue() - 1) * parts / 12);
            }
            case WEEKLY -> new TimePeriod(frequency, Math.floorDiv(ChronoUnit.DAYS.between(FIRST_MONDAY, day), 7L));
            case DAILY -> new TimePeriod(frequency, day.toEpochDay());
            case HOURLY -> new TimePeriod(frequency, ChronoUnit.HOURS.between(EPOCH, instant.truncatedTo(ChronoUnit.HOURS)));
        };
    }

    /// Reads `2024`, `2024-S1` (also `2024-H1`), `2024-Q3`, `2024-03`, `2024-W07`, `2024-03-15` or `2024-03-15T07`.
    ///
    /// @throws DateTimeParseException when the text is none of these, or names a period that does not exist
    public static TimePeriod parse(CharSequence text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeParseException("not a period", text, 0);
        }
        try {
            return of(matcher, Integer.parseInt(matcher.group(1)));
        } catch (DateTimeException impossible) {
            throw new DateTimeParseException("no such period", text, 0, impossible);
        }
    }

    private static TimePeriod of(Matcher matcher, int year) {
        if (matcher.group("kind") instanceof String kind) {
            var part = Integer.parseInt(matcher.group("part"));
            return switch (kind) {
                case "Q" -> of(Frequency.QUARTERLY, year, part);
                case "W" -> ofWeek(year, part);
                default -> of(Frequency.HALF_YEARLY, year, part);
            };
        }
        if (!(matcher.group("month") instanceof String month)) {
            return ofYear(year);
        }
        if (!(matcher.group("day") instanceof String day)) {
            return ofMonth(year, Integer.parseInt(month));
        }
        var date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        return matcher.group("hour") instanceof String hour
                ? containing(date.atTime(Integer.parseInt(hour), 0), Frequency.HOURLY)
                : containing(date.atStartOfDay(), Frequency.DAILY);
    }

    private static TimePeriod ofWeek(int year, int week) {
        var monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        if (week < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new DateTimeException("%d has no week %d".formatted(year, week));
        }
        return containing(monday.atStartOfDay(), Frequency.WEEKLY);
    }

    private static int partsOfYear(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> 1;
            case HALF_YEARLY -> 2;
            case QUARTERLY -> 4;
            case MONTHLY -> 12;
            case WEEKLY, DAILY, HOURLY -> throw new DateTimeException("a year is not made of whole " + frequency.adjective() + " periods");
        };
    }

    public TimePeriod plus(long periods) {
        return new TimePeriod(frequency, ordinal + periods);
    }

    /// How many periods lie from this one (counted) to the other (not counted), which has the same frequency.
    public long until(TimePeriod endExclusive) {
        requireSameFrequency(endExclusive);
        return endExclusive.ordinal - ordinal;
    }

    /// The period of the frequency that contains the start of this one: `2024-05` at QUARTERLY is `2024-Q2`.
    public TimePeriod at(Frequency coarser) {
        return containing(start(), coarser);
    }

    public LocalDateTime start() {
        return switch (frequency) {
            case ANNUAL, HALF_YEARLY, QUARTERLY, MONTHLY -> {
                var parts = partsOfYear(frequency);
                var month = (int) Math.floorMod(ordinal, (long) parts) * 12 / parts + 1;
                yield LocalDate.of((int) Math.floorDiv(ordinal, (long) parts), month, 1).atStartOfDay();
            }
            case WEEKLY -> FIRST_MONDAY.plusWeeks(ordinal).atStartOfDay();
            case DAILY -> LocalDate.ofEpochDay(ordinal).atStartOfDay();
            case HOURLY -> EPOCH.plusHours(ordinal);
        };
    }

    public LocalDateTime endExclusive() {
        return plus(1).start();
    }

    /// The days of the period.
    ///
    /// @throws DateTimeException when the period is shorter than a day
    public Interval interval() {
        if (frequency == Frequency.HOURLY) {
            throw new DateTimeException("an hour is not a number of days");
        }
        return new Interval(start().toLocalDate(), endExclusive().toLocalDate());
    }

    @Override
    public int compareTo(TimePeriod other) {
        return Comparator.comparing(TimePeriod::start).thenComparing(TimePeriod::frequency).compare(this, other);
    }

    @Override
    public String toString() {
        var start = start();
        var year = digits(4, start.getYear());
        return switch (frequency) {
            case ANNUAL -> year;
            case HALF_YEARLY -> year + "-S" + (start.getMonthValue() / 7 + 1);
            case QUARTERLY -> year + "-Q" + ((start.getMonthValue() - 1) / 3 + 1);
            case MONTHLY -> year + "-" + digits(2, start.getMonthValue());
            case WEEKLY -> digits(4, start.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + digits(2, start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case DAILY -> start.toLocalDate().toString();
            case HOURLY -> start.toLocalDate() + "T" + digits(2, start.getHour());
        };
    }

    /// Western digits whatever the language of the machine.
    private static String digits(int width, int number) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    private void requireSameFrequency(TimePeriod other) {
        if (other.frequency != frequency) {
            throw new IllegalArgumentException("%s and %s differ in frequency".formatted(this, other));
        }
    }
}
