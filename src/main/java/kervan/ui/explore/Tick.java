package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/// Yes or no, beside its name.
class Tick extends Div {

    private final Element box = new Element("input").setAttribute("type", "checkbox");

    Tick(String id, String words, Consumer<Boolean> changed) {
        addClassName("tick");
        box.setAttribute("id", id);
        box.addEventListener("change", event -> changed.accept(event.getEventData().get("element.checked").asBoolean())).addEventData("element.checked");
        var label = new NativeLabel(words);
        label.getElement().setAttribute("for", id);
        getElement().appendChild(box);
        add(label);
    }

    /// Answers to a letter of the keyboard.
    Tick key(String key, String words) {
        box.setAttribute("data-key", key).setAttribute("data-key-words", words);
        return this;
    }

    void show(boolean ticked) {
        box.executeJs("this.checked = $0", ticked);
    }
}
