package kervan.notation;

import java.time.LocalDate;
import java.util.regex.Matcher;
import kervan.language.Texts;
import kervan.notation.PeriodNotation.Serials;

/// Days as spreadsheets count them: 45352 is 1 March 2024.
///
/// Excel has a 29 February 1900, serial 60, which never was; before it the count is one less than after it.
final class SerialDay {

    private static final LocalDate BEFORE_THE_GAP = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_THE_GAP = LocalDate.of(1899, 12, 30);
    private static final LocalDate MAC = LocalDate.of(1904, 1, 1);
    private static final int NO_SUCH_DAY = 60;

    private SerialDay() {
    }

    /// @param found one to five digits, and what stands behind a point
    static PeriodReading read(Matcher found, Civil civil, Serials serials) {
        if (serials == Serials.NONE) {
            return Civil.refused(civil.text(), Texts.of("notation.period.serial"));
        }
        if (found.group(2) != null && !found.group(2).matches("0+")) {
            return Civil.refused(civil.text(), Texts.of("notation.period.time-of-day-column"));
        }
        var serial = Integer.parseInt(found.group(1));
        if (serials == Serials.FROM_1900 && (serial == NO_SUCH_DAY || serial == 0)) {
            return Civil.refused(civil.text(), Texts.of("notation.period.serial-gap"));
        }
        var day = serials == Serials.FROM_1904 ? MAC.plusDays(serial) : (serial < NO_SUCH_DAY ? BEFORE_THE_GAP : AFTER_THE_GAP).plusDays(serial);
        return civil.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
