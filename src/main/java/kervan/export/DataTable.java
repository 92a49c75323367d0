package kervan.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows under named columns: the table twin of a chart, and what a file holds.
///
/// @param name of the file it becomes, without ending: small letters, digits, `_` and `-`
/// @param rows each as long as the columns; a cell is a `String`, a `BigDecimal`, an `Integer` or null for nothing
public record DataTable(String name, List<String> columns, List<List<@Nullable Object>> rows) {

    public DataTable {
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of %d cells under %d columns".formatted(row.size(), columns.size()));
            }
        }
    }

    /// The table with one more column at its end.
    ///
    /// @param cells one for each row, in the order of the rows
    public DataTable with(String column, List<? extends @Nullable Object> cells) {
        var wider = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < rows.size(); row++) {
            var longer = new ArrayList<>(rows.get(row));
            longer.add(cells.get(row));
            wider.add(longer);
        }
        return new DataTable(name, Stream.concat(columns.stream(), Stream.of(column)).toList(), wider);
    }

    /// A cell as text: numbers plainly, with the digits they have; nothing as the empty text.
    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString();
        };
    }
}
