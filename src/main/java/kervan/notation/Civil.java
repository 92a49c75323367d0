package kervan.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import kervan.language.Texts;
import kervan.notation.PeriodReading.Covers;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;

/// Days of the calendar from the numbers of a text, or the reason why there are none such.
///
/// @param text the whole text, for the sentence
record Civil(String text) {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    PeriodReading year(int year) {
        return years(year, year);
    }

    PeriodReading years(int first, int last) {
        return checked(first, last, () -> first > last ? backwards() : covers(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1)));
    }

    /// Months of one year or of several, both included.
    PeriodReading months(int firstYear, int first, int lastYear, int last) {
        return parts(Frequency.MONTHLY, firstYear, first, lastYear, last);
    }

    PeriodReading month(int year, int month) {
        return months(year, month, year, month);
    }

    /// From January to the end of a month.
    PeriodReading firstMonths(int count, int year) {
        return count == 0 ? refused(text, Texts.of("notation.period.no-months")) : months(year, 1, year, count);
    }

    PeriodReading quarters(int year, int first, int last) {
        return parts(Frequency.QUARTERLY, year, first, year, last);
    }

    PeriodReading half(int year, int half) {
        return parts(Frequency.HALF_YEARLY, year, half, year, half);
    }

    PeriodReading week(int year, int week) {
        return checked(year, year, () -> {
            try {
                return new Covers(TimePeriod.parse(String.format(Locale.ROOT, "%04d-W%02d", year, week)).interval());
            } catch (DateTimeException impossible) {
                return refused(text, Texts.of("notation.period.no-week", "week", Integer.toString(week), "year", Integer.toString(year)));
            }
        });
    }

    PeriodReading day(int year, int month, int day) {
        return days(year, month, day, year, month, day);
    }

    PeriodReading days(int firstYear, int firstMonth, int first, int lastYear, int lastMonth, int last) {
        return noSuchDay(firstYear, firstMonth, first).or(() -> noSuchDay(lastYear, lastMonth, last))
                .orElseGet(() -> checked(firstYear, lastYear, () -> {
                    var from = LocalDate.of(firstYear, firstMonth, first);
                    var to = LocalDate.of(lastYear, lastMonth, last);
                    return to.isBefore(from) ? backwards() : covers(from, to.plusDays(1));
                }));
    }

    private Optional<PeriodReading> noSuchDay(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return Optional.of(refused(text, Texts.of("notation.period.no-month", "month", Integer.toString(month))));
        }
        var days = YearMonth.of(year, month).lengthOfMonth();
        return day >= 1 && day <= days ? Optional.empty()
                : Optional.of(refused(text, Texts.of("notation.period.no-day", "day", Integer.toString(day), "month", YearMonth.of(year, month).toString(),
                        "days", Integer.toString(days))));
    }

    private PeriodReading parts(Frequency frequency, int firstYear, int first, int lastYear, int last) {
        var most = switch (frequency) { case MONTHLY -> 12; case QUARTERLY -> 4; default -> 2; };
        for (var part : new int[] {first, last}) {
            if (part < 1 || part > most) {
                return refused(text, Texts.of("notation.period.no-part", "part", frequency.name(), "number", Integer.toString(part), "most", Integer.toString(most)));
            }
        }
        return checked(firstYear, lastYear, () -> {
            var from = TimePeriod.of(frequency, firstYear, first).start().toLocalDate();
            var to = TimePeriod.of(frequency, lastYear, last).endExclusive().toLocalDate();
            return from.isBefore(to) ? covers(from, to) : backwards();
        });
    }

    private PeriodReading checked(int firstYear, int lastYear, Supplier<PeriodReading> make) {
        for (var year : new int[] {firstYear, lastYear}) {
            if (!isYear(year)) {
                return refused(text, Texts.of("notation.period.year-out", "year", Integer.toString(year), "first", Integer.toString(FIRST_YEAR),
                        "last", Integer.toString(LAST_YEAR)));
            }
        }
        return make.get();
    }

    private PeriodReading backwards() {
        return refused(text, Texts.of("notation.period.backwards"));
    }

    private static PeriodReading covers(LocalDate start, LocalDate endExclusive) {
        return new Covers(new Interval(start, endExclusive));
    }

    static PeriodReading refused(String text, String why) {
        return new PeriodReading.Refused(Texts.of("notation.refused", "text", Quoted.of(text), "why", why));
    }
}
