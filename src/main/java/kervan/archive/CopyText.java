package kervan.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/// Rows in the text format of PostgreSQL's COPY, sent a piece at a time.
///
/// [PostgreSQL 17, COPY, File Formats](https://www.postgresql.org/docs/17/sql-copy.html): tabs divide, `\N` is null, a backslash escapes.
final class CopyText {

    private static final int PIECE = 1 << 16;

    private final CopyIn copy;
    private final Function<SQLException, RuntimeException> translator;
    private final StringBuilder text = new StringBuilder(PIECE + 1024);

    /// @param translator makes the exception of Spring that is thrown for a failure of the database
    CopyText(CopyIn copy, Function<SQLException, RuntimeException> translator) {
        this.copy = copy;
        this.translator = translator;
    }

    CopyText cell(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escape(words);
            case BigDecimal number -> text.append(number.toPlainString());
            default -> text.append(value);
        }
        text.append('\t');
        return this;
    }

    void endRow() {
        text.setCharAt(text.length() - 1, '\n');
        if (text.length() >= PIECE) {
            send();
        }
    }

    void end() {
        send();
        try {
            copy.endCopy();
        } catch (SQLException failure) {
            throw translator.apply(failure);
        }
    }

    /// Ends without an answer, so that the connection can be used again.
    void cancel() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException failure) {
            throw translator.apply(failure);
        }
    }

    private void send() {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failure) {
            throw translator.apply(failure);
        }
        text.setLength(0);
    }

    private void escape(String words) {
        for (int at = 0; at < words.length(); at++) {
            var letter = words.charAt(at);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
