package kervan.database;

/// Kervan cannot work on the database it was given. The message says why and what to do, in words that follow
/// "Kervan did not start:".
public class UnsuitableDatabaseException extends RuntimeException {

    UnsuitableDatabaseException(String message) {
        super(message);
    }

    UnsuitableDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
