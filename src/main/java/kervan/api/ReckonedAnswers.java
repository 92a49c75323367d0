package kervan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Coverage;
import kervan.analytics.Gap;
import kervan.analytics.TimeSeries;
import kervan.analytics.Value;
import kervan.export.ReckonedTable;
import kervan.timeseries.Rounded;
import org.jspecify.annotations.Nullable;

/// The shapes of the JSON that the API answers with where something was reckoned.
final class ReckonedAnswers {

    private ReckonedAnswers() {
    }

    @Schema(name = "Reckoned", description = "What was made of the observations of a series")
    record ReckonedObservations(Answers.SeriesAnswer series, Answers.ObservationsMeta meta, List<ValueAnswer> observations) {
    }

    @Schema(name = "FormulaResult", description = "What a formula made of the observations of several series")
    record FormulaResult(String formula, List<LineAnswer> lines, Answers.ObservationsMeta meta, List<ValueAnswer> observations) {
    }

    @Schema(name = "Line", description = "A series by the letter that the formula calls it")
    record LineAnswer(String letter, String series, String name, @Schema(description = "The unit in which it goes into the formula") String unit,
            @Schema(description = "The order in which its numbers are worked out, up to the formula") String order, Answers.@Nullable ConversionAnswer conversion) {
    }

    @Schema(name = "Coverage", description = "How many of its parts a value rests on")
    record CoverageAnswer(int have, int of) {

        static CoverageAnswer of(Coverage coverage) {
            return new CoverageAnswer(coverage.have(), coverage.of());
        }
    }

    @Schema(name = "ReckonedValue")
    record ValueAnswer(String period, LocalDate start, LocalDate end,
            @Schema(description = "Without the digits that the rounding does not bear; the number of chart, table and file") @Nullable BigDecimal value,
            @Schema(description = "To 15 significant digits") @Nullable BigDecimal unrounded,
            @Schema(description = "How far rounding lets the true value lie from it, in the unit") @Nullable BigDecimal rounding,
            @Schema(description = "A unit such as kt, kt/d or Mt/TEU; %, pp (percentage points), ratio, index or log") String unit,
            @Schema(description = "SDMX CL_OBS_STATUS, of the least certain number it rests on") String status, CoverageAnswer coverage,
            @Schema(description = "Why there is no value; null where there is one") @Nullable String why) {

        static ValueAnswer of(Value value, CompoundUnit unit) {
            var days = value.period().interval();
            var shown = value.shown(unit);
            return new ValueAnswer(value.period().toString(), days.start(), days.lastDay(), shown.map(Rounded::number).orElse(null), ReckonedTable.unrounded(value).orElse(null),
                    shown.map(one -> one.rounding().halfWidth()).orElse(null), unit.code(), value.status().code(), CoverageAnswer.of(value.coverage()),
                    value.why().map(Gap::sentence).orElse(null));
        }
    }

    static List<ValueAnswer> values(TimeSeries series) {
        return series.values().stream().map(value -> ValueAnswer.of(value, series.unit())).toList();
    }
}
