package kervan.notation;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kervan.language.Texts;
import kervan.notation.PeriodReading.Covers;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;

/// How the periods of a file are written, as far as texts such as `03/04/2024` or `45352` do not tell by themselves.
///
/// @param dayOrder which of two numbers of a date is the day, where both could be
/// @param serials whether whole numbers of five digits are days of a spreadsheet
public record PeriodNotation(DayOrder dayOrder, Serials serials, Set<Habit> habits) {

    /// Which comes first in `03/04/2024`.
    public enum DayOrder { UNDECIDED, DAY_FIRST, MONTH_FIRST }

    /// From when a spreadsheet counts its days.
    public enum Serials {
        /// Numbers are no days.
        NONE,
        /// 1 is 1 January 1900, and 60 a 29 February that there never was: Excel, and all others that follow it.
        FROM_1900,
        /// 0 is 1 January 1904: workbooks of old Macs.
        FROM_1904
    }

    /// What a file does with its periods that the texts do not show.
    public enum Habit {
        /// A month, quarter, half-year or day stands for all of the year until its end.
        YEAR_TO_DATE,
        /// `202403` is March 2024 and `20240315` a day.
        COMPACT,
        /// Years may have two digits: `Mar-24`, `15.03.24`; from 70 on they are of the twentieth century.
        SHORT_YEARS,
        /// A day stands for its month.
        DAYS_ARE_MONTHS
    }

    /// Nothing decided: whatever means two things is refused with the question.
    public static final PeriodNotation PLAIN = new PeriodNotation(DayOrder.UNDECIDED, Serials.NONE, Set.of());

    private static final int LONGEST = 80;

    public PeriodNotation {
        habits = Set.copyOf(habits);
    }

    public PeriodNotation with(DayOrder dayOrder) {
        return new PeriodNotation(dayOrder, serials, habits);
    }

    public PeriodNotation with(Serials serials) {
        return new PeriodNotation(dayOrder, serials, habits);
    }

    public PeriodNotation with(Habit habit) {
        var more = habits.isEmpty() ? EnumSet.noneOf(Habit.class) : EnumSet.copyOf(habits);
        more.add(habit);
        return new PeriodNotation(dayOrder, serials, more);
    }

    public boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /// The days that the text means in this notation; never throws.
    ///
    /// Read are years, half-years, quarters, months, weeks and days, in figures or in five languages, and stretches from one to another.
    /// Years are those from 1800 to 2200.
    public PeriodReading read(String text) {
        if (IsoPeriod.read(text) instanceof Interval interval) {
            return new Covers(inHabit(interval));
        }
        var stripped = Spaces.strip(text);
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return new PeriodReading.Refused(stripped.isEmpty() ? Texts.of("notation.period.none")
                    : Texts.of("notation.period.too-long", "text", Quoted.of(stripped), "length", Integer.toString(stripped.length())));
        }
        return NumericPeriod.read(stripped, this)
                .or(() -> Stretch.read(stripped, this))
                .or(() -> PeriodWords.read(stripped, this))
                .map(reading -> reading instanceof Covers covers ? new Covers(inHabit(covers.interval())) : reading)
                .orElseGet(() -> Civil.refused(stripped, Texts.of("notation.period.is-none")));
    }

    /// The notation of a file, from its periods. What stays ambiguous is left undecided, and the alternatives say what it can be.
    public static Recognised<PeriodNotation> recognise(List<String> samples) {
        return PeriodRecognition.of(samples);
    }

    private Interval inHabit(Interval read) {
        if (habits.isEmpty()) {
            return read;
        }
        var interval = has(Habit.DAYS_ARE_MONTHS) && ChronoUnit.DAYS.between(read.start(), read.endExclusive()) == 1
                ? new Interval(read.start().withDayOfMonth(1), read.start().withDayOfMonth(1).plusMonths(1)) : read;
        var partOfYear = interval.period().filter(period -> period.frequency() != Frequency.WEEKLY).isPresent();
        return has(Habit.YEAR_TO_DATE) && partOfYear ? new Interval(interval.start().withDayOfYear(1), interval.endExclusive()) : interval;
    }
}
