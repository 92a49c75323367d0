package kervan.tabular;

/// Thrown for a file whose rows cannot be read; its message says why, where and what to do, for the person who brought the file.
///
/// The message goes on after *the file cannot be read:* and ends with a full stop.
public final class UnreadableTableException extends Exception {

    public UnreadableTableException(String why) {
        super(why);
    }

    public UnreadableTableException(String why, Throwable cause) {
        super(why, cause);
    }

    /// The sentences; never null.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
