package kervan.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;

/// Volumes for people, in the unit in which they read best: `837 kt` rather than `0.837 Mt`, as long as that invents no digits.
public final class AmountText {

    private static final Map<UnitOfMeasure, UnitOfMeasure> SMALLER = Map.of(UnitOfMeasure.MEGATONNE, UnitOfMeasure.KILOTONNE,
            UnitOfMeasure.MEGABARREL, UnitOfMeasure.KILOBARREL, UnitOfMeasure.BILLION_CUBIC_METRES, UnitOfMeasure.MILLION_CUBIC_METRES);
    private static final int THOUSAND = 3;

    private AmountText() {
    }

    public static String of(Quantity quantity) {
        return of(quantity.value(), quantity.unit());
    }

    /// `1.392 Mt`, `837 kt`, `0.2 Mt`; below one, and with all three decimals known, in the unit a thousand times smaller.
    public static String of(BigDecimal value, UnitOfMeasure unit) {
        var shown = shown(value, unit);
        return NumberText.of(unit.to(shown, value)) + " " + Terms.of(shown);
    }

    /// The unit in which the value reads best.
    static UnitOfMeasure shown(BigDecimal value, UnitOfMeasure unit) {
        return value.signum() != 0 && value.abs().compareTo(BigDecimal.ONE) < 0 && value.scale() >= THOUSAND ? SMALLER.getOrDefault(unit, unit) : unit;
    }

    /// The unit a thousand times smaller; empty where none is in use.
    static Optional<UnitOfMeasure> smaller(UnitOfMeasure unit) {
        return Optional.ofNullable(SMALLER.get(unit));
    }

    /// The same, with decimals that are worth showing only.
    public static String rounded(BigDecimal value, int decimals, UnitOfMeasure unit) {
        return of(value.setScale(decimals, RoundingMode.HALF_UP), unit);
    }

    /// `0.7–0.9 Mt`, or one number where both are the same.
    public static String range(BigDecimal low, BigDecimal high, UnitOfMeasure unit) {
        return low.compareTo(high) == 0 ? of(low, unit) : NumberText.range(low, high) + " " + Terms.of(unit);
    }

    /// With its sign: `+38 kt`, `−0.2 Mt`, `0 kt`.
    public static String signed(BigDecimal value, int decimals, UnitOfMeasure unit) {
        return (value.setScale(decimals, RoundingMode.HALF_UP).signum() > 0 ? "+" : "") + rounded(value, decimals, unit);
    }
}
