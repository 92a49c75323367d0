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
        return honest(number, rounding, Integer.MAX_VALUE);
    }

    /// @param mostDecimals no more than these, however well it is known
    public static Rounded honest(BigDecimal number, Rounding rounding, int mostDecimals) {
        var width = rounding.halfWidth().add(rounding.halfWidth());
        var decimals = width.signum() == 0 ? EXACT : width.scale() - width.precision() + 1;
        var rounded = number.setScale(Math.min(decimals, mostDecimals), RoundingMode.HALF_UP).stripTrailingZeros();
        var wider = rounding.halfWidth().add(number.subtract(rounded).abs()).round(new MathContext(2, RoundingMode.UP)).stripTrailingZeros();
        return new Rounded(rounded.scale() < 0 ? rounded.setScale(0) : rounded, new Rounding(wider));
    }
}
