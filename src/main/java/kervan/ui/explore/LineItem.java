package kervan.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import kervan.explore.Parameter;
import kervan.explore.Removal;
import kervan.explore.Workbench;
import kervan.language.Texts;

/// A line of the workbench in the list of them. It stays where it is while its newest value changes.
class LineItem extends ListItem {

    private final Going going;
    private final String id;
    private final Span swatch = new Span();
    private final Component name;
    private final Span note = new Span();
    private final NativeButton focus = new NativeButton("\u25C9", click -> focus());
    private final NativeButton remove = new NativeButton("\u00D7", click -> remove());

    LineItem(Going going, Workbench.Line line) {
        this.going = going;
        this.id = line.id();
        this.name = line.series().<Component>map(key -> new Anchor("series/" + key, line.name())).orElseGet(Span::new);
        setId("line-" + id);
        swatch.getElement().setAttribute("aria-hidden", "true");
        note.addClassName("line-note");
        add(swatch, new Div(name, note), focus, remove);
    }

    /// @param line the same as before, with other values
    void show(Workbench.Line line, boolean focused) {
        swatch.setText(line.letter());
        swatch.setClassName("swatch hue-" + line.hue());
        ((HasText) name).setText(line.name());
        note.setText(line.why().orElseGet(line::newest));
        focus.getElement().setAttribute("aria-pressed", String.valueOf(focused));
        named(focus, Texts.of("explore.focus", "name", line.name()));
        named(remove, Texts.of("explore.remove", "name", line.name()));
    }

    private static void named(NativeButton button, String words) {
        button.getElement().setAttribute("aria-label", words).setAttribute("title", words);
    }

    private void focus() {
        var wanted = new ArrayList<>(going.here().focus());
        if (!wanted.remove(id)) {
            wanted.add(id);
        }
        going.to(going.here().with(Parameter.FOCUS, String.join(",", wanted)));
    }

    private void remove() {
        var removal = Removal.of(going.here(), id);
        going.to(removal.rest(), removal.notices(((HasText) name).getText()));
    }
}
