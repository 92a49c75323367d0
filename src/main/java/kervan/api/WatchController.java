package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import kervan.catalogue.NearestKeys;
import kervan.export.TargetTables;
import kervan.target.Capacities;
import kervan.target.WatchAnswer;
import kervan.target.WatchedTargets;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which targets are looked after, and what routes can take.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Watched targets and capacities", description = "Which targets people look after, and what the parts of the routes can take")
class WatchController {

    private final WatchedTargets watched;
    private final Capacities capacities;

    WatchController(WatchedTargets watched, Capacities capacities) {
        this.watched = watched;
        this.capacities = capacities;
    }

    @GetMapping("/targets/{key}/watch")
    @Operation(summary = "Whether a target is watched")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LedgerAnswers.WatchAnswer.class)))
    LedgerAnswers.WatchAnswer watch(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Query.of(parameters);
        return standing(key);
    }

    @PutMapping("/targets/{key}/watch")
    @Operation(summary = "Watch a target", description = "Managers see it first from now on.")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Your name, for the audit trail", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LedgerAnswers.WatchAnswer.class)))
    LedgerAnswers.WatchAnswer begin(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var query = Query.of(parameters, "by");
        requireTarget(key);
        return answer(watched.watch(key, query.text("by").orElse(null)));
    }

    @DeleteMapping("/targets/{key}/watch")
    @Operation(summary = "Watch a target no longer", description = "Adds an entry to the history; nothing is removed.")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Your name, for the audit trail", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LedgerAnswers.WatchAnswer.class)))
    LedgerAnswers.WatchAnswer end(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var query = Query.of(parameters, "by");
        requireTarget(key);
        return answer(watched.unwatch(key, query.text("by").orElse(null)));
    }

    @GetMapping({"/capacities", "/capacities.csv"})
    @Operation(summary = "What the parts of the routes can take", description = "As documents state it, in the order of the keys.")
    @Parameter(name = "scope", in = ParameterIn.QUERY, description = "Only those that bound this scope: its own, and those of the wholes it lies in", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what had been stated by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LedgerAnswers.Capacities.class)))
    ResponseEntity<?> capacities(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = Query.of(parameters, "scope", "asOf");
        query.text("scope").filter(scope -> !capacities.isScope(scope)).ifPresent(scope -> {
            throw Refusal.notFound("Unknown scope", "There is no scope %s. GET /api/v1/scopes lists all of them.".formatted(scope));
        });
        var found = query.text("scope").map(scope -> capacities.of(scope, query.vintage())).orElseGet(() -> capacities.all(query.vintage()));
        return Representation.of(request, () -> new LedgerAnswers.Capacities(new Answers.ListMeta(found.size(), false), found.stream().map(LedgerAnswers.CapacityAnswer::of).toList()),
                () -> TargetTables.capacities(found));
    }

    private LedgerAnswers.WatchAnswer answer(WatchAnswer answer) {
        return switch (answer) {
            case WatchAnswer.Kept kept -> standing(kept.target());
            case WatchAnswer.Refused refused -> throw Refusal.badRequest(refused.title(), refused.sentence());
        };
    }

    private LedgerAnswers.WatchAnswer standing(String key) {
        requireTarget(key);
        return watched.find(key).map(LedgerAnswers.WatchAnswer::of).orElseGet(() -> new LedgerAnswers.WatchAnswer(key, false, null, null, null));
    }

    private void requireTarget(String key) {
        if (!watched.known().contains(key)) {
            throw Refusal.notFound("Unknown target", "There is no target %s. %sGET /api/v1/announcements names that of each announcement.".formatted(key, new NearestKeys(key).question(watched.known())));
        }
    }
}
