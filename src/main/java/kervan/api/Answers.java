package kervan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kervan.archive.Holding;
import kervan.catalogue.ConversionFactor;
import kervan.catalogue.Series;
import kervan.chart.FormulaText;
import kervan.event.Event;
import kervan.figure.Derivation;
import kervan.figure.Figure;
import kervan.figure.ReconciledObservation;
import kervan.figure.Scope;
import kervan.figure.Source;
import kervan.target.Announcement;
import kervan.target.Baseline;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// The shapes of the JSON that the API answers with. Days are calendar days without a zone; `end` is the last day, included.
final class Answers {

    private Answers() {
    }

    @Schema(name = "SeriesList")
    record SeriesList(ListMeta meta, List<SeriesAnswer> series) {
    }

    @Schema(name = "Figures")
    record Figures(SeriesAnswer series, FiguresMeta meta, List<FigureAnswer> figures) {
    }

    @Schema(name = "Observations")
    record Observations(SeriesAnswer series, ObservationsMeta meta, List<ObservationAnswer> observations) {
    }

    @Schema(name = "Targets")
    record Targets(ListMeta meta, List<TargetAnswer> targets) {
    }

    @Schema(name = "Events")
    record Events(ListMeta meta, List<EventAnswer> events) {
    }

    record ListMeta(int total, boolean truncated) {
    }

    record FiguresMeta(int total, boolean truncated, @Nullable LocalDate asOf, List<String> warnings) {
    }

    record ObservationsMeta(int total, boolean truncated, String frequency, String unit, @Nullable LocalDate asOf, @Nullable ConversionAnswer conversion,
            @Schema(description = "The order in which numbers are worked out") String order, List<String> warnings) {
    }

    record ConversionAnswer(BigDecimal barrelsPerTonne, String name, String basis) {

        static @Nullable ConversionAnswer of(@Nullable ConversionFactor factor) {
            return factor == null ? null : new ConversionAnswer(factor.barrelsPerTonne(), factor.name(), factor.basis());
        }
    }

    @Schema(name = "Source")
    record SourceAnswer(String publisher, String title, @Nullable String address,
            @Schema(description = "A day, a month or a year, as far as it is known") @Nullable String publishedOn) {

        static SourceAnswer of(Source source) {
            return new SourceAnswer(source.publisher(), source.title(), source.address(), source.published().map(PartialDate::toString).orElse(null));
        }
    }

    @Schema(name = "Scope")
    record ScopeAnswer(String key, String name, @Schema(description = "The scope that counts all of this and more") @Nullable String partOf) {

        static @Nullable ScopeAnswer of(@Nullable Scope scope) {
            return scope == null ? null : new ScopeAnswer(scope.key(), scope.name(), scope.partOf());
        }
    }

    @Schema(name = "Series")
    record SeriesAnswer(String key, String name, String route, String origin, String commodity, String measure, String unit, String aggregation,
            @Nullable ConversionAnswer conversion,
            @Schema(description = "What exactly it counts; null for a scope of its own") @Nullable ScopeAnswer scope, int figures, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable String lastPublished) {

        static SeriesAnswer of(Series series, Optional<Holding> holding) {
            return new SeriesAnswer(series.key().text(), series.name(), series.route(), series.origin(), series.commodity(), series.measure(),
                    series.unit().code(), series.aggregation().code(), ConversionAnswer.of(series.factor()), ScopeAnswer.of(series.scope()), holding.map(Holding::figures).orElse(0),
                    holding.map(Holding::firstDay).orElse(null), holding.map(Holding::lastDay).orElse(null),
                    holding.map(Holding::lastPublished).map(PartialDate::toString).orElse(null));
        }
    }

    @Schema(name = "Figure")
    record FigureAnswer(String period, LocalDate start, LocalDate end, BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, String unit,
            String qualifier, @Schema(description = "SDMX CL_OBS_STATUS") String status, String standing, @Nullable String finding,
            @Schema(description = "Why a steward accepted or quarantined it") @Nullable String reason,
            @Schema(description = "Whether it is the one taken for its days") boolean preferred, @Nullable String preferredBecause,
            SourceAnswer source, @Nullable String note, Figure.Origin origin) {

        /// @param why why it is preferred; null when it is not
        static FigureAnswer of(Figure figure, @Nullable String why) {
            return new FigureAnswer(figure.interval().toString(), figure.interval().start(), figure.interval().lastDay(), figure.value(),
                    figure.printedRange().map(Figure.Range::low).orElse(null), figure.printedRange().map(Figure.Range::high).orElse(null),
                    figure.unit().code(), figure.qualifier().code(), figure.status().code(), figure.standing().code(), figure.finding(), figure.reason(),
                    why != null, why, SourceAnswer.of(figure.source()), figure.note(), figure.origin());
        }
    }

