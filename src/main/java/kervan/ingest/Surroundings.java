package kervan.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.Arrival;
import kervan.archive.Change;
import kervan.archive.Intake;
import kervan.catalogue.Catalogue;
import kervan.catalogue.RelatedSeries;
import kervan.catalogue.Series;
import kervan.check.Relative;
import kervan.check.Subject;
import kervan.figure.Figure;
import kervan.figure.Scope;
import kervan.figure.Source;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Component;

/// What the figures of an import are checked against: what is known of their series and of related ones, as it will be after the import.
final class Surroundings {

    /// How many figures of related series are kept in memory.
    private static final int CACHED_FIGURES = 100_000;

    private final Catalogue catalogue;
    private final Archive archive;
    private final Intake intake;
    private final Map<SeriesKey, List<Figure>> cache = new HashMap<>();
    private final Set<SeriesKey> held;
    private int cached;

    private Surroundings(Catalogue catalogue, Archive archive, Intake intake) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.intake = intake;
        this.held = archive.seriesWithFigures();
    }

    @Component
    static final class Maker {

        private final Catalogue catalogue;
        private final Archive archive;

        Maker(Catalogue catalogue, Archive archive) {
            this.catalogue = catalogue;
            this.archive = archive;
        }

        Surroundings of(Intake intake) {
            return new Surroundings(catalogue, archive, intake);
        }
    }

    /// What makes a figure the same one.
    private record Identity(Interval interval, Source source, UnitOfMeasure unit) {

        static Identity of(Figure figure) {
            return new Identity(figure.interval(), figure.source(), figure.unit());
        }
    }

    Subject subject(Series series, List<Arrival> changed, LocalDate today) {
        return new Subject(series.key(), series.unit(), series.conversion(), series.aggregation(), changed.stream().map(Arrival::figure).toList(),
                known(series.key(), changed), relatives(series), today);
    }

    private List<Relative> relatives(Series series) {
        if (!(series.scope() instanceof Scope scope)) {
            return List.of();
        }
        var tree = catalogue.scopes();
        return catalogue.relatives(series.key()).stream().map(RelatedSeries::series)
                .flatMap(other -> Optional.ofNullable(other.scope()).flatMap(its -> Relative.of(tree, scope.key(), its.key(),
                        other.key(), other.name(), other.unit(), other.conversion(), after(other.key()))).stream())
                .toList();
    }

    /// What is known of the series, without what is revised.
    private List<Figure> known(SeriesKey series, List<Arrival> changed) {
        if (!held.contains(series)) {
            return List.of();
        }
        var revised = new HashSet<Identity>();
        changed.stream().filter(arrival -> arrival.change() == Change.REVISED).forEach(arrival -> revised.add(Identity.of(arrival.figure())));
        return archive.figures(series, Vintage.LATEST).stream().filter(figure -> !revised.contains(Identity.of(figure))).toList();
    }

    /// A related series as it will be after the import.
    private List<Figure> after(SeriesKey series) {
        if (cache.get(series) instanceof List<Figure> figures) {
            return figures;
        }
        List<Arrival> changed;
        try (var arrivals = intake.arrivals(List.of(series))) {
            changed = arrivals.filter(arrival -> arrival.change() != Change.UNCHANGED && !arrival.repeated()).toList();
        }
        var figures = Stream.concat(known(series, changed).stream(), changed.stream().map(Arrival::figure)).collect(Collectors.toUnmodifiableList());
        if (cached + figures.size() > CACHED_FIGURES) {
            cache.clear();
            cached = 0;
        }
        cached += figures.size();
        cache.put(series, figures);
        return figures;
    }
}
