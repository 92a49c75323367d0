package kervan.archive;

import kervan.figure.Figure;

/// What came of judging a figure.
public sealed interface StandingAnswer {

    /// It stands so from now on, and the act is in the audit trail.
    record Kept(Figure figure) implements StandingAnswer {
    }

    /// It cannot be judged so.
    ///
    /// @param title what is wrong, in two or three words
    /// @param sentence what is wrong and what to do instead
    record Refused(String title, String sentence) implements StandingAnswer {
    }
}
