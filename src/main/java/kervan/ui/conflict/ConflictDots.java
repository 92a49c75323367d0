package kervan.ui.conflict;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.figure.Conflict;
import kervan.figure.Conflict.Party;
import kervan.language.Texts;

/// The values of a conflict on one small axis: the one that is taken filled, others as rings, expected ones as diamonds, quarantined ones as squares.
class ConflictDots extends Div {

    private final double low;
    private final double high;

    ConflictDots(Conflict conflict) {
        var values = conflict.parties().stream().map(party -> party.quantity().value()).sorted().toList();
        low = values.getFirst().doubleValue();
        high = values.getLast().doubleValue();
        addClassName("dots");
        var words = conflict.parties().stream().map(ConflictDots::said).distinct().collect(Collectors.joining(", "));
        getElement().setAttribute("role", "img").setAttribute("aria-label", Texts.of("conflict.dots.all", "values", words, "unit", Terms.words(conflict.unit())));
        conflict.parties().stream().filter(party -> !party.isPreferred()).forEach(party -> add(dot(party)));
        conflict.parties().stream().filter(Party::isPreferred).forEach(party -> add(dot(party)));
        add(end("from", values.getFirst()), end("to", values.getLast()));
    }

    private static String said(Party party) {
        var value = NumberText.of(party.quantity().value());
        return party.isPreferred() ? Texts.of("conflict.dots.taken", "value", value) : value;
    }

    private Span dot(Party party) {
        var dot = new Span();
        dot.addClassNames("dot", !party.figure().isAccepted() ? "quarantined" : !party.figure().status().isReported() ? "expected" : "reported");
        if (party.isPreferred()) {
            dot.addClassName("preferred");
        }
        var at = high > low ? (party.quantity().value().doubleValue() - low) / (high - low) : 0.5;
        dot.getStyle().setLeft(String.format(Locale.ROOT, "%.2f%%", at * 100));
        return dot;
    }

    private static Span end(String name, BigDecimal value) {
        var end = new Span(NumberText.of(value));
        end.addClassNames("end", name);
        return end;
    }
}
