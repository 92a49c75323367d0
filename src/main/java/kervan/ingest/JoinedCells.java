package kervan.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kervan.tabular.TableRow;
import kervan.tabular.TableRows;
import kervan.tabular.UnreadableTableException;
import org.jspecify.annotations.Nullable;

/// Rows whose first cell holds several, as Eurostat's TSV has it (`freq,siec,geo\TIME_PERIOD`), with a cell for each.
final class JoinedCells implements TableRows {

    private final TableRows rows;
    private int joined;

    private JoinedCells(TableRows rows) {
        this.rows = rows;
    }

    static TableRows split(TableRows rows) {
        return new JoinedCells(rows);
    }

    @Override
    public @Nullable TableRow next() throws UnreadableTableException {
        var row = rows.next();
        if (row == null || joined == 1) {
            return row;
        }
        if (joined == 0) {
            var first = row.cell(0);
            var mark = first.indexOf('\\');
            joined = mark > 0 && first.indexOf(',') > 0 && row.cells().size() > 1 ? first.substring(0, mark).split(",", -1).length : 1;
            return joined == 1 ? row : split(row, first.substring(0, mark));
        }
        return split(row, row.cell(0));
    }

    private TableRow split(TableRow row, String first) {
        var cells = new ArrayList<String>(joined + row.cells().size());
        cells.addAll(parts(first));
        cells.addAll(row.cells().subList(1, row.cells().size()));
        return new TableRow(row.line(), Collections.unmodifiableList(cells));
    }

    /// As many as the first row has; what is too much stays in the last.
    private List<String> parts(String cell) {
        var parts = Arrays.asList(cell.split(",", joined));
        if (parts.size() == joined) {
            return parts;
        }
        var padded = new ArrayList<>(parts);
        padded.addAll(Collections.nCopies(joined - parts.size(), ""));
        return padded;
    }

    @Override
    public void close() {
        rows.close();
    }
}
