package kervan.target;

/// What came of the wish to watch a target, or to watch it no longer.
public sealed interface WatchAnswer {

    /// It is so, and in the audit trail where that is new.
    ///
    /// @param watched whether it is watched now
    record Kept(String target, boolean watched) implements WatchAnswer {
    }

    /// It cannot be.
    ///
    /// @param title what is wrong, in two or three words
    /// @param sentence what is wrong and what to do instead
    record Refused(String title, String sentence) implements WatchAnswer {
    }
}
