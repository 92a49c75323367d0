package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.target.Announcement;
import kervan.target.Reading;
import kervan.target.Slippage;
import kervan.target.Standpoint;
import kervan.target.Target;
import kervan.target.Targets;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How a target stands, and how it stood.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Targets and events")
class StandingOfTargetController {

    private final Targets targets;
    private final Clock clock;

    StandingOfTargetController(Targets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    @GetMapping("/targets/{key}")
    @Operation(summary = "How a target stands", description = "Of the announcement in force, or of the one that is named. The key is that of a target, or of one of its announcements, which is then the one judged.")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Judged on this day, by what had been published", schema = @Schema(type = "string"))
    @Parameter(name = "recordedBy", in = ParameterIn.QUERY, description = "As Kervan would have said at this instant, by what it had learned; instead of asOf", schema = @Schema(type = "string"))
    @Parameter(name = "figuresTo", in = ParameterIn.QUERY, description = "Only figures that end by then; judged on the day after it unless asOf says otherwise", schema = @Schema(type = "string"))
    @Parameter(name = "pace", in = ParameterIn.QUERY, description = "linear, seasonal, ramp, outages or step:2024-04-01", schema = @Schema(type = "string"))
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "The year to hold a rate without deadline against", schema = @Schema(type = "string"))
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "The unit to tell it in", schema = @Schema(type = "string"))
    @Parameter(name = "announcement", in = ParameterIn.QUERY, description = "The announcement to judge, by its key", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetAnswers.StandingAnswer.class)))
    ResponseEntity<?> standing(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var query = Query.of(parameters, "asOf", "recordedBy", "figuresTo", "pace", "year", "unit", "announcement");
        return ResponseEntity.ok(targets.read(reading -> standing(key, query, reading)));
    }

    private TargetAnswers.StandingAnswer standing(String key, Query query, Reading reading) {
        var standpoint = query.standpoint(LocalDate.now(clock));
        var target = find(key, standpoint, reading);
        var wanted = query.text("announcement").or(() -> Optional.of(key).filter(name -> !name.equals(target.key())));
        var one = wanted.map(name -> announcement(target, name)).orElseGet(target::inForce);
        var series = reading.series(one);
        var judged = reading.judge(one, query.text("unit").isEmpty() ? standpoint : standpoint.withUnit(query.unit(series, series.conversion())));
        var record = one.bodies().stream().map(body -> TargetAnswers.RecordAnswer.of(body, reading.record(body, plain(standpoint)))).toList();
        return TargetAnswers.StandingAnswer.of(target, judged, steps(target, standpoint, reading), record);
    }

    @GetMapping("/targets/{key}/verdicts")
    @Operation(summary = "How a target stood", description = "Whenever that changed, by what had been published then; figures without a day of publication are left out. The earliest first.")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only up to this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetAnswers.PastAnswers.class)))
    ResponseEntity<?> verdicts(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var standpoint = Query.of(parameters, "asOf").standpoint(LocalDate.now(clock));
        var past = targets.read(reading -> reading.past(find(key, standpoint, reading), standpoint.day())).stream().map(TargetAnswers.PastAnswer::of).toList();
        return ResponseEntity.ok(new TargetAnswers.PastAnswers(new Answers.ListMeta(past.size(), false), past));
    }

    private static List<TargetAnswers.StepAnswer> steps(Target target, Standpoint standpoint, Reading reading) {
        Map<Announcement, Slippage> moved = new HashMap<>();
        target.slippages().forEach(slippage -> moved.put(slippage.later(), slippage));
        return target.announcements().stream().map(one -> TargetAnswers.StepAnswer.of(reading.judge(one, plain(standpoint)), Optional.ofNullable(moved.get(one)))).toList();
    }

    private static Standpoint plain(Standpoint one) {
        return one.withPace(null).withYear(null);
    }

    private static Target find(String key, Standpoint standpoint, Reading reading) {
        return reading.find(key, standpoint.vintage()).orElseThrow(() -> standpoint.vintage().isLatest() ? Refusal.notFound("Unknown target",
                "There is no target %s. GET /api/v1/targets lists all announcements with their targets.".formatted(key))
                : Refusal.notFound("Not announced by then", "No target %s had been announced by %s, as far as its days are known. Leave asOf out to see whether there is one now.".formatted(key, standpoint.day())));
    }

    private static Announcement announcement(Target target, String key) {
        return target.find(key).orElseThrow(() -> Refusal.notFound("Unknown announcement", "The target %s has no announcement %s by then. It has %s.".formatted(
                target.key(), key, target.announcements().stream().map(Announcement::key).collect(Collectors.joining(", ")))));
    }
}
