package kervan.tabular;

import org.jspecify.annotations.Nullable;

/// The rows of a file, one after the other; only the row in hand is in memory.
public interface TableRows extends AutoCloseable {

    /// The next row that holds anything; null after the last.
    ///
    /// @throws UnreadableTableException when the file cannot be read on; nothing more is to be asked of it then
    @Nullable TableRow next() throws UnreadableTableException;

    @Override
    void close();
}
