package kervan.timeseries;

import java.math.BigDecimal;
import java.math.MathContext;

/// A value with its unit and with how far rounding lets the true one lie from it.
public record Quantity(BigDecimal value, Rounding rounding, UnitOfMeasure unit) {

    private static final MathContext WIDE = MathContext.DECIMAL128;

    /// A value as printed; its digits tell the rounding.
    public static Quantity of(BigDecimal printed, UnitOfMeasure unit) {
        return new Quantity(printed, Rounding.of(printed), unit);
    }

    /// @throws IllegalArgumentException when the units differ
    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.in(unit).value), rounding.plus(other.in(unit).rounding), unit);
    }

    /// @throws IllegalArgumentException when the units differ in dimension
    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.in(unit).value), rounding.plus(other.in(unit).rounding), unit);
    }

    /// The same quantity in another unit of the same dimension, exactly.
    ///
    /// @throws IllegalArgumentException when the dimensions differ
    public Quantity in(UnitOfMeasure other) {
        return other == unit ? this
                : new Quantity(unit.to(other, value), new Rounding(unit.to(other, rounding.halfWidth())), other);
    }

    /// So many of another unit for each of this one, value and rounding alike, with every digit that comes out.
    public Quantity times(BigDecimal ratio, UnitOfMeasure other) {
        return new Quantity(value.multiply(ratio, WIDE), new Rounding(rounding.halfWidth().multiply(ratio, WIDE)), other);
    }

    /// Without the digits that the rounding does not bear: the last one kept is worth no more than the whole width of the rounding, and more than a tenth of it.
    /// What is dropped widens the rounding. A value as printed stays as it is.
    public Quantity honest() {
        var rounded = Rounded.honest(value, rounding);
        return new Quantity(rounded.number(), rounded.rounding(), unit);
    }

    /// Whether both can be roundings of one true value: 1.39 and 1.392 agree, 1.3 and 1.5 do not. Nor do 12.8 and 12.9, because a number half-way
    /// between them is printed as one of them.
    ///
    /// @throws IllegalArgumentException when the units differ in dimension
    public boolean agreesWith(Quantity other) {
        var difference = minus(other);
        return difference.value.signum() == 0 || difference.value.abs().compareTo(difference.rounding.halfWidth()) < 0;
    }

    /// Whether rounding alone could make up the whole value.
    public boolean isLostInRounding() {
        return rounding.halfWidth().signum() > 0 && value.abs().compareTo(rounding.halfWidth()) <= 0;
    }
}
