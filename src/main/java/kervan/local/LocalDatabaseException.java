package kervan.local;

/// The local database could not be started or used. The message is a sentence for people and says what to do.
public class LocalDatabaseException extends RuntimeException {

    LocalDatabaseException(String message) {
        super(message);
    }

    LocalDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
