package kervan.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import kervan.figure.Leeway;
import kervan.timeseries.Quantity;
import org.jspecify.annotations.Nullable;

/// A number and the ends between which the true one lies, none of them below zero.
///
/// Arithmetic keeps the widest ends: of a quotient the low one is low over high, the high one high over low. Results carry 16 digits.
///
/// @param high null where nothing is said of how much it is at most, as in *more than double*
public record Bracket(BigDecimal nominal, BigDecimal low, @Nullable BigDecimal high) {

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    public Bracket {
        if (low.signum() < 0 || low.compareTo(nominal) > 0 || high != null && high.compareTo(nominal) < 0) {
            throw new IllegalArgumentException("%s is not between %s and %s".formatted(nominal, low, high));
        }
    }

    /// A value and what its leeway leaves of it.
    public static Bracket of(BigDecimal nominal, Leeway leeway) {
        return new Bracket(nominal, leeway.low().max(BigDecimal.ZERO).min(nominal), leeway.high().max(nominal));
    }

    public static Bracket of(Quantity quantity) {
        var half = quantity.rounding().halfWidth();
        return of(quantity.value(), new Leeway(quantity.value().subtract(half), quantity.value().add(half)));
    }

    /// The quotient; empty when the other is nothing, of which nothing is a multiple.
    public Optional<Bracket> dividedBy(Bracket other) {
        return other.nominal.signum() == 0 ? Optional.empty() : Optional.of(new Bracket(nominal.divide(other.nominal, DIGITS),
                other.high == null ? BigDecimal.ZERO : low.divide(other.high, DIGITS),
                high == null || other.low.signum() == 0 ? null : high.divide(other.low, DIGITS)));
    }

    public Bracket times(Bracket other) {
        return new Bracket(nominal.multiply(other.nominal, DIGITS), low.multiply(other.low, DIGITS), high == null || other.high == null ? null : high.multiply(other.high, DIGITS));
    }

    public Bracket times(BigDecimal ratio) {
        return new Bracket(nominal.multiply(ratio, DIGITS), low.multiply(ratio, DIGITS), high == null ? null : high.multiply(ratio, DIGITS));
    }

    public Bracket plus(Bracket other) {
        return new Bracket(nominal.add(other.nominal), low.add(other.low), high == null || other.high == null ? null : high.add(other.high));
    }

    /// What is left; empty when that is nothing or less.
    public Optional<Bracket> minus(Bracket other) {
        return nominal.compareTo(other.nominal) <= 0 ? Optional.empty() : Optional.of(new Bracket(nominal.subtract(other.nominal),
                other.high == null ? BigDecimal.ZERO : low.subtract(other.high).max(BigDecimal.ZERO), high == null ? null : high.subtract(other.low)));
    }

    /// Whether the number lies between the ends, both included.
    public boolean contains(BigDecimal number) {
        return low.compareTo(number) <= 0 && (high == null || high.compareTo(number) >= 0);
    }

    /// Whether one true number fits both. As with [Leeway#meets], touching is not enough unless one of them is a point.
    public boolean meets(Bracket other) {
        var end = high == null ? other.high : other.high == null ? high : high.min(other.high);
        var gap = end == null ? -1 : low.max(other.low).compareTo(end);
        return gap < 0 || gap == 0 && (isPoint() || other.isPoint());
    }

    private boolean isPoint() {
        return high != null && low.compareTo(high) == 0;
    }
}
