package kervan.ui.ingest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import kervan.language.Texts;
import kervan.ui.component.PlainTable;

/// A table of many rows: the first hundred at once, and a hundred more whenever somebody asks.
///
/// A table of HTML reads and prints like every other table of Kervan, and takes selections and searches of the browser; a hundred rows at a
/// time keep the page light.
class Listing<T> extends Div {

    private static final int STEP = 100;

    private final List<String> headings;
    private final List<T> rows;
    private final Function<T, Element> row;
    private final Element body = new Element("tbody");
    private final NativeButton more = new NativeButton("", click -> grow());
    private int shown;

    /// @param caption what the table is of, for those who do not see it
    /// @param headings of the columns; those of numbers begin with `#`
    Listing(String caption, List<String> headings, List<T> rows, Function<T, Element> row) {
        this.headings = headings.stream().map(heading -> heading.replaceFirst("^#", "")).toList();
        this.rows = rows;
        this.row = row;
        var head = new Element("tr");
        headings.forEach(heading -> head.appendChild(Markup.of("th", heading.startsWith("#") ? "n" : "", heading.replaceFirst("^#", "")).setAttribute("scope", "col")));
        var scroll = new Div();
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption)
                .appendChild(new Element("table").setAttribute("class", PlainTable.ROWS).setAttribute("role", "table").appendChild(new Element("thead").appendChild(head), body));
        more.addClassName("action");
        add(scroll, more);
        grow();
    }

    private void grow() {
        var until = Math.min(rows.size(), shown + STEP);
        rows.subList(shown, until).forEach(one -> body.appendChild(PlainTable.labelled(row.apply(one), headings)));
        shown = until;
        more.setVisible(shown < rows.size());
        more.setText(Texts.of("ingest.more", "step", Markup.grouped(Math.min(STEP, rows.size() - shown)), "rest", Markup.grouped(rows.size() - shown)));
    }
}
