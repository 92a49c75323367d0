package kervan.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Act;
import kervan.archive.Preference;
import kervan.archive.ReconciledSeries;
import kervan.archive.SeriesRevisions;
import kervan.catalogue.ConversionFactor;
import kervan.catalogue.Series;
import kervan.chart.FormulaText;
import kervan.event.Event;
import kervan.figure.Derivation;
import kervan.figure.Figure;
import kervan.figure.ObservationRevision;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.ReconciledObservation;
import kervan.figure.Revision;
import kervan.figure.ScopeTree;
import kervan.figure.Source;
import kervan.target.Announcement;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// What the exported tables hold. Figures, targets and events have the columns in which Kervan takes them in again.
public final class Tables {

    private Tables() {
    }

    public static DataTable series(List<Series> series) {
        return new DataTable("kervan_series", List.of("key", "name", "route", "origin", "commodity", "measure", "unit", "aggregation", "conversion_factor", "scope"),
                series.stream().map(one -> row(one.key().text(), one.name(), one.route(), one.origin(), one.commodity(), one.measure(), one.unit().code(),
                        one.aggregation().code(), one.conversionFactor().map(ConversionFactor::code).orElse(null),
                        one.scope() == null ? null : one.scope().key())).toList());
    }

    public static DataTable factors(List<ConversionFactor> factors) {
        return new DataTable("kervan_conversion_factors", List.of("code", "barrels_per_tonne", "name", "basis"),
                factors.stream().map(one -> row(one.code(), one.barrelsPerTonne(), one.name(), one.basis())).toList());
    }

    public static DataTable scopes(ScopeTree scopes) {
        return new DataTable("kervan_scopes", List.of("key", "name", "part_of", "parts_exhaust_it", "parts_overlap", "note"),
                scopes.inOrder().stream().map(one -> row(one.key(), one.name(), one.partOf(), one.partsExhaustIt() ? "yes" : "no",
                        one.partsOverlap() ? "yes" : "no", one.note())).toList());
    }

    public static DataTable figures(Series series, Vintage vintage, List<Figure> figures) {
        return figures("kervan_%s_figures%s".formatted(series.key(), asOf(vintage)), figures);
    }

    /// In the columns in which Kervan takes figures in.
    public static DataTable figures(String name, List<Figure> figures) {
        return new DataTable(name,
                List.of("series_key", "period", "value", "value_low", "value_high", "unit", "qualifier", "status", "standing", "finding", "reason",
                        "publisher", "source_title", "source_address", "published_on", "note"),
                figures.stream().map(one -> row(one.series().text(), one.interval().toString(), one.value(),
                        one.printedRange().map(Figure.Range::low).orElse(null), one.printedRange().map(Figure.Range::high).orElse(null),
                        one.unit().code(), one.qualifier().code(), one.status().code(), one.standing().code(), one.finding(), one.reason(),
                        one.source().publisher(), one.source().title(), one.source().address(), published(one.source()), one.note())).toList());
    }

