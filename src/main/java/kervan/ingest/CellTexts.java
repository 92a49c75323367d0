package kervan.ingest;

import java.math.BigDecimal;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.language.Writing;
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

    /// A number as in files where English is read, and as the language writes it elsewhere.
    static String number(BigDecimal number) {
        return Language.current() == Language.ENGLISH ? number.toPlainString() : Writing.number(number);
    }

    /// A figure's value with its word and unit: *over 1.2 Mt*.
    static String amount(Figure figure) {
        var amount = number(figure.value()) + " " + Texts.of("words.unit." + figure.unit().name());
        return figure.qualifier() == Qualifier.EXACTLY ? amount : Texts.of("amount." + figure.qualifier().code().replace(' ', '-'), "amount", amount);
    }
}
