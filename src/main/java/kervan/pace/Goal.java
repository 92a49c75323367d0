package kervan.pace;

import java.math.BigDecimal;
import java.util.Optional;
import kervan.figure.Leeway;
import kervan.figure.Qualifier;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounding;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.UnitOfMeasure.Dimension;
import org.jspecify.annotations.Nullable;

/// What is to be reached within some days, in total: *1.5 Mt in 2024*.
///
/// Of a range the lower end was promised. *Up to* is a cap, *at least* and *over* are floors, which have no rounding of their own. *About* and *nearly*
/// leave a step below, as in [Leeway]; a plain number and *gradually* leave the rounding of their digits.
///
/// @param value above zero; the upper end of a range
/// @param low the lower end of a range, above zero and below the value; null where there is none
/// @param rounding how far a volume may stay below what was promised (or above a cap) and still be it, in the unit
public record Goal(BigDecimal value, @Nullable BigDecimal low, UnitOfMeasure unit, Qualifier qualifier, Interval days, Rounding rounding) {

    /// What missing it would mean.
    public enum Sense {

        /// To be reached, within rounding.
        LEVEL,
        /// To be reached in full.
        FLOOR,
        /// Not to be exceeded.
        CAP
    }

    public Goal {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("a goal is above zero: " + value);
        }
        if (low != null && (low.signum() <= 0 || low.compareTo(value) >= 0)) {
            throw new IllegalArgumentException("a range goes up from above zero: %s to %s".formatted(low, value));
        }
    }

    /// As printed: the digits and the word tell the rounding.
    public Goal(BigDecimal value, @Nullable BigDecimal low, UnitOfMeasure unit, Qualifier qualifier, Interval days) {
        this(value, low, unit, qualifier, days, printed(low == null || qualifier == Qualifier.UP_TO ? value : low, qualifier));
    }

    private static Rounding printed(BigDecimal level, Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST, OVER -> Rounding.NONE;
            case ABOUT, NEARLY -> new Rounding(level.subtract(Leeway.of(level, qualifier).low()));
            case EXACTLY, GRADUALLY, UP_TO -> Rounding.of(level);
        };
    }

    public Sense sense() {
        return switch (qualifier) {
            case UP_TO -> Sense.CAP;
            case AT_LEAST, OVER -> Sense.FLOOR;
            case EXACTLY, GRADUALLY, ABOUT, NEARLY -> Sense.LEVEL;
        };
    }

    public boolean isCap() {
        return sense() == Sense.CAP;
    }

    /// Whether it is a rate, such as barrels a day, of which nothing adds up.
    public boolean isRate() {
        return unit.dimension() == Dimension.OIL_RATE;
    }

    /// What was promised for sure, or the cap, with how far from it counts as it.
    public Quantity promised() {
        return new Quantity(low == null || isCap() ? value : low, rounding, unit);
    }

    /// Whether the volume is as much as was promised; more than that where *over* was.
    ///
    /// @throws IllegalArgumentException when the units differ in dimension
    public boolean isReachedBy(Quantity volume) {
        var above = volume.minus(promised()).value().signum();
        return qualifier == Qualifier.OVER ? above > 0 : above >= 0;
    }

    /// Whether rounding alone could make the volume what was promised.
    ///
    /// @throws IllegalArgumentException when the units differ in dimension
    public boolean isWithinRoundingOf(Quantity volume) {
        var open = qualifier != Qualifier.OVER || volume.rounding().halfWidth().signum() > 0;
        return open && volume.agreesWith(promised());
    }

    /// So much more than a baseline, whose rounding adds to its own: 1.2 more than 0.25 is 1.45 ± 0.055. A floor has none, whatever it is added to.
    ///
    /// @throws IllegalArgumentException when the units differ in dimension
    public Goal above(Quantity baseline) {
        var base = baseline.in(unit);
        return new Goal(value.add(base.value()), low == null ? null : low.add(base.value()), unit, qualifier, days, sense() == Sense.FLOOR ? rounding : rounding.plus(base.rounding()));
    }

    /// The same goal in another unit; empty when the conversion does not reach it.
    public Optional<Goal> in(UnitOfMeasure other, UnitConversion conversion) {
        if (other == unit) {
            return Optional.of(this);
        }
        return conversion.convert(new Quantity(value, rounding, unit), other, days.days()).map(changed -> new Goal(changed.value(),
                low == null ? null : conversion.convert(new Quantity(low, rounding, unit), other, days.days()).orElseThrow().value(),
                other, qualifier, days, changed.rounding()));
    }

    /// Its share for a part of the days, which keeps the rounding of the whole in proportion: 1.5 ± 0.05 for a year is 1.125 ± 0.0375 from April.
    ///
    /// @throws IllegalArgumentException when the part lies outside the days
    public Goal prorated(Interval part) {
        var share = Prorating.of(value, days, part);
        return new Goal(share.value(), low == null ? null : Prorating.of(low, days, part).value(), unit, qualifier, part,
                new Rounding(Prorating.of(rounding.halfWidth(), days, part).value()));
    }
}
