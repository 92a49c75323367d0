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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kervan.catalogue.NearestKeys;
import kervan.export.TargetTables;
import kervan.export.Tables;
import kervan.ingest.AnnouncementTexts;
import kervan.target.Announcement;
import kervan.target.Announcements;
import kervan.target.Ledger;
import kervan.target.LedgerAnswer;
import kervan.target.LedgerEntry;
import kervan.timeseries.Interval;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The ledger of announcements: reading it, writing into it, and deciding of what others wrote.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Ledger", description = "What was announced, as a history of entries; what is written by hand counts once a second person approved it")
class LedgerController {

    private static final String[] MEMBERS = Stream.concat(AnnouncementTexts.FIELDS.stream(), Stream.of("by", "reason")).toArray(String[]::new);

    private static final Set<String> NUMERIC = Set.of("value", "low", "perYear", "baselineValue", "baselineFactor", "announcedOn", "publishedOn", "startsOn", "dueOn", "baselinePeriod");

    private final Ledger ledger;
    private final Announcements announcements;
    private final SeriesNames names;

    LedgerController(Ledger ledger, Announcements announcements, SeriesNames names) {
        this.ledger = ledger;
        this.announcements = announcements;
        this.names = names;
    }

    @Schema(name = "NewAnnouncement")
    record NewAnnouncement(@Schema(description = "That of an announcement to correct, or a new one; proposed from series and year when left out") @Nullable String key,
            @Schema(description = "The chain of announcements that it joins; one of its own when left out") @Nullable String target,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String title, @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String series,
            @Schema(description = "The scope that was promised, where it is not that of the series") @Nullable String scope,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String announcedBy, @Schema(description = "The bodies that answer for it, divided by semicolons") @Nullable String bodies,
            @Schema(description = "A day, a month or a year", requiredMode = Schema.RequiredMode.REQUIRED) String announcedOn,
            @Schema(description = "The number with its words as the document prints it; where value is left out, it is read from here") @Nullable String printed,
            @Nullable String value, @Schema(description = "The lower end of a range") @Nullable String low, @Nullable String unit,
            @Schema(description = "yes for a rate per year, no for the total of the days", allowableValues = {"yes", "no"}) @Nullable String perYear, @Nullable String qualifier,
            @Schema(allowableValues = {"level", "increment"}) @Nullable String kind, @Schema(allowableValues = {"traffic", "capacity"}) @Nullable String promises,
            @Nullable String startsOn, @Nullable String dueOn, @Nullable String baseline, @Nullable String baselinePeriod, @Nullable String baselineValue,
            @Nullable String baselineUnit, @Nullable String baselineFactor, @Nullable String supersedes, @Nullable String proratedFrom,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String publisher, @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String sourceTitle,
            @Nullable String address, @Nullable String publishedOn, @Nullable String note,
            @Schema(description = "Your name; another person approves", requiredMode = Schema.RequiredMode.REQUIRED) String by,
            @Schema(description = "Why; needed for a correction") @Nullable String reason) {
    }

    @Schema(name = "NewWithdrawal")
    record NewWithdrawal(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String by, @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String reason) {
    }

    @Schema(name = "NewShare")
    record NewShare(@Schema(description = "The days of the share, in one calendar year: 2023-04/2023-12", requiredMode = Schema.RequiredMode.REQUIRED) String period,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String by) {
    }

    @Schema(name = "NewDecision")
    record NewDecision(@Schema(description = "Your name; not the one who wrote the draft", requiredMode = Schema.RequiredMode.REQUIRED) String by,
            @Schema(description = "Why; needed to refuse") @Nullable String reason) {
    }

