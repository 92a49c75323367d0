package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;

/// One of a few, under its name: the browser's own list. It stays where it is while what it offers changes.
class Pick extends Div {

    private final Element select = new Element("select");
    private Map<String, String> offered = Map.of();

    /// @param id one on the page
    /// @param chosen told of the value that the reader chose
    Pick(String id, String label, Consumer<String> chosen) {
        addClassName("field");
        select.setAttribute("id", id);
        select.addEventListener("change", event -> chosen.accept(event.getEventData().get("element.value").asString())).addEventData("element.value");
        var name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        add(name);
        getElement().appendChild(select);
    }

    /// Answers to a letter of the keyboard.
    Pick key(String key, String words) {
        select.setAttribute("data-key", key).setAttribute("data-key-words", words);
        return this;
    }

    /// @param options values and their words, in order
    void show(Map<String, String> options, String value) {
        if (!options.equals(offered)) {
            offered = Map.copyOf(options);
            select.removeAllChildren();
            options.forEach((code, words) -> select.appendChild(new Element("option").setAttribute("value", code).setText(words)));
        }
        select.getChildren().forEach(option -> {
            if (value.equals(option.getAttribute("value"))) {
                option.setAttribute("selected", true);
            } else {
                option.removeAttribute("selected");
            }
        });
        select.executeJs("this.value = $0", value);
    }
}
