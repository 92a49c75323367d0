package kervan.explore;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Trend;
import kervan.analytics.TrendAnswer;
import kervan.analytics.TrendMethod;
import kervan.analytics.Value;
import kervan.export.DataTable;
import kervan.timeseries.ObservationStatus;
import org.jspecify.annotations.Nullable;

/// The values of an exploration for programs: the same numbers as on the chart and in the table, with every digit that came out beside them.
///
/// @param steps what was done, in order
/// @param trends one for each line, where they were asked for
/// @param forecasts one for each line, where they were asked for
/// @param unknown a sentence for each series that there is not
/// @param warnings what a reader of the page is told
public record Results(Exploration exploration, String finding, List<Result> values, List<String> steps, List<Trended> trends, List<Foreseen> forecasts, List<String> unknown, List<String> warnings) {

    private static final List<String> COLUMNS = List.of("line", "name", "period", "start", "end", "value", "unit", "unrounded", "rounding", "status", "parts", "of_parts", "why", "share");
    private static final int MOST_KEYS = 3;
    private static final String FORECAST = ObservationStatus.FORECAST.code();

    /// One value of one line.
    ///
    /// @param line the key of the series, or `x1` for the first formula
    /// @param value as it is shown; null where there is none
    /// @param unrounded up to 15 significant digits; null where there is no value
    /// @param rounding how far rounding lets the true value lie from the one shown; null where there is no value
    /// @param parts how many parts of the period it rests on
    /// @param why a sentence where there is no value; otherwise null
    /// @param share of the sum of the lines that lie on one another, in per cent, as it is shown; null unless shares are drawn and every one of them has a value
    public record Result(String line, String name, String period, String start, String end, @Nullable BigDecimal value, String unit, @Nullable BigDecimal unrounded, @Nullable BigDecimal rounding,
            String status, int parts, int ofParts, @Nullable String why, @Nullable BigDecimal share) {

        private static final MathContext FIFTEEN = new MathContext(15);
        private static final MathContext TWO_UP = new MathContext(2, RoundingMode.UP);

        static Result of(Plotted line, Value value, Optional<Value> share) {
            var unit = Drawings.unit(line);
            var interval = value.period().interval();
            return new Result(line.id(), line.name(), value.period().toString(), interval.start().toString(), interval.lastDay().toString(),
                    value.shown(unit).map(shown -> shown.number()).orElse(null), unit.code(), plain(value.number(), FIFTEEN), value.shown(unit).map(shown -> plain(shown.rounding().halfWidth(), TWO_UP)).orElse(null),
                    value.status().code(), value.coverage().have(), value.coverage().of(), value.why().map(why -> why.sentence()).orElse(null), share.flatMap(one -> one.shown(CompoundUnit.SHARE)).map(shown -> shown.number()).orElse(null));
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number, MathContext digits) {
            return Optional.ofNullable(number).map(exact -> exact.round(digits).stripTrailingZeros()).map(exact -> exact.scale() < 0 ? exact.setScale(0) : exact).orElse(null);
        }

        private List<@Nullable Object> row() {
            return Arrays.asList(line, name, period, start, end, value, unit, unrounded, rounding, status, parts, ofParts, why, share);
        }
    }

    /// The straight line through the values of a line that are shown.
    ///
    /// @param slope a year, as it is shown; null where there is none, as is all that belongs to it
    /// @param unit of the slope
    /// @param unrounded the slope to 15 significant digits
    /// @param low lower end of the interval that holds the true slope 95 times of 100; null where the method has none, or there are fewer than five values
    /// @param high its upper end
    /// @param level what the line is at the first period, in the unit of the values
    /// @param rSquared of least squares only
    /// @param count how many values it rests on: those that happened and are whole
    /// @param why a sentence where there is none; otherwise null
    public record Trended(String line, String name, String method, @Nullable BigDecimal slope, @Nullable String unit, @Nullable BigDecimal unrounded, @Nullable BigDecimal low, @Nullable BigDecimal high,
            @Nullable BigDecimal level, @Nullable BigDecimal rSquared, int count, @Nullable String first, @Nullable String last, @Nullable String why) {

        static Trended of(Plotted line, Trend trend) {
            var interval = trend.shownInterval();
            return new Trended(line.id(), line.name(), trend.method().code(), trend.shownSlope(), trend.unitCode(), trend.slope(), interval.map(Trend.Interval::low).orElse(null),
                    interval.map(Trend.Interval::high).orElse(null), trend.shownLevel(), trend.shownFit().orElse(null), trend.count(), trend.first().toString(), trend.last().toString(), null);
        }

        static Trended none(Plotted line, TrendMethod method, TrendAnswer.TooFew few) {
            return new Trended(line.id(), line.name(), method.code(), null, null, null, null, null, null, null, few.count(), null, null, few.sentence());
        }
    }

