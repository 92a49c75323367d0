package kervan.figure;

import java.math.BigDecimal;
import kervan.timeseries.Rounding;

/// From where to where the true value may lie by what was printed: the rounding of the digits, and the word beside them.
///
/// A plain `1.4` leaves 1.35 to 1.45. A word takes a step: the unit of the last digit that is not a zero, but no more than 5 % of the value, and no less
/// than the unit of the last digit printed. *Over* and *at least* leave the value and a step above it, *nearly* the value and a step below, *about* a step
/// either way, *up to* everything from zero. A printed range leaves itself.
public record Leeway(BigDecimal low, BigDecimal high) {

    private static final BigDecimal WIDEST_STEP = new BigDecimal("0.05");

    public Leeway {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a leeway goes up: %s to %s".formatted(low, high));
        }
    }

    /// What the figure leaves, in its own unit.
    public static Leeway of(Figure figure) {
        return figure.printedRange().map(range -> new Leeway(range.low(), range.high())).orElseGet(() -> of(figure.value(), figure.qualifier()));
    }

    /// What a printed number with its word leaves.
    public static Leeway of(BigDecimal printed, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY, GRADUALLY -> around(printed, Rounding.of(printed).halfWidth());
            case ABOUT -> around(printed, step(printed));
            case OVER, AT_LEAST -> new Leeway(printed, printed.add(step(printed)));
            case NEARLY -> new Leeway(printed.subtract(step(printed)), printed);
            case UP_TO -> new Leeway(printed.min(BigDecimal.ZERO), printed.max(BigDecimal.ZERO));
        };
    }

    private static BigDecimal step(BigDecimal value) {
        var printed = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        var significant = BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
        return printed.max(significant.min(value.abs().multiply(WIDEST_STEP)));
    }

    private static Leeway around(BigDecimal value, BigDecimal halfWidth) {
        return new Leeway(value.subtract(halfWidth), value.add(halfWidth));
    }

    /// Whether one true value fits both. Touching is not enough, because a number half-way between 12.8 and 12.9 is printed as one of them.
    public boolean meets(Leeway other) {
        var gap = low.max(other.low).compareTo(high.min(other.high));
        return gap < 0 || gap == 0 && (isPoint() || other.isPoint());
    }

    /// Whether every value of it is above every value of the other.
    public boolean isAbove(Leeway other) {
        return !meets(other) && low.compareTo(other.high) >= 0;
    }

    public Leeway plus(Leeway other) {
        return new Leeway(low.add(other.low), high.add(other.high));
    }

    /// Both ends moved apart by a share of themselves: 0.03 for 3 %.
    public Leeway widenedBy(BigDecimal share) {
        return new Leeway(low.subtract(low.abs().multiply(share)), high.add(high.abs().multiply(share)));
    }

    private boolean isPoint() {
        return low.compareTo(high) == 0;
    }
}
