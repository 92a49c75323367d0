package kervan.ui.conflict;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import kervan.conflict.Dispute;
import kervan.figure.Conflict.Kind;

/// Conflicts of one kind: the first few, and the rest when asked for.
class ConflictGroup extends Section {

    private static final int FEW = 6;
    private static final int MORE = 25;

    /// @param isOnly whether no other kind is on the page, so that more fit
    ConflictGroup(Kind kind, List<Dispute> disputes, boolean isOnly) {
        addClassNames("panel", "conflicts");
        var heading = new H2(kind.words());
        heading.getElement().appendChild(new Element("small").setText(String.valueOf(disputes.size())));
        var words = new Paragraph(explained(kind));
        words.addClassName("subtitle");
        var list = new Div();
        add(heading, words, list);
        var few = isOnly ? MORE : FEW;
        disputes.stream().limit(few).forEach(dispute -> list.add(new ConflictCard(dispute)));
        if (disputes.size() > few) {
            var all = new NativeButton("Show the other %d".formatted(disputes.size() - few));
            all.addClassNames("bar-button", "more");
            all.addClickListener(click -> {
                var rest = disputes.stream().skip(few).map(ConflictCard::new).toList();
                rest.forEach(list::add);
                remove(all);
                rest.getFirst().focus();
            });
            add(all);
        }
    }

    private static String explained(Kind kind) {
        return switch (kind) {
            case REPORTED -> "Reported for the same days of one scope, and not roundings of one number";
            case NESTED -> "A volume of some months is more than that of a longer time around them";
            case PARTS -> "A part is more than its whole, or the parts do not add up to it";
            case PRINT_ERROR -> "Set aside with a finding, beside what is accepted for the same days";
            case EXPECTED -> "Estimates, forecasts and announced totals of a year, beside what was reported";
            case SCOPE -> "No errors: a whole and its parts, quoted for the same days and easily taken for each other";
        };
    }
}
