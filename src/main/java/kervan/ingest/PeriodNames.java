package kervan.ingest;

import kervan.notation.PeriodNotation;
import kervan.notation.PeriodNotation.Habit;
import kervan.notation.PeriodReading.Covers;

/// Names of columns that are periods: `2019`, `2024-03`, `Jan-24`, and months without their year.
final class PeriodNames {

    private static final PeriodNotation NOTATION = PeriodNotation.PLAIN.with(Habit.SHORT_YEARS).with(Habit.COMPACT);

    private PeriodNames() {
    }

    /// Without the mark of a footnote behind it.
    static String plain(String name) {
        int end = name.length();
        while (end > 0 && "*†‡¹²³⁴ ".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    static boolean isPeriod(String name) {
        return name.length() < 40 && hasDigit(name) && NOTATION.read(plain(name)) instanceof Covers;
    }

    /// A part of a year that needs one: `Jan`, `март`, `Q1`.
    static boolean isPartOfYear(String name) {
        return name.length() < 20 && !isPeriod(name) && !isNumber(name) && NOTATION.read(plain(name) + " 2020") instanceof Covers covers && covers.interval().days() < 366;
    }

    static String withoutPeriod(String name) {
        return isPeriod(name) ? "*" : name;
    }

    private static boolean hasDigit(String name) {
        return name.chars().anyMatch(Character::isDigit);
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    }
}
