package kervan.tabular;

import java.util.List;

/// The cells of one row, as text.
///
/// @param line from 1: of a text file the line in which the row begins, of a workbook the number of the row
/// @param cells never null, empty where a cell is; the list cannot be changed and may be shorter or longer than that of other rows
public record TableRow(long line, List<String> cells) {

    /// The cell of a column from 0; empty where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
