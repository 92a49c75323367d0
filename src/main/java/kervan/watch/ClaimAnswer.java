package kervan.watch;

/// What came of a claim that was written down.
public sealed interface ClaimAnswer {

    /// It was held against the record.
    record Checked(CheckedClaim claim) implements ClaimAnswer {
    }

    /// It cannot be understood, or says too little.
    ///
    /// @param title what is wrong, in two or three words
    /// @param sentence what is wrong and what to do instead
    record Refused(String title, String sentence) implements ClaimAnswer {
    }
}
