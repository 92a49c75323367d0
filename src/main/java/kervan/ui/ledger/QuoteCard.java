package kervan.ui.ledger;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import kervan.chart.NumberText;
import kervan.ingest.Quote;
import kervan.timeseries.UnitOfMeasure;

/// What a document prints, and beside it what Kervan understood of it.
class QuoteCard extends Div {

    QuoteCard() {
        addClassName("quote");
        getElement().setAttribute("role", "status").setAttribute("aria-label", "What Kervan understood");
        show(Quote.of(""));
    }

    void show(Quote quote) {
        removeAll();
        if (quote.printed().isEmpty()) {
            add(Text.line("mute", "Type the number as the document prints it, in its language: value, unit and word are read from it."));
            return;
        }
        var printed = part("As printed", "\u201c" + quote.printed() + "\u201d");
        var understood = part("Kervan understood", words(quote));
        understood.setClassName("unsure", !quote.isPlain());
        add(printed, understood);
        quote.doubts().forEach(doubt -> add(Text.line("says doubtful", doubt)));
    }

    /// `at least 1.5 Mt a year`; what is missing is said to be.
    static String words(Quote quote) {
        if (!(quote.value() instanceof BigDecimal value)) {
            return "no number";
        }
        var number = quote.low() == null ? NumberText.of(value) : NumberText.range(quote.low(), value);
        return quote.qualifier().before() + number + (quote.unit() instanceof UnitOfMeasure unit ? " %s (%s)".formatted(unit.code(), unit.words()) : ", no unit")
                + (quote.perYear() ? " a year" : "");
    }

    private static Div part(String name, String words) {
        var part = new Div(Text.line("label", name), new Paragraph(words));
        part.addClassName("part");
        return part;
    }
}
