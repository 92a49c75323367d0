package kervan.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import kervan.explore.Parameter;
import kervan.explore.Removal;
import kervan.explore.Workbench;
import kervan.find.SeriesFinder;
import kervan.language.Texts;

/// The lines there are, and the fields by which more come: series and formulas.
class Composition extends Aside {

    private final Going going;
    private final OrderedList lines = new OrderedList();
    private final FormulaField formulas;

    Composition(Going going, SeriesFinder finder) {
        this.going = going;
        this.formulas = new FormulaField(going);
        addClassName("composition");
        getElement().setAttribute("aria-label", Texts.of("explore.lines"));
        lines.addClassName("lines");
        add(new H2(Texts.of("explore.lines")), lines, new SeriesPicker(going, finder), formulas);
    }

    void show(Workbench workbench) {
        lines.removeAll();
        workbench.lines().forEach(line -> lines.add(line(workbench, line)));
        formulas.setVisible(!workbench.isEmpty());
        formulas.show(workbench);
    }

    private ListItem line(Workbench workbench, Workbench.Line line) {
        var swatch = new Span(line.letter());
        swatch.addClassNames("swatch", "hue-" + line.hue());
        swatch.getElement().setAttribute("aria-hidden", "true");
        var name = line.series().<Component>map(key -> new Anchor("series/" + key, line.name())).orElseGet(() -> new Span(line.name()));
        var words = new Div(name, small(line.why().orElseGet(line::newest)));
        var item = new ListItem(swatch, words, focus(workbench, line), remove(line));
        item.setId("line-" + line.id());
        return item;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("line-note");
        return small;
    }

    private NativeButton focus(Workbench workbench, Workbench.Line line) {
        var focused = workbench.exploration().focus();
        var button = new NativeButton("\u25C9", click -> {
            var wanted = new ArrayList<>(going.here().focus());
            if (!wanted.remove(line.id())) {
                wanted.add(line.id());
            }
            going.to(going.here().with(Parameter.FOCUS, String.join(",", wanted)));
        });
        button.getElement().setAttribute("aria-pressed", String.valueOf(focused.contains(line.id()))).setAttribute("aria-label", Texts.of("explore.focus", "name", line.name()))
                .setAttribute("title", Texts.of("explore.focus", "name", line.name()));
        return button;
    }

    private NativeButton remove(Workbench.Line line) {
        var button = new NativeButton("\u00D7", click -> {
            var removal = Removal.of(going.here(), line.id());
            going.to(removal.rest(), removal.notices(line.name()));
        });
        button.getElement().setAttribute("aria-label", Texts.of("explore.remove", "name", line.name())).setAttribute("title", Texts.of("explore.remove", "name", line.name()));
        return button;
    }
}
