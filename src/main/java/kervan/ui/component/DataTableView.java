package kervan.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.export.DataTable;
import kervan.figure.Derivation;
import kervan.figure.Qualifier;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.PartialDate;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// The table twin of a chart: the rows of its file, in the columns that people read.
class DataTableView extends Div {

    private static final List<String> COLUMNS = List.of("period", "value", "unit", "status", "derivation", "publisher", "published_on", "note", "why");

    private final DataTable table;

    DataTableView(DataTable table, String caption) {
        this.table = table;
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
        var shown = COLUMNS.stream().filter(table.columns()::contains).toList();
        var head = new Element("tr");
        shown.forEach(column -> head.appendChild(heading(column)));
        var headings = shown.stream().map(DataTableView::words).toList();
        var body = new Element("tbody");
        table.rows().reversed().forEach(row -> body.appendChild(PlainTable.labelled(row(row, shown), headings)));
        getElement().appendChild(new Element("table").setAttribute("class", PlainTable.ROWS).setAttribute("role", "table").appendChild(new Element("thead").appendChild(head), body));
    }

    private static Element heading(String column) {
        var heading = new Element("th").setAttribute("scope", "col").setText(words(column));
        return column.equals("value") ? heading.setAttribute("class", "n") : heading;
    }

    private static String words(String column) {
        return Texts.of("figure.column." + column);
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
            case String code when column.equals("status") -> cell.setText(ObservationStatus.ofCode(code).map(Terms::of).orElse(code));
            case String code when column.equals("unit") -> cell.setText(UnitOfMeasure.ofCode(code).map(Terms::of).orElse(code));
            case String code when column.equals("derivation") -> cell.setText(Derivation.ofCode(code).map(Terms::of).orElse(code));
            case String days when column.equals("period") -> cell.setAttribute("class", "date").setText(FigureText.days(Interval.parse(days)));
            case String day when column.equals("published_on") -> cell.setAttribute("class", "date").setText(day.contains("|") ? day : DateText.of(PartialDate.parse(day)));
            case String publisher when column.equals("publisher") -> cell.appendChild(Words.document(publisher, address(cells)).getElement());
            default -> cell.setText(content.toString());
        };
    }

    /// The number with the word printed beside it, or the range that was printed.
    private String printed(BigDecimal number, List<@Nullable Object> cells) {
        var qualifier = of("qualifier", cells) instanceof String word ? Qualifier.ofCode(word).orElse(Qualifier.EXACTLY) : Qualifier.EXACTLY;
        var value = of("value_low", cells) instanceof BigDecimal low && of("value_high", cells) instanceof BigDecimal high ? NumberText.range(low, high) : NumberText.of(number);
        return Terms.qualified(qualifier, value);
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
