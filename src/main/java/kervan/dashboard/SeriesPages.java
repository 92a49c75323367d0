package kervan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.ReconciledSeries;
import kervan.archive.Recording;
import kervan.archive.SeriesRevisions;
import kervan.catalogue.Catalogue;
import kervan.catalogue.NearestKeys;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.FigureText;
import kervan.chart.FormulaText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.dashboard.SeriesPage.FigureRow;
import kervan.dashboard.SeriesPage.Row;
import kervan.dashboard.SeriesPage.Shown;
import kervan.figure.Derivation;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.figure.ReconciledObservation;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.target.Targets;
import kervan.timeseries.Frequency;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assembles the pages of series.
@Service
@Transactional(readOnly = true)
public class SeriesPages {

    private static final List<Frequency> FREQUENCIES = List.of(Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY);
    /// Units in which nobody reads a series, though it can be converted into them.
    private static final Set<UnitOfMeasure> UNREAD = Set.of(UnitOfMeasure.KILOGRAM, UnitOfMeasure.HUNDRED_KILOGRAMS, UnitOfMeasure.GIGATONNE, UnitOfMeasure.BARREL,
            UnitOfMeasure.BARREL_PER_DAY, UnitOfMeasure.MEGABARREL_PER_DAY);

    private final Catalogue catalogue;
    private final Archive archive;
    private final Targets targets;
    private final Clock clock;

    SeriesPages(Catalogue catalogue, Archive archive, Targets targets, Clock clock) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.targets = targets;
        this.clock = clock;
    }

    public Optional<Series> find(String key) {
        return SeriesKey.isValid(key) ? catalogue.find(new SeriesKey(key)) : Optional.empty();
    }

    /// The keys that are nearest to what was written, at most three; none when nothing is near.
    public List<SeriesKey> meant(String written) {
        return new NearestKeys(written).among(catalogue.all().stream().map(Series::key).toList());
    }

    /// @param frequency the finest view wanted; without one the coarsest that has observations
    /// @param unit without one that of the series
    public SeriesPage page(Series series, Optional<Frequency> frequency, Optional<UnitOfMeasure> unit, Vintage vintage) {
        var reconciled = archive.reconciled(series, FREQUENCIES, vintage);
        var filled = FREQUENCIES.stream().filter(one -> !reconciled.get(one).observations().isEmpty()).toList();
        var usual = filled.isEmpty() ? Frequency.ANNUAL : filled.getFirst();
        var shown = new Shown(frequency.filter(FREQUENCIES::contains).orElse(usual), unit.filter(units(series)::contains).orElse(series.unit()), vintage);
        return page(reconciled.get(shown.frequency()).in(shown.unit(), series.conversion()), shown, filled, usual);
    }

    /// Where the observation of a period comes from; empty when the series has none of it.
    public Optional<Provenance> provenance(Series series, Shown shown, TimePeriod period) {
        var reconciled = archive.reconciled(series, shown.frequency(), shown.vintage());
        return reconciled.observations().stream().filter(one -> one.period().equals(period)).findFirst()
                .map(one -> new ProvenanceOf(series, one.in(shown.unit(), series.conversion()), archive.figures(series.key(), shown.vintage()), recordings(series)).provenance());
    }

    public SeriesRevisions revisions(Series series, Frequency frequency, Vintage since, Vintage until) {
        return archive.revisions(series, frequency, since, until);
    }

    private SeriesPage page(ReconciledSeries reconciled, Shown shown, List<Frequency> filled, Frequency usual) {
        var series = reconciled.series();
        var finding = new SeriesFinding(reconciled);
        var figures = archive.figures(series.key(), shown.vintage());
        var sources = figures.stream().map(Figure::source).distinct().toList();
        return new SeriesPage(series, shown, filled, usual, units(series), finding.sentence(), finding.scope(), new SeriesChart(reconciled, finding.sentence()).chart(),
                rules(reconciled, archive.undated(series.key(), shown.vintage())), reconciled.observations().reversed().stream().map(SeriesPages::row).toList(), rows(series, shown.vintage(), figures),
                promised(series, shown.vintage()), sources);
    }

    private Sheet promised(Series series, Vintage vintage) {
        return targets.read(reading -> new SeriesTargets(series, catalogue.relatives(series.key()), reading, vintage, LocalDate.now(clock)).sheet());
    }

    private static List<UnitOfMeasure> units(Series series) {
        return Stream.of(UnitOfMeasure.values()).filter(unit -> unit == series.unit() || !UNREAD.contains(unit) && series.conversion().reaches(series.unit(), unit)).toList();
    }

    private static Row row(ReconciledObservation one) {
        return new Row(one.period(), one.isMissing() ? "" : NumberText.of(one.observation().value()), one.isMissing() ? "" : FormulaText.rounding(one.rounding().halfWidth()).strip(),
                Terms.of(one.observation().status()), one.derivation().map(Terms::of).orElse("") + (one.uncertain() ? ", " + Texts.of("figure.uncertain") : ""),
                FormulaText.of(one).orElseGet(one::why), one.uncertain());
    }

    private List<FigureRow> rows(Series series, Vintage vintage, List<Figure> figures) {
        var preferred = archive.preferred(series, vintage);
        var recordings = recordings(series);
        return figures.stream().sorted(Comparator.comparing((Figure figure) -> figure.interval().endExclusive()).reversed().thenComparing(Figure.IN_ORDER))
                .map(figure -> new FigureRow(figure, FigureText.printed(figure), Optional.ofNullable(preferred.get(figure.interval()))
                        .filter(taken -> taken.figure().equals(figure)).map(PreferredFigure::words), Optional.ofNullable(recordings.get(figure)))).toList();
    }

    private Map<Figure, Recording> recordings(Series series) {
        return archive.recordings(series.key()).stream().collect(Collectors.toMap(Recording::figure, Function.identity(), (earlier, later) -> later));
    }

    /// How many came about in which way, what decides among figures, and what the day that is asked for leaves out.
    private static List<String> rules(ReconciledSeries reconciled, int undated) {
        var factor = UnitConversion.needsFactor(reconciled.series().unit(), reconciled.unit()) ? reconciled.series().conversionFactor().stream()
                .map(one -> Texts.of("seriespage.rules.factor", "barrels", NumberText.of(one.barrelsPerTonne()), "name", SeriesWords.factor(one))) : Stream.<String>empty();
        var leftOut = undated == 0 ? Stream.<String>empty() : Stream.of(Texts.of("seriespage.rules.undated", "count", undated));
        return Stream.concat(Stream.concat(factor, leftOut), Stream.of(Writing.capital(kinds(reconciled)) + " " + Texts.of("seriespage.rules.signs"), Texts.of("seriespage.rules.preferred"))).toList();
    }

    /// `3 published, 2 summed; 1 uncertain.`
    private static String kinds(ReconciledSeries reconciled) {
        var counts = reconciled.observations().stream().collect(Collectors.groupingBy(one -> one.derivation().map(Derivation::name).orElse("MISSING"), Collectors.counting()));
        var uncertain = reconciled.observations().stream().filter(ReconciledObservation::uncertain).count();
        var kinds = Stream.of("PUBLISHED", "SUMMED", "DIFFERENCED", "MISSING").filter(counts::containsKey)
                .map(kind -> Texts.of("seriespage.rules.kind", "kind", kind, "count", counts.get(kind))).collect(Collectors.joining(", "));
        return (kinds.isEmpty() ? Texts.of("seriespage.rules.none") : kinds) + (uncertain == 0 ? "" : "; " + Texts.of("seriespage.rules.uncertain", "count", uncertain)) + ".";
    }
}
