package kervan.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import org.jspecify.annotations.Nullable;

/// The values of consecutive periods, gaps included, in one unit.
///
/// @param values in the order of time; none when nothing is known at this frequency
public record TimeSeries(Frequency frequency, CompoundUnit unit, Behaviour behaviour, List<Value> values) implements Outcome {

    public TimeSeries {
        values = List.copyOf(values);
        for (int at = 0; at < values.size(); at++) {
            if (!values.get(at).period().equals(new TimePeriod(frequency, values.getFirst().period().ordinal() + at))) {
                throw new IllegalArgumentException("%s does not follow in a series of %s periods".formatted(values.get(at).period(), frequency.adjective()));
            }
        }
    }

    /// The value of a period, which may be a gap; empty when it lies outside.
    public Optional<Value> at(TimePeriod period) {
        if (values.isEmpty() || period.frequency() != frequency) {
            return Optional.empty();
        }
        var at = period.ordinal() - values.getFirst().period().ordinal();
        return at < 0 || at >= values.size() ? Optional.empty() : Optional.of(values.get((int) at));
    }

    /// The periods that lie wholly within the days, both included; null leaves an end open.
    public TimeSeries between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TimeSeries(frequency, unit, behaviour, values.stream()
                .filter(one -> first == null || !one.period().start().toLocalDate().isBefore(first))
                .filter(one -> last == null || !one.period().endExclusive().toLocalDate().isAfter(last.plusDays(1)))
                .toList());
    }

    /// Without the gaps at both ends.
    public TimeSeries trimmed() {
        int from = 0;
        int to = values.size();
        while (from < to && values.get(from).isMissing()) {
            from++;
        }
        while (to > from && values.get(to - 1).isMissing()) {
            to--;
        }
        return new TimeSeries(frequency, unit, behaviour, values.subList(from, to));
    }

    /// The newest value that there is.
    public Optional<Value> latest() {
        return values.reversed().stream().filter(one -> !one.isMissing()).findFirst();
    }

    /// The same periods with other values.
    TimeSeries with(CompoundUnit unit, Behaviour behaviour, Function<Value, Value> change) {
        var changed = new ArrayList<Value>(values.size());
        values.forEach(value -> changed.add(change.apply(value)));
        return new TimeSeries(frequency, unit, behaviour, changed);
    }
}
