package kervan.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kervan.analytics.Gap;
import kervan.analytics.TimeSeries;
import kervan.analytics.Value;
import kervan.timeseries.Rounded;
import org.jspecify.annotations.Nullable;

/// Reckoned values as rows, with the numbers that charts and tables show.
public final class ReckonedTable {

    private static final MathContext DIGITS = new MathContext(15);
    private static final List<String> COLUMNS = List.of("line", "period", "start", "end", "value", "unrounded", "rounding", "unit", "status", "coverage_have", "coverage_of", "why");

    private ReckonedTable() {
    }

    /// A line and what it is called in the file: the key of a series, or a formula.
    public record Line(String name, TimeSeries series) {
    }

    /// Line after line, each in the order of time.
    ///
    /// @param subject of the name of the file: the key of the series, for instance
    /// @param steps what was done, by codes
    public static DataTable of(String subject, List<String> steps, List<Line> lines) {
        var name = "kervan_%s_%s%s".formatted(plain(subject), plain(String.join("_", steps)), span(lines));
        return new DataTable(name.replaceAll("_+", "_"), COLUMNS, lines.stream().flatMap(line -> line.series().values().stream().map(value -> row(line, value))).toList());
    }

    /// The number to 15 significant digits, without zeros at its end; empty where there is none.
    public static Optional<BigDecimal> unrounded(Value value) {
        return Optional.ofNullable(value.number()).map(number -> number.round(DIGITS).stripTrailingZeros()).map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }

    private static List<@Nullable Object> row(Line line, Value value) {
        var days = value.period().interval();
        var shown = value.shown(line.series().unit());
        return Arrays.asList(line.name(), value.period().toString(), days.start().toString(), days.lastDay().toString(), shown.map(Rounded::number).orElse(null),
                unrounded(value).orElse(null), shown.map(one -> one.rounding().halfWidth()).orElse(null), line.series().unit().code(), value.status().code(),
                value.coverage().have(), value.coverage().of(), value.why().map(Gap::sentence).orElse(null));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    }

    private static String span(List<Line> lines) {
        var periods = lines.stream().flatMap(line -> line.series().values().stream()).map(Value::period).sorted().toList();
        return periods.isEmpty() ? "" : "_%s_%s".formatted(periods.getFirst(), periods.getLast()).toLowerCase(Locale.ROOT);
    }
}
