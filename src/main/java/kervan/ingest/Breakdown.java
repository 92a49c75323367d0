package kervan.ingest;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/// What the surroundings did to an import, told from the exception that ended it.
final class Breakdown {

    /// PostgreSQL's `disk_full`.
    private static final String DISK_FULL = "53100";

    private Breakdown() {
    }

    /// Empty when it is something else.
    static Optional<IngestProblem> of(Throwable failure, String fileName) {
        for (@Nullable Throwable cause = origin(failure); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return of(database, fileName);
            }
        }
        return Optional.empty();
    }

    /// A database that ends while it works cannot be asked to roll back either; the first exception says why.
    private static Throwable origin(Throwable failure) {
        return failure instanceof TransactionSystemException second && second.getApplicationException() instanceof Throwable first ? first : failure;
    }

    private static Optional<IngestProblem> of(SQLException failure, String fileName) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals(DISK_FULL)) {
            return Optional.of(new IngestProblem.DiskFull(fileName));
        }
        return state.startsWith("08") || state.startsWith("57P") ? Optional.of(new IngestProblem.DatabaseLost(fileName)) : Optional.empty();
    }
}
