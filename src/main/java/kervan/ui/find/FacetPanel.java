package kervan.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import kervan.find.Facet;
import kervan.find.Found.Count;
import kervan.find.Selection;
import kervan.language.Texts;
import kervan.language.Writing;

/// What can be chosen, with how many series each choice would leave. On narrow screens it is folded away until it is asked for.
class FacetPanel extends Div {

    private static final int FEW = 7;

    /// Open where there is room beside the results, and where the reader opened it before.
    private static final String OPEN = "this.open = matchMedia('(min-width: 901px)').matches; this.addEventListener('toggle', () => window.kervanFacets = this.open);"
            + "if (window.kervanFacets !== undefined && !this.open) this.open = window.kervanFacets;";

    /// Takes the new selection, and the id of the box that made it.
    private final BiConsumer<Selection, String> choose;

    FacetPanel(BiConsumer<Selection, String> choose) {
        this.choose = choose;
        addClassName("facets");
    }

    void show(Selection selection, Map<Facet, List<Count>> counts) {
        getElement().removeAllChildren();
        var details = new Element("details").appendChild(new Element("summary").setText(Texts.of("find.facets")));
        counts.forEach((facet, values) -> {
            if (values.size() > 1 || selection.chosen().containsKey(facet)) {
                details.appendChild(group(facet, values, selection));
            }
        });
        details.executeJs(OPEN);
        getElement().appendChild(details);
    }

    private Element group(Facet facet, List<Count> values, Selection selection) {
        var group = new Element("fieldset").appendChild(new Element("legend").setText(facet.words()));
        values.stream().limit(FEW).forEach(value -> group.appendChild(choice(facet, value, selection)));
        if (values.size() > FEW) {
            var rest = new Element("details").appendChild(new Element("summary").setText(Texts.of("find.facet.more", "count", values.size() - FEW)));
            values.stream().skip(FEW).forEach(value -> rest.appendChild(choice(facet, value, selection)));
            if (values.stream().skip(FEW).anyMatch(value -> selection.has(facet, value.value()))) {
                rest.setAttribute("open", true);
            }
            group.appendChild(rest);
        }
        return group;
    }

    private Element choice(Facet facet, Count value, Selection selection) {
        var id = "facet-%s-%s".formatted(facet.code(), Integer.toHexString(value.value().hashCode()));
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", id);
        if (selection.has(facet, value.value())) {
            box.setAttribute("checked", true);
        }
        box.addEventListener("change", event -> choose.accept(selection.toggled(facet, value.value()), id));
        return new Element("label").appendChild(box, new Element("span").setText(facet.words(value.value())), new Element("small").setText(Writing.number(BigDecimal.valueOf(value.series()))));
    }
}
