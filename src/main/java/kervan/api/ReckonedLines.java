package kervan.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Formula;
import kervan.analytics.Outcome;
import kervan.analytics.TimeSeries;
import kervan.catalogue.Series;
import kervan.explore.Calculation;
import kervan.explore.Calculations;
import kervan.explore.Calculations.Calculated;
import kervan.explore.Reckoned;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes series through the steps that a program asks for.
@Component
class ReckonedLines {

    private final Calculations calculations;

    ReckonedLines(Calculations calculations) {
        this.calculations = calculations;
    }

    /// A series up to the formula, and the codes of the steps.
    ///
    /// @param converted whether a factor between tonnes and barrels stands between figures and values
    record Line(Series series, UnitOfMeasure unit, UnitConversion conversion, Calculated calculated, List<String> steps, boolean converted) {
    }

    Line line(Series series, Query query, Calculation calculation, Optional<Formula> formula) {
        var conversion = series.factor() == null && formula.isPresent() ? UnitConversion.EXACT_ONLY : query.conversion(series);
        var unit = query.unit(series, conversion);
        var calculated = calculations.of(series, unit, conversion, calculation, query.vintage());
        var before = Reckoned.of(calculated.observations(), unit, conversion);
        var order = new ReckoningQuery(query).order(calculation, formula).codes(CompoundUnit.of(unit), before.behaviour(), calculated.parts());
        var converted = UnitConversion.needsFactor(series.unit(), unit) || calculated.observations().observations().stream().anyMatch(one -> one.converted());
        return new Line(series, unit, conversion, calculated, order, converted);
    }

    /// The values of a line of its own, smoothed; refused where a step was.
    TimeSeries values(Line line, Query query, Calculation calculation) {
        return finished(line.calculated().transformed(), query, calculation);
    }

    /// The values of a formula over lines, smoothed.
    TimeSeries values(Formula formula, List<Line> lines, Query query, Calculation calculation) {
        return finished(formula.apply(lines.stream().map(line -> line.calculated().transformed()).toList()), query, calculation);
    }

    /// The range comes last, so that the first period shown is compared with the one before it.
    private static TimeSeries finished(Outcome outcome, Query query, Calculation calculation) {
        return switch (outcome.then(series -> calculation.smoothing().<Outcome>map(how -> how.apply(series)).orElse(series))) {
            case TimeSeries series -> series.between(query.from(), query.to());
            case kervan.analytics.Refusal refused -> throw Refusal.badRequest("Not to be reckoned", refused.sentence());
        };
    }

    /// The factor that stands behind a line; empty where none does.
    static Optional<Answers.ConversionAnswer> conversion(Line line) {
        var factor = line.series().factor();
        return factor == null || !line.converted() ? Optional.empty()
                : Optional.ofNullable(factor.barrelsPerTonne().compareTo(line.conversion().barrelsPerTonne()) == 0 ? Answers.ConversionAnswer.of(factor)
                : new Answers.ConversionAnswer(line.conversion().barrelsPerTonne(), "as asked for", "parameter barrelsPerTonne"));
    }

    static Answers.ObservationsMeta meta(TimeSeries values, String order, Answers.@Nullable ConversionAnswer conversion, Vintage vintage, List<String> warnings) {
        var all = new ArrayList<>(warnings);
        if (values.values().isEmpty()) {
            all.add("No %s values in this range: no figures make up such periods.".formatted(values.frequency().adjective()));
        }
        return new Answers.ObservationsMeta(values.values().size(), false, values.frequency().code(), values.unit().code(), vintage.day().orElse(null), conversion, order, all);
    }

    /// What a file is called after: the steps that have parameters.
    static List<String> fileSteps(CompoundUnit unit, Calculation calculation) {
        var steps = new ArrayList<String>();
        calculation.method().ifPresent(method -> steps.add(method.code()));
        if (!calculation.transformation().code().equals("lin")) {
            steps.add(calculation.transformation().code());
        }
        calculation.smoothing().ifPresent(smoothing -> steps.add(smoothing.code()));
        return Stream.concat(Stream.of(unit.code()), Stream.concat(steps.stream(), Stream.of(calculation.frequency().adjective()))).toList();
    }
}
