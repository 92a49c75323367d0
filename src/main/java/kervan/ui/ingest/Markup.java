package kervan.ui.ingest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import kervan.chart.NumberText;

/// Elements of a page that hold a text and have a class.
final class Markup {

    private Markup() {
    }

    static Element of(String tag, String className, String text) {
        return new Element(tag).setAttribute("class", className).setText(text);
    }

    /// A cell of a table.
    static Element cell(String className, String text) {
        return of("td", className, text);
    }

    /// A cell whose second line is set smaller.
    static Element lines(String text, String small, Component... more) {
        var cell = new Element("td").appendChild(new Element("span").setText(text));
        if (!small.isEmpty()) {
            cell.appendChild(new Element("small").setText(small));
        }
        for (var one : more) {
            cell.appendChild(one.getElement());
        }
        return cell;
    }

    /// A cell of a number of things.
    static Element count(int count) {
        return cell("n", grouped(count));
    }

    static String grouped(int count) {
        return NumberText.of(BigDecimal.valueOf(count));
    }

    static Element row(Element... cells) {
        return new Element("tr").appendChild(cells);
    }

    static Span span(String className, String text) {
        var span = new Span(text);
        span.setClassName(className);
        return span;
    }

    /// A link that looks like a button, to a page of Kervan.
    static Anchor action(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("action");
        return link;
    }
}
