package kervan.analytics;

import java.math.BigDecimal;

/// Natural logarithms, to the 15 digits or so that a double has.
final class Logarithm {

    private Logarithm() {
    }

    static BigDecimal of(BigDecimal aboveZero) {
        return BigDecimal.valueOf(Math.log(aboveZero.doubleValue()));
    }

    /// A series of logarithms. That of a period known in part says nothing of the whole.
    static TimeSeries of(TimeSeries series) {
        return series.with(CompoundUnit.LOG, Behaviour.RATIO, value -> value.isMissing() ? value
                : value.isPartial() ? Value.missing(value.period(), new Gap.OnlyPartOf(value.period()))
                : Comparison.notAboveZero(value).map(gap -> Value.missing(value.period(), gap)).orElseGet(() ->
                        Value.of(value.period(), value.inexact().orElseThrow().map(Logarithm::of), value.status(), Coverage.WHOLE)));
    }
}
