package kervan.explore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import kervan.analytics.Rebased;
import kervan.analytics.Value;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// The stretch of time that is shown: whole periods of the frequency.
///
/// @param first of the periods, or where they would begin
/// @param last included
record Stretch(TimePeriod first, TimePeriod last) {

    /// As the address says, otherwise as long as the lines are; empty where they have no values and nothing is said.
    ///
    /// @param baseline of the newest target of the lines, if that says one
    /// @param due the last day on which one of the targets that are drawn falls due
    /// @param expected the last period of what is forecast
    static Optional<Stretch> of(Exploration exploration, List<Plotted> lines, Optional<LocalDate> baseline, Optional<LocalDate> due, Optional<TimePeriod> expected) {
        var frequency = exploration.frequency();
        var periods = lines.stream().flatMap(line -> line.values().stream()).filter(value -> !value.isMissing()).map(Value::period).sorted().toList();
        var newest = lines.stream().flatMap(line -> line.newest().stream()).map(Value::period).max(Comparator.naturalOrder());
        var first = exploration.from().map(from -> from.at(frequency)).or(() -> begin(exploration, newest, baseline)).or(() -> periods.stream().findFirst());
        var last = exploration.to().map(to -> last(to, frequency)).or(() -> exploration.range().filter(range -> range == Preset.LAST_TWELVE_MONTHS || range == Preset.YEAR_TO_DATE).flatMap(range -> newest))
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(later(later(periods.getLast(), due.map(day -> TimePeriod.containing(day.atStartOfDay(), frequency))), expected)));
        return first.flatMap(from -> last.filter(to -> to.compareTo(from) >= 0).map(to -> new Stretch(from, to)));
    }

    private static Optional<TimePeriod> begin(Exploration exploration, Optional<TimePeriod> newest, Optional<LocalDate> baseline) {
        var frequency = exploration.frequency();
        return exploration.range().flatMap(range -> switch (range) {
            case YEAR_TO_DATE -> newest.map(period -> TimePeriod.containing(period.start().withDayOfYear(1), frequency));
            case LAST_TWELVE_MONTHS -> newest.map(period -> TimePeriod.containing(period.endExclusive().minusYears(1), frequency));
            case SINCE_BASELINE -> exploration.transformation() instanceof Rebased rebased ? Optional.of(rebased.base().at(frequency))
                    : baseline.map(day -> TimePeriod.containing(day.atStartOfDay(), frequency));
            case TO_TARGET -> Optional.empty();
        });
    }

    private static TimePeriod last(TimePeriod to, Frequency frequency) {
        return TimePeriod.containing(to.endExclusive().minusSeconds(1), frequency);
    }

    private static TimePeriod later(TimePeriod period, Optional<TimePeriod> other) {
        return other.filter(one -> one.compareTo(period) > 0).orElse(period);
    }

    boolean contains(TimePeriod period) {
        return period.compareTo(first) >= 0 && period.compareTo(last) <= 0;
    }

    List<TimePeriod> periods() {
        return LongStream.rangeClosed(0, first.until(last)).mapToObj(first::plus).toList();
    }
}
