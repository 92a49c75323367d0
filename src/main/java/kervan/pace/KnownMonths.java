package kervan.pace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.figure.ReconciledObservation;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;

/// The months that are known well enough to learn from: not missing, not forecast, not uncertain.
final class KnownMonths {

    private final NavigableMap<TimePeriod, BigDecimal> months;

    private KnownMonths(NavigableMap<TimePeriod, BigDecimal> months) {
        this.months = months;
    }

    static KnownMonths of(List<ReconciledObservation> observations) {
        return new KnownMonths(observations.stream()
                .filter(one -> one.period().frequency() == Frequency.MONTHLY && one.observation().status().isActual() && !one.uncertain())
                .collect(Collectors.toMap(ReconciledObservation::period, one -> one.quantity().orElseThrow().value(), (first, same) -> first, TreeMap::new)));
    }

    int count() {
        return months.size();
    }

    int below(BigDecimal volume) {
        return (int) months.values().stream().filter(month -> month.compareTo(volume) < 0).count();
    }

    /// The run of consecutive months with the greatest sum, the earliest of equals; empty when no such run is known.
    Optional<BestRun> best(int length) {
        return months.keySet().stream().map(first -> run(first, length)).flatMap(Optional::stream)
                .reduce((best, next) -> next.sum().compareTo(best.sum()) > 0 ? next : best);
    }

    private Optional<BestRun> run(TimePeriod first, int length) {
        var run = IntStream.range(0, length).mapToObj(first::plus).filter(months::containsKey).toList();
        return run.size() < length ? Optional.empty()
                : Optional.of(new BestRun(first, run.getLast(), run.stream().map(months::get).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /// What the days brought, where they are whole months and all of them are known.
    Optional<BigDecimal> sum(Interval days) {
        return Prorating.isWholeMonths(days)
                ? run(TimePeriod.containing(days.start().atStartOfDay(), Frequency.MONTHLY), Math.toIntExact(Prorating.months(days))).map(BestRun::sum) : Optional.empty();
    }

    /// The twelve months of each calendar year that is known in full, in the order of time.
    NavigableMap<Integer, List<BigDecimal>> completeYears() {
        return months.entrySet().stream()
                .collect(Collectors.groupingBy(month -> month.getKey().start().getYear(), TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet().stream().filter(year -> year.getValue().size() == 12)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first, TreeMap::new));
    }
}
