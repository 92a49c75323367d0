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
import java.util.List;
import kervan.archive.StandingAnswer;
import kervan.archive.Standings;
import kervan.archive.Wish;
import kervan.export.Tables;
import kervan.figure.Figure;
import kervan.figure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Open questions about figures, and their answers.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Findings", description = "What looks like an error in print, and what stewards made of it")
class StandingController {

    private final SeriesNames names;
    private final Standings standings;

    StandingController(SeriesNames names, Standings standings) {
        this.names = names;
        this.standings = standings;
    }

    @Schema(name = "Questions")
    record Questions(Answers.ListMeta meta, List<Question> questions) {
    }

    @Schema(name = "Question")
    record Question(String series, Answers.FigureAnswer figure) {

        static Question of(Figure figure) {
            return new Question(figure.series().text(), Answers.FigureAnswer.of(figure, null));
        }
    }

    @Schema(name = "NewStanding")
    record NewStanding(@Schema(description = "The days of the figure: 2024, 2024-S1, 2024-03, 2024-01/2024-08", requiredMode = Schema.RequiredMode.REQUIRED) String period,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String publisher, @Nullable String title, @Nullable String address, @Nullable String publishedOn,
            @Schema(allowableValues = {"accepted", "quarantined"}, requiredMode = Schema.RequiredMode.REQUIRED) String standing,
            @Schema(description = "Why; it stays with the figure", requiredMode = Schema.RequiredMode.REQUIRED) String reason,
            @Schema(description = "Your name, for the audit trail") @Nullable String by) {
    }

    @GetMapping({"/questions", "/questions.csv"})
    @Operation(summary = "Figures that look like errors in print and that nobody has judged yet")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Questions.class)))
    ResponseEntity<?> questions(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Query.of(parameters);
        var open = standings.questions();
        return Representation.of(request, () -> new Questions(new Answers.ListMeta(open.size(), false), open.stream().map(Question::of).toList()),
                () -> Tables.figures("kervan_questions", open));
    }

    @PostMapping("/series/{key}/standings")
    @Operation(summary = "Accept or quarantine a figure", description = "The state before stays as an earlier one, and the act is kept in the audit trail.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewStanding.class))))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Question.class)))
    ResponseEntity<?> judge(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        var series = names.find(key);
        Query.of(parameters);
        var body = Body.of(request, "period", "publisher", "title", "address", "publishedOn", "standing", "reason", "by");
        var standing = Standing.ofCode(body.required("standing")).orElseThrow(() -> Refusal.badRequest("Unknown standing",
                "A figure is accepted or quarantined, not %s. Write one of these.".formatted(body.required("standing"))));
        var wish = new Wish(Query.interval("period", body.required("period")), body.required("publisher"), body.text("title").orElse(null), body.text("address").orElse(null),
                body.text("publishedOn").map(text -> Query.date("publishedOn", text)).orElse(null), body.required("reason"), body.text("by").orElse(null));
        return switch (standings.judge(series, wish, standing)) {
            case StandingAnswer.Kept kept -> ResponseEntity.ok(Question.of(kept.figure()));
            case StandingAnswer.Refused refused -> throw Refusal.badRequest(refused.title(), refused.sentence());
        };
    }
}
