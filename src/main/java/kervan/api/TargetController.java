package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import kervan.catalogue.Catalogue;
import kervan.event.Events;
import kervan.export.Tables;
import kervan.target.Announcements;
import kervan.timeseries.SeriesKey;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What was announced, and what happened.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Targets and events", description = "What was announced, and what happened")
class TargetController {

    private final Catalogue catalogue;
    private final Announcements announcements;
    private final Events events;

    TargetController(Catalogue catalogue, Announcements announcements, Events events) {
        this.catalogue = catalogue;
        this.announcements = announcements;
        this.events = events;
    }

    @GetMapping({"/targets", "/targets.csv"})
    @Operation(summary = "Every announcement of a target", description = "In the order in which they were made.")
    @Parameter(name = "series", in = ParameterIn.QUERY, description = "Only those about this series", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what was announced by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answers.Targets.class)))
    ResponseEntity<?> targets(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = Query.of(parameters, "series", "asOf");
        var wanted = query.text("series");
        wanted.filter(key -> !SeriesKey.isValid(key) || catalogue.find(new SeriesKey(key)).isEmpty()).ifPresent(key -> {
            throw Refusal.notFound("Unknown series", "There is no series %s. GET /api/v1/series lists all of them.".formatted(key));
        });
        var found = announcements.all(query.vintage()).stream()
                .filter(one -> wanted.map(one.series().text()::equals).orElse(true)).toList();
        return Representation.of(request, () -> new Answers.Targets(new Answers.ListMeta(found.size(), false), found.stream().map(Answers.TargetAnswer::of).toList()),
                () -> Tables.targets(found));
    }

    @GetMapping({"/events", "/events.csv"})
    @Operation(summary = "Agreements, summits, openings, disruptions", description = "In the order in which they began.")
    @Parameter(name = "route", in = ParameterIn.QUERY, description = "Only those that touch this route, such as BTC", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what had begun, or had been published, by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answers.Events.class)))
    ResponseEntity<?> events(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = Query.of(parameters, "route", "asOf");
        var route = query.text("route");
        var routes = events.all().stream().flatMap(event -> event.routes().stream()).distinct().sorted().toList();
        route.filter(name -> !routes.contains(name)).ifPresent(name -> {
            throw Refusal.badRequest("Unknown route", "No event touches a route called %s. Choose one of %s.".formatted(name, String.join(", ", routes)));
        });
        var found = events.all(query.vintage()).stream().filter(event -> route.map(event.routes()::contains).orElse(true)).toList();
        return Representation.of(request, () -> new Answers.Events(new Answers.ListMeta(found.size(), false), found.stream().map(Answers.EventAnswer::of).toList()),
                () -> Tables.events(found));
    }
}
