package kervan.ingest;

import java.util.List;
import kervan.catalogue.Series;
import kervan.tabular.UnreadableTableException;

/// A file of figures, ready to be read from its first row to its last.
interface FigureReading {

    /// What kind of file it is taken for.
    String layout();

    /// Whether the file says how each figure stands; otherwise findings are answered by people or by a rule.
    boolean isJudgedByFile();

    /// Series that the file makes; they are to be in the catalogue before its figures are staged.
    default List<Series> newSeries() {
        return List.of();
    }

    /// What a reader should know of the file as a whole.
    default List<String> warnings() {
        return List.of();
    }

    /// @throws UnreadableTableException when the file cannot be read to its end
    void read(FigureSink sink) throws UnreadableTableException;
}
