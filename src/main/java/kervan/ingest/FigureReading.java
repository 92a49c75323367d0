package kervan.ingest;

import kervan.tabular.UnreadableTableException;

/// A file of figures, ready to be read from its first row to its last.
interface FigureReading {

    /// What kind of file it is taken for.
    String layout();

    /// Whether the file says how each figure stands; otherwise findings are answered by people or by a rule.
    boolean isJudgedByFile();

    /// @throws UnreadableTableException when the file cannot be read to its end
    void read(FigureSink sink) throws UnreadableTableException;
}
