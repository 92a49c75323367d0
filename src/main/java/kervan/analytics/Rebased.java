package kervan.analytics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;

/// Every value as a multiple of the one at a base: 100 there, or 1.
///
/// The base may be longer than the periods of the series: 2023 on months is the mean of the twelve months of 2023, weighted by days for a rate. All of them have to be there.
/// With it the rounding of the base goes into every value, but not into that of the base itself.
public record Rebased(TimePeriod base, Scale scale) implements Transformation {

    /// What the value at the base becomes.
    public enum Scale {

        HUNDRED("idx", 100),
        ONE("rel", 1);

        private final String code;
        private final BigDecimal atBase;

        Scale(String code, int atBase) {
            this.code = code;
            this.atBase = BigDecimal.valueOf(atBase);
        }
    }

    @Override
    public String code() {
        return scale.code + ":" + base;
    }

    @Override
    public String words() {
        return Texts.of("analytics.transformation." + scale.code, "base", base.toString());
    }

    @Override
    public Outcome apply(TimeSeries series) {
        if (base.frequency().compareTo(series.frequency()) > 0) {
            return Refusal.of("base-too-short", "base", base.toString(), "frequency", Calendar.words(series.frequency()));
        }
        var value = atBase(series);
        if (value.isEmpty()) {
            return Refusal.of("no-base", "base", base.toString());
        }
        return Comparison.noBase(value.orElseThrow()).<Outcome>map(gap -> Refusal.of("unfit-base", "base", base.toString(), "why", gap.sentence()))
                .orElseGet(() -> rebased(series, value.flatMap(Value::whole).orElseThrow(), value.orElseThrow()));
    }

    private TimeSeries rebased(TimeSeries series, Inexact divisor, Value atBase) {
        var unit = scale == Scale.HUNDRED ? CompoundUnit.INDEX : CompoundUnit.RATIO;
        return series.with(unit, Behaviour.RATIO, value -> value.inexact().map(number -> Value.of(value.period(), number.over(divisor).times(scale.atBase),
                value.status().and(atBase.status()), value.coverage())).orElse(value));
    }

    /// The value at the base; empty unless all of it is known.
    private Optional<Value> atBase(TimeSeries series) {
        var parts = new ArrayList<Value>();
        var first = Calendar.first(base, series.frequency());
        var count = Calendar.parts(base, series.frequency());
        for (int at = 0; at < count; at++) {
            series.at(first.plus(at)).filter(value -> value.whole().isPresent()).ifPresent(parts::add);
        }
        return parts.size() < count ? Optional.empty() : Optional.of(Mean.of(base, parts, series.behaviour(), Coverage.WHOLE));
    }
}