    /// @param conversion the one that brought the series into its unit
    public static DataTable observations(ReconciledSeries series, UnitConversion conversion) {
        var name = "kervan_%s_%s_%s%s%s".formatted(series.series().key(), series.unit().code().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT),
                series.frequency().adjective(), span(series.observations()), asOf(series.vintage()));
        return new DataTable(name,
                List.of("series_key", "period", "start", "end", "value", "unit", "rounding", "status", "derivation", "barrels_per_tonne",
                        "reported_low", "reported_high", "publisher", "source_title", "source_address", "published_on", "why", "uncertain", "formula"),
                series.observations().stream().map(one -> observation(series.series(), one, conversion)).toList());
    }

    private static List<@Nullable Object> observation(Series series, ReconciledObservation one, UnitConversion conversion) {
        var spread = one.spread();
        return row(series.key().text(), one.period().toString(), one.period().interval().start().toString(), one.period().interval().lastDay().toString(),
                one.observation().value(), one.unit().code(), one.isMissing() ? null : one.rounding().halfWidth(), one.observation().status().code(),
                one.derivation().map(Derivation::word).orElse(null), one.converted() ? conversion.barrelsPerTonne() : null,
                spread.map(ReconciledObservation.Spread::low).orElse(null), spread.map(ReconciledObservation.Spread::high).orElse(null),
                joined(one, Source::publisher), joined(one, Source::title), joined(one, Source::address), joined(one, Tables::published),
                one.why(), one.uncertain() ? "yes" : "no", FormulaText.of(one).orElse(null));
    }

    public static DataTable targets(List<Announcement> announcements) {
        return AnnouncementTable.of(announcements);
    }

    public static DataTable events(List<Event> events) {
        return new DataTable("kervan_events",
                List.of("starts_on", "ends_on", "title", "kind", "routes", "publisher", "source_title", "source_address", "published_on", "note"),
                events.stream().map(one -> row(one.startsOn().toString(), one.end().map(PartialDate::toString).orElse(null), one.title(), one.kind(),
                        one.routes().isEmpty() ? null : String.join("; ", one.routes()), one.source().publisher(), one.source().title(),
                        one.source().address(), published(one.source()), one.note())).toList());
    }

    /// A row for each figure and each observation that changed.
    public static DataTable revisions(String name, List<SeriesRevisions> revisions) {
        return new DataTable(name, List.of("series_key", "what", "period", "change", "old_value", "new_value", "difference", "unit", "publisher", "source_title",
                "source_address", "published_on", "why"),
                revisions.stream().flatMap(one -> Stream.concat(one.figures().stream().map(Tables::revision),
                        one.observations().stream().map(changed -> revision(one, changed)))).toList());
    }

    private static List<@Nullable Object> revision(Revision one) {
        var figure = one.figure();
        return row(figure.series().text(), "figure", figure.interval().toString(), one.kind().word(), one.before() == null ? null : one.before().value(),
                one.after() == null ? null : one.after().value(), one.difference().orElse(null), figure.unit().code(), figure.source().publisher(),
                figure.source().title(), figure.source().address(), published(figure.source()), figure.finding());
    }

    private static List<@Nullable Object> revision(SeriesRevisions series, ObservationRevision one) {
        var made = Objects.requireNonNull(one.after() == null ? one.before() : one.after());
        var change = one.before() == null ? Revision.Kind.NEW : one.after() == null ? Revision.Kind.WITHDRAWN : Revision.Kind.REVISED;
        return row(series.series().key().text(), series.frequency().adjective() + " observation", one.period().toString(), change.word(), one.oldValue().orElse(null),
                one.newValue().orElse(null), one.difference().orElse(null), made.unit().code(), joined(made, Source::publisher), joined(made, Source::title),
                joined(made, Source::address), joined(made, Tables::published), FormulaText.of(made).orElse(made.why()));
    }

    /// In the columns in which Kervan takes choices in.
    public static DataTable choices(List<Choice> choices) {
        return new DataTable("kervan_choices", List.of("series_key", "period", "publisher", "source_title", "source_address", "published_on", "reason"),
                choices.stream().map(one -> row(one.days().series().text(), one.days().interval().toString(), one.source().publisher(), one.source().title(),
                        one.source().address(), published(one.source()), one.reason())).toList());
    }

    public static DataTable preferences(SeriesKey series, List<Preference> history) {
        return new DataTable("kervan_%s_choices".formatted(series),
                List.of("recorded_at", "period", "publisher", "source_title", "source_address", "published_on", "reason", "chosen_by", "file"),
                history.stream().map(one -> row(one.recordedAt().toString(), one.days().interval().toString(), one.chosen().map(Source::publisher).orElse(null),
                        one.chosen().map(Source::title).orElse(null), one.chosen().map(Source::address).orElse(null),
                        one.chosen().map(Tables::published).orElse(null), one.reason(), one.chosenBy(), one.file())).toList());
    }

    public static DataTable acts(List<Act> acts) {
        return new DataTable("kervan_acts", List.of("done_at", "done_by", "kind", "subject", "detail"),
                acts.stream().map(one -> row(one.doneAt().toString(), one.doneBy(), one.kind().code(), one.subject(), one.detail())).toList());
    }

    /// One part of each document, in the same order for every part, so that they can be put together again; an unknown one is empty.
    private static @Nullable String joined(ReconciledObservation one, Function<Source, @Nullable String> part) {
        var parts = one.sources().stream().map(part).toList();
        return parts.stream().allMatch(text -> text == null) ? null : parts.stream().map(text -> text == null ? "" : text).collect(Collectors.joining(" | "));
    }

    private static @Nullable String published(Source source) {
        return source.published().map(PartialDate::toString).orElse(null);
    }

    private static String span(List<ReconciledObservation> observations) {
        return observations.isEmpty() ? "" : "_%s_%s".formatted(observations.getFirst().period(), observations.getLast().period()).toLowerCase(Locale.ROOT);
    }

    private static String asOf(Vintage vintage) {
        return vintage.day().map(day -> "_asof-" + day).orElse("");
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
