package kervan.ui.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kervan.find.Found;
import kervan.find.Found.Hit;
import kervan.find.Selection;
import kervan.find.SeriesFinder;
import kervan.language.Texts;
import kervan.language.Writing;

/// The series found, the first few and more when asked for; and those that are ticked, which stay ticked whatever is looked for next.
class Results extends Div {

    private static final int FEW = 20;

    private final SeriesFinder finder;
    private final Set<String> ticked = new LinkedHashSet<>();
    private final Div basket = new Div();
    private final Div list = new Div();

    Results(SeriesFinder finder) {
        this.finder = finder;
        basket.addClassName("basket");
        basket.setVisible(false);
        add(list, basket);
    }

    void show(Selection selection, Found found) {
        list.removeAll();
        if (found.hits().isEmpty()) {
            list.add(nothing(selection, found));
            return;
        }
        if (found.wordless()) {
            list.add(new Paragraph(Texts.of("find.wordless")));
        }
        if (found.partial()) {
            list.add(new Paragraph(Texts.of("find.partial")));
        }
        if (!found.unknown().isEmpty()) {
            list.add(unknown(found));
        }
        var rows = new OrderedList();
        rows.addClassName("finds");
        rows.getElement().setAttribute("aria-label", Texts.of("find.results"));
        list.add(rows);
        more(rows, found.hits());
    }

    private void more(OrderedList rows, List<Hit> hits) {
        var few = hits.subList(0, Math.min(FEW, hits.size()));
        var facts = finder.facts(few.stream().map(Hit::listing).toList());
        IntStream.range(0, few.size()).forEach(at -> rows.add(new ResultRow(few.get(at), facts.get(at), ticked.contains(few.get(at).match().key()), this::tick)));
        if (hits.size() > FEW) {
            var rest = hits.subList(FEW, hits.size());
            var button = new NativeButton(Texts.of("find.more", "count", Math.min(FEW, rest.size())));
            button.addClassNames("bar-button", "more");
            button.addClickListener(click -> {
                list.remove(button);
                var before = rows.getComponentCount();
                more(rows, rest);
                rows.getComponentAt(before).getElement().executeJs("this.querySelector('a').focus()");
            });
            list.add(button);
        }
    }

    private void tick(String key, boolean on) {
        if (on) {
            ticked.add(key);
        } else {
            ticked.remove(key);
        }
        basket.removeAll();
        basket.setVisible(!ticked.isEmpty());
        var open = new Anchor("explore?s=" + String.join(",", ticked), Texts.of("find.open.chosen", "count", ticked.size()));
        open.addClassName("open");
        basket.add(open, new NativeButton(Texts.of("find.untick"), click -> untick()));
    }

    private void untick() {
        ticked.clear();
        basket.setVisible(false);
        list.getElement().executeJs("this.querySelectorAll('input[type=checkbox]').forEach(box => box.checked = false); document.getElementById('find').focus()");
    }

    private static Paragraph unknown(Found found) {
        return new Paragraph(Texts.of("find.unknown", "words", Writing.list(found.unknown())));
    }

    /// Why there is nothing, and what can be done.
    private static Section nothing(Selection selection, Found found) {
        var why = new ArrayList<String>();
        if (found.all() == 0) {
            why.add(Texts.of("find.none.catalogue"));
        } else if (!selection.text().isEmpty() && !found.unknown().isEmpty()) {
            why.add(Texts.of("find.unknown", "words", Writing.list(found.unknown())));
            why.add(Texts.of("find.none.do.words"));
        } else {
            why.add(Texts.of(selection.chosen().isEmpty() ? "find.none.why.words" : "find.none.why.choices"));
        }
        var section = new Section(new H2(Texts.of("find.heading.none")));
        why.forEach(sentence -> section.add(new Paragraph(sentence)));
        section.add(new Paragraph(new Anchor(CatalogueAddress.PATH, Texts.of("find.clear"))));
        section.addClassNames("panel", "nothing");
        return section;
    }
}
