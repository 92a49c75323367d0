package kervan.timeseries;

import java.math.BigDecimal;

/// A value with its unit and with how far rounding lets the true one lie from it.
public record Quantity(BigDecimal value, Rounding rounding, UnitOfMeasure unit) {

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
