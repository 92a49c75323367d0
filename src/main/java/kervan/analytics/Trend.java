package kervan.analytics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import kervan.timeseries.Rounded;
import kervan.timeseries.Rounding;
import kervan.timeseries.TimePeriod;

/// A straight line through values in time: by how much they rise or fall in a year.
///
/// The time of a value is the middle of its period, counted in calendar years that are all equally long, as are the parts of a year: from 2023 to 2024 is one year, from one month to the next a
/// twelfth. So 100, 200 and 300 kt in three years are a slope of exactly 100 kt a year, which true days (365 or 366) would bend.
///
/// **Digits.** As many of a slope are shown as leave two to half the width of its interval, and no more than the rounding of the values bears.
///
/// @param unit of the values; that of the slope is one of its [#steps()] a year
/// @param first the period of the first value that it rests on
/// @param last the period of the last one
/// @param count how many values it rests on
/// @param slope a year, to 15 digits
/// @param level what the line is at the first period, to 15 digits
/// @param interval where the true slope lies, 95 times of 100; empty where the method has none, or there are too few values
/// @param fit R², the part of the variance that least squares explain, from 0 to 1; empty where the values are all alike, and for the other method
/// @param resolution how finely the slope is known, as half a width in its unit
/// @param rounding the widest rounding of the values
public record Trend(TrendMethod method, CompoundUnit unit, TimePeriod first, TimePeriod last, int count, BigDecimal slope, BigDecimal level, Optional<Interval> interval, Optional<BigDecimal> fit,
        Rounding resolution, Rounding rounding) implements TrendAnswer {

    static final MathContext DIGITS = new MathContext(15);
    /// The last digit that is shown is worth no more than a tenth of half the interval, and more than a hundredth.
    private static final BigDecimal PARTS = BigDecimal.TEN;

    /// Both ends of a stretch of slopes.
    public record Interval(BigDecimal low, BigDecimal high) {

        BigDecimal halfWidth() {
            return high.subtract(low).divide(BigDecimal.TWO);
        }
    }

    /// @param scatter half the width of the interval of the slope
    /// @param rounded how far rounding alone lets it lie from the true one
    static Rounding resolution(BigDecimal scatter, BigDecimal rounded) {
        return new Rounding(scatter.divide(PARTS, DIGITS).max(rounded));
    }

    /// What the line is at a period, with every digit that comes out.
    public BigDecimal at(TimePeriod period) {
        var year = Calendar.periodsAYear(first.frequency()).orElseThrow();
        return level.add(slope.multiply(BigDecimal.valueOf(first.until(period))).divide(BigDecimal.valueOf(year), Inexact.WIDE));
    }

    /// The unit in which values of one another's distance are told: percentage points for percentages.
    public CompoundUnit steps() {
        return unit.minus(unit).orElseThrow().unit();
    }

    /// The unit of the slope as files and the API write it: `kt/y`, `pp/y`.
    public String unitCode() {
        return steps().kind() == CompoundUnit.Kind.PRODUCT ? unit.perYear().code() : steps().code() + "/y";
    }

    /// The slope without the digits that are not known.
    public BigDecimal shownSlope() {
        return plain(isExact() ? Rounded.reckoned(slope, Rounding.NONE, unit.decimals()).number() : slope.setScale(decimals(), RoundingMode.HALF_UP));
    }

    /// With the digits of the slope, rounded outwards.
    public Optional<Interval> shownInterval() {
        return interval.map(ends -> isExact() ? ends : new Interval(plain(ends.low().setScale(decimals(), RoundingMode.FLOOR)), plain(ends.high().setScale(decimals(), RoundingMode.CEILING))));
    }

    /// The level with digits no finer than those of the slope and those that the values bear.
    public BigDecimal shownLevel() {
        var honest = Rounded.reckoned(level, rounding, unit.decimals()).number();
        return isExact() || honest.scale() <= decimals() ? honest : plain(level.setScale(decimals(), RoundingMode.HALF_UP));
    }

    /// With two decimals, near one with four, so that it is never rounded up to one.
    public Optional<BigDecimal> shownFit() {
        return fit.map(share -> share.compareTo(BigDecimal.ONE) == 0 || share.setScale(2, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE) < 0 ? share.setScale(2, RoundingMode.HALF_UP) : share.setScale(4, RoundingMode.DOWN));
    }

    private boolean isExact() {
        return resolution.halfWidth().signum() == 0;
    }

    /// Down to the place of the first digit of the resolution, as with all that is reckoned.
    private int decimals() {
        var width = resolution.halfWidth();
        return Math.min(width.scale() - width.precision() + 1, unit.decimals());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
