package kervan.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.ImportedFile;
import kervan.archive.Recorded;
import kervan.catalogue.Catalogue;
import kervan.catalogue.ConversionFactor;
import kervan.catalogue.Series;
import kervan.event.Event;
import kervan.event.Events;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.figure.Scope;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.target.Announcements;
import kervan.target.Capacities;
import kervan.target.Ground;
import kervan.target.WatchedTargets;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Kervan's own file layouts, those of `db/reference`. Every one of them can also be uploaded.
@Component
class KervanLayouts {

    static final List<String> SOURCE = List.of("publisher", "source_title", "source_address", "published_on");

    private final Catalogue catalogue;
    private final Archive archive;
    private final Announcements announcements;
    private final Events events;
    private final WatchedTargets watched;
    private final Capacities capacities;

    KervanLayouts(Catalogue catalogue, Archive archive, Announcements announcements, Events events, WatchedTargets watched, Capacities capacities) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.announcements = announcements;
        this.events = events;
        this.watched = watched;
        this.capacities = capacities;
    }

    /// All layouts, reading against the catalogue as it is now.
    List<FileLayout<?>> all(String fileName) {
        var series = catalogue.all().stream().collect(Collectors.toMap(one -> one.key().text(), Function.identity()));
        return List.of(factors(), ScopeLayout.of(catalogue), series(), choices(series), AnnouncementLayout.of(fileName, series, announcements, ground(fileName)), events(fileName),
                WatchLayout.of(watched), CapacityLayout.of(fileName, catalogue.scopes(), capacities));
    }

    /// What is shipped is judged as on its last day: a clock that was set back must not keep Kervan from starting.
    private Ground ground(String fileName) {
        var ground = announcements.ground();
        return fileName.startsWith(ImportedFile.SHIPPED) ? new Ground(ground.series(), ground.scopes(), ground.announcements(), LocalDate.MAX) : ground;
    }

    private FileLayout<ConversionFactor> factors() {
        return new FileLayout<>("conversion factors", List.of("code", "barrels_per_tonne", "name", "basis"), Set.of(), row -> {
            var code = row.requiredText("code");
            var barrels = row.requiredNumber("barrels_per_tonne");
            var name = row.requiredText("name");
            var basis = row.requiredText("basis");
            return row.whenSound(() -> new ConversionFactor(code.get(), barrels.get(), name.get(), basis.get()));
        }, ConversionFactor::code, (batch, rows) -> new Recorded(catalogue.recordFactors(rows), 0, 0));
    }

    private FileLayout<Series> series() {
        var factors = catalogue.conversionFactors().stream().collect(Collectors.toMap(ConversionFactor::code, Function.identity()));
        var scopes = catalogue.scopes();
        return new FileLayout<>("series", List.of("key", "name", "route", "origin", "commodity", "measure", "unit", "aggregation", "conversion_factor", "scope"), Set.of("scope"), row -> {
            var key = row.code("key", text -> SeriesKey.isValid(text) ? Optional.of(new SeriesKey(text)) : Optional.empty(), List.of(Texts.of("problem.key-form")));
            var texts = Stream.of("name", "route", "origin", "commodity", "measure").collect(Collectors.toMap(column -> column, row::requiredText));
            var unit = row.code("unit", UnitOfMeasure::ofCode, codes(UnitOfMeasure.values(), UnitOfMeasure::code));
            var aggregation = row.code("aggregation", Aggregation::ofCode, codes(Aggregation.values(), Aggregation::code));
            var factor = row.text("conversion_factor");
            if (factor.get() != null && !factors.containsKey(factor.get())) {
                row.refuse(new IngestProblem.UnknownCode(row.line(), "conversion_factor", factor.get(), List.copyOf(factors.keySet())));
            }
            var scope = Optional.ofNullable(row.text("scope").get());
            if (scope.isPresent() && scope.flatMap(scopes::find).isEmpty()) {
                row.refuse(new IngestProblem.UnknownCode(row.line(), "scope", scope.get(), scopes.inOrder().stream().map(Scope::key).toList()));
            }
            return row.whenSound(() -> new Series(key.get(), texts.get("name").get(), texts.get("route").get(), texts.get("origin").get(),
                    texts.get("commodity").get(), texts.get("measure").get(), unit.get(), aggregation.get(), factors.get(factor.get()),
                    scope.flatMap(scopes::find).orElse(null)));
        }, Series::key, (batch, rows) -> new Recorded(catalogue.recordSeries(rows), 0, 0));
    }

    private FileLayout<Choice> choices(Map<String, Series> series) {
        var columns = Stream.of(List.of("series_key", "period"), SOURCE, List.of("reason")).flatMap(List::stream).toList();
        return new FileLayout<>("choices among figures", columns, Set.of(), row -> {
            var key = seriesKey(row, series);
            var interval = row.interval("period");
            var source = source(row);
            var reason = row.requiredText("reason");
            return row.whenSound(() -> new Choice(new SeriesOfDays(key.get(), interval.get()), source.get(), reason.get()));
        }, Choice::days, (batch, rows) -> new Recorded(archive.choose(batch, rows), 0, 0));
    }

    private FileLayout<Event> events(String fileName) {
        var columns = Stream.of(List.of("starts_on", "ends_on", "title", "kind", "routes"), SOURCE, List.of("note")).flatMap(List::stream).toList();
        return new FileLayout<>("events", columns, Set.of(), row -> {
            var start = row.requiredDate("starts_on");
            var end = row.date("ends_on");
            var title = row.requiredText("title");
            var kind = row.requiredText("kind");
            var routes = Optional.ofNullable(row.text("routes").get()).map(text -> List.of(text.split("\\s*;\\s*"))).orElse(List.of());
            var source = source(row);
            return row.whenSound(() -> new Event(start.get(), end.get(), title.get(), kind.get(), routes, source.get(), row.text("note").get(),
                    new Figure.Origin(fileName, row.line())));
        }, event -> List.of(event.startsOn(), event.title()), events::record);
    }

    static Supplier<SeriesKey> seriesKey(CsvRow row, Map<String, Series> series) {
        var key = row.requiredText("series_key");
        var text = row.text("series_key").get();
        if (text != null && !series.containsKey(text)) {
            row.refuse(new IngestProblem.UnknownSeries(row.line(), text));
        }
        return () -> new SeriesKey(key.get());
    }

    static Supplier<Source> source(CsvRow row) {
        return source(row, row.address("source_address"));
    }

    /// @param address judged already, or by rules of its own
    static Supplier<Source> source(CsvRow row, Supplier<@Nullable String> address) {
        var publisher = row.requiredText("publisher");
        var title = row.requiredText("source_title");
        var published = row.date("published_on");
        return () -> new Source(publisher.get(), title.get(), address.get(), published.get());
    }

    static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
