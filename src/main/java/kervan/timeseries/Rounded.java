package kervan.timeseries;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A number without the digits that its rounding does not bear, and how wide it has become by that.
public record Rounded(BigDecimal number, Rounding rounding) {

    private static final int EXACT = 6;

    /// The last digit kept is worth no more than the whole width of the rounding, and more than a tenth of it; a number that nothing was rounded in gets six decimals.
    /// What is dropped widens the rounding. A number as printed stays as it is.
    public static Rounded honest(BigDecimal number, Rounding rounding) {
        return to(decimals(rounding.halfWidth().add(rounding.halfWidth())), number, rounding);
    }

    /// The same for what was worked out of several numbers: the last digit kept is worth no more than half the width, so that what is dropped never moves the number by more than a half of what its rounding may.
    ///
    /// @param mostDecimals no more than these, however well it is known
    public static Rounded reckoned(BigDecimal number, Rounding rounding, int mostDecimals) {
        return to(Math.min(decimals(rounding.halfWidth()), mostDecimals), number, rounding);
    }

    /// Down to the place of the first digit of a width.
    private static int decimals(BigDecimal width) {
        return width.signum() == 0 ? EXACT : width.scale() - width.precision() + 1;
    }

    private static Rounded to(int decimals, BigDecimal number, Rounding rounding) {
        var rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        var wider = rounding.halfWidth().add(number.subtract(rounded).abs()).round(new MathContext(2, RoundingMode.UP)).stripTrailingZeros();
        return new Rounded(rounded.scale() < 0 ? rounded.setScale(0) : rounded, new Rounding(wider));
    }
}
