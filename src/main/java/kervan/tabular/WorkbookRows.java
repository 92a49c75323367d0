package kervan.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import kervan.language.Texts;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// The rows of a sheet, hidden ones too, as they stream out of the workbook.
final class WorkbookRows implements TableRows {

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final CellText text;
    private long line;

    WorkbookRows(ReadableWorkbook book, Sheet sheet) throws IOException {
        this.book = book;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.text = new CellText(book.isDate1904());
    }

    @Override
    public @Nullable TableRow next() throws UnreadableTableException {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                line = Math.max(row.getRowNum(), line + 1);
                var cells = cells(row);
                if (!cells.isEmpty()) {
                    return new TableRow(line, cells);
                }
            }
            return null;
        } catch (RuntimeException broken) {
            throw Workbook.damaged(broken);
        }
    }

    /// Up to the last cell that holds anything.
    private List<String> cells(Row row) throws UnreadableTableException {
        var cells = new ArrayList<String>(row.getCellCount());
        int kept = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            var said = cell == null ? "" : text.of(cell);
            cells.add(said);
            kept = said.isBlank() ? kept : column + 1;
        }
        if (kept > TextRows.MOST_COLUMNS) {
            throw new UnreadableTableException(Texts.of("tabular.many-columns-of-row", "line", Long.toString(line), "columns", TextHead.count(kept), "most", TextHead.count(TextRows.MOST_COLUMNS)));
        }
        return Collections.unmodifiableList(cells.subList(0, kept));
    }

    @Override
    public void close() {
        stream.close();
        try {
            book.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
