package kervan.check;

import java.math.BigDecimal;
import kervan.figure.Figure;
import kervan.timeseries.Interval;

/// What a figure says, as numbers in the unit of the series that is checked: *nearly 1.4 Mt* is at least 1.26 and at most 1.5.
///
/// Digits are cut off as often as rounded (22.771 Mt is printed as 22.7), so that the most a number can mean is a whole unit of its last
/// digit more, and the least half a unit less.
///
/// Numbers of thousands count as rounded although [kervan.timeseries.Rounding] takes every digit as printed: `77000` is 76,500 to
/// 77,500 here, with at least two digits taken as meant, because a check should rather be silent than wrong.
///
/// @param index its place among the claims of its series, from 0
/// @param halfWidth how far its rounding, and a factor between tonnes and barrels, let the true value lie from it
/// @param low the least that it can mean, its words (*over*, *nearly*) taken into account
/// @param high the most that it can mean
/// @param incoming whether it is one of the figures that come in
record Claim(int index, Figure figure, double value, double halfWidth, double low, double high, boolean incoming) {

    /// Factors of one grade run from 7.33 to 7.84, 3 % to either side of the middle.
    static final double FACTOR_TOLERANCE = 0.03;
    /// How far *about*, *over* and *nearly* reach: in the shipped figures 6.3 % at most (*nearly* 7.0 Mt and 6.58).
    private static final double ABOUT = 0.05;
    private static final double BEYOND = 0.10;
    /// What is estimated is not held to its digits.
    private static final double ESTIMATE_TOLERANCE = 0.03;
    private static final double ROUNDING_OF_NUMBERS = 1e-9;

    static Claim of(int index, Figure figure, Scale scale, boolean incoming) {
        var factor = scale.of(figure);
        var value = figure.value().doubleValue() * factor;
        var size = Math.abs(value);
        var half = printedHalfWidth(figure) * factor + size * ROUNDING_OF_NUMBERS
                + (scale.needsFactor(figure) ? size * FACTOR_TOLERANCE : 0)
                + (figure.status().isReported() || !figure.status().isActual() ? 0 : size * ESTIMATE_TOLERANCE);
        var low = switch (figure.qualifier()) {
            case EXACTLY, OVER, AT_LEAST -> value - half;
            case ABOUT, GRADUALLY -> value - Math.max(half, size * ABOUT);
            case NEARLY -> value - Math.max(half, size * BEYOND);
            case UP_TO -> Math.min(0, value);
        };
        var high = switch (figure.qualifier()) {
            case EXACTLY, NEARLY, UP_TO -> value + 2 * half;
            case ABOUT, GRADUALLY -> value + Math.max(2 * half, size * ABOUT);
            case OVER, AT_LEAST -> value + Math.max(2 * half, size * BEYOND);
        };
        return new Claim(index, figure, value, half, low, high, incoming);
    }

    private static double printedHalfWidth(Figure figure) {
        if (figure.range() instanceof Figure.Range range) {
            return range.high().subtract(range.low()).doubleValue() / 2;
        }
        return figure.value().scale() > 0 ? 0.5 * Math.pow(10, -figure.value().scale()) : halfWidthOfWhole(figure.value());
    }

    private static double halfWidthOfWhole(BigDecimal value) {
        var number = Math.abs(value.doubleValue());
        if (number == 0) {
            return 0;
        }
        var unit = 1.0;
        while (unit * 100 <= number && number % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit >= 100 ? unit / 2 : 0.5;
    }

    Interval interval() {
        return figure.interval();
    }

    /// The same claim with a smaller half-width, where the document shows it.
    Claim finer(double half) {
        var less = Math.max(0, halfWidth - half);
        return new Claim(index, figure, value, halfWidth - less, low + less, high - 2 * less, incoming);
    }

    /// A day's share of a volume; a rate stays what it is.
    double perDay(boolean volume) {
        return volume ? value / interval().days() : value;
    }

    boolean isForecast() {
        return !figure.status().isActual();
    }

    boolean sameDocument(Claim other) {
        return figure.source().equals(other.figure.source());
    }

    /// Whether both can be roundings of one true value, their words left aside.
    boolean agreesWith(Claim other) {
        return Math.abs(value - other.value) <= halfWidth + other.halfWidth;
    }

    /// Whether no true value fits both.
    boolean contradicts(Claim other) {
        return low > other.high || high < other.low;
    }
}
