package kervan.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kervan.language.Writing;

/// Numbers for people: the digits they have, thousands grouped. The one formatter for cards, charts and tables; files and
/// the API carry the same digits without grouping.
public final class NumberText {

    private NumberText() {
    }

    /// `4,119`, `1.392`, `0`; never more or fewer digits than the number has.
    public static String of(BigDecimal number) {
        return Writing.number(number);
    }

    /// Always with its sign, `+12`, `−38`; zero has none.
    public static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + of(number) : of(number);
    }

    /// `1.3–1.5`, or one number when both are the same.
    public static String range(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? of(low) : of(low) + "\u2013" + of(high);
    }

    /// With the sign for percent: `12.5 %`, `%12,5`.
    ///
    /// @param percent 12.5 for an eighth
    public static String percent(BigDecimal percent) {
        return Writing.percent(percent);
    }

    /// The same, always with its sign: `+12.5 %`; zero has none.
    public static String signedPercent(BigDecimal percent) {
        return percent.signum() > 0 ? "+" + percent(percent) : percent(percent);
    }

    /// A ratio with the given decimals, halves up.
    public static String rounded(BigDecimal number, int decimals) {
        return of(number.setScale(decimals, RoundingMode.HALF_UP));
    }
}
