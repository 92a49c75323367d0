package kervan.export;

import java.math.BigDecimal;
import java.util.List;
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

    /// A cell as text: numbers plainly, with the digits they have; nothing as the empty text.
    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString();
        };
    }
}
