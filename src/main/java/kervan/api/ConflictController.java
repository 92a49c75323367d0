package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.conflict.ConflictFilter;
import kervan.conflict.Conflicts;
import kervan.export.ConflictTable;
import kervan.export.Tables;
import kervan.figure.Conflict.Kind;
import kervan.figure.Scope;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What counts as the same thing, and where figures of it stand against each other.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Conflicts", description = "Scopes, and where figures stand against each other")
class ConflictController {

    private final Catalogue catalogue;
    private final Archive archive;
    private final Conflicts conflicts;

    ConflictController(Catalogue catalogue, Archive archive, Conflicts conflicts) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.conflicts = conflicts;
    }

    @GetMapping({"/scopes", "/scopes.csv"})
    @Operation(summary = "What exactly is counted", description = "A scope stands before its parts. Series of one scope are comparable. The CSV has the columns in which Kervan takes scopes in.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConflictAnswers.Scopes.class)))
    ResponseEntity<?> scopes(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Query.of(parameters);
        var tree = catalogue.scopes();
        return Representation.of(request, () -> {
            var series = catalogue.all().stream().filter(one -> one.scope() != null)
                    .collect(Collectors.groupingBy(one -> one.scope().key(), Collectors.mapping(one -> one.key().text(), Collectors.toList())));
            return new ConflictAnswers.Scopes(new Answers.ListMeta(tree.inOrder().size(), false),
                    tree.inOrder().stream().map(scope -> ConflictAnswers.ScopeInTree.of(scope, series.getOrDefault(scope.key(), List.of()))).toList());
        }, () -> Tables.scopes(tree));
    }

    @GetMapping({"/conflicts", "/conflicts.csv"})
    @Operation(summary = "Where figures stand against each other", description = "Gravest kind first, then the widest in per cent. Each says which figure is preferred and why, and what each value would imply. "
            + "The CSV has a row for each figure.")
    @Parameter(name = "series", in = ParameterIn.QUERY, description = "Only those in which this series takes part, such as btc_kz", schema = @Schema(type = "string"))
    @Parameter(name = "scope", in = ParameterIn.QUERY, description = "Only those of this scope and of all within it, such as btc_transit", schema = @Schema(type = "string"))
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Only those of this kind",
            schema = @Schema(allowableValues = {"reported", "nested", "parts", "print-error", "expected", "scope"}))
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First period: 2024, 2024-S1, 2024-Q3, 2024-03 or 2024-03-15", schema = @Schema(type = "string"))
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last period, included", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what was published by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConflictAnswers.Conflicts.class)))
    ResponseEntity<?> conflicts(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = Query.of(parameters, "series", "scope", "kind", "from", "to", "asOf");
        query.requireOrderedRange();
        var vintage = query.vintage();
        var filter = new ConflictFilter(series(parameters), scope(parameters), kind(parameters), query.from(), query.to());
        var found = conflicts.find(filter, vintage);
        var warnings = warnings(vintage);
        return Representation.of(request, () -> new ConflictAnswers.Conflicts(new Answers.FiguresMeta(found.size(), false, vintage.day().orElse(null), warnings),
                found.stream().map(ConflictAnswers.ConflictAnswer::of).toList()), () -> ConflictTable.of(found, vintage), warnings);
    }

    private @Nullable SeriesKey series(MultiValueMap<String, String> parameters) {
        return given(parameters, "series").map(key -> Optional.of(key).filter(SeriesKey::isValid).map(SeriesKey::new).filter(one -> catalogue.find(one).isPresent())
                .orElseThrow(() -> Refusal.notFound("Unknown series", "There is no series %s. GET /api/v1/series lists all of them.".formatted(said(key))))).orElse(null);
    }

    private @Nullable String scope(MultiValueMap<String, String> parameters) {
        return given(parameters, "scope").map(key -> catalogue.scopes().find(key).map(Scope::key)
                .orElseThrow(() -> Refusal.notFound("Unknown scope", "There is no scope %s. GET /api/v1/scopes lists all of them.".formatted(said(key))))).orElse(null);
    }

    private static @Nullable Kind kind(MultiValueMap<String, String> parameters) {
        return given(parameters, "kind").map(code -> Kind.ofCode(code).orElseThrow(() -> Refusal.badRequest("Unknown kind", "%s is not a kind of conflict. Choose one of %s."
                .formatted(said(code), Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", ")))))).orElse(null);
    }

    private static Optional<String> given(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip);
    }

    private static String said(String given) {
        return given.isEmpty() ? "(empty)" : given;
    }

    private List<String> warnings(Vintage vintage) {
        var undated = vintage.isLatest() ? 0 : catalogue.all().stream().mapToInt(series -> archive.undated(series.key(), vintage)).sum();
        return undated == 0 ? List.of() : List.of("%d figures are left out because the day of their publication is not known.".formatted(undated));
    }
}
