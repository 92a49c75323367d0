package kervan.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Rounding;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;

/// Lines written as text: values as printed, a dash for a gap.
final class Lines {

    private Lines() {
    }

    static TimeSeries volumes(String first, String values) {
        return line("a", first, values, UnitOfMeasure.KILOTONNE, Behaviour.FLOW);
    }

    static TimeSeries line(String name, String first, String values, UnitOfMeasure unit, Behaviour behaviour) {
        var period = TimePeriod.parse(first);
        var made = new ArrayList<Value>();
        for (var text : values.strip().split(" +")) {
            made.add(text.equals("-") ? Value.missing(period, new Gap.Reported("nothing was published"))
                    : Value.observed(name, period, new BigDecimal(text), Rounding.of(new BigDecimal(text)), ObservationStatus.NORMAL));
            period = period.plus(1);
        }
        return new TimeSeries(made.getFirst().period().frequency(), CompoundUnit.of(unit), behaviour, made);
    }

    /// The numbers shown, a dash for a gap.
    static String shown(TimeSeries series) {
        return String.join(" ", series.values().stream().map(value -> value.shown(series.unit()).map(one -> one.number().toPlainString()).orElse("-")).toList());
    }

    /// The exact numbers to some decimals, a dash for a gap.
    static String exact(TimeSeries series, int decimals) {
        return String.join(" ", series.values().stream().map(value -> value.number() == null ? "-"
                : value.number().setScale(decimals, RoundingMode.HALF_UP).toPlainString()).toList());
    }

    static TimeSeries made(Outcome outcome) {
        return outcome.series().orElseThrow(() -> new AssertionError(outcome));
    }

    static TimeSeries transformed(TimeSeries series, String code) {
        return made(Transformation.parse(code).orElseThrow().apply(series));
    }

    static List<String> whys(TimeSeries series) {
        return series.values().stream().flatMap(value -> value.why().stream()).map(Gap::sentence).toList();
    }

    static String twelve(String value) {
        return String.join(" ", Arrays.asList(new String[12])).replace("null", value);
    }
}
