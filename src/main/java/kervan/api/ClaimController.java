package kervan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kervan.export.ClaimTable;
import kervan.watch.CheckedClaim;
import kervan.watch.ClaimAnswer;
import kervan.watch.ClaimWords;
import kervan.watch.Claims;
import kervan.watch.SaveAnswer;
import kervan.watch.SavedClaim.ClaimSource;
import kervan.watch.SavedClaims;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Holding claims against the record.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Claims", description = "Whether what is claimed is true, against which figure, and what became of claims that are watched")
class ClaimController {

    private static final Set<String> NUMERIC = Set.of("value", "factor", "change", "period", "valuePeriod", "baseline", "asOf", "barrelsPerTonne");

    /// Members about a claim that belong to no check.
    private static final List<String> ABOUT = List.of("title", "madeBy", "document", "address", "by");

    private final Claims claims;
    private final SavedClaims saved;

    ClaimController(Claims claims, SavedClaims saved) {
        this.claims = claims;
        this.saved = saved;
    }

    @Schema(name = "Claim", description = "Series or scope, and two or more of value, relation with factor, change, and period or baseline; what is left open is solved for. Numbers may be written as numbers or as texts; their digits count.")
    record NewClaim(@Schema(example = "btc_kz") @Nullable String series, @Schema(description = "Instead of a series: the scope") @Nullable String scope, @Schema(example = "2.2") @Nullable BigDecimal value,
            @Schema(description = "Of value, change and baseline", example = "Mt") @Nullable String unit,
            @Schema(description = "The word beside the value", allowableValues = {"exactly", "about", "over", "nearly", "at least", "up to", "gradually"}) @Nullable String qualifier,
            @Schema(allowableValues = {"times", "timesMore", "double", "half", "percentMore", "percentLess"}) @Nullable String relation, @Schema(example = "2") @Nullable BigDecimal factor,
            @Schema(description = "The word beside the factor") @Nullable String factorQualifier, @Schema(description = "How much more than the baseline; below zero for less") @Nullable BigDecimal change,
            @Schema(description = "Of the baseline", example = "2023") @Nullable String period, @Schema(description = "Of the value; without a value, the record's is taken") @Nullable String valuePeriod,
            @Schema(description = "As told with the claim") @Nullable BigDecimal baseline, @Schema(description = "Only what was published by the end of this day") @Nullable String asOf,
            @Schema(description = "The only factor to try between tonnes and barrels") @Nullable BigDecimal barrelsPerTonne) {
    }

    @Schema(name = "NewSavedClaim", description = "A claim as for checking it, and about it:")
    record KeptClaim(@Schema(description = "What it is called; what it says, where it is left out") @Nullable String title, @Schema(description = "Who claims it") @Nullable String madeBy,
            @Schema(description = "Where it stands") @Nullable String document, @Schema(description = "Where that can be read") @Nullable String address,
            @Schema(description = "Your name") @Nullable String by, @JsonUnwrapped @Nullable NewClaim claim) {
    }

    @PostMapping("/claims/check")
    @Operation(summary = "Is it true?", description = "Tries every figure of the scope and of those related to it, every unit and every published factor, honours rounding, and says for each what the real multiple is. Nothing is kept.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewClaim.class))))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimAnswers.Check.class)))
    ClaimAnswers.Check check(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        return ClaimAnswers.Check.of(checked(words(Body.of(request, NUMERIC, ClaimWords.NAMES.toArray(String[]::new)))));
    }

    @GetMapping({"/claims", "/claims.csv"})
    @Operation(summary = "Claims that are kept", description = "The newest first, each with what it came to and every time that changed.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimAnswers.SavedList.class)))
    ResponseEntity<?> all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Query.of(parameters);
        var all = saved.all();
        return Representation.of(request, () -> new ClaimAnswers.SavedList(new Answers.ListMeta(all.size(), false), all.stream().map(ClaimAnswers.Saved::of).toList()), () -> ClaimTable.of(all));
    }

    @GetMapping("/claims/{key}")
    @Operation(summary = "One claim that is kept")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimAnswers.Saved.class)))
    ClaimAnswers.Saved one(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Query.of(parameters);
        return saved.find(key).map(ClaimAnswers.Saved::of).orElseThrow(() -> unknown(key));
    }

    @PostMapping("/claims")
    @Operation(summary = "Keep a claim and watch it", description = "It is checked again when figures arrive, and what flips is recorded. The same claim again is the one that is kept already.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = KeptClaim.class))))
    @ApiResponse(responseCode = "201", description = "It is kept", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimAnswers.Saved.class)))
    @ApiResponse(responseCode = "200", description = "It was kept already", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimAnswers.Saved.class)))
    ResponseEntity<?> save(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        var body = Body.of(request, NUMERIC, Stream.concat(ClaimWords.NAMES.stream(), ABOUT.stream()).toArray(String[]::new));
        var source = new ClaimSource(body.text("title").orElse(""), body.text("madeBy").orElse(null), body.text("document").orElse(null), body.text("address").orElse(null), body.text("by").orElse(null));
        var kept = kept(saved.save(words(body), source));
        return ResponseEntity.status(kept.isNew() ? HttpStatus.CREATED : HttpStatus.OK).body(ClaimAnswers.Saved.of(kept.claim()));
    }

    @DeleteMapping("/claims/{key}")
    @Operation(summary = "Watch a claim no longer", description = "Adds an entry; the claim and what became of it stay.")
    @Parameter(name = "reason", in = ParameterIn.QUERY, description = "Why, for readers", schema = @Schema(type = "string"))
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Your name", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimAnswers.Saved.class)))
    ClaimAnswers.Saved unwatch(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var query = Query.of(parameters, "reason", "by");
        if (saved.find(key).isEmpty()) {
            throw unknown(key);
        }
        return ClaimAnswers.Saved.of(kept(saved.unwatch(key, query.text("reason").orElse(null), query.text("by").orElse(null))).claim());
    }

    private static Refusal unknown(String key) {
        return Refusal.notFound("Unknown claim", "There is no claim %s. GET /api/v1/claims lists them.".formatted(key));
    }

    private static SaveAnswer.Kept kept(SaveAnswer answer) {
        return switch (answer) {
            case SaveAnswer.Kept kept -> kept;
            case SaveAnswer.Refused refused -> throw Refusal.badRequest(refused.title(), refused.sentence());
        };
    }

    private CheckedClaim checked(ClaimWords words) {
        return switch (claims.check(words)) {
            case ClaimAnswer.Checked checked -> checked.claim();
            case ClaimAnswer.Refused refused -> throw Refusal.badRequest(refused.title(), refused.sentence());
        };
    }

    private static ClaimWords words(Body body) {
        var members = new LinkedHashMap<String, String>();
        ClaimWords.NAMES.forEach(name -> body.text(name).ifPresent(text -> members.put(name, text)));
        return new ClaimWords(members);
    }
}
