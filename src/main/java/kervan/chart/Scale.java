package kervan.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The two ends of a value axis: round, zero between or at them, and both on the lines that ECharts draws across.
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
