package kervan.notation;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kervan.language.Texts;
import kervan.notation.PeriodNotation.DayOrder;
import kervan.notation.PeriodNotation.Habit;
import kervan.notation.PeriodNotation.Serials;

/// Periods in figures alone: `2024/03/15`, `15.03.2024`, `03.2024`, `202403`, serial numbers of spreadsheets.
final class NumericPeriod {

    private static final Pattern TIME = Pattern.compile("(.+?)(?:[T ](\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|\\d{2})(?:Z|[+-]00:?00)?)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})([-/.])(\\d{4})");
    private static final Pattern RUN = Pattern.compile("(\\d+)(?:\\.(\\d+))?");

    private NumericPeriod() {
    }

    /// Empty when the text is not in figures alone.
    static Optional<PeriodReading> read(String text, PeriodNotation notation) {
        var timed = TIME.matcher(text);
        if (timed.matches() && date(timed.group(1), notation).isPresent()) {
            return timed.group(2).matches("0?0:00(:00(\\.0+)?)?") ? date(timed.group(1), notation)
                    : Optional.of(Civil.refused(text, Texts.of("notation.period.time-of-day")));
        }
        return date(text, notation);
    }

    private static Optional<PeriodReading> date(String text, PeriodNotation notation) {
        return when(YEAR, text, (found, civil) -> civil.year(Integer.parseInt(text)))
                .filter(reading -> notation.serials() == Serials.NONE || !(reading instanceof PeriodReading.Refused))
                .or(() -> when(YEAR_FIRST, text, NumericPeriod::yearFirst))
                .or(() -> when(YEAR_LAST, text, (found, civil) -> yearLast(found, civil, notation)))
                .or(() -> when(MONTH_OF_YEAR, text, NumericPeriod::monthOfYear))
                .or(() -> when(RUN, text, (found, civil) -> run(found, civil, notation)));
    }

    private static Optional<PeriodReading> when(Pattern pattern, String text, BiFunction<Matcher, Civil, PeriodReading> meaning) {
        var found = pattern.matcher(text);
        return found.matches() ? Optional.of(meaning.apply(found, new Civil(text))) : Optional.empty();
    }

    private static PeriodReading yearFirst(Matcher found, Civil civil) {
        if (found.group(4) != null) {
            return civil.day(number(found, 1), number(found, 3), number(found, 4));
        }
        return found.group(3).length() == 2 ? civil.month(number(found, 1), number(found, 3))
                : Civil.refused(civil.text(), Texts.of("notation.period.month-or-quarter"));
    }

    private static PeriodReading monthOfYear(Matcher found, Civil civil) {
        return found.group(1).length() == 2 ? civil.month(number(found, 3), number(found, 1))
                : Civil.refused(civil.text(), Texts.of("notation.period.month-quarter-number"));
    }

    private static PeriodReading yearLast(Matcher found, Civil civil, PeriodNotation notation) {
        if (found.group(4).length() == 2 && !notation.has(Habit.SHORT_YEARS)) {
            return Civil.refused(civil.text(), Texts.of("notation.period.short-year-day"));
        }
        var year = found.group(4).length() == 2 ? PeriodTokens.century(number(found, 4)) : number(found, 4);
        var first = number(found, 1);
        var second = number(found, 3);
        return found.group(2).equals(".") ? civil.day(year, second, first) : ordered(year, first, second, civil, notation.dayOrder());
    }

    private static PeriodReading ordered(int year, int first, int second, Civil civil, DayOrder order) {
        if (order == DayOrder.UNDECIDED && first <= 12 && second <= 12 && first != second) {
            return Civil.refused(civil.text(), Texts.of("notation.period.day-or-month", "first", Integer.toString(first), "second", Integer.toString(second)));
        }
        var monthFirst = order == DayOrder.MONTH_FIRST || order == DayOrder.UNDECIDED && second > 12;
        return monthFirst ? civil.day(year, first, second) : civil.day(year, second, first);
    }

    private static PeriodReading run(Matcher found, Civil civil, PeriodNotation notation) {
        var digits = found.group(1);
        if (digits.length() == 5 || digits.length() < 5 && notation.serials() != Serials.NONE) {
            return SerialDay.read(found, civil, notation.serials());
        }
        if (found.group(2) != null || digits.length() != 6 && digits.length() != 8) {
            return Civil.refused(civil.text(), Texts.of("notation.period.number"));
        }
        if (!notation.has(Habit.COMPACT)) {
            return Civil.refused(civil.text(), Texts.of(digits.length() == 6 ? "notation.period.month-or-number" : "notation.period.day-or-number"));
        }
        var year = Integer.parseInt(digits.substring(0, 4));
        var month = Integer.parseInt(digits.substring(4, 6));
        return digits.length() == 6 ? civil.month(year, month) : civil.day(year, month, Integer.parseInt(digits.substring(6)));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
