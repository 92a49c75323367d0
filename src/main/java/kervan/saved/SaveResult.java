package kervan.saved;

/// What came of keeping something.
public sealed interface SaveResult<C> {

    /// It is kept, and this is the version that counts now.
    record Kept<C>(SavedVersion<C> version) implements SaveResult<C> {
    }

    /// Somebody else saved in the meantime. Nothing was written, and nothing of theirs or yours is lost.
    ///
    /// @param newest what counts now
    /// @param sentence who saved what in the meantime, and what can be done
    record Overtaken<C>(SavedVersion<C> newest, String sentence) implements SaveResult<C> {
    }

    /// It cannot be kept like this.
    record Refused<C>(Objection objection) implements SaveResult<C> {
    }

    /// There is no such thing.
    record Unknown<C>(Objection objection) implements SaveResult<C> {
    }
}
