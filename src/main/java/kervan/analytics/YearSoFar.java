package kervan.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.timeseries.Frequency;
import kervan.timeseries.ObservationStatus;

/// What has added up since January.
final class YearSoFar {

    private YearSoFar() {
    }

    /// Volumes only. Every period of the year up to the one in question has to be there, and whole.
    static Outcome of(TimeSeries series) {
        return series.behaviour() == Behaviour.FLOW ? series.with(series.unit(), Behaviour.STOCK, value -> soFar(series, value))
                : Refusal.of("year-to-date-of", "behaviour", series.behaviour().words());
    }

    private static Value soFar(TimeSeries series, Value value) {
        var first = Calendar.first(value.period().at(Frequency.ANNUAL), series.frequency());
        var parts = (int) first.until(value.period()) + 1;
        List<Value> known = new ArrayList<>();
        for (int at = 0; at < parts; at++) {
            series.at(first.plus(at)).filter(part -> part.whole().isPresent()).ifPresent(known::add);
        }
        if (known.size() < parts) {
            return value.isMissing() ? value : Value.missing(value.period(), new Gap.Incomplete(new Coverage(known.size(), parts), series.frequency()));
        }
        return Value.of(value.period(), Inexact.sum(known.stream().map(Value::whole).flatMap(Optional::stream).toList()),
                known.stream().map(Value::status).reduce(ObservationStatus.NORMAL, ObservationStatus::and), Coverage.WHOLE);
    }
}
