package kervan.ui.ledger;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.ingest.Quote;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;

/// What a document prints, and beside it what Kervan understood of it.
class QuoteCard extends Div {

    QuoteCard() {
        addClassName("quote");
        getElement().setAttribute("role", "status").setAttribute("aria-label", Texts.of("ledger.quote.label"));
        show(Quote.of(""));
    }

    void show(Quote quote) {
        removeAll();
        if (quote.printed().isEmpty()) {
            add(Text.line("mute", Texts.of("ledger.quote.hint")));
            return;
        }
        var printed = part(Texts.of("ledger.quote.as-printed"), Texts.of("ledger.quoted", "text", quote.printed()));
        var understood = part(Texts.of("ledger.quote.understood"), words(quote));
        understood.setClassName("unsure", !quote.isPlain());
        add(printed, understood);
        quote.doubts().forEach(doubt -> add(Text.line("says doubtful", doubt)));
    }

    /// `at least 1.5 Mt a year`; what is missing is said to be.
    static String words(Quote quote) {
        if (!(quote.value() instanceof BigDecimal value)) {
            return Texts.of("ledger.quote.no-number");
        }
        var number = quote.low() == null ? NumberText.of(value) : NumberText.range(quote.low(), value);
        var counted = quote.unit() instanceof UnitOfMeasure unit ? Texts.of("ledger.quote.with-unit", "amount", number, "unit", Terms.of(unit), "words", Terms.words(unit))
                : Texts.of("ledger.quote.no-unit", "amount", number);
        var amount = Terms.qualified(quote.qualifier(), counted);
        return quote.perYear() ? Texts.of("amount.a-year", "amount", amount) : amount;
    }

    private static Div part(String name, String words) {
        var part = new Div(Text.line("label", name), new Paragraph(words));
        part.addClassName("part");
        return part;
    }
}
