package kervan.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.Reconciliation;
import kervan.figure.RunningTotal;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.Vintage;

/// The figures of several series, and what was chosen among them, as a vintage knows them: read together, and each series reconciled once at each frequency.
///
/// For one thread, and thrown away with the page or answer it is for: it does not see what is recorded meanwhile.
public final class SeriesFigures {

    private final Vintage vintage;
    private final Map<SeriesKey, List<Figure>> figures;
    private final Map<SeriesKey, List<Choice>> choices;
    private final Map<SeriesKey, Rules> rules = new HashMap<>();

    SeriesFigures(Vintage vintage, Collection<Figure> figures, Collection<Choice> choices) {
        this.vintage = vintage;
        this.figures = figures.stream().collect(Collectors.groupingBy(Figure::series));
        this.choices = choices.stream().collect(Collectors.groupingBy(choice -> choice.days().series()));
    }

    private record Rules(Reconciliation reconciliation, NavigableMap<Interval, PreferredFigure> preferred, Map<Frequency, ReconciledSeries> reconciled) {
    }

    /// How many figures were read.
    public int size() {
        return figures.values().stream().mapToInt(List::size).sum();
    }

    /// A series at several frequencies, in its own unit; without any observation where it is none of those that were read.
    public Map<Frequency, ReconciledSeries> reconciled(Series series, Collection<Frequency> frequencies) {
        var known = rules.computeIfAbsent(series.key(), key -> rules(series));
        return frequencies.stream().collect(Collectors.toMap(one -> one, one -> known.reconciled()
                .computeIfAbsent(one, at -> new ReconciledSeries(series, at, series.unit(), vintage, known.reconciliation().at(at, known.preferred())))));
    }

    /// What had added up since the first of January by each later date of that year that reported figures reach, of all years, in the order of time; none for a rate.
    public List<RunningTotal> sinceJanuary(Series series) {
        var known = rules.computeIfAbsent(series.key(), key -> rules(series));
        return known.preferred().keySet().stream().flatMapToInt(days -> IntStream.rangeClosed(days.start().getYear(), days.lastDay().getYear())).distinct().sorted()
                .mapToObj(year -> TimePeriod.ofYear(year).interval()).flatMap(year -> known.reconciliation().runningTotals(year, known.preferred()).stream()).toList();
    }

    private Rules rules(Series series) {
        var chosen = choices.getOrDefault(series.key(), List.of()).stream().collect(Collectors.toMap(Choice::days, choice -> choice));
        var reconciliation = new Reconciliation(series.unit(), series.conversion(), series.aggregation(), chosen);
        return new Rules(reconciliation, reconciliation.preferred(figures.getOrDefault(series.key(), List.of())), new HashMap<>());
    }
}
