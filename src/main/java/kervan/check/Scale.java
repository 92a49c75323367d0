package kervan.check;

import java.math.BigDecimal;
import java.util.Arrays;
import kervan.figure.Figure;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.UnitOfMeasure.Dimension;

/// By what the values of figures are multiplied to be numbers in one unit.
final class Scale {

    private final UnitOfMeasure unit;
    private final UnitConversion conversion;
    private final double[] factors = new double[UnitOfMeasure.values().length];

    Scale(UnitOfMeasure unit, UnitConversion conversion) {
        this.unit = unit;
        this.conversion = conversion;
        Arrays.fill(factors, Double.NaN);
    }

    boolean reaches(Figure figure) {
        return figure.unit() == unit || conversion.reaches(figure.unit(), unit);
    }

    /// Whether barrels in a tonne stand between, of which no two sources have the same number.
    boolean needsFactor(Figure figure) {
        return UnitConversion.needsFactor(figure.unit(), unit);
    }

    double of(Figure figure) {
        var from = figure.unit();
        if (from.dimension() == unit.dimension()) {
            return of(from);
        }
        var rate = from.dimension() == Dimension.OIL_RATE ? figure.interval().days() : 1.0 / figure.interval().days();
        return from.dimension() == Dimension.OIL_RATE || unit.dimension() == Dimension.OIL_RATE ? of(from) * rate : of(from);
    }

    private double of(UnitOfMeasure from) {
        if (Double.isNaN(factors[from.ordinal()])) {
            factors[from.ordinal()] = from.dimension() == unit.dimension()
                    ? from.to(unit, BigDecimal.ONE).doubleValue()
                    : barrels(from) / barrels(unit);
        }
        return factors[from.ordinal()];
    }

    private double barrels(UnitOfMeasure oil) {
        return switch (oil.dimension()) {
            case MASS -> oil.to(UnitOfMeasure.TONNE, BigDecimal.ONE).doubleValue() * (conversion.barrelsPerTonne() == null ? 1 : conversion.barrelsPerTonne().doubleValue());
            case OIL_RATE -> oil.to(UnitOfMeasure.BARREL_PER_DAY, BigDecimal.ONE).doubleValue();
            default -> oil.to(UnitOfMeasure.BARREL, BigDecimal.ONE).doubleValue();
        };
    }
}
