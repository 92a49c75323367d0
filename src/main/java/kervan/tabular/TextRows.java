package kervan.tabular;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// The rows of a text file of values divided by a character (RFC 4180, and what comes near it).
final class TextRows implements TableRows {

    static final int MOST_COLUMNS = 2_000;
    static final int LONGEST_CELL = 1 << 20;
    static final int LONGEST_ROW = 1 << 22;

    /// Stands between no cells of any file that has one column only.
    private static final char NONE = '\u001F';

    private final StrictReader text;
    private final Cells cells = new Cells();
    private final Iterator<TableRow> rows;

    TextRows(StrictReader text, @Nullable Character delimiter, boolean firstLineIsAboutTheFile) {
        this.text = text;
        this.rows = CsvReader.builder().fieldSeparator(delimiter == null ? NONE : delimiter).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).maxBufferSize(LONGEST_CELL)
                .build(cells, text).iterator();
        this.cells.skipped = firstLineIsAboutTheFile ? 1 : 0;
    }

    @Override
    public @Nullable TableRow next() throws UnreadableTableException {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (!row.cells().isEmpty()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new UnreadableTableException(why(broken), broken);
        }
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    private String why(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof StrictReader.NoText || cause instanceof TooMuch) {
                return String.valueOf(cause.getMessage());
            }
        }
        if (broken instanceof UncheckedIOException) {
            return "it could not be read on after line %d. Try again.".formatted(cells.line);
        }
        var message = String.valueOf(broken.getMessage()) + (broken.getCause() == null ? "" : broken.getCause().getMessage());
        if (message.contains("buffer")) {
            return "line %d holds a value of more than %,d characters, or a quote that is never closed. Correct that line.".formatted(cells.line, LONGEST_CELL);
        }
        return message.contains("closing quote") || message.contains("after")
                ? "line %d has text after a closing quote. Double the quotes that belong to the text.".formatted(cells.line)
                : "a quote is opened in the row of line %d and never closed. Close it; the file may have been cut off.".formatted(cells.line);
    }

    /// Thrown for a row that is no row of a table any more.
    private static final class TooMuch extends RuntimeException {
        TooMuch(String why) {
            super(why);
        }
    }

    /// Takes cells from the parser; a row of blanks becomes one without cells.
    private static final class Cells extends CsvCallbackHandler<TableRow> {

        private String[] cells = new String[16];
        private int count;
        private long length;
        private long line = 1;
        private boolean blank;
        private int skipped;

        @Override
        protected RecordType getRecordType() {
            return count == 0 ? RecordType.EMPTY : RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return count;
        }

        @Override
        protected void beginRecord(long startingLine) {
            count = 0;
            length = 0;
            line = startingLine;
            blank = true;
        }

        @Override
        protected void addField(char[] buffer, int offset, int size, boolean quoted) {
            length += size;
            if (length > LONGEST_ROW || size > LONGEST_CELL) {
                throw new TooMuch("line %d is longer than %,d characters. No table has such rows; is this the right file?".formatted(line, LONGEST_ROW));
            }
            if (count < MOST_COLUMNS) {
                if (count == cells.length) {
                    cells = Arrays.copyOf(cells, count * 2);
                }
                cells[count] = size == 0 ? "" : new String(buffer, offset, size);
                blank &= cells[count].isBlank();
            }
            count++;
        }

        @Override
        protected void setComment(char[] buffer, int offset, int size) {
            throw new IllegalStateException("comments are not looked for");
        }

        @Override
        protected void setEmpty() {
            count = 0;
        }

        @Override
        protected TableRow buildRecord() {
            if (count > MOST_COLUMNS) {
                throw new TooMuch("line %d has %,d columns, and at most %,d are read. Leave out those that are not needed.".formatted(line, count, MOST_COLUMNS));
            }
            var kept = blank || line <= skipped ? 0 : count;
            return new TableRow(line, Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, kept))));
        }
    }
}
