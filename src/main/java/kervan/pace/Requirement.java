package kervan.pace;

import java.math.BigDecimal;

/// What is still to be done for a goal after the last day that is known.
public sealed interface Requirement permits RequiredRate, Requirement.NothingLeft, Requirement.NoDaysLeft {

    /// It is reached already.
    record NothingLeft(BigDecimal surplus) implements Requirement {
    }

    /// Its days are over.
    ///
    /// @param gap what is missing by what is known
    record NoDaysLeft(BigDecimal gap) implements Requirement {
    }
}
