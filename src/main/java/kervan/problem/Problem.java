package kervan.problem;

/// A refusal: why something cannot be accepted. A value, never thrown.
public interface Problem {

    /// What happened, where, and what to do: one to three plain sentences for the person who asked.
    String sentence();
}
