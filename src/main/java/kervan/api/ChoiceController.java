package kervan.api;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kervan.archive.Preference;
import kervan.archive.PreferenceAnswer;
import kervan.archive.Preferences;
import kervan.archive.Wish;
import kervan.catalogue.Catalogue;
import kervan.export.Tables;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.Source;
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

/// Which figures stewards prefer, and changing that.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Choices", description = "Which of several figures for the same days stewards prefer, and why")
class ChoiceController {

    private final SeriesNames names;
    private final Catalogue catalogue;
    private final Preferences preferences;

    ChoiceController(SeriesNames names, Catalogue catalogue, Preferences preferences) {
        this.names = names;
        this.catalogue = catalogue;
        this.preferences = preferences;
    }

    @Schema(name = "Choices")
    record ChoicesAnswer(Answers.ListMeta meta, List<ChoiceAnswer> choices) {
    }

    @Schema(name = "Choice")
    record ChoiceAnswer(String series, String period, LocalDate start, LocalDate end, Answers.SourceAnswer source, String reason) {

        static ChoiceAnswer of(Choice one) {
            var days = one.days().interval();
            return new ChoiceAnswer(one.days().series().text(), days.toString(), days.start(), days.lastDay(), Answers.SourceAnswer.of(one.source()), one.reason());
        }
    }

    @Schema(name = "ChoiceHistory")
    record HistoryAnswer(Answers.ListMeta meta, List<PreferenceEntry> choices) {
    }

    @Schema(name = "ChoiceEntry")
    record PreferenceEntry(Instant recordedAt, String period, LocalDate start, LocalDate end,
            @Schema(description = "The document whose figure is preferred from then on; null where the rule decides again") Answers.@Nullable SourceAnswer source,
            @Nullable String reason, @Nullable String chosenBy, @Schema(description = "The file it came in; null where it was made by hand") @Nullable String file) {

        static PreferenceEntry of(Preference one) {
            @Nullable Source source = one.source();
            var days = one.days().interval();
            return new PreferenceEntry(one.recordedAt(), days.toString(), days.start(), days.lastDay(),
                    source == null ? null : Answers.SourceAnswer.of(source), one.reason(), one.chosenBy(), one.file());
        }
    }

    @Schema(name = "NewChoice")
    record NewChoice(@Schema(description = "The days of the figure: 2024, 2024-S1, 2024-03, 2024-01/2024-08", requiredMode = Schema.RequiredMode.REQUIRED) String period,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String publisher, @Schema(description = "Needed where the publisher has several documents; address and publishedOn likewise") @Nullable String title,
            @Nullable String address, @Nullable String publishedOn, @Schema(description = "Why, for readers", requiredMode = Schema.RequiredMode.REQUIRED) String reason,
            @Schema(description = "Your name, for the audit trail") @Nullable String by) {
    }

    @GetMapping({"/choices", "/choices.csv"})
    @Operation(summary = "Every choice that counts now", description = "Where there is none, the rule decides. The CSV has the columns in which Kervan takes choices in.")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Those that counted at the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChoicesAnswer.class)))
    ResponseEntity<?> all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var vintage = Query.of(parameters, "asOf").vintage();
        var choices = catalogue.all().stream().flatMap(series -> preferences.inForce(series.key(), vintage).stream()).toList();
        return Representation.of(request, () -> new ChoicesAnswer(new Answers.ListMeta(choices.size(), false), choices.stream().map(ChoiceAnswer::of).toList()),
                () -> Tables.choices(choices));
    }

    @GetMapping({"/series/{key}/choices", "/series/{key}/choices.csv"})
    @Operation(summary = "What was chosen of a series", description = "The newest first. For the same days the newest counts; one without a source lets the rule decide again.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HistoryAnswer.class)))
    ResponseEntity<?> history(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var series = names.find(key);
        Query.of(parameters);
        var history = preferences.history(series.key());
        return Representation.of(request, () -> new HistoryAnswer(new Answers.ListMeta(history.size(), false), history.stream().map(PreferenceEntry::of).toList()),
                () -> Tables.preferences(series.key(), history));
    }

    @PostMapping("/series/{key}/choices")
    @Operation(summary = "Prefer a figure", description = "From today on. The rule and older choices give way; all figures stay, and the act is kept in the audit trail.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewChoice.class))))
    @ApiResponse(responseCode = "201", description = "It counts", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PreferenceEntry.class)))
    ResponseEntity<?> choose(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        var series = names.find(key);
        Query.of(parameters);
        var body = Body.of(request, "period", "publisher", "title", "address", "publishedOn", "reason", "by");
        var wish = new Wish(Query.interval("period", body.required("period")), body.required("publisher"), body.text("title").orElse(null), body.text("address").orElse(null),
                body.text("publishedOn").map(text -> Query.date("publishedOn", text)).orElse(null), body.required("reason"), body.text("by").orElse(null));
        return answer(preferences.choose(series, wish), HttpStatus.CREATED);
    }

    @DeleteMapping("/series/{key}/choices")
    @Operation(summary = "Leave it to the rule again", description = "Adds an entry to the history; nothing is removed.")
    @Parameter(name = "period", in = ParameterIn.QUERY, required = true, description = "The days of the choice: 2024, 2024-S1, 2024-03, 2024-01/2024-08", schema = @Schema(type = "string"))
    @Parameter(name = "reason", in = ParameterIn.QUERY, description = "Why, for readers", schema = @Schema(type = "string"))
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Your name, for the audit trail", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreferenceEntry.class)))
    ResponseEntity<?> withdraw(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var series = names.find(key);
        var query = Query.of(parameters, "period", "reason", "by");
        var period = query.text("period").orElseThrow(() -> Refusal.badRequest("No period", "Say whose choice to withdraw: period=2024, for instance."));
        return answer(preferences.withdraw(series, Query.interval("period", period), query.text("reason").orElse(null), query.text("by").orElse(null)), HttpStatus.OK);
    }

    private static ResponseEntity<?> answer(PreferenceAnswer answer, HttpStatus kept) {
        return switch (answer) {
            case PreferenceAnswer.Kept made -> ResponseEntity.status(kept).body(PreferenceEntry.of(made.preference()));
            case PreferenceAnswer.Refused refused -> throw Refusal.badRequest(refused.title(), refused.sentence());
        };
    }

}
