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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.Holding;
import kervan.archive.ReconciledSeries;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.export.ReckonedTable;
import kervan.export.Tables;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Series, the figures published of them, and the observations these are reconciled into.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Series", description = "What is measured, what was published of it, and what that adds up to")
class SeriesController {

    private static final String ORDER = "figures, reconciliation, unit";

    private final SeriesNames names;
    private final Catalogue catalogue;
    private final Archive archive;
    private final ReckonedLines lines;
    private final SeriesSearch search;

    SeriesController(SeriesNames names, Catalogue catalogue, Archive archive, ReckonedLines lines, SeriesSearch search) {
        this.search = search;
        this.names = names;
        this.catalogue = catalogue;
        this.archive = archive;
        this.lines = lines;
    }

    @GetMapping({"/series", "/series.csv"})
    @Operation(summary = "All series, or those that are searched for", description = "As JSON, or as CSV with Accept: text/csv or .csv at the end of the path. With q or a facet (corridor, route, origin, "
            + "commodity, measure, unit, frequency, publisher) only those that have it, the best first, without q by name; meta.facets then counts what each value would leave, and matches say why. "
            + "A facet may be given several times: one of its values is enough, and each facet must hold.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words in English, Turkish, Azerbaijani, Russian or Kazakh, in any order; slips of the pen are forgiven. Cut off after 200 characters and eight words", schema = @Schema(type = "string"))
    @Parameter(name = "corridor", in = ParameterIn.QUERY, description = "btc, cpc, middle, southern-gas ...: as in meta.facets", schema = @Schema(type = "string"))
    @Parameter(name = "route", in = ParameterIn.QUERY, description = "As in the catalogue: BTC, CPC, TAP ...", schema = @Schema(type = "string"))
    @Parameter(name = "origin", in = ParameterIn.QUERY, description = "Kazakhstan, Azerbaijan, all ...", schema = @Schema(type = "string"))
    @Parameter(name = "commodity", in = ParameterIn.QUERY, description = "crude oil, natural gas, containers ...", schema = @Schema(type = "string"))
    @Parameter(name = "measure", in = ParameterIn.QUERY, description = "throughput, transit, export ...", schema = @Schema(type = "string"))
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "The unit in which a series is held: Mt, kt, bcm, TEU ...", schema = @Schema(type = "string"))
    @Parameter(name = "frequency", in = ParameterIn.QUERY, description = "For which periods figures were published: A, S, Q, M", schema = @Schema(type = "string"))
    @Parameter(name = "publisher", in = ParameterIn.QUERY, description = "Who published figures of it, as in meta.facets", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Tells of each what was published by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answers.SeriesList.class)))
    ResponseEntity<?> series(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var vintage = SeriesSearch.query(parameters).vintage();
        if (SeriesSearch.isAsked(parameters)) {
            var found = search.find(parameters);
            return Representation.of(request, () -> search.answer(found, parameters, vintage), () -> Tables.series(SeriesSearch.series(found)));
        }
        var series = catalogue.all();
        return Representation.of(request, () -> {
            var holdings = archive.holdings(vintage).stream().collect(Collectors.toMap(Holding::series, holding -> holding));
            return new Answers.SeriesList(new Answers.ListMeta(series.size(), false),
                    series.stream().map(one -> Answers.SeriesAnswer.of(one, Optional.ofNullable(holdings.get(one.key())))).toList());
        }, () -> Tables.series(series));
    }

    @GetMapping({"/series/{key}/figures", "/series/{key}/figures.csv"})
    @Operation(summary = "Every figure published of a series", description = "Print errors too, with what is wrong with them. "
            + "The CSV has the columns in which Kervan takes figures in.")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First period: 2024, 2024-S1, 2024-Q3, 2024-03 or 2024-03-15", schema = @Schema(type = "string"))
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last period, included", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what was published by the end of this day", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answers.Figures.class)))
    ResponseEntity<?> figures(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var series = names.find(key);
        var query = Query.of(parameters, "from", "to", "asOf");
        query.requireOrderedRange();
        var vintage = query.vintage();
        var figures = archive.figures(series.key(), vintage).stream()
                .filter(figure -> query.from() == null || !figure.interval().start().isBefore(query.from()))
                .filter(figure -> query.to() == null || !figure.interval().lastDay().isAfter(query.to()))
                .toList();
        return Representation.of(request, () -> {
            var preferred = archive.preferred(series, vintage);
            return new Answers.Figures(answer(series), new Answers.FiguresMeta(figures.size(), false, vintage.day().orElse(null), warnings(series, vintage)),
                    figures.stream().map(figure -> Answers.FigureAnswer.of(figure, why(figure, preferred.get(figure.interval())))).toList());
        }, () -> Tables.figures(series, vintage, figures), warnings(series, vintage));
    }

    @GetMapping({"/series/{key}/observations", "/series/{key}/observations.csv"})
    @Operation(summary = "One observation for each period", description = "Published figures where they cover the period, otherwise sums or differences "
            + "of figures; each row says which. Missing values are null and say why. With any of aggregation, completeness, perDay, transform, base and smoothing the answer is a "
            + "Reckoned: rows of value, unrounded, rounding, unit, status, coverage and why. The steps are always taken in one order: unit, aggregation, per day, "
            + "transformation, smoothing, range.")
    @Parameter(name = "frequency", in = ParameterIn.QUERY, description = "A annual (default), S half-yearly, Q quarterly, M monthly", schema = @Schema(allowableValues = {"A", "S", "Q", "M"}))
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "t, kt, Mt, bbl, kbbl, Mbbl, kb/d, mcm, bcm, TEU ...; the unit of the series when left out", schema = @Schema(type = "string"))
    @Parameter(name = "barrelsPerTonne", in = ParameterIn.QUERY, description = "Factor between tonnes and barrels, 6 to 9.9999; that of the series when left out", schema = @Schema(type = "string"))
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First period: 2024, 2024-S1, 2024-Q3, 2024-03 or 2024-03-15; only periods that lie wholly within are given", schema = @Schema(type = "string"))
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last period, included", schema = @Schema(type = "string"))
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "Only what was published by the end of this day", schema = @Schema(type = "string"))
    @Parameter(name = "aggregation", in = ParameterIn.QUERY, description = "Makes the periods of shorter ones: avg (of a rate weighted by days), sum (volumes only) or eop, the "
            + "last part of the period; of the shortest periods that have values. Left out, what was published or adds up for the period itself is taken",
            schema = @Schema(allowableValues = {"avg", "sum", "eop"}))
    @Parameter(name = "completeness", in = ParameterIn.QUERY, description = "all (default), the number of parts that a period needs, or partial; what rests on fewer than all says so",
            schema = @Schema(type = "string", example = "all"))
    @Parameter(name = "perDay", in = ParameterIn.QUERY, description = "Whether volumes are divided by the days of each period", schema = @Schema(type = "boolean"))
    @Parameter(name = "transform", in = ParameterIn.QUERY, description = "FRED's lin, chg, ch1, pch, pc1, pca, cch, cca and log; ytd, the total since January; idx:2023 (= 100) or "
            + "rel:2023 (= 1) against a base, which may be a year, half-year, quarter or month", schema = @Schema(type = "string", example = "pc1"))
    @Parameter(name = "base", in = ParameterIn.QUERY, description = "The base of transform=idx or transform=rel", schema = @Schema(type = "string"))
    @Parameter(name = "smoothing", in = ParameterIn.QUERY, description = "ma:12 moving mean, ms:12 moving sum, ar:3 annualised rate of the last three periods; the last two of volumes only",
            schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(oneOf = {Answers.Observations.class, ReckonedAnswers.ReckonedObservations.class})))
    ResponseEntity<?> observations(@PathVariable String key, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var series = names.find(key);
        var query = Query.of(parameters, Stream.concat(Stream.of("frequency", "unit", "barrelsPerTonne", "from", "to", "asOf"), ReckoningQuery.PARAMETERS.stream()).toArray(String[]::new));
        query.requireOrderedRange();
        if (new ReckoningQuery(query).isAsked()) {
            return reckoned(series, query, request);
        }
        var conversion = query.conversion(series);
        var unit = query.unit(series, conversion);
        var reconciled = archive.reconciled(series, query.frequency(), query.vintage()).between(query.from(), query.to()).in(unit, conversion);
        return Representation.of(request, () -> new Answers.Observations(answer(series), meta(reconciled, conversion),
                reconciled.observations().stream().map(Answers.ObservationAnswer::of).toList()), () -> Tables.observations(reconciled, conversion), meta(reconciled, conversion).warnings());
    }

    private ResponseEntity<?> reckoned(Series series, Query query, HttpServletRequest request) {
        var calculation = new ReckoningQuery(query).calculation();
        var line = lines.line(series, query, calculation, Optional.empty());
        var values = lines.values(line, query, calculation);
        var meta = ReckonedLines.meta(values, String.join(", ", line.steps()), ReckonedLines.conversion(line).orElse(null), query.vintage(), warnings(series, query.vintage()));
        return Representation.of(request, () -> new ReckonedAnswers.ReckonedObservations(answer(series), meta, ReckonedAnswers.values(values)),
                () -> ReckonedTable.of(series.key().text(), ReckonedLines.fileSteps(values.unit(), calculation), List.of(new ReckonedTable.Line(series.key().text(), values))), meta.warnings());
    }

    private Answers.ObservationsMeta meta(ReconciledSeries series, UnitConversion conversion) {
        var warnings = new ArrayList<>(warnings(series.series(), series.vintage()));
        if (series.observations().isEmpty()) {
            warnings.add("No %s observations in this range: no figures make up such periods.".formatted(series.frequency().adjective()));
        }
        return new Answers.ObservationsMeta(series.observations().size(), false, series.frequency().code(), series.unit().code(),
                series.vintage().day().orElse(null), conversionOf(series, conversion), ORDER, warnings);
    }

    private static Answers.@Nullable ConversionAnswer conversionOf(ReconciledSeries series, UnitConversion conversion) {
        var factor = series.series().factor();
        if (factor == null || series.observations().stream().noneMatch(one -> one.converted())) {
            return null;
        }
        return factor.barrelsPerTonne().compareTo(conversion.barrelsPerTonne()) == 0 ? Answers.ConversionAnswer.of(factor)
                : new Answers.ConversionAnswer(conversion.barrelsPerTonne(), "as asked for", "parameter barrelsPerTonne");
    }

    private List<String> warnings(Series series, Vintage vintage) {
        var undated = archive.undated(series.key(), vintage);
        return undated == 0 ? List.of() : List.of("%d figures are left out because the day of their publication is not known.".formatted(undated));
    }

    private static @Nullable String why(Figure figure, @Nullable PreferredFigure preferred) {
        return preferred != null && preferred.figure().equals(figure) ? preferred.words() : null;
    }

    private Answers.SeriesAnswer answer(Series series) {
        return Answers.SeriesAnswer.of(series, archive.holdings().stream().filter(holding -> holding.series().equals(series.key())).findFirst());
    }
}
