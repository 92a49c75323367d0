package kervan.ingest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kervan.figure.Figure;
import kervan.language.Texts;
import kervan.notation.UnitNotation.Found;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// A value in a unit that lets its digits tell how far it is rounded: `1.2E+3` tonnes, known to a hundred, is 1.2 kt.
record PrintedValue(BigDecimal value, Figure.@Nullable Range range, UnitOfMeasure unit) {

    /// @param power by how many places the value is to be moved before, beside those of the unit
    /// @throws IllegalArgumentException when one end of a range is missing, or the ends do not go up
    static PrintedValue of(BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, Found unit, int power) {
        if ((low == null) != (high == null)) {
            throw new IllegalArgumentException(Texts.of("problem.why.one-end"));
        }
        var places = unit.powerOfTen() + power;
        var moved = value.scaleByPowerOfTen(places);
        if (places == 0 && moved.scale() >= 0) {
            return new PrintedValue(moved, low == null || high == null ? null : new Figure.Range(low, high), unit.unit());
        }
        var up = larger(unit.unit(), -moved.scale());
        return new PrintedValue(whole(moved.scaleByPowerOfTen(-up.places)), low == null || high == null ? null
                : new Figure.Range(whole(low.scaleByPowerOfTen(places - up.places)), whole(high.scaleByPowerOfTen(places - up.places))), up.unit);
    }

    private record Larger(UnitOfMeasure unit, int places) {
    }

    /// The unit so many places above, or the next that there is; the unit itself where no larger one is large enough.
    private static Larger larger(UnitOfMeasure unit, int places) {
        if (places <= 0) {
            return new Larger(unit, 0);
        }
        return units(unit).stream().filter(one -> one.places >= places).min(Comparator.comparingInt(Larger::places)).orElse(new Larger(unit, 0));
    }

    private static List<Larger> units(UnitOfMeasure unit) {
        return Arrays.stream(UnitOfMeasure.values()).filter(one -> one.dimension() == unit.dimension())
                .map(one -> new Larger(one, one.to(unit, BigDecimal.ONE).precision() - 1 - one.to(unit, BigDecimal.ONE).scale())).toList();
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
