package kervan.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import kervan.dashboard.Sheet;
import kervan.dashboard.Sheet.Cell;
import kervan.figure.WebAddress;

/// A sheet as a table.
public final class SheetView {

    private SheetView() {
    }

    public static PlainTable of(Sheet sheet) {
        var table = new PlainTable(sheet.caption(), sheet.headings(), sheet.numeric());
        sheet.rows().forEach(row -> table.row(row.stream().map(SheetView::cell).toArray()));
        return table;
    }

    private static Object cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text, String note) -> note.isEmpty() ? text : noted(new Span(text), note);
            case Cell.Linked linked -> {
                var link = linked.address() == null ? new Span(linked.text()) : WebAddress.of(linked.address()).isPresent() ? Words.document(linked.text(), linked.address()) : new Anchor(linked.address(), linked.text());
                yield linked.note().isEmpty() ? link : noted(link, linked.note());
            }
            case Cell.Tagged(var tag) -> Words.tag(tag, "standing");
        };
    }

    private static Component noted(Component text, String note) {
        var box = new Div(text);
        box.getElement().appendChild(new Element("span").setAttribute("class", "line").setText(note));
        return box;
    }
}
