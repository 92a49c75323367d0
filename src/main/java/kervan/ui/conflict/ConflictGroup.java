package kervan.ui.conflict;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import kervan.chart.NumberText;
import kervan.conflict.Dispute;
import kervan.figure.Conflict.Kind;
import kervan.language.Texts;

/// Conflicts of one kind: the first few, and the rest when asked for.
class ConflictGroup extends Section {

    private static final int FEW = 6;
    private static final int MORE = 25;

    /// @param isOnly whether no other kind is on the page, so that more fit
    ConflictGroup(Kind kind, List<Dispute> disputes, boolean isOnly) {
        addClassNames("panel", "conflicts");
        var heading = new H2(kind.words());
        heading.getElement().appendChild(new Element("small").setText(NumberText.of(BigDecimal.valueOf(disputes.size()))));
        var words = new Paragraph(Texts.of("conflict.explained." + kind.name()));
        words.addClassName("subtitle");
        var list = new Div();
        add(heading, words, list);
        var few = isOnly ? MORE : FEW;
        disputes.stream().limit(few).forEach(dispute -> list.add(new ConflictCard(dispute)));
        if (disputes.size() > few) {
            var all = new NativeButton(Texts.of("conflict.page.more", "count", disputes.size() - few));
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
}
