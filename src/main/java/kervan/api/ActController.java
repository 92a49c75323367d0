package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kervan.archive.Act;
import kervan.archive.Acts;
import kervan.export.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The audit trail.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Acts", description = "What people decided, and why")
class ActController {

    private final Acts acts;

    ActController(Acts acts) {
        this.acts = acts;
    }

    @Schema(name = "Acts")
    record ActsAnswer(Answers.ListMeta meta, List<ActAnswer> acts) {
    }

    @Schema(name = "Act")
    record ActAnswer(Instant doneAt, @Nullable String doneBy, String kind, String subject, String detail) {

        static ActAnswer of(Act act) {
            return new ActAnswer(act.doneAt(), act.doneBy(), act.kind().code(), act.subject(), act.detail());
        }
    }

    @GetMapping({"/acts", "/acts.csv"})
    @Operation(summary = "What people decided", description = "Imports, undos, preferences, judgements, and what was written into the ledger of announcements and decided of it; the newest first.")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Only acts of this kind", schema = @Schema(allowableValues = {"import", "undo", "preference", "judgement", "draft", "approval", "refusal", "watch"}))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what was done by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActsAnswer.class)))
    ResponseEntity<?> acts(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = Query.of(parameters, "kind", "asOf");
        var kind = query.text("kind").map(ActController::kind);
        var day = query.vintage().day();
        var found = acts.all().stream().filter(act -> kind.map(act.kind()::equals).orElse(true))
                .filter(act -> day.map(last -> !LocalDate.ofInstant(act.doneAt(), ZoneOffset.UTC).isAfter(last)).orElse(true)).toList();
        return Representation.of(request, () -> new ActsAnswer(new Answers.ListMeta(found.size(), false), found.stream().map(ActAnswer::of).toList()),
                () -> Tables.acts(found));
    }

    private static Act.Kind kind(String code) {
        return Act.Kind.ofCode(code).orElseThrow(() -> Refusal.badRequest("Unknown kind", "%s is no kind of act. Choose one of %s.".formatted(code,
                Arrays.stream(Act.Kind.values()).map(Act.Kind::code).collect(Collectors.joining(", ")))));
    }
}
