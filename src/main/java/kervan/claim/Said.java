package kervan.claim;

import java.math.BigDecimal;
import kervan.figure.Leeway;
import kervan.figure.Qualifier;

/// A number of a claim with the word beside it: *about 2.2*.
///
/// It leaves what a figure printed so would leave ([Leeway]). Of *up to 2.2* it is 2.2 that is compared.
///
/// @param number above zero, with the digits that were said
public record Said(BigDecimal number, Qualifier qualifier) {

    public Said {
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("a number of a claim is above zero: " + number);
        }
    }

    public static Said exactly(BigDecimal number) {
        return new Said(number, Qualifier.EXACTLY);
    }

    /// The number with its leeway.
    public Bracket bracket() {
        return Bracket.of(number, Leeway.of(number, qualifier == Qualifier.UP_TO ? Qualifier.EXACTLY : qualifier));
    }
}
