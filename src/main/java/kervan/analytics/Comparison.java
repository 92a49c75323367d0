package kervan.analytics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import kervan.timeseries.TimePeriod;

/// Each value against one that lies some periods before it.
final class Comparison {

    private Comparison() {
    }

    /// Differences, in the unit of the series; percentage points where that is per cent.
    static TimeSeries change(TimeSeries series, int lag) {
        var unit = series.unit().minus(series.unit()).orElseThrow().unit();
        return series.with(unit, series.behaviour(), value -> compared(series, value, lag, (now, then) ->
                Value.of(value.period(), now.whole().orElseThrow().minus(then.whole().orElseThrow()), now.status().and(then.status()), Coverage.WHOLE)));
    }

    /// Something of the ratio to a value above zero, in per cent.
    static TimeSeries growth(TimeSeries series, int lag, UnaryOperator<BigDecimal> something) {
        return series.with(CompoundUnit.PERCENT, Behaviour.RATIO, value -> compared(series, value, lag, (now, then) -> grown(now, then, something)));
    }

    /// The same against the period before, where both have to be above zero.
    static TimeSeries compounded(TimeSeries series, UnaryOperator<BigDecimal> something) {
        return series.with(CompoundUnit.PERCENT, Behaviour.RATIO, value -> compared(series, value, 1, (now, then) ->
                notAboveZero(now).map(gap -> Value.missing(now.period(), gap)).orElseGet(() -> grown(now, then, something))));
    }

    private static Value compared(TimeSeries series, Value now, int lag, BiFunction<Value, Value, Value> compare) {
        var before = now.period().plus(-lag);
        var then = series.at(before);
        return now.isMissing() ? now
                : now.isPartial() ? Value.missing(now.period(), new Gap.OnlyPartOf(now.period()))
                : then.flatMap(Value::whole).isEmpty() ? Value.missing(now.period(), new Gap.NoValueOf(before))
                : compare.apply(now, then.orElseThrow());
    }

    private static Value grown(Value now, Value then, UnaryOperator<BigDecimal> something) {
        return noBase(then).map(gap -> Value.missing(now.period(), gap)).orElseGet(() ->
                Value.of(now.period(), now.whole().orElseThrow().over(then.whole().orElseThrow()).map(something), now.status().and(then.status()), Coverage.WHOLE));
    }

    /// Why growth against a value says nothing; empty where it is above zero, and surely so.
    static Optional<Gap> noBase(Value base) {
        var number = base.inexact().orElseThrow();
        TimePeriod period = base.period();
        return number.number().signum() == 0 ? Optional.of(new Gap.ZeroBase(period))
                : number.number().signum() < 0 ? Optional.of(new Gap.NegativeBase(period))
                : number.keepsItsSign() ? Optional.empty() : Optional.of(new Gap.LostInRounding(period));
    }

    /// Why a value has no logarithm; empty where it is above zero, and surely so.
    static Optional<Gap> notAboveZero(Value value) {
        var number = value.inexact().orElseThrow();
        return number.number().signum() <= 0 ? Optional.of(new Gap.NotAboveZero(value.period()))
                : number.keepsItsSign() ? Optional.empty() : Optional.of(new Gap.LostInRounding(value.period()));
    }
}
