package kervan.dashboard;

import java.util.List;
import java.util.Set;
import kervan.chart.FigureText;
import kervan.dashboard.Overview.Tag;
import kervan.figure.Source;
import org.jspecify.annotations.Nullable;

/// Rows under headings, as a page shows them.
///
/// @param caption what the rows are, for those who do not see them
/// @param numeric the headings of columns of numbers
/// @param rows each as long as the headings
public record Sheet(String caption, List<String> headings, Set<String> numeric, List<List<Cell>> rows) {

    public Sheet {
        for (var row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("a row of %d cells under %d headings".formatted(row.size(), headings.size()));
            }
        }
    }

    /// What stands in a cell.
    public sealed interface Cell {

        /// @param note below the text, smaller; empty for none
        record Text(String text, String note) implements Cell {
        }

        /// @param address of another site, or of a page of this one; null for plain text
        record Linked(String text, @Nullable String address, String note) implements Cell {
        }

        record Tagged(Tag tag) implements Cell {
        }

        static Cell text(String text) {
            return new Text(text, "");
        }

        static Cell text(String text, String note) {
            return new Text(text, note);
        }

        /// The document, with its title and day.
        static Cell document(Source source) {
            return new Linked(source.publisher(), source.link().orElse(null), FigureText.title(source));
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
