package kervan.ingest;

import org.jspecify.annotations.Nullable;

/// Texts in cells.
final class CellTexts {

    private static final int SHOWN = 80;

    private CellTexts() {
    }

    /// As much of it as a sentence bears.
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /// The cell without spaces around it, and without the apostrophe that keeps spreadsheets from running a text as a formula
    /// (`CsvWriter` puts it there); null when nothing is left.
    static @Nullable String text(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        var text = cell.strip();
        if (text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0) {
            return text.substring(1);
        }
        return text.isEmpty() ? null : text;
    }
}
