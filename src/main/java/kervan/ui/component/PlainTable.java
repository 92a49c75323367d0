package kervan.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows under headings. Where the page is narrow each row stands by itself, its cells below one another beside their headings.
public class PlainTable extends Div {

    /// The class of tables whose rows are [labelled][#labelled].
    public static final String ROWS = "data rows";

    private final Element body = new Element("tbody");
    private final Set<Integer> numeric;
    private final List<String> headings;

    /// @param caption what the rows are, for those who do not see them
    /// @param numeric the headings of columns of numbers
    public PlainTable(String caption, List<String> headings, Set<String> numeric) {
        this(headings, IntStream.range(0, headings.size()).filter(column -> numeric.contains(headings.get(column))).boxed().collect(Collectors.toSet()), caption);
    }

    /// The same, with the columns of numbers counted from 0: in some language two headings can be one word.
    public static PlainTable of(String caption, List<String> headings, Integer... numeric) {
        return new PlainTable(headings, Set.of(numeric), caption);
    }

    private PlainTable(List<String> headings, Set<Integer> numeric, String caption) {
        this.headings = headings;
        this.numeric = numeric;
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
        var head = new Element("tr");
        for (int column = 0; column < headings.size(); column++) {
            head.appendChild(cell("th", column).setAttribute("scope", "col").setText(headings.get(column)));
        }
        getElement().appendChild(new Element("table").setAttribute("class", ROWS).setAttribute("role", "table").appendChild(new Element("thead").appendChild(head), body));
    }

    /// @param cells a text or a component under each heading
    public PlainTable row(Object... cells) {
        var row = new Element("tr");
        for (int column = 0; column < headings.size(); column++) {
            var cell = cell("td", column);
            row.appendChild(cells[column] instanceof Component component ? cell.appendChild(component.getElement()) : cell.setText(cells[column].toString()));
        }
        body.appendChild(labelled(row, headings));
        return this;
    }

    /// The row, each cell of which knows its heading.
    public static Element labelled(Element row, List<String> headings) {
        row.setAttribute("role", "row");
        for (int column = 0; column < Math.min(headings.size(), row.getChildCount()); column++) {
            row.getChild(column).setAttribute("role", "cell").setAttribute("data-label", headings.get(column));
        }
        return row;
    }

    public boolean isEmpty() {
        return body.getChildCount() == 0;
    }

    private Element cell(String tag, int column) {
        var cell = new Element(tag);
        return numeric.contains(column) ? cell.setAttribute("class", "n") : cell;
    }
}
