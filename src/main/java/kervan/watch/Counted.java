package kervan.watch;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.claim.Nearness;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.figure.ReconciledObservation;
import kervan.figure.Reconciliation;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.TimePeriod;

/// What the record has of a series that a claim can be held against, each thing worked out once. For one thread.
final class Counted {

    private final Nearness nearness;
    private final Series series;
    private final Reconciliation reconciliation;
    private final NavigableMap<Interval, PreferredFigure> preferred;
    private final Map<Frequency, Map<TimePeriod, ReconciledObservation>> observed = new EnumMap<>(Frequency.class);

    Counted(Nearness nearness, Series series, Reconciliation reconciliation, Collection<Figure> figures) {
        this.nearness = nearness;
        this.series = series;
        this.reconciliation = reconciliation;
        this.preferred = reconciliation.preferred(figures);
    }

    Nearness nearness() {
        return nearness;
    }

    Series series() {
        return series;
    }

    /// Which of the accepted figures is taken of each interval.
    NavigableMap<Interval, PreferredFigure> preferred() {
        return preferred;
    }

    /// The accepted figures that can be shown in the unit of the series.
    List<Figure> figures() {
        return preferred.values().stream().flatMap(one -> one.figures().stream()).toList();
    }

    List<Figure> of(Interval days) {
        return Optional.ofNullable(preferred.get(days)).map(PreferredFigure::figures).orElse(List.of());
    }

    /// The observation of a period; empty when nothing makes one.
    Optional<ReconciledObservation> at(TimePeriod period) {
        return Optional.ofNullable(observed.computeIfAbsent(period.frequency(), this::observations).get(period));
    }

    private Map<TimePeriod, ReconciledObservation> observations(Frequency frequency) {
        return reconciliation.at(frequency, preferred).stream().filter(one -> !one.isMissing()).collect(Collectors.toMap(ReconciledObservation::period, one -> one));
    }

    boolean isPreferred(Figure figure) {
        return preferred.get(figure.interval()).figure().equals(figure);
    }

    String scope() {
        return scope(series);
    }

    /// What a series counts, in words.
    static String scope(Series series) {
        return series.scope() == null ? SeriesWords.name(series) : SeriesWords.scope(series.scope());
    }
}
