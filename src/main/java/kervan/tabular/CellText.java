package kervan.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// What a cell of a workbook says, as text.
///
/// A number is written out with the at most 15 digits that spreadsheets keep and show. A date, told by the format of its cell, is
/// `2024-03-01`, with a time of day `2024-03-01T14:30`. A formula is its last value; one that was never computed is its own text, such
/// as `=SUM(A1:A3)`, and an error is its name, such as `#REF!`: whoever expects a number there finds that it is none.
final class CellText {

    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS_OF_DAY = 86_400;

    private final LocalDate dayZero;
    private final boolean from1904;
    private final Map<String, Boolean> dates = new HashMap<>();

    CellText(boolean from1904) {
        this.from1904 = from1904;
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    String of(Cell cell) {
        return switch (cell.getValue()) {
            case null -> unvalued(cell);
            case BigDecimal number -> number(String.valueOf(cell.getRawValue()), cell.getDataFormatString());
            case Boolean bool -> bool ? "TRUE" : "FALSE";
            case Object other -> other.toString();
        };
    }

    private static String unvalued(Cell cell) {
        return cell.getRawValue() != null ? cell.getRawValue() : cell.getFormula() != null ? "=" + cell.getFormula() : "";
    }

    private String number(String raw, @Nullable String format) {
        var value = Double.parseDouble(raw);
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            return raw;
        }
        if (format != null && value >= 0 && value < LAST_DAY + 1 && dates.computeIfAbsent(format, CellText::isDate)) {
            return date(value);
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : plain(value);
    }

    private static String plain(double value) {
        var kept = new BigDecimal(Double.toString(value)).round(KEPT).stripTrailingZeros();
        return kept.toPlainString();
    }

    private String date(double serial) {
        var seconds = Math.round(serial * SECONDS_OF_DAY);
        var day = seconds / SECONDS_OF_DAY;
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY);
        if (day == 0 && !from1904) {
            return time.toString();
        }
        // The 29 February 1900 of spreadsheets never was; the days before it are counted one off.
        var date = dayZero.plusDays(!from1904 && day < 60 ? day + 1 : day);
        return time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + "T" + time;
    }

    /// Whether a number format shows days or times: it has y, m, d, h or s outside of quotes and brackets.
    static boolean isDate(String format) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int index = 0; index < format.length(); index++) {
            var one = format.charAt(index);
            if (quoted || bracketed) {
                quoted = quoted && one != '"';
                bracketed = bracketed && one != ']';
            } else if (one == '"') {
                quoted = true;
            } else if (one == '[') {
                bracketed = true;
            } else if (one == '\\' || one == '_' || one == '*') {
                index++;
            } else if (one == ';') {
                return false;
            } else if ("ymdhs".indexOf(Character.toLowerCase(one)) >= 0) {
                return !isElapsed(format);
            }
        }
        return false;
    }

    /// Hours beyond a day, `[h]:mm`: a length of time, and no date.
    private static boolean isElapsed(String format) {
        var small = format.toLowerCase(Locale.ROOT);
        return small.contains("[h") || small.contains("[m]") || small.contains("[mm]") || small.contains("[s");
    }
}
