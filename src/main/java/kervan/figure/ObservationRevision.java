package kervan.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.timeseries.TimePeriod;
import org.jspecify.annotations.Nullable;

/// How an observation differs between two vintages, and which figures did it.
///
/// @param before as the earlier vintage has it; null when it has none of the period
/// @param after as the later vintage has it; null when it has none of the period
/// @param causes the revisions of figures that it was or is made of, or that cover the same days as one of those; none when only the preference among figures changed
public record ObservationRevision(TimePeriod period, @Nullable ReconciledObservation before, @Nullable ReconciledObservation after, List<Revision> causes) {

    /// Every period whose value or status differs, in the order of time. What is missing in both vintages does not differ.
    public static List<ObservationRevision> between(Collection<ReconciledObservation> before, Collection<ReconciledObservation> after, List<Revision> revisions) {
        var earlier = byPeriod(before);
        var later = byPeriod(after);
        var periods = new TreeSet<>(earlier.keySet());
        periods.addAll(later.keySet());
        return periods.stream()
                .filter(period -> differ(earlier.get(period), later.get(period)))
                .map(period -> new ObservationRevision(period, earlier.get(period), later.get(period), causes(earlier.get(period), later.get(period), revisions)))
                .toList();
    }

    /// The value in the earlier vintage, in the unit of the series; empty when it is missing there.
    public Optional<BigDecimal> oldValue() {
        return value(before);
    }

    /// The value in the later vintage, in the unit of the series; empty when it is missing there.
    public Optional<BigDecimal> newValue() {
        return value(after);
    }

    /// By how much it changed; empty where it is missing in one of both.
    public Optional<BigDecimal> difference() {
        return newValue().flatMap(value -> oldValue().map(value::subtract));
    }

    private static Optional<BigDecimal> value(@Nullable ReconciledObservation one) {
        return Optional.ofNullable(one).flatMap(known -> Optional.ofNullable(known.observation().value()));
    }

    private static Map<TimePeriod, ReconciledObservation> byPeriod(Collection<ReconciledObservation> observations) {
        return observations.stream().filter(one -> !one.isMissing()).collect(Collectors.toMap(ReconciledObservation::period, Function.identity(), (one, same) -> one, HashMap::new));
    }

    private static boolean differ(@Nullable ReconciledObservation one, @Nullable ReconciledObservation other) {
        return one == null || other == null || value(one).orElseThrow().compareTo(value(other).orElseThrow()) != 0
                || one.observation().status() != other.observation().status();
    }

    private static List<Revision> causes(@Nullable ReconciledObservation before, @Nullable ReconciledObservation after, List<Revision> revisions) {
        var days = Stream.of(Optional.ofNullable(before), Optional.ofNullable(after)).flatMap(Optional::stream)
                .flatMap(one -> one.from().stream()).map(preferred -> preferred.figure().interval()).collect(Collectors.toSet());
        return revisions.stream().filter(revision -> days.contains(revision.figure().interval())).toList();
    }
}
