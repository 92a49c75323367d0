package kervan.analytics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.TimePeriod;

/// Means of several values.
final class Mean {

    private Mean() {
    }

    /// Weighted by the days of each where the values are rates, plain otherwise.
    ///
    /// @param parts one or more, none missing
    static Value of(TimePeriod period, List<Value> parts, Behaviour behaviour, Coverage coverage) {
        var weights = parts.stream().map(part -> behaviour == Behaviour.RATE ? BigDecimal.valueOf(part.period().interval().days()) : BigDecimal.ONE).toList();
        var weighted = new ArrayList<Inexact>();
        for (int at = 0; at < parts.size(); at++) {
            weighted.add(parts.get(at).inexact().orElseThrow().times(weights.get(at)));
        }
        return Value.of(period, Inexact.sum(weighted).over(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add)), status(parts.stream()), coverage);
    }

    static ObservationStatus status(Stream<Value> parts) {
        return parts.map(Value::status).reduce(ObservationStatus.NORMAL, ObservationStatus::and);
    }
}
