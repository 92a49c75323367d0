package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kervan.analytics.Completeness;
import kervan.analytics.TimeSeries;
import kervan.analytics.Transformation;
import kervan.explore.Calculation;
import kervan.explore.Explorations;
import kervan.explore.Outlook;
import kervan.export.DataTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How a series is expected to go on.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Series", description = "What is measured, and every figure of it")
class ForecastController {

    private static final int MOST = 600;
    private static final int MOST_LEVELS = 9;

    private final SeriesNames names;
    private final ReckonedLines lines;
    private final Explorations explorations;

    ForecastController(SeriesNames names, ReckonedLines lines, Explorations explorations) {
        this.explorations = explorations;
        this.names = names;
        this.lines = lines;
    }

    /// @param steps the coming periods; none where `why` says why
    @Schema(name = "Forecast")
    record Answer(String series, ForecastMeta meta, List<StepAnswer> steps, @Nullable String why) {
    }

    /// @param models that the forecast is the mean of
    /// @param values how many it rests on
    /// @param filled how many of them were filled by a straight line
    /// @param farthest how many periods ahead can be asked for
    record ForecastMeta(String frequency, String unit, @Nullable LocalDate asOf, @Nullable String models, int values, int filled, @Nullable String first, @Nullable String last, int farthest) {
    }

    /// @param mean with the digits that its uncertainty bears
    record StepAnswer(String period, LocalDate start, LocalDate end, BigDecimal mean, List<IntervalAnswer> intervals) {

        static StepAnswer of(Outlook.Step step, List<Integer> levels) {
            var days = step.period().interval();
            return new StepAnswer(step.period().toString(), days.start(), days.lastDay(), step.mean(), levels.stream().map(level -> new IntervalAnswer(level, step.low(level), step.high(level))).toList());
        }
    }

    /// @param level how many times of a hundred the value lies between low and high
    record IntervalAnswer(int level, BigDecimal low, BigDecimal high) {
    }

    @GetMapping({"/series/{key}/forecast", "/series/{key}/forecast.csv"})
    @Operation(summary = "How a series is expected to go on", description = "The mean of exponential smoothing, Theta, dynamic Theta and TRAMO, with calibrated intervals. "
            + "It rests on what happened, and needs five years, six half-years, eight quarters or 24 months in a row; otherwise there are no steps, and why says what is lacking.")
    @Parameter(name = "frequency", in = ParameterIn.QUERY, description = "A annual (default), S half-yearly, Q quarterly, M monthly", schema = @Schema(allowableValues = {"A", "S", "Q", "M"}))
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "The unit of the series when left out", schema = @Schema(type = "string"))
    @Parameter(name = "barrelsPerTonne", in = ParameterIn.QUERY, description = "Factor between tonnes and barrels, 6 to 9.9999", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what was published by the end of this day", schema = @Schema(type = "string"))
    @Parameter(name = "horizon", in = ParameterIn.QUERY, description = "How many periods; three years or the periods of one when left out, at most two years or half as many as there are values", schema = @Schema(type = "integer"))
    @Parameter(name = "level", in = ParameterIn.QUERY, description = "Of the intervals, in per cent, with commas between them; 50,80,95 when left out", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answer.class)))
    ResponseEntity<?> forecast(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var series = names.find(key);
        var query = Query.of(parameters, "frequency", "unit", "barrelsPerTonne", "asOf", "horizon", "level");
        var levels = levels(query);
        var horizon = horizon(query);
        var calculation = new Calculation(query.frequency(), Optional.empty(), Completeness.ALL, false, Transformation.LEVEL, Optional.empty());
        var values = lines.values(lines.line(series, query, calculation, Optional.empty()), query, calculation);
        var answer = answer(series.key().text(), query, values, explorations.outlook(values, horizon), horizon, levels);
        return Representation.of(request, () -> answer, () -> table(answer, levels), answer.why == null ? List.of() : List.of(answer.why));
    }

    private static Answer answer(String key, Query query, TimeSeries values, Outlook outlook, OptionalInt horizon, List<Integer> levels) {
        var day = query.vintage().day().orElse(null);
        return switch (outlook) {
            case Outlook.TooFew few -> new Answer(key, new ForecastMeta(values.frequency().code(), values.unit().code(), day, null, few.have(), 0, null, null, 0), List.of(), few.sentence());
            case Outlook.Expected expected -> {
                if (horizon.orElse(1) > expected.farthest()) {
                    throw Refusal.badRequest("Too far", "From %d values nothing can be said of more than %d periods ahead. Write horizon=%d or less.".formatted(expected.count(), expected.farthest(), expected.farthest()));
                }
                yield new Answer(key, new ForecastMeta(values.frequency().code(), values.unit().code(), day, Outlook.models(expected.forecast()), expected.count(), expected.filled(),
                        expected.first().toString(), expected.last().toString(), expected.farthest()), expected.steps().stream().map(step -> StepAnswer.of(step, levels)).toList(), null);
            }
        };
    }

    private static OptionalInt horizon(Query query) {
        var text = query.text("horizon");
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.get().matches("\\d{1,4}") || Integer.parseInt(text.get()) < 1 || Integer.parseInt(text.get()) > MOST) {
            throw Refusal.badRequest("Wrong horizon", "horizon is a whole number of periods from 1 to %d, not %s.".formatted(MOST, text.get()));
        }
        return OptionalInt.of(Integer.parseInt(text.get()));
    }

    private static List<Integer> levels(Query query) {
        var texts = query.text("level").map(text -> List.of(text.split(",", -1))).orElse(List.of("50", "80", "95"));
        if (texts.size() > MOST_LEVELS || !texts.stream().allMatch(text -> text.matches("[1-9]\\d?"))) {
            throw Refusal.badRequest("Wrong level", "level is up to %d whole numbers from 1 to 99 with commas between them, such as 80,95.".formatted(MOST_LEVELS));
        }
        return texts.stream().map(Integer::valueOf).distinct().sorted().toList();
    }

    private static DataTable table(Answer answer, List<Integer> levels) {
        var columns = new ArrayList<>(List.of("series", "period", "start", "end", "mean"));
        levels.forEach(level -> columns.addAll(List.of("low_" + level, "high_" + level)));
        columns.add("unit");
        return new DataTable("kervan_%s_forecast_%s".formatted(answer.series.replace('_', '-'), answer.meta.frequency.toLowerCase(Locale.ROOT)), columns, answer.steps.stream().map(step -> {
            var row = new ArrayList<@Nullable Object>(Arrays.asList(answer.series, step.period, step.start.toString(), step.end.toString(), step.mean));
            step.intervals.forEach(interval -> row.addAll(Arrays.asList(interval.low, interval.high)));
            row.add(answer.meta.unit);
            return (List<@Nullable Object>) row;
        }).toList());
    }
}