    @Schema(name = "Observation")
    record ObservationAnswer(String period, LocalDate start, LocalDate end, @Nullable BigDecimal value, String unit,
            @Schema(description = "How far rounding lets the true value lie from it, in the unit") @Nullable BigDecimal rounding,
            @Schema(description = "SDMX CL_OBS_STATUS") String status,
            @Schema(description = "published, summed or differenced") @Nullable String derivation,
            @Schema(description = "Whether the factor of meta.conversion was used") boolean converted,
            @Nullable BigDecimal reportedLow, @Nullable BigDecimal reportedHigh, String why, @Nullable SourceAnswer source, List<SourceAnswer> sources,
            @Schema(description = "Whether it was put together and its rounding is more than a tenth of it") boolean uncertain,
            @Schema(description = "The arithmetic of what was put together; null for a published figure") @Nullable String formula,
            @Schema(description = "The figures it was made of, as printed") List<TermAnswer> lineage) {

        static ObservationAnswer of(ReconciledObservation one) {
            var days = one.period().interval();
            var sources = one.sources().stream().map(SourceAnswer::of).toList();
            return new ObservationAnswer(one.period().toString(), days.start(), days.lastDay(), one.observation().value(), one.unit().code(),
                    one.isMissing() ? null : one.rounding().halfWidth(), one.observation().status().code(),
                    one.derivation().map(Derivation::word).orElse(null), one.converted(),
                    one.spread().map(ReconciledObservation.Spread::low).orElse(null), one.spread().map(ReconciledObservation.Spread::high).orElse(null),
                    one.why(), sources.isEmpty() ? null : sources.getFirst(), sources, one.uncertain(), FormulaText.of(one).orElse(null),
                    one.lineage().stream().map(TermAnswer::of).toList());
        }
    }

    @Schema(name = "Term")
    record TermAnswer(@Schema(description = "+ for added, - for subtracted") String sign, String period, BigDecimal value, String unit, String qualifier,
            String status, String why, SourceAnswer source) {

        static TermAnswer of(ReconciledObservation.Term term) {
            var figure = term.preferred().figure();
            return new TermAnswer(term.added() ? "+" : "-", figure.interval().toString(), figure.value(), figure.unit().code(), figure.qualifier().code(),
                    figure.status().code(), term.preferred().words(), SourceAnswer.of(figure.source()));
        }
    }

    @Schema(name = "Target")
    record TargetAnswer(String key, @Schema(description = "The chain of announcements that it belongs to") String target, String title, String series,
            @Schema(description = "The scope that was promised, where it is not that of the series") @Nullable String scope, String announcedBy, List<String> bodies,
            String announcedOn, @Nullable String printed, BigDecimal value, @Nullable BigDecimal low, String unit, boolean perYear, String qualifier, String kind,
            @Schema(description = "traffic, or capacity: only room for it") String promises, @Nullable LocalDate startsOn, @Nullable LocalDate dueOn,
            @Nullable String baseline, @Nullable BaselineAnswer comparedWith, @Nullable String supersedes, @Nullable String proratedFrom, SourceAnswer source, @Nullable String note) {

        static TargetAnswer of(Announcement one) {
            var promise = one.promise();
            return new TargetAnswer(one.key(), one.target(), one.title(), one.series().text(), one.scope(), one.announcedBy(), one.bodies(), one.announcedOn().toString(),
                    one.printed(), one.value(), one.low(), one.unit().code(), one.perYear(), one.qualifier().code(), promise.kind().code(), promise.subject().code(),
                    promise.startsOn(), promise.dueOn(), one.baseline(), BaselineAnswer.of(one.compared()), one.supersedes(), one.proratedFrom(),
                    SourceAnswer.of(one.source()), one.note());
        }
    }

    @Schema(name = "Baseline", description = "The figure that the announcer compared it with")
    record BaselineAnswer(@Nullable String period, @Nullable BigDecimal value, @Nullable String unit, @Nullable BigDecimal factor) {

        static @Nullable BaselineAnswer of(Baseline one) {
            return one.period() == null && one.value() == null && one.factor() == null ? null
                    : new BaselineAnswer(Optional.ofNullable(one.period()).map(Interval::toString).orElse(null), one.value(),
                            Optional.ofNullable(one.unit()).map(UnitOfMeasure::code).orElse(null), one.factor());
        }
    }

    @Schema(name = "Event")
    record EventAnswer(String start, @Nullable String end, String title, String kind, List<String> routes, SourceAnswer source, @Nullable String note) {

        static EventAnswer of(Event one) {
            return new EventAnswer(one.startsOn().toString(), one.end().map(PartialDate::toString).orElse(null), one.title(), one.kind(), one.routes(),
                    SourceAnswer.of(one.source()), one.note());
        }
    }
}
