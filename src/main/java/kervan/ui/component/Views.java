package kervan.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import kervan.language.Texts;

/// Several views of the same thing, one shown at a time, made when first chosen. Tabs, as ARIA describes them.
public class Views extends Div {

    private final String key;
    private final Div buttons = new Div();
    private final List<Supplier<Component>> contents = new ArrayList<>();
    private final List<NativeButton> tabs = new ArrayList<>();
    private final List<Div> bodies = new ArrayList<>();
    private IntConsumer listener = number -> { };

    /// @param key names it in tests; one on a page
    public Views(String key) {
        this.key = key;
        buttons.addClassName("views");
        buttons.getElement().setAttribute("role", "tablist").setAttribute("aria-label", Texts.of("figure.view.names"));
        // Arrow keys walk the tabs; no round trip is needed for that.
        buttons.getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
                  if (!step) return;
                  const tabs = [...this.children], next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
                  next.focus(); next.click(); event.preventDefault();
                })""");
    }

    /// One more view; the first is shown.
    public Views with(String name, Supplier<Component> content) {
        var number = tabs.size();
        var tab = new NativeButton(name, click -> {
            choose(number);
            listener.accept(number);
        });
        tab.setId("tab-%s-%d".formatted(key, number));
        tab.getElement().setAttribute("role", "tab").setAttribute("aria-controls", "view-%s-%d".formatted(key, number));
        var body = new Div();
        body.addClassName("panel-body");
        body.setId("view-%s-%d".formatted(key, number));
        body.getElement().setAttribute("role", "tabpanel").setAttribute("aria-labelledby", "tab-%s-%d".formatted(key, number));
        tabs.add(tab);
        bodies.add(body);
        contents.add(content);
        buttons.add(tab);
        add(body);
        if (number == 0) {
            choose(0);
        } else {
            tab.getElement().setAttribute("aria-selected", "false").setAttribute("tabindex", "-1");
            body.getElement().setAttribute("hidden", true);
        }
        return this;
    }

    public Component buttons() {
        return buttons;
    }

    /// Lets the button of a view, from 0, answer to a letter of the keyboard; to none any more where the letter is empty.
    public void key(int number, String key, String words) {
        var button = tabs.get(number).getElement();
        if (key.isEmpty()) {
            button.removeAttribute("data-key").removeAttribute("data-key-words");
        } else {
            button.setAttribute("data-key", key).setAttribute("data-key-words", words);
        }
    }

    /// Told of the view that the reader chose, from 0.
    public void onChoose(IntConsumer listener) {
        this.listener = listener;
    }

    /// Shows a view, from 0, and makes it when it is shown for the first time.
    public void choose(int chosen) {
        for (int number = 0; number < tabs.size(); number++) {
            tabs.get(number).getElement().setAttribute("aria-selected", String.valueOf(number == chosen)).setAttribute("tabindex", number == chosen ? "0" : "-1");
            bodies.get(number).getElement().setAttribute("hidden", number != chosen);
        }
        if (bodies.get(chosen).getComponentCount() == 0) {
            bodies.get(chosen).add(contents.get(chosen).get());
        }
    }
}