    @GetMapping({"/announcements", "/announcements.csv"})
    @Operation(summary = "Every announcement that counts", description = "In the order in which they were made. The CSV has the columns in which Kervan takes them in.")
    @Parameter(name = "series", in = ParameterIn.QUERY, description = "Only those about this series", schema = @Schema(type = "string"))
    @Parameter(name = "target", in = ParameterIn.QUERY, description = "Only those of this chain", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what was announced by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LedgerAnswers.Announcements.class)))
    ResponseEntity<?> all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = Query.of(parameters, "series", "target", "asOf");
        var all = announcements.all(query.vintage());
        var target = query.text("target");
        target.ifPresent(this::requireTarget);
        var series = query.text("series").map(names::find);
        var found = all.stream().filter(one -> target.map(one.target()::equals).orElse(true)).filter(one -> series.map(of -> of.key().equals(one.series())).orElse(true)).toList();
        return Representation.of(request, () -> new LedgerAnswers.Announcements(new Answers.ListMeta(found.size(), false), found.stream().map(Answers.TargetAnswer::of).toList()),
                () -> Tables.targets(found));
    }

    @GetMapping({"/announcements/{key}/history", "/announcements/{key}/history.csv"})
    @Operation(summary = "All that was ever written of an announcement", description = "The oldest first: by whom or in which file, decided by whom, and what it changed.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LedgerAnswers.Entries.class)))
    ResponseEntity<?> history(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Query.of(parameters);
        var history = ledger.history(key);
        if (history.isEmpty()) {
            throw Refusal.notFound("Unknown announcement", "There never was an announcement %s. %sGET /api/v1/announcements lists those that count.".formatted(key, meant(key)));
        }
        return entries("kervan_%s_history".formatted(key), history, request);
    }

    @GetMapping({"/announcements/drafts", "/announcements/drafts.csv"})
    @Operation(summary = "What waits for a second person", description = "The oldest first.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LedgerAnswers.Entries.class)))
    ResponseEntity<?> drafts(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Query.of(parameters);
        return entries("kervan_drafts", ledger.drafts(), request);
    }

    @PostMapping("/announcements")
    @Operation(summary = "Draft an announcement, or a correction of one", description = "With the key of an announcement and a reason it is a correction: members that are left out stay as they are, null empties them. It counts once a second person approved it.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewAnnouncement.class))))
    @ApiResponse(responseCode = "201", description = "It waits", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LedgerAnswers.EntryAnswer.class)))
    ResponseEntity<?> draft(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        var body = Body.of(request, NUMERIC, MEMBERS);
        var reason = body.text("reason").orElse(null);
        var reading = AnnouncementTexts.read(texts(body));
        var answer = reading.flaws().isEmpty() ? ledger.draft(reading.proposal(), body.text("by").orElse(null), reason)
                : new LedgerAnswer.Refused(reading.with(ledger.check(reading.proposal(), reason)));
        return LedgerAnswers.answer(answer, HttpStatus.CREATED);
    }

    @PostMapping("/announcements/{key}/withdrawal")
    @Operation(summary = "Draft that an announcement is withdrawn", description = "It counts until a second person approved the withdrawal; its history stays.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewWithdrawal.class))))
    @ApiResponse(responseCode = "201", description = "It waits", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LedgerAnswers.EntryAnswer.class)))
    ResponseEntity<?> withdraw(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        requireAnnouncement(key);
        var body = Body.of(request, "by", "reason");
        return LedgerAnswers.answer(ledger.withdraw(key, body.text("reason").orElse(null), body.text("by").orElse(null)), HttpStatus.CREATED);
    }

    @PostMapping("/announcements/{key}/share")
    @Operation(summary = "Draft the share of an announcement for a part of a year", description = "An announcement of its own, with the formula in its note: 1.5 for a year is 1.125 from April. The whole stays.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewShare.class))))
    @ApiResponse(responseCode = "201", description = "It waits", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LedgerAnswers.EntryAnswer.class)))
    ResponseEntity<?> share(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        requireAnnouncement(key);
        var body = Body.of(request, "period", "by");
        Interval days = Query.interval("period", body.required("period"));
        return LedgerAnswers.answer(ledger.prorate(key, days.start(), days.lastDay(), body.text("by").orElse(null)), HttpStatus.CREATED);
    }

    @PostMapping("/announcements/drafts/{entry}/approval")
    @Operation(summary = "Approve a draft", description = "It counts from now on. Not for the one who wrote it; refused when what it corrects has changed since.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewDecision.class))))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LedgerAnswers.EntryAnswer.class)))
    ResponseEntity<?> approve(@PathVariable String entry, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        var body = Body.of(request, "by", "reason");
        return LedgerAnswers.answer(ledger.approve(number(entry), body.text("by").orElse(null), body.text("reason").orElse(null)), HttpStatus.OK);
    }

    @PostMapping("/announcements/drafts/{entry}/refusal")
    @Operation(summary = "Refuse a draft", description = "It never counts, and stays in the history with the reason.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewDecision.class))))
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LedgerAnswers.EntryAnswer.class)))
    ResponseEntity<?> refuse(@PathVariable String entry, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) throws IOException {
        Query.of(parameters);
        var body = Body.of(request, "by", "reason");
        return LedgerAnswers.answer(ledger.refuse(number(entry), body.text("by").orElse(null), body.text("reason").orElse(null)), HttpStatus.OK);
    }

    /// What was sent; of a correction also what it leaves out, which stays as it is. A printed number without a value is read anew.
    private Map<String, String> texts(Body body) {
        var corrected = body.text("reason").flatMap(reason -> body.text("key")).flatMap(key -> ledger.history(key).stream().filter(LedgerEntry::counts).findFirst());
        var texts = new HashMap<>(corrected.map(entry -> AnnouncementTexts.of(entry.announcement())).orElse(Map.of()));
        if (body.text("printed").isPresent() && body.text("value").isEmpty()) {
            List.of("value", "low", "unit", "qualifier").forEach(texts::remove);
        }
        AnnouncementTexts.FIELDS.stream().filter(body.members()::has).forEach(field -> texts.put(field, body.text(field).orElse("")));
        return texts;
    }

    private static ResponseEntity<?> entries(String name, List<LedgerEntry> entries, HttpServletRequest request) {
        return Representation.of(request, () -> LedgerAnswers.Entries.of(entries), () -> TargetTables.entries(name, entries));
    }

    private static long number(String entry) {
        if (!entry.matches("\\d{1,18}")) {
            throw Refusal.notFound("Unknown entry", "%s is no number of an entry. GET /api/v1/announcements/drafts lists what waits.".formatted(entry));
        }
        return Long.parseLong(entry);
    }

    private void requireAnnouncement(String key) {
        if (announcements.find(key).isEmpty()) {
            throw Refusal.notFound("Unknown announcement", "There is no announcement %s that counts. %sGET /api/v1/announcements lists all of them.".formatted(key, meant(key)));
        }
    }

    private void requireTarget(String key) {
        var known = announcements.all(Vintage.LATEST).stream().map(Announcement::target).distinct().toList();
        if (!known.contains(key)) {
            throw Refusal.notFound("Unknown target", "There is no target %s. %sGET /api/v1/announcements names that of each announcement.".formatted(key, new NearestKeys(key).question(known)));
        }
    }

    private String meant(String key) {
        return new NearestKeys(key).question(announcements.all(Vintage.LATEST).stream().map(Announcement::key).toList());
    }
}
