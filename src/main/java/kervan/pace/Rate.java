package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A volume per day or per month that was worked out, and how many of its decimals are worth showing.
///
/// One decimal more than the volume that was divided, but never fewer than two digits.
///
/// @param exact to sixteen digits
public record Rate(BigDecimal exact, int decimals) {

    private static final int FEWEST_DIGITS = 2;

    /// @param periods above zero
    static Rate of(BigDecimal volume, BigDecimal periods) {
        var exact = volume.divide(periods, MathContext.DECIMAL64);
        var forTwoDigits = exact.signum() == 0 ? 0 : exact.scale() - exact.precision() + FEWEST_DIGITS;
        return new Rate(exact, Math.max(Math.max(volume.scale(), 0) + 1, forTwoDigits));
    }

    /// A volume that was not divided keeps its digits.
    static Rate of(BigDecimal volume) {
        return new Rate(volume, Math.max(volume.scale(), 0));
    }

    /// As it is shown: halves go up.
    public BigDecimal rounded() {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }
}
