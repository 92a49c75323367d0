package kervan.archive;

/// What came of the wish to prefer a figure, or to leave it to the rule again.
public sealed interface PreferenceAnswer {

    /// It is so, and in the audit trail.
    record Kept(Preference preference) implements PreferenceAnswer {
    }

    /// It cannot be.
    ///
    /// @param title what is wrong, in two or three words
    /// @param sentence what is wrong and what to do instead
    record Refused(String title, String sentence) implements PreferenceAnswer {
    }
}
