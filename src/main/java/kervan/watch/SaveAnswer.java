package kervan.watch;

/// What came of saving a claim, or of changing whether it is watched.
public sealed interface SaveAnswer {

    /// @param isNew whether it was not kept before
    record Kept(SavedClaim claim, boolean isNew) implements SaveAnswer {
    }

    /// @param title what is wrong, in two or three words
    /// @param sentence what is wrong and what to do instead
    record Refused(String title, String sentence) implements SaveAnswer {
    }
}
