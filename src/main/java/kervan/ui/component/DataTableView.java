package kervan.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kervan.chart.NumberText;
import kervan.export.DataTable;
import kervan.figure.Qualifier;
import kervan.timeseries.ObservationStatus;
import org.jspecify.annotations.Nullable;

/// The table twin of a chart: the rows of its file, in the columns that people read.
class DataTableView extends Div {

    private static final List<String> COLUMNS = List.of("period", "value", "unit", "status", "derivation", "publisher", "published_on", "note", "why");
    private static final Map<String, String> HEADINGS = Map.of("period", "Period", "value", "Value", "unit", "Unit", "status", "Status",
            "derivation", "How", "publisher", "Published by", "published_on", "On", "note", "Note", "why", "Preferred, because");

    private final DataTable table;

    DataTableView(DataTable table, String caption) {
        this.table = table;
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
        var shown = COLUMNS.stream().filter(table.columns()::contains).toList();
        var head = new Element("tr");
        shown.forEach(column -> head.appendChild(heading(column)));
        var body = new Element("tbody");
        table.rows().reversed().forEach(row -> body.appendChild(row(row, shown)));
        getElement().appendChild(new Element("table").setAttribute("class", "data").appendChild(new Element("thead").appendChild(head), body));
    }

    private static Element heading(String column) {
        var heading = new Element("th").setAttribute("scope", "col").setText(HEADINGS.get(column));
        return column.equals("value") ? heading.setAttribute("class", "n") : heading;
    }

    private Element row(List<@Nullable Object> cells, List<String> shown) {
        var row = new Element("tr");
        shown.forEach(column -> row.appendChild(cell(column, cells)));
        return row;
    }

    private Element cell(String column, List<@Nullable Object> cells) {
        var content = cells.get(table.columns().indexOf(column));
        var cell = new Element("td");
        return switch (content) {
            case null -> cell.setText(column.equals("value") ? "–" : "");
            case BigDecimal number -> cell.setAttribute("class", "n").setText(printed(number, cells));
            case String code when column.equals("status") -> cell.setText(ObservationStatus.ofCode(code).map(ObservationStatus::word).orElse(code));
            case String day when column.equals("published_on") || column.equals("period") -> cell.setAttribute("class", "date").setText(day);
            case String publisher when column.equals("publisher") -> cell.appendChild(Words.document(publisher, address(cells)).getElement());
            default -> cell.setText(content.toString());
        };
    }

    /// The number with the word printed beside it, or the range that was printed.
    private String printed(BigDecimal number, List<@Nullable Object> cells) {
        var before = of("qualifier", cells) instanceof String word ? Qualifier.ofCode(word).map(Qualifier::before).orElse("") : "";
        var value = of("value_low", cells) instanceof BigDecimal low && of("value_high", cells) instanceof BigDecimal high ? NumberText.range(low, high) : NumberText.of(number);
        return before + value;
    }

    private @Nullable Object of(String column, List<@Nullable Object> cells) {
        var at = table.columns().indexOf(column);
        return at < 0 ? null : cells.get(at);
    }

    /// The one address of the row; several are named in the sources.
    private @Nullable String address(List<@Nullable Object> cells) {
        return of("source_address", cells) instanceof String address && !address.contains(" | ") ? address : null;
    }
}
