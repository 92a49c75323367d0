package kervan.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// The two ends of a value axis: round, and both on the lines that ECharts draws across; zero is between or at them unless said otherwise.
record Scale(BigDecimal bottom, BigDecimal top) {

    private static final BigDecimal LINES = BigDecimal.valueOf(5);
    /// Rounding out makes an axis longer, and a longer one may have larger steps; this often at most.
    private static final int MOST_ROUNDS = 4;

    static Scale around(BigDecimal lowest, BigDecimal highest) {
        if (lowest.signum() >= 0) {
            return new Scale(BigDecimal.ZERO, FigureText.top(highest));
        }
        var scale = new Scale(lowest, highest.max(BigDecimal.ZERO));
        for (var round = 0; round < MOST_ROUNDS; round++) {
            scale = scale.roundedOut(scale.step());
        }
        return scale;
    }

    /// Near the values, wherever zero is; for lines only.
    static Scale free(BigDecimal lowest, BigDecimal highest) {
        var room = lowest.compareTo(highest) == 0 ? lowest.abs().max(BigDecimal.ONE).movePointLeft(1) : highest.subtract(lowest).movePointLeft(1);
        var scale = new Scale(lowest.subtract(room), highest.add(room));
        for (var round = 0; round < MOST_ROUNDS; round++) {
            scale = scale.roundedOut(scale.step());
        }
        return lowest.signum() > 0 && scale.bottom().signum() < 0 ? around(lowest, highest) : scale;
    }

    /// The next of 1, 2 and 5 times a power of ten below and above, for values above zero.
    static Scale logarithmic(BigDecimal lowest, BigDecimal highest) {
        var below = decades(lowest.scaleByPowerOfTen(-1), lowest).getLast();
        var above = decades(highest, highest.scaleByPowerOfTen(1)).getFirst();
        return below.compareTo(above) < 0 ? new Scale(below, above) : new Scale(below, decades(highest, highest.scaleByPowerOfTen(1)).get(1));
    }

    /// 1, 2 and 5 times the powers of ten from one value above zero to another, both included.
    static List<BigDecimal> decades(BigDecimal from, BigDecimal to) {
        var first = BigDecimal.ONE.scaleByPowerOfTen(from.precision() - from.scale() - 1);
        return Stream.iterate(first, decade -> decade.compareTo(to) <= 0, decade -> decade.scaleByPowerOfTen(1))
                .flatMap(decade -> Stream.of(1, 2, 5).map(step -> plain(decade.multiply(BigDecimal.valueOf(step)))))
                .filter(value -> value.compareTo(from) >= 0 && value.compareTo(to) <= 0).toList();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private Scale roundedOut(BigDecimal step) {
        return new Scale(bottom.divide(step, 0, RoundingMode.FLOOR).multiply(step), top.divide(step, 0, RoundingMode.CEILING).multiply(step));
    }

    /// As ECharts has it: a fifth of the length, rounded to 1, 2, 3, 5 or 10 times a power of ten.
    private BigDecimal step() {
        var fifth = top.subtract(bottom).divide(LINES);
        var magnitude = BigDecimal.ONE.scaleByPowerOfTen(fifth.precision() - fifth.scale() - 1);
        var leading = fifth.divide(magnitude).doubleValue();
        var nice = leading < 1.5 ? 1 : leading < 2.5 ? 2 : leading < 4 ? 3 : leading < 7 ? 5 : 10;
        return magnitude.multiply(BigDecimal.valueOf(nice));
    }
}
