package kervan.ui.ingest;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kervan.ingest.Mapping;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Defaults;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.ingest.SeriesChoice;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.tabular.TableOptions;
import org.jspecify.annotations.Nullable;

/// What a steward has said of a file so far; the rest is left to be recognised.
class Reading {

    /// What no column says.
    enum Default { SERIES, PERIOD, UNIT, STATUS, PUBLISHER, TITLE, ADDRESS, PUBLISHED_ON, NOTE }

    private @Nullable String format;
    private TableOptions table = TableOptions.RECOGNISE;
    private @Nullable Integer headerLine;
    private @Nullable Layout layout;
    private final Map<String, Role> columns = new LinkedHashMap<>();
    private final Map<Default, String> defaults = new EnumMap<>(Default.class);
    private @Nullable NumberNotation numbers;
    private @Nullable PeriodNotation periods;
    private final Map<String, SeriesChoice> series = new HashMap<>();

    Mapping mapping() {
        return new Mapping(format, table, headerLine, layout, columns.entrySet().stream().map(column -> new Column(column.getKey(), column.getValue())).toList(),
                new Defaults(of(Default.SERIES), of(Default.PERIOD), of(Default.UNIT), of(Default.STATUS), of(Default.PUBLISHER), of(Default.TITLE), of(Default.ADDRESS),
                        of(Default.PUBLISHED_ON), of(Default.NOTE)), numbers, periods, series);
    }

    private @Nullable String of(Default one) {
        return defaults.get(one);
    }

    /// Another kind of file has other columns.
    void format(String name) {
        format = name;
        columns.clear();
        series.clear();
    }

    void encoding(Charset charset) {
        table = new TableOptions(charset, table.delimiter(), table.sheet());
        columns.clear();
    }

    void delimiter(char delimiter) {
        table = new TableOptions(table.charset(), delimiter, table.sheet());
        columns.clear();
    }

    void sheet(String sheet) {
        table = new TableOptions(table.charset(), table.delimiter(), sheet);
        columns.clear();
    }

    /// 0 where no line names the columns.
    void headerLine(int line) {
        headerLine = line;
        columns.clear();
    }

    void layout(Layout layout) {
        this.layout = layout;
    }

    void role(String column, Role role) {
        columns.put(column, role);
    }

    /// An empty text takes back what was said.
    void say(Default what, String text) {
        if (text.isBlank()) {
            defaults.remove(what);
        } else {
            defaults.put(what, text.strip());
        }
    }

    void numbers(NumberNotation notation) {
        numbers = notation;
    }

    void periods(PeriodNotation notation) {
        periods = notation;
    }

    void series(String code, SeriesChoice choice) {
        series.put(code, choice);
    }
}
