package kervan.timeseries;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import kervan.timeseries.UnitOfMeasure.Dimension;
import org.jspecify.annotations.Nullable;

/// Changes quantities between mass, volume and daily rate of oil, by the barrels in a tonne of that grade.
///
/// No factor is exact: published ones run from 7.33 to 7.84, so that 2.2 Mt is anything from 16.1 to 17.2 Mbbl. A converted
/// number therefore always travels with its factor, and carries about as many digits as the one it came from.
///
/// @param barrelsPerTonne above zero; null where the cargo has no such factor (gas, containers), which leaves exact changes only
public record UnitConversion(@Nullable BigDecimal barrelsPerTonne) {

    public static final UnitConversion EXACT_ONLY = new UnitConversion(null);

    private static final MathContext WIDE = MathContext.DECIMAL128;

    public UnitConversion {
        if (barrelsPerTonne != null && barrelsPerTonne.signum() <= 0) {
            throw new IllegalArgumentException("barrels per tonne are above zero: " + barrelsPerTonne);
        }
    }

    /// Whether going from one unit to the other needs neither the factor nor the number of days.
    public static boolean isExact(UnitOfMeasure from, UnitOfMeasure to) {
        return from.dimension() == to.dimension();
    }

    /// Whether the barrels in a tonne stand between the units: they do not between barrels and barrels a day.
    public static boolean needsFactor(UnitOfMeasure from, UnitOfMeasure to) {
        return !isExact(from, to) && !(barrels(from) && barrels(to));
    }

    /// Whether values of one unit can be shown in the other at all.
    public boolean reaches(UnitOfMeasure from, UnitOfMeasure to) {
        return !needsFactor(from, to)
                || barrelsPerTonne != null && oil(from) && oil(to);
    }

    /// The quantity in another unit; empty when it cannot be.
    ///
    /// @param days of the very period the quantity covers, for daily rates: 366 in a leap year
    public Optional<Quantity> convert(Quantity quantity, UnitOfMeasure to, long days) {
        if (isExact(quantity.unit(), to)) {
            return Optional.of(quantity.in(to));
        }
        return ratio(quantity.unit(), to, days)
                .map(ratio -> quantity.times(ratio, to).honest());
    }

    /// How many of the other unit one of the first is, to 34 digits: 7.5 for Mt and Mbbl of oil with 7.5 barrels in a tonne; empty when it cannot be told.
    ///
    /// @param days of the very period a quantity covers, for daily rates
    public Optional<BigDecimal> ratio(UnitOfMeasure from, UnitOfMeasure to, long days) {
        if (isExact(from, to)) {
            return Optional.of(from.to(to, BigDecimal.ONE));
        }
        return reaches(from, to) ? Optional.of(barrelsIn(from, days).divide(barrelsIn(to, days), WIDE)) : Optional.empty();
    }

    private BigDecimal barrelsIn(UnitOfMeasure unit, long days) {
        return switch (unit.dimension()) {
            case MASS -> unit.to(UnitOfMeasure.TONNE, BigDecimal.ONE).multiply(barrelsPerTonne);
            case OIL_VOLUME -> unit.to(UnitOfMeasure.BARREL, BigDecimal.ONE);
            case OIL_RATE -> unit.to(UnitOfMeasure.BARREL_PER_DAY, BigDecimal.ONE).multiply(BigDecimal.valueOf(days));
            default -> throw new IllegalArgumentException(unit + " is not a unit of oil");
        };
    }

    private static boolean barrels(UnitOfMeasure unit) {
        return unit.dimension() == Dimension.OIL_VOLUME || unit.dimension() == Dimension.OIL_RATE;
    }

    private static boolean oil(UnitOfMeasure unit) {
        return barrels(unit) || unit.dimension() == Dimension.MASS;
    }
}
