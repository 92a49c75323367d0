package kervan.explore;

import java.math.BigDecimal;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Value;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.timeseries.TimePeriod;

/// Values of the workbench as they are read: on the chart, in its tips, in the table.
final class ValueText {

    private static final String NONE = "–";

    private ValueText() {
    }

    /// The number alone; a dash where there is none.
    static String number(Value value, CompoundUnit unit) {
        return value.shown(unit).map(shown -> isChange(unit) ? NumberText.signed(shown.number()) : NumberText.of(shown.number())).orElse(NONE);
    }

    /// The number with its unit: `1,392 kt`, `+12.5 %` of growth, `59.1 %` of a share, `2.08 times`.
    static String full(Value value, CompoundUnit unit) {
        return value.shown(unit).map(shown -> quantity(shown.number(), unit)).orElse(NONE);
    }

    static String quantity(BigDecimal number, CompoundUnit unit) {
        return switch (unit.kind()) {
            case SHARE -> NumberText.percent(number);
            case PERCENT -> NumberText.signedPercent(number);
            case PERCENTAGE_POINTS -> NumberText.signed(number) + " " + unit.symbol();
            case INDEX, LOG -> NumberText.of(number);
            case PRODUCT, RATIO -> NumberText.of(number) + " " + unit.symbol();
        };
    }

    /// A difference of two values, with its sign: `+57 kt`, `−1.5 pp`, `+12.4` of an index.
    static String step(BigDecimal number, CompoundUnit unit) {
        return (number.signum() > 0 ? "+" : "") + bare(number, unit);
    }

    /// A number of the unit without a sign of its own where it is above zero: `57 kt`, `1.5 pp`.
    static String bare(BigDecimal number, CompoundUnit unit) {
        return unit.kind() == CompoundUnit.Kind.PERCENTAGE_POINTS ? NumberText.of(number) + " " + unit.symbol() : quantity(number, unit);
    }

    /// The same digits as a program reads them; empty where there is none.
    static String plain(Value value, CompoundUnit unit) {
        return value.shown(unit).map(shown -> shown.number().toPlainString()).orElse("");
    }

    private static boolean isChange(CompoundUnit unit) {
        return unit.kind() == CompoundUnit.Kind.PERCENT || unit.kind() == CompoundUnit.Kind.PERCENTAGE_POINTS;
    }

    static String period(TimePeriod period) {
        return DateText.of(period);
    }
}
