package kervan.analytics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import kervan.timeseries.Rounding;
import kervan.timeseries.TimePeriod;

/// By how much a result moves when one of the numbers that it rests on moves alone to an end of its rounding.
///
/// Who adds up the largest of each gets the rounding of the result. A number that comes in twice, as `a` does in `a/(a+b)`, counts once, with what it does to the whole.
public record Deviations(Map<Input, Ends> byInput) {

    public static final Deviations NONE = new Deviations(Map.of());

    /// Eleven elevenths of 0.05 are 0.05 again, so that no digit hangs on the last one of a quotient.
    private static final MathContext DIGITS = new MathContext(15);

    /// A number that results rest on: the observation of a series for a period.
    ///
    /// @param series what tells it from other series, such as its key
    public record Input(String series, TimePeriod period) {
    }

    /// What becomes of the result, less what it is, with the number at its lower and at its upper end.
    public record Ends(BigDecimal atLower, BigDecimal atUpper) {

        Ends plus(Ends other) {
            return new Ends(atLower.add(other.atLower), atUpper.add(other.atUpper));
        }

        BigDecimal largest() {
            return atLower.abs().max(atUpper.abs());
        }
    }

    public Deviations {
        byInput = Map.copyOf(byInput);
    }

    static Deviations of(Input input, Rounding rounding) {
        var halfWidth = rounding.halfWidth();
        return halfWidth.signum() == 0 ? NONE : new Deviations(Map.of(input, new Ends(halfWidth.negate(), halfWidth)));
    }

    /// The widest that all inputs together can make it.
    public Rounding rounding() {
        return new Rounding(byInput.values().stream().map(Ends::largest).reduce(BigDecimal.ZERO, BigDecimal::add).round(DIGITS));
    }
}
