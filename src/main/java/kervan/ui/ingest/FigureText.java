package kervan.ui.ingest;

import com.vaadin.flow.dom.Element;
import kervan.chart.DateText;
import kervan.figure.Figure;
import kervan.ui.component.Words;

/// A figure in words and cells.
final class FigureText {

    private FigureText() {
    }

    /// `over 1.2 Mt`, `1.7–1.8 Mt`.
    static String value(Figure figure) {
        return kervan.chart.FigureText.printed(figure);
    }

    /// Series and days.
    static Element[] place(Figure figure) {
        return new Element[] {Markup.cell("key", figure.series().text()), Markup.cell("date", figure.interval().toString())};
    }

    /// The value with its publisher below.
    static Element valueBySource(Figure figure) {
        var source = figure.source();
        var small = new Element("small").appendChild(Words.document(source.publisher(), source.address()).getElement());
        source.published().ifPresent(on -> small.appendChild(Element.createText(", " + DateText.of(on))));
        return new Element("td").appendChild(new Element("span").setText(value(figure)), small);
    }
}
