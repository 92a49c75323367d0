package kervan.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kervan.language.Texts;
import kervan.tabular.TableFile;
import kervan.tabular.TableRow;
import kervan.tabular.UnreadableTableException;
import org.jspecify.annotations.Nullable;

/// The cells of a small table by the names in its first row, all in memory.
record NamedTable(List<String> columns, List<CsvRow> rows) {

    /// Files of this kind are catalogues and ledgers, kept by hand; figures are read row by row instead.
    private static final int MOST_ROWS = 100_000;

    /// The names in the first row; none when the file has no row.
    static List<String> columns(TableFile file) throws UnreadableTableException {
        try (var rows = file.rows()) {
            return names(rows.next());
        }
    }

    static NamedTable read(TableFile file) throws UnreadableTableException {
        var rows = new ArrayList<CsvRow>();
        try (var table = file.rows()) {
            var columns = names(table.next());
            if (columns.isEmpty()) {
                throw new UnreadableTableException(Texts.of("ingest.file.empty"));
            }
            while (table.next() instanceof TableRow row) {
                if (rows.size() == MOST_ROWS) {
                    throw new UnreadableTableException(Texts.of("ingest.file.too-many-rows", "most", Integer.toString(MOST_ROWS)));
                }
                rows.add(row(columns, row));
            }
            return new NamedTable(columns, rows);
        }
    }

    private static List<String> names(@Nullable TableRow first) {
        return first == null ? List.of() : first.cells().stream().map(String::strip).toList();
    }

    private static CsvRow row(List<String> columns, TableRow row) throws UnreadableTableException {
        if (row.cells().size() != columns.size()) {
            throw new UnreadableTableException(Texts.of("ingest.file.uneven-row", "line", Long.toString(row.line()), "values", Integer.toString(row.cells().size()),
                    "columns", Integer.toString(columns.size())));
        }
        var cells = new HashMap<String, String>();
        for (int column = 0; column < columns.size(); column++) {
            cells.put(columns.get(column), withoutGuard(row.cell(column)));
        }
        return new CsvRow((int) row.line(), cells);
    }

    /// Takes off the apostrophe that keeps spreadsheets from running a text as a formula (`CsvWriter` puts it there).
    private static String withoutGuard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }
}
