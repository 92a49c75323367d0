package kervan.timeseries;

import java.math.BigDecimal;

/// How far the true value may lie from the printed one, in the unit of the value: half a unit of the last digit printed.
///
/// `1.4` may be anything from 1.35 to 1.45, so its half-width is 0.05. Half-widths add up when values are added or
/// subtracted; that is the widest possible error, not the likely one.
public record Rounding(BigDecimal halfWidth) {

    public static final Rounding NONE = new Rounding(BigDecimal.ZERO);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Rounding {
        if (halfWidth.signum() < 0) {
            throw new IllegalArgumentException("a half-width is not negative: " + halfWidth);
        }
    }

    /// The rounding that the digits show. A plain `0` is taken as exact, `0.0` is not; trailing zeros before the decimal mark count as printed
    /// digits (`20000` is 19999.5 to 20000.5), because print does not tell.
    public static Rounding of(BigDecimal printed) {
        return printed.signum() == 0 && printed.scale() <= 0 ? NONE : new Rounding(HALF.scaleByPowerOfTen(-printed.scale()));
    }

    public Rounding plus(Rounding other) {
        return new Rounding(halfWidth.add(other.halfWidth));
    }
}
