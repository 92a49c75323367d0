package kervan.ingest;

import kervan.figure.Figure;

/// Where the figures of a file go, one by one, as they are read.
public interface FigureSink {

    /// @return whether to go on; false when the import was cancelled
    boolean figure(Figure figure);

    /// Something of the file that is refused.
    void problem(IngestProblem problem);

    /// A cell that says that there is no value.
    ///
    /// @param mark how it says so: `:`, `-`, `..`, or nothing at all
    void missing(long line, String column, String mark);

    /// A row that is meant to be left out, and why.
    void leftOut(long line, String why);
}
