package kervan.claim;

import java.math.BigDecimal;
import java.util.List;
import kervan.figure.Qualifier;
import kervan.timeseries.Rounding;
import org.jspecify.annotations.Nullable;

/// How many times the baseline the value is said to be, with the leeway that the words leave.
///
/// A number of times leaves half a unit of its last digit, but no more than 5 % of itself: *2 times* is 1.9 to 2.1, *5.5 times* is 5.45 to 5.55. *Double* is
/// 2 times, *half* 0.5. A number of per cent leaves half a unit of its last digit in percentage points: 75 per cent is 74.5 to 75.5. *About* doubles that;
/// *nearly* leaves as much below and nothing above, *over* and *at least* everything above, *up to* everything below.
///
/// @param number above zero; below 100 for *per cent less*
public record ClaimedFactor(Comparison comparison, BigDecimal number, Qualifier qualifier) {

    private static final BigDecimal WIDEST = new BigDecimal("0.05");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ClaimedFactor {
        if (number.signum() <= 0 || comparison == Comparison.PERCENT_LESS && number.compareTo(HUNDRED) >= 0) {
            throw new IllegalArgumentException("%s %s leaves nothing above zero".formatted(number, comparison.code()));
        }
    }

    /// What it can mean, as a multiple of the baseline, the likelier first: one for all but *times more*, which has two.
    public List<Bracket> readings() {
        var said = said();
        return switch (comparison) {
            case TIMES, DOUBLE, HALF -> List.of(said);
            case TIMES_MORE -> List.of(said, more(said));
            case PERCENT_MORE -> List.of(more(said.times(new BigDecimal("0.01"))));
            case PERCENT_LESS -> List.of(less(said.times(new BigDecimal("0.01"))));
        };
    }

    private Bracket said() {
        var leeway = halfWidth();
        return switch (qualifier) {
            case EXACTLY, GRADUALLY -> bracket(leeway, number.add(leeway));
            case ABOUT -> bracket(leeway.add(leeway), number.add(leeway).add(leeway));
            case NEARLY -> bracket(leeway.add(leeway), number);
            case OVER, AT_LEAST -> bracket(BigDecimal.ZERO, null);
            case UP_TO -> bracket(number, number);
        };
    }

    private Bracket bracket(BigDecimal below, @Nullable BigDecimal high) {
        return new Bracket(number, number.subtract(below).max(BigDecimal.ZERO), high);
    }

    private BigDecimal halfWidth() {
        var digit = Rounding.of(number).halfWidth();
        return comparison.isPercent() ? digit : digit.min(number.multiply(WIDEST));
    }

    private static Bracket more(Bracket share) {
        var whole = BigDecimal.ONE;
        return new Bracket(share.nominal().add(whole), share.low().add(whole), share.high() == null ? null : share.high().add(whole));
    }

    private static Bracket less(Bracket share) {
        var least = share.high() == null ? BigDecimal.ZERO : BigDecimal.ONE.subtract(share.high()).max(BigDecimal.ZERO);
        return new Bracket(BigDecimal.ONE.subtract(share.nominal()), least, BigDecimal.ONE.subtract(share.low()));
    }
}
