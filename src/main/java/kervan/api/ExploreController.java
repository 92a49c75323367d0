package kervan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import kervan.explore.Exploration;
import kervan.explore.Explorations;
import kervan.explore.Results;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the workbench shows, by the parameters of its address.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Explore", description = "Several series and formulas across them, computed with, as the workbench shows them")
class ExploreController {

    private final Explorations explorations;

    ExploreController(Explorations explorations) {
        this.explorations = explorations;
    }

    /// @param trends one for each line where trend was asked for; otherwise none
    /// @param forecasts one for each line where show has forecast; otherwise none
    @Schema(name = "Exploration")
    record Answer(Meta meta, List<Results.Result> values, List<Results.Trended> trends, List<Results.Foreseen> forecasts) {
    }

    /// @param address of the page that shows the same
    /// @param parameters what was asked for that is not as usual
    @Schema(name = "ExplorationMeta")
    record Meta(int total, boolean truncated, String address, Map<String, String> parameters, String finding, List<String> order, List<String> warnings) {
    }

    @GetMapping({"/explore", "/explore.csv"})
    @Operation(summary = "The values of the workbench", description = "Takes the parameters of a page /explore and answers the values of all its lines. As JSON, or as CSV with Accept: text/csv or .csv at the end of the path.")
    @Parameter(name = "s", in = ParameterIn.QUERY, required = true, description = "Keys of series with commas between them; a is the first of them in formulas", schema = @Schema(type = "string"))
    @Parameter(name = "x", in = ParameterIn.QUERY, description = "Formulas such as a/(a+b), with semicolons between them", schema = @Schema(type = "string"))
    @Parameter(name = "f", in = ParameterIn.QUERY, description = "A annual (default), S half-yearly, Q quarterly, M monthly", schema = @Schema(type = "string"))
    @Parameter(name = "u", in = ParameterIn.QUERY, description = "Unit; where a series cannot be shown in it, its own is kept and a warning says so", schema = @Schema(type = "string"))
    @Parameter(name = "t", in = ParameterIn.QUERY, description = "lin, chg, ch1, pch, pc1, pca, cch, cca, log, ytd, idx:2023 or rel:2023", schema = @Schema(type = "string"))
    @Parameter(name = "trend", in = ParameterIn.QUERY, description = "ts (Theil-Sen) or ols (least squares): the straight line through the values of each line, which trends then tell; values stay as they are", schema = @Schema(type = "string"))
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First period; of longer ones the one that it lies in", schema = @Schema(type = "string"))
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last period, included; of longer ones the one that it ends in", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what was published by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answer.class)))
    ResponseEntity<?> explore(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var understood = Exploration.of(parameters);
        if (!understood.notices().isEmpty()) {
            throw Refusal.badRequest("Address not understood", String.join(" ", understood.notices()));
        }
        if (understood.exploration().series().isEmpty()) {
            throw Refusal.badRequest("No series", "Say which series to show: s=btc_kz, or several with commas between them.");
        }
        var results = explorations.results(understood.exploration());
        if (!results.unknown().isEmpty()) {
            throw Refusal.badRequest("Unknown series", String.join(" ", results.unknown()));
        }
        return Representation.of(request, () -> new Answer(new Meta(results.values().size(), false, results.exploration().address(), results.exploration().parameters(), results.finding(),
                results.steps(), results.warnings()), results.values(), results.trends(), results.forecasts()), results::table, results.warnings());
    }
}