    /// How a line is expected to go on.
    ///
    /// @param models that it is the mean of; empty where there is none, as is all that belongs to it
    /// @param count how many values it rests on
    /// @param filled how many of them were filled by a straight line
    /// @param first of them
    /// @param last of them
    /// @param why a sentence where there is none; otherwise null
    public record Foreseen(String line, String name, String unit, String models, int count, int filled, @Nullable String first, @Nullable String last, List<Coming> steps, @Nullable String why) {

        static Foreseen of(Outlooks.OfLine one) {
            var unit = Drawings.unit(one.line()).code();
            return switch (one.outlook()) {
                case Outlook.TooFew few -> new Foreseen(one.line().id(), one.line().name(), unit, "", few.have(), 0, null, null, List.of(), few.sentence());
                case Outlook.Expected expected -> new Foreseen(one.line().id(), one.line().name(), unit, Outlook.models(expected.forecast()), expected.count(), expected.filled(), expected.first().toString(), expected.last().toString(),
                        expected.steps().stream().map(Coming::of).toList(), null);
            };
        }

        private List<List<@Nullable Object>> rows() {
            return steps.stream().map(step -> Arrays.<@Nullable Object>asList(line, name, step.period, step.start, step.end, step.mean, unit, null, null, FORECAST, null, null, "forecast by Kervan: " + models, null, step.low80, step.high80, step.low95, step.high95)).toList();
        }
    }

    /// One period to come.
    ///
    /// @param mean as it is shown
    /// @param low80 lower end of the interval that holds the value 80 times of 100
    public record Coming(String period, String start, String end, BigDecimal mean, BigDecimal low50, BigDecimal high50, BigDecimal low80, BigDecimal high80, BigDecimal low95, BigDecimal high95) {

        static Coming of(Outlook.Step step) {
            var interval = step.period().interval();
            return new Coming(step.period().toString(), interval.start().toString(), interval.lastDay().toString(), step.mean(), step.low(50), step.high(50), step.low(80), step.high(80), step.low(95), step.high(95));
        }
    }

    /// The same as the rows of a file. What is forecast comes after all else, with its intervals.
    public DataTable table() {
        var steps = forecasts.stream().flatMap(one -> one.rows().stream()).toList();
        if (steps.isEmpty()) {
            return new DataTable(fileName(), COLUMNS, values.stream().map(Result::row).toList());
        }
        var columns = Stream.concat(COLUMNS.stream(), Stream.of("low_80", "high_80", "low_95", "high_95")).toList();
        return new DataTable(fileName(), columns, Stream.concat(values.stream().map(value -> padded(value.row())), steps.stream()).toList());
    }

    private static List<@Nullable Object> padded(List<@Nullable Object> row) {
        var padded = new ArrayList<@Nullable Object>(row);
        padded.addAll(Collections.nCopies(4, null));
        return padded;
    }

    /// `kervan_btc-kz_mt_annual_pc1_2019_2025_asof-2024-08-15`.
    private String fileName() {
        var parts = new ArrayList<String>();
        parts.add("kervan");
        exploration.series().stream().limit(MOST_KEYS).forEach(key -> parts.add(key.text().replace('_', '-')));
        if (exploration.series().size() > MOST_KEYS) {
            parts.add("and-%d-more".formatted(exploration.series().size() - MOST_KEYS));
        }
        exploration.unit().ifPresent(unit -> parts.add(unit.code()));
        parts.add(exploration.frequency().adjective());
        if (!exploration.transformation().code().equals("lin")) {
            parts.add(exploration.transformation().code());
        }
        exploration.smoothing().ifPresent(smoothing -> parts.add(smoothing.code()));
        if (!values.isEmpty()) {
            parts.add(values.stream().map(Result::period).min(String::compareTo).orElseThrow());
            parts.add(values.stream().map(Result::period).max(String::compareTo).orElseThrow());
        }
        exploration.vintage().day().ifPresent(day -> parts.add("asof-" + day));
        return parts.stream().map(part -> part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")).collect(Collectors.joining("_"));
    }
}
