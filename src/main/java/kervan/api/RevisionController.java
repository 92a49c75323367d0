package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.api.Answers.SourceAnswer;
import kervan.archive.Archive;
import kervan.archive.Recording;
import kervan.archive.SeriesRevisions;
import kervan.catalogue.Catalogue;
import kervan.chart.FormulaText;
import kervan.export.Tables;
import kervan.figure.Figure;
import kervan.figure.ObservationRevision;
import kervan.figure.ReconciledObservation;
import kervan.figure.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What changed between two vintages.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Revisions", description = "What changed since a day: figures, and what they add up to")
class RevisionController {

    private final SeriesNames names;
    private final Catalogue catalogue;
    private final Archive archive;

    RevisionController(SeriesNames names, Catalogue catalogue, Archive archive) {
        this.names = names;
        this.catalogue = catalogue;
        this.archive = archive;
    }

    @Schema(name = "Revisions")
    record RevisionsAnswer(RevisionsMeta meta, List<SeriesRevisionsAnswer> series) {
    }

    record RevisionsMeta(int total, boolean truncated, Instant since, @Nullable Instant until, String by, String frequency) {
    }

    @Schema(name = "SeriesRevisions")
    record SeriesRevisionsAnswer(String series, String unit, List<FigureRevisionAnswer> figures, List<ObservationRevisionAnswer> observations) {

        /// @param learned when each state of a figure was recorded
        static SeriesRevisionsAnswer of(SeriesRevisions one, Map<Figure, Instant> learned) {
            return new SeriesRevisionsAnswer(one.series().key().text(), one.series().unit().code(), one.figures().stream().map(figure -> FigureRevisionAnswer.of(figure, learned)).toList(),
                    one.observations().stream().map(observation -> ObservationRevisionAnswer.of(observation, learned)).toList());
        }
    }

    @Schema(name = "FigureRevision")
    record FigureRevisionAnswer(@Schema(description = "new, revised or withdrawn") String change, String period, @Nullable BigDecimal oldValue, @Nullable BigDecimal newValue,
            @Nullable BigDecimal difference, String unit, @Nullable String oldStanding, @Nullable String newStanding,
            @Schema(description = "When Kervan learned the newer state; null for what was withdrawn") @Nullable Instant recordedAt, SourceAnswer source) {

        static FigureRevisionAnswer of(Revision one, Map<Figure, Instant> learned) {
            var before = Optional.ofNullable(one.before());
            var after = Optional.ofNullable(one.after());
            return new FigureRevisionAnswer(one.kind().word(), one.figure().interval().toString(), before.map(Figure::value).orElse(null), after.map(Figure::value).orElse(null),
                    one.difference().orElse(null), one.figure().unit().code(), before.map(figure -> figure.standing().code()).orElse(null),
                    after.map(figure -> figure.standing().code()).orElse(null), after.map(learned::get).orElse(null), SourceAnswer.of(one.figure().source()));
        }
    }

    @Schema(name = "ObservationRevision")
    record ObservationRevisionAnswer(String period, @Nullable BigDecimal oldValue, @Nullable BigDecimal newValue, @Nullable BigDecimal difference,
            @Nullable String oldWhy, @Nullable String newWhy,
            @Schema(description = "The figures that did it; none where only the preference among figures changed") List<FigureRevisionAnswer> causes) {

        static ObservationRevisionAnswer of(ObservationRevision one, Map<Figure, Instant> learned) {
            return new ObservationRevisionAnswer(one.period().toString(), one.oldValue().orElse(null), one.newValue().orElse(null), one.difference().orElse(null),
                    why(one.before()), why(one.after()), one.causes().stream().map(cause -> FigureRevisionAnswer.of(cause, learned)).toList());
        }

        private static @Nullable String why(@Nullable ReconciledObservation one) {
            return one == null ? null : FormulaText.of(one).orElse(one.why());
        }
    }

    @GetMapping({"/revisions", "/revisions.csv"})
    @Operation(summary = "What changed of all series", description = "Only series of which something did.")
    @Parameter(name = "since", in = ParameterIn.QUERY, required = true, description = "The end of this day, month or year; with by=recorded also an instant", schema = @Schema(type = "string"))
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "The same; now when left out", schema = @Schema(type = "string"))
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "published (default): by the documents' dates; recorded: by when Kervan learned it", schema = @Schema(allowableValues = {"published", "recorded"}))
    @Parameter(name = "frequency", in = ParameterIn.QUERY, description = "A annual (default), S half-yearly, Q quarterly, M monthly", schema = @Schema(allowableValues = {"A", "S", "Q", "M"}))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RevisionsAnswer.class)))
    ResponseEntity<?> all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = Query.of(parameters, "since", "until", "by", "frequency");
        var span = query.span();
        var frequency = query.frequency();
        var changed = catalogue.all().stream().map(series -> archive.revisions(series, frequency, span.before(), span.after())).filter(one -> !one.isEmpty()).toList();
        return Representation.of(request, () -> answer(changed, query), () -> Tables.revisions("kervan_revisions", changed));
    }

    @GetMapping({"/series/{key}/revisions", "/series/{key}/revisions.csv"})
    @Operation(summary = "What changed of a series", description = "Figures that came, changed or went, and the observations that are others because of it.")
    @Parameter(name = "since", in = ParameterIn.QUERY, required = true, description = "The end of this day, month or year; with by=recorded also an instant", schema = @Schema(type = "string"))
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "The same; now when left out", schema = @Schema(type = "string"))
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "published (default): by the documents' dates; recorded: by when Kervan learned it", schema = @Schema(allowableValues = {"published", "recorded"}))
    @Parameter(name = "frequency", in = ParameterIn.QUERY, description = "A annual (default), S half-yearly, Q quarterly, M monthly", schema = @Schema(allowableValues = {"A", "S", "Q", "M"}))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RevisionsAnswer.class)))
    ResponseEntity<?> of(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var series = names.find(key);
        var query = Query.of(parameters, "since", "until", "by", "frequency");
        var span = query.span();
        var changed = List.of(archive.revisions(series, query.frequency(), span.before(), span.after()));
        return Representation.of(request, () -> answer(changed, query), () -> Tables.revisions("kervan_%s_revisions".formatted(series.key()), changed));
    }

    private RevisionsAnswer answer(List<SeriesRevisions> changed, Query query) {
        var span = query.span();
        return new RevisionsAnswer(new RevisionsMeta(changed.size(), false, span.since(), span.until(), span.by(), query.frequency().code()),
                changed.stream().map(one -> SeriesRevisionsAnswer.of(one, learned(one))).toList());
    }

    private Map<Figure, Instant> learned(SeriesRevisions one) {
        return archive.recordings(one.series().key()).stream().collect(Collectors.toMap(Recording::figure, Recording::recordedAt, (earlier, later) -> later));
    }
}
