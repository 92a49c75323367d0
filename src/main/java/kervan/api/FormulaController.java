package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.analytics.Formula;
import kervan.analytics.Step;
import kervan.archive.Archive;
import kervan.catalogue.Series;
import kervan.export.ReckonedTable;
import kervan.timeseries.Vintage;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Arithmetic across series.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Series", description = "What is measured, what was published of it, and what that adds up to")
class FormulaController {

    private static final int MOST = 26;

    private final SeriesNames names;
    private final Archive archive;
    private final ReckonedLines lines;

    FormulaController(SeriesNames names, Archive archive, ReckonedLines lines) {
        this.names = names;
        this.archive = archive;
        this.lines = lines;
    }

    @GetMapping({"/formula", "/formula.csv"})
    @Operation(summary = "A formula across series", description = "One value for each period in which any of its lines has one; null, with the reason, where a line has none, or the divisor is zero. "
            + "Each series goes through unit, aggregation, per day and transformation first; smoothing and the range come behind the formula. Units come along: tonnes and barrels are not added, "
            + "tonnes by tonnes are a ratio, a ratio times 100 is per cent. All other parameters are those of /series/{key}/observations.")
    @Parameter(name = "series", in = ParameterIn.QUERY, required = true, description = "Up to 26 keys, divided by commas: the first is a, the second b ...", schema = @Schema(type = "string", example = "btc_kz,btc_transit"))
    @Parameter(name = "formula", in = ParameterIn.QUERY, required = true, description = "Letters, numbers, + - * / ( ), such as a/(a+b)*100. A plus in an address is written %2B; a blank between two terms is read as one",
            schema = @Schema(type = "string", example = "a/b*100"))
    @Parameter(name = "frequency", in = ParameterIn.QUERY, description = "A annual (default), S half-yearly, Q quarterly, M monthly", schema = @Schema(allowableValues = {"A", "S", "Q", "M"}))
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "Of every series before the formula; each in its own when left out", schema = @Schema(type = "string"))
    @Parameter(name = "barrelsPerTonne", in = ParameterIn.QUERY, description = "Factor for every series of oil; that of each when left out", schema = @Schema(type = "string"))
    @Parameter(name = "aggregation", in = ParameterIn.QUERY, description = "avg, sum or eop", schema = @Schema(allowableValues = {"avg", "sum", "eop"}))
    @Parameter(name = "completeness", in = ParameterIn.QUERY, description = "all (default), the number of parts that a period needs, or partial", schema = @Schema(type = "string"))
    @Parameter(name = "perDay", in = ParameterIn.QUERY, description = "Whether volumes are divided by the days of each period", schema = @Schema(type = "boolean"))
    @Parameter(name = "transform", in = ParameterIn.QUERY, description = "Of every series before the formula: lin, chg, ch1, pch, pc1, pca, cch, cca, log, ytd, idx:2023 or rel:2023", schema = @Schema(type = "string"))
    @Parameter(name = "base", in = ParameterIn.QUERY, description = "The base of transform=idx or transform=rel", schema = @Schema(type = "string"))
    @Parameter(name = "smoothing", in = ParameterIn.QUERY, description = "Of the result: ma:12, ms:12 or ar:3", schema = @Schema(type = "string"))
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First period: 2024, 2024-S1, 2024-Q3, 2024-03 or 2024-03-15", schema = @Schema(type = "string"))
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last period, included", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what was published by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReckonedAnswers.FormulaResult.class)))
    ResponseEntity<?> formula(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = Query.of(parameters, Stream.concat(Stream.of("series", "formula", "frequency", "unit", "barrelsPerTonne", "from", "to", "asOf"), ReckoningQuery.PARAMETERS.stream()).toArray(String[]::new));
        query.requireOrderedRange();
        var asked = new ReckoningQuery(query);
        var formula = asked.formula();
        var calculation = asked.calculation();
        var all = series(query).stream().map(series -> lines.line(series, query, calculation, Optional.of(formula))).toList();
        var values = lines.values(formula, all, query, calculation);
        var meta = ReckonedLines.meta(values, order(all), null, query.vintage(), warnings(all, query.vintage()));
        return Representation.of(request, () -> new ReckonedAnswers.FormulaResult(formula.text(), answers(all), meta, ReckonedAnswers.values(values)),
                () -> ReckonedTable.of("formula", steps(all, ReckonedLines.fileSteps(values.unit(), calculation)), List.of(new ReckonedTable.Line(formula.text(), values))), meta.warnings());
    }

    private List<Series> series(Query query) {
        var keys = query.text("series").map(text -> Arrays.stream(text.split(",", -1)).map(String::strip).toList())
                .orElseThrow(() -> Refusal.badRequest("No series", "Say which series the letters stand for: series=btc_kz,btc_transit makes them a and b."));
        if (keys.size() > MOST) {
            throw Refusal.badRequest("Too many series", "There are %d series, and letters for %d. Leave out those that the formula does not name.".formatted(keys.size(), MOST));
        }
        return keys.stream().map(names::find).toList();
    }

    /// What all lines have in common; each says its own beside it.
    private static String order(List<ReckonedLines.Line> all) {
        return String.join(", ", all.getFirst().steps().stream().filter(step -> all.stream().allMatch(line -> line.steps().contains(step))).toList());
    }

    private static List<ReckonedAnswers.LineAnswer> answers(List<ReckonedLines.Line> all) {
        var answers = new ArrayList<ReckonedAnswers.LineAnswer>();
        for (var line : all) {
            answers.add(new ReckonedAnswers.LineAnswer(String.valueOf((char) ('a' + answers.size())), line.series().key().text(), line.series().name(), line.unit().code(),
                    String.join(", ", line.steps().stream().takeWhile(step -> !step.startsWith(Step.FORMULA.code())).toList()), ReckonedLines.conversion(line).orElse(null)));
        }
        return answers;
    }

    private List<String> warnings(List<ReckonedLines.Line> all, Vintage vintage) {
        return all.stream().map(ReckonedLines.Line::series).distinct().flatMap(series -> {
            var undated = archive.undated(series.key(), vintage);
            return undated == 0 ? Stream.of() : Stream.of("%d figures of %s are left out because the day of their publication is not known.".formatted(undated, series.key()));
        }).toList();
    }

    private static List<String> steps(List<ReckonedLines.Line> all, List<String> steps) {
        return Stream.concat(all.stream().limit(3).map(line -> line.series().key().text()), steps.stream()).toList();
    }
}
