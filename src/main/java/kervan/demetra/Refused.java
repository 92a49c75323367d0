package kervan.demetra;

/// That the data do not bear what was asked of them, and why, so that whoever asked can say it in the reader's language.
///
/// @param observed how many values there were, missing ones not counted
/// @param needed the fewest that would do, or 0 where more would not help
public record Refused(Reason reason, int observed, int needed) implements Tramo.Answer, X13.Answer, Disaggregation.Answer, Decumulation.Answer, Decomposition.Answer, Interpolation.Answer, Cleaning.Answer {

    /// What is the matter with the data.
    public enum Reason {
        /// fewer values than the method can tell anything from
        TOO_SHORT,
        /// more values than can be calculated with in sensible time
        TOO_LONG,
        /// an infinite value, or one too large to calculate with
        NOT_FINITE,
        /// all values are the same, so nothing can be learned of how they vary
        CONSTANT,
        /// one value a year, which has no seasons
        NO_SEASONS,
        /// an indicator that is zero or below, where shares of it are needed
        NOT_POSITIVE,
        /// something is missing where nothing may be
        GAPS,
        /// there are enough values, and still no model of them could be estimated
        NO_MODEL
    }

    static Refused noModel(int observed) {
        return new Refused(Reason.NO_MODEL, observed, 0);
    }
}
