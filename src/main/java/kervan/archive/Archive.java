package kervan.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.ObservationRevision;
import kervan.figure.PreferredFigure;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.figure.Reconciliation;
import kervan.figure.Revision;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The figures as they were published, with every earlier state of each.
@Service
@Transactional(readOnly = true)
public class Archive {

    private final FigureStore figures;
    private final ChoiceStore choices;
    private final BatchStore batches;
    private final IntakeStore intakes;
    private final StateStore states;

    Archive(FigureStore figures, ChoiceStore choices, BatchStore batches, IntakeStore intakes, StateStore states) {
        this.figures = figures;
        this.choices = choices;
        this.batches = batches;
        this.intakes = intakes;
        this.states = states;
    }

    /// Tells the states of the whole database apart, whoever wrote to it: two that are equal show the same in every table. Equal or not is all that can be said of them.
    ///
    /// @return empty within a transaction that has written
    public Optional<String> state() {
        return states.visible();
    }

    /// Whether the newest file that was recorded under this name, and not undone, had these bytes.
    public boolean has(String fileName, String sha256) {
        return batches.has(fileName, sha256);
    }

    @Transactional
    public Batch open(String fileName, String sha256, Instant recordedAt) {
        return batches.open(fileName, sha256, recordedAt, null, null);
    }

    /// Adds what is new. A figure is the same one when series, interval, source and unit are; with other content it is a
    /// revision, added beside the older state. What is known already is left alone.
    @Transactional
    public Recorded record(Batch batch, Collection<Figure> figures) {
        var intake = new Intake(intakes, batch.fileName(), batch.recordedAt());
        figures.forEach(intake::stage);
        intake.compare(true);
        return intake.record(batch);
    }

    /// Keeps choices that came in a file, beside those before them; the newest count.
    ///
    /// @return how many said something new
    @Transactional
    public int choose(Batch batch, Collection<Choice> choices) {
        return choices.stream().mapToInt(choice -> this.choices.add(batch, choice)).sum();
    }

    /// All figures of a series that the vintage knows, quarantined ones too, in order.
    public List<Figure> figures(SeriesKey series, Vintage vintage) {
        return figures.current(List.of(series), vintage).stream().sorted(Figure.IN_ORDER).toList();
    }

    /// All figures of a series that count now, quarantined ones too, in order: those known by a day are what [#figures] says as of it.
    public List<DatedFigure> dated(SeriesKey series) {
        return dated(List.of(series)).getOrDefault(series, List.of());
    }

    /// The same of several series, read together; those without any are left out.
    public Map<SeriesKey, List<DatedFigure>> dated(Collection<SeriesKey> series) {
        return figures.dated(series).stream().sorted(Comparator.comparing(DatedFigure::figure, Figure.IN_ORDER)).collect(Collectors.groupingBy(one -> one.figure().series()));
    }

    /// The series that have any figure at all.
    public Set<SeriesKey> seriesWithFigures() {
        return figures.seriesWithFigures();
    }

    /// All figures of several series that the vintage knows, quarantined ones too, in order.
    public List<Figure> figures(Collection<SeriesKey> series, Vintage vintage) {
        return figures.current(series, vintage).stream().sorted(Figure.IN_ORDER).toList();
    }

    /// What stewards chose among figures of several series, as it counts in the vintage.
    public List<Choice> choices(Collection<SeriesKey> series, Vintage vintage) {
        return choices.inForce(series, vintage);
    }

    /// The series of which stewards ever chose anything; of all others the rules are the same in every vintage ([#unchosen]).
    public Set<SeriesKey> everChosen() {
        return choices.everChosen();
    }

    /// How many figures of the series the vintage leaves out only because their day of publication is not known.
    public int undated(SeriesKey series, Vintage vintage) {
        return figures.undated(series, vintage);
    }

    /// The series at a frequency, in its own unit: the one reconciliation behind card, chart, table, file and API.
    public ReconciledSeries reconciled(Series series, Frequency frequency, Vintage vintage) {
        var observations = reconciliation(series, vintage).at(frequency, figures(series.key(), vintage));
        return new ReconciledSeries(series, frequency, series.unit(), vintage, observations);
    }

    /// The same at several frequencies.
    public Map<Frequency, ReconciledSeries> reconciled(Series series, Collection<Frequency> frequencies, Vintage vintage) {
        return together(List.of(series), vintage).reconciled(series, frequencies);
    }

    /// The same of several series at once, read together; by their keys.
    public Map<SeriesKey, Map<Frequency, ReconciledSeries>> reconciled(Collection<Series> series, Collection<Frequency> frequencies, Vintage vintage) {
        var together = together(series, vintage);
        return series.stream().collect(Collectors.toMap(Series::key, one -> together.reconciled(one, frequencies)));
    }

    /// The figures of several series, and what was chosen among them, read in one go.
    public SeriesFigures together(Collection<Series> series, Vintage vintage) {
        var keys = series.stream().map(Series::key).toList();
        return keys.isEmpty() ? new SeriesFigures(vintage, List.of(), List.of()) : new SeriesFigures(vintage, figures(keys, vintage), choices(keys, vintage));
    }

    /// Which figure is taken of each interval that has any, in the order of time.
    public Map<Interval, PreferredFigure> preferred(Series series, Vintage vintage) {
        return reconciliation(series, vintage).preferred(figures(series.key(), vintage));
    }

    /// What changed of a series from one vintage to another.
    public SeriesRevisions revisions(Series series, Frequency frequency, Vintage since, Vintage until) {
        var figures = Revision.between(figures(series.key(), since), figures(series.key(), until));
        return new SeriesRevisions(series, frequency, since, until, figures, ObservationRevision.between(
                reconciled(series, frequency, since).observations(), reconciled(series, frequency, until).observations(), figures));
    }

    /// Every state of the figures of a series that was not undone, in the order in which they were recorded.
    public List<Recording> recordings(SeriesKey series) {
        return figures.recordings(series);
    }

    /// The rules by which figures of a series become observations and totals in a vintage: the same as behind [#reconciled].
    public Reconciliation reconciliation(Series series, Vintage vintage) {
        return new Reconciliation(series.unit(), series.conversion(), series.aggregation(), choices(series.key(), vintage));
    }

    /// The same rules where nothing was chosen.
    public static Reconciliation unchosen(Series series) {
        return new Reconciliation(series.unit(), series.conversion(), series.aggregation(), Map.of());
    }

    private Map<SeriesOfDays, Choice> choices(SeriesKey series, Vintage vintage) {
        return byDays(choices.inForce(List.of(series), vintage));
    }

    private static Map<SeriesOfDays, Choice> byDays(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(Choice::days, choice -> choice));
    }

    /// By whom, how often and when something was published, of each series that has any figure; by their keys.
    public Map<SeriesKey, Publications> publications() {
        return figures.publications();
    }

    /// First and last day covered, newest publication and number of figures, of each series that has any.
    public List<Holding> holdings() {
        return holdings(Vintage.LATEST);
    }

    /// The same, of what was published by the day of the vintage.
    public List<Holding> holdings(Vintage vintage) {
        return figures.holdings(vintage);
    }
}
