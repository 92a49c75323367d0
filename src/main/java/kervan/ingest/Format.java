package kervan.ingest;

import java.util.List;
import java.util.Map;
import kervan.tabular.TableRow;
import org.jspecify.annotations.Nullable;

/// A kind of file that Kervan knows.
interface Format {

    /// How it is called for people and in a mapping.
    String name();

    boolean fits(FileHead head);

    /// What the columns mean, series left out.
    Mapping mapping(FileHead head);

    /// The same, where a person has said of some columns what they hold: how numbers are written, for instance, depends on which are values.
    default Mapping mapping(FileHead head, List<Mapping.Column> said) {
        return mapping(head);
    }

    /// What a code is, as far as the format tells; null when it does not.
    @Nullable SeriesChoice proposed(Code code, Mapping mapping, FileHead head);

    /// A code, and where it stood first.
    ///
    /// @param measure the name of the column of the value
    /// @param cells of that row, by the names of the columns
    record Code(String text, TableRow row, String measure, Map<String, String> cells) {

        /// Empty when there is no such column.
        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /// What the parts mean in words where the file says so, otherwise the parts.
        String words(List<String> columns) {
            return String.join(", ", columns.stream().map(column -> {
                var label = cell(column + "_LAB");
                return label.isEmpty() ? cell(column) : label.length() > 60 ? cell(column) : label;
            }).filter(word -> !word.isEmpty()).toList());
        }
    }
}
