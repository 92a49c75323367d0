package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Set;
import kervan.watch.CheckedClaim;
import kervan.watch.ClaimAnswer;
import kervan.watch.ClaimWords;
import kervan.watch.Claims;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
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

    private final Claims claims;

    ClaimController(Claims claims) {
        this.claims = claims;
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

    @PostMapping("/claims/check")
    @Operation(summary = "Is it true?", description = "Tries every figure of the scope and of those related to it, every unit and every published factor, honours rounding, and says for each what the real multiple is. Nothing is kept.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewClaim.class))))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimAnswers.Check.class)))
    ClaimAnswers.Check check(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        return ClaimAnswers.Check.of(checked(words(Body.of(request, NUMERIC, ClaimWords.NAMES.toArray(String[]::new)))));
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
