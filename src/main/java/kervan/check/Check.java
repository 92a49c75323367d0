package kervan.check;

import java.util.Optional;

/// One question to a figure.
interface Check {

    /// @param claim of the series and incoming; a quarantined one too
    Optional<Finding> of(Claim claim, Inquiry inquiry);
}
