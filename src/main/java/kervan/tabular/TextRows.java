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
import kervan.language.Texts;
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
            return Texts.of("tabular.not-read-on", "line", Long.toString(cells.line));
        }
        var message = String.valueOf(broken.getMessage()) + (broken.getCause() == null ? "" : broken.getCause().getMessage());
        if (message.contains("buffer")) {
            return Texts.of("tabular.long-value", "line", Long.toString(cells.line), "most", TextHead.count(LONGEST_CELL));
        }
        return Texts.of(message.contains("closing quote") || message.contains("after") ? "tabular.text-after-quote" : "tabular.open-quote", "line", Long.toString(cells.line));
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
                throw new TooMuch(Texts.of("tabular.long-line", "line", Long.toString(line), "most", TextHead.count(LONGEST_ROW)));
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
                throw new TooMuch(Texts.of("tabular.many-columns", "line", Long.toString(line), "columns", TextHead.count(count), "most", TextHead.count(MOST_COLUMNS)));
            }
            var kept = blank || line <= skipped ? 0 : count;
            return new TableRow(line, Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, kept))));
        }
    }
}
