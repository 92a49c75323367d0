package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import kervan.timeseries.Quantity;

/// By how much a volume differs from what it is compared with: primary less reference, and that in per cent of the reference.
///
/// @param cautions why growth from this reference says little; none where it says what it seems to
public record Variance(Quantity primary, Quantity reference, List<BaseEffect> cautions) {

    /// The way it goes, with the arrow that stands beside the sign.
    public enum Direction {

        UP("▲"), DOWN("▼"), LEVEL("=");

        private final String arrow;

        Direction(String arrow) {
            this.arrow = arrow;
        }

        public String arrow() {
            return arrow;
        }
    }

    /// @throws IllegalArgumentException when the units differ in dimension
    public static Variance of(Quantity primary, Quantity reference) {
        return new Variance(primary, reference.in(primary.unit()), List.of());
    }

    Variance with(List<BaseEffect> cautions) {
        return new Variance(primary, reference, cautions);
    }

    /// With the rounding of both.
    public Quantity absolute() {
        return primary.minus(reference);
    }

    /// With one decimal, below 1 with two digits; empty where the reference is zero or below.
    public Optional<BigDecimal> percent() {
        if (reference.value().signum() <= 0) {
            return Optional.empty();
        }
        var percent = absolute().value().movePointRight(2).divide(reference.value(), MathContext.DECIMAL64);
        return Optional.of(percent.abs().compareTo(BigDecimal.ONE) < 0 && percent.signum() != 0
                ? percent.round(new MathContext(2, RoundingMode.HALF_UP)) : percent.setScale(1, RoundingMode.HALF_UP));
    }

    public Direction direction() {
        return switch (absolute().value().signum()) {
            case 1 -> Direction.UP;
            case -1 -> Direction.DOWN;
            default -> Direction.LEVEL;
        };
    }

    /// Whether rounding alone could make up the difference.
    public boolean isWithinRounding() {
        return primary.agreesWith(reference);
    }
}
