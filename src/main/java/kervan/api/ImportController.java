package kervan.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Batches;
import kervan.archive.ImportedFile;
import kervan.export.Everything;
import kervan.ingest.FindingRule;
import kervan.ingest.ImportOptions;
import kervan.ingest.ImportProgress;
import kervan.ingest.ImportReport;
import kervan.ingest.IngestProblem;
import kervan.ingest.Ingestion;
import kervan.ingest.Recognition;
import kervan.tabular.UnreadableTableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/// Files in, files back, and everything out.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Imports", description = "Bring files in, take them back, take everything away")
class ImportController {

    private static final String[] PARAMETERS = Stream.concat(Stream.of("dryRun", "findings", "rejected", "by", "judgements"), ImportMapping.PARAMETERS.stream()).toArray(String[]::new);

    private final Ingestion ingestion;
    private final JsonMapper json;
    private final Batches batches;
    private final Everything everything;

    ImportController(Ingestion ingestion, JsonMapper json, Batches batches, Everything everything) {
        this.ingestion = ingestion;
        this.json = json;
        this.batches = batches;
        this.everything = everything;
    }

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Bring a file in", description = "All of it or nothing. With dryRun=true nothing is recorded, and the report tells what would be. "
            + "Figures that look like errors in print are quarantined unless findings or judgements say otherwise.")
    @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true: only tell what would come of it", schema = @Schema(allowableValues = {"true", "false"}))
    @Parameter(name = "findings", in = ParameterIn.QUERY, description = "What becomes of questionable figures: quarantine (default), accept, refuse",
            schema = @Schema(allowableValues = {"quarantine", "accept", "refuse"}))
    @Parameter(name = "rejected", in = ParameterIn.QUERY, description = "Rows that are refused: refuse the file (default) or leaveOut", schema = @Schema(allowableValues = {"refuse", "leaveOut"}))
    @Parameter(name = "mapping", in = ParameterIn.QUERY, description = "What the columns mean, as JSON in the form that /api/v1/imports/recognition answers; what it leaves out is recognised. "
            + "Instead of it, or over it, for short: series, unit, period, status, publisher, title, address, publishedOn, note (what no column says), encoding, delimiter, sheet, "
            + "decimal (. or ,), yearToDate (true: months count from the beginning of the year; false: each counts itself only)", schema = @Schema(type = "string"))
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Who brings it in", schema = @Schema(type = "string"))
    @Parameter(name = "judgements", in = ParameterIn.QUERY, description = "Answers to findings, as a JSON array of {number, standing: accepted | quarantined | rejected, reason}",
            schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", description = "A dry run, or nothing that was new", content = @Content(schema = @Schema(implementation = ImportAnswers.Report.class)))
    @ApiResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = ImportAnswers.Report.class)))
    @ApiResponse(responseCode = "422", description = "Refused; the report says why", content = @Content(schema = @Schema(implementation = ImportAnswers.Report.class)))
    ResponseEntity<?> bringIn(@RequestPart(name = "file", required = false) @Nullable MultipartFile upload, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) throws IOException {
        var query = Query.of(parameters, PARAMETERS);
        return withFile(upload, (name, file) -> {
            var options = new ImportOptions(ImportMapping.of(query, json).mapping(), query.flag("dryRun"), findings(query), leaveOut(query), Judgements.parse(query.text("judgements")),
                    query.text("by").orElse(null));
            return answer(ingestion.ingest(name, file, options, new ImportProgress()));
        });
    }

    @PostMapping(path = "/imports/recognition", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "What Kervan makes of a file of figures", description = "Its kind, encoding and columns, the series it names, and what only a person can decide. Nothing is kept. "
            + "The mapping of the answer, corrected, is what POST /api/v1/imports takes as the parameter mapping.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Recognition.class)))
    ResponseEntity<?> recognise(@RequestPart(name = "file", required = false) @Nullable MultipartFile upload,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) throws IOException {
        var said = ImportMapping.of(Query.of(parameters, ImportMapping.PARAMETERS.toArray(String[]::new)), json);
        return withFile(upload, (name, file) -> {
            try {
                return ResponseEntity.ok(ingestion.recognise(name, file, said.mapping()));
            } catch (UnreadableTableException unreadable) {
                throw Refusal.badRequest("Unreadable file", "%s cannot be read: %s".formatted(name, unreadable.getMessage()));
            }
        });
    }

    /// What is sent in another form.
    @PostMapping("/imports")
    @Hidden
    void refuse() {
        throw noFile();
    }

    @GetMapping("/imports")
    @Operation(summary = "The files that came in", description = "The newest first, those that were taken back too.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportAnswers.Imports.class)))
    ImportAnswers.Imports all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Query.of(parameters);
        var all = batches.all();
        return new ImportAnswers.Imports(new Answers.ListMeta(all.size(), false), all.stream().map(ImportAnswers.ImportAnswer::of).toList());
    }

    @GetMapping("/imports/{id}")
    @Operation(summary = "One file that came in")
    ImportAnswers.ImportAnswer one(@PathVariable String id, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Query.of(parameters);
        return ImportAnswers.ImportAnswer.of(find(id));
    }

    @DeleteMapping("/imports/{id}")
    @Operation(summary = "Take a file back", description = "Its figures count no longer, and what they revised counts again. Nothing is deleted.")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Who takes it back", schema = @Schema(type = "string"))
    ImportAnswers.ImportAnswer undo(@PathVariable String id, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var by = Query.of(parameters, "by").text("by").orElse(null);
        var file = find(id);
        batches.undo(file.id(), by).ifPresent(why -> {
            throw Refusal.conflict("Cannot be taken back", why);
        });
        return ImportAnswers.ImportAnswer.of(find(id));
    }

    @GetMapping("/export")
    @Operation(summary = "Everything, as a ZIP", description = "The files of everything that is held, in the form in which they come in. POST /api/v1/imports takes the ZIP.")
    ResponseEntity<StreamingResponseBody> export(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Query.of(parameters);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kervan.zip\"").body(everything::write);
    }

    /// What is done with an uploaded file, which goes afterwards.
    private static ResponseEntity<?> withFile(@Nullable MultipartFile upload, BiFunction<String, Path, ResponseEntity<?>> work) throws IOException {
        if (upload == null) {
            throw noFile();
        }
        var file = Files.createTempFile("kervan-upload", null);
        try {
            // As a file, which is moved; as a path it would be copied.
            upload.transferTo(file.toFile());
            return work.apply(name(upload), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Refusal noFile() {
        return Refusal.badRequest("No file", "Send the file as the part file of multipart/form-data: curl -F file=@figures.csv followed by this address.");
    }

    private static ResponseEntity<?> answer(ImportReport report) {
        var body = ImportAnswers.Report.of(report);
        if (report.isRefused() && !report.dryRun()) {
            return ResponseEntity.status(refusal(report)).body(body);
        }
        return report.batch() == null ? ResponseEntity.ok(body) : ResponseEntity.created(URI.create("/api/v1/imports/" + report.batch())).body(body);
    }

    private static HttpStatus refusal(ImportReport report) {
        return switch (report.problems().getFirst()) {
            case IngestProblem.DiskFull full -> HttpStatus.INSUFFICIENT_STORAGE;
            case IngestProblem.DatabaseLost lost -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private ImportedFile find(String id) {
        return Optional.of(id).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf).flatMap(batches::find)
                .orElseThrow(() -> Refusal.notFound("Unknown import", "There is no import %s. GET /api/v1/imports lists them.".formatted(id)));
    }

    private static String name(MultipartFile upload) {
        var name = Optional.ofNullable(upload.getOriginalFilename()).map(text -> text.replaceAll("[\\p{Cntrl}\\\\/]", "_").strip()).filter(text -> !text.isEmpty()).orElse("upload");
        return name.substring(Math.max(0, name.length() - 200));
    }

    private static FindingRule findings(Query query) {
        return query.text("findings").map(text -> FindingRule.ofCode(text).orElseThrow(() -> Refusal.badRequest("Unknown rule", "findings is %s. Choose one of %s."
                .formatted(text, Arrays.stream(FindingRule.values()).map(FindingRule::code).collect(Collectors.joining(", ")))))).orElse(FindingRule.QUARANTINE);
    }

    private static boolean leaveOut(Query query) {
        return query.text("rejected").map(text -> Optional.ofNullable(Map.of("leaveOut", true, "refuse", false).get(text)).orElseThrow(() -> Refusal.badRequest(
                "Unknown rule", "rejected is %s. Choose one of refuse, leaveOut.".formatted(text)))).orElse(false);
    }
}
