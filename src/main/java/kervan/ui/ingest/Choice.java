package kervan.ui.ingest;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// One of a few: the browser's own list, which every keyboard and screen reader knows and a hundred of which cost nothing.
@Tag("select")
class Choice<T> extends HtmlComponent {

    private final List<T> items = new ArrayList<>();
    private final Function<T, String> words;
    private @Nullable T chosen;

    /// @param label for those who do not see what it stands beside
    Choice(String label, List<T> items, Function<T, String> words, @Nullable T chosen, Consumer<T> changed) {
        this.words = words;
        this.chosen = chosen;
        getElement().setAttribute("aria-label", label);
        if (chosen == null || !items.contains(chosen)) {
            getElement().appendChild(new Element("option").setAttribute("value", "").setText(Texts.of("ingest.choose")));
        }
        items.forEach(this::offer);
        getElement().addEventListener("change", event -> {
            var at = event.getEventData().get("element.value").asString();
            if (!at.isEmpty() && Integer.parseInt(at) < this.items.size()) {
                this.chosen = this.items.get(Integer.parseInt(at));
                show();
                changed.accept(this.chosen);
            }
        }).addEventData("element.value");
        show();
    }

    private void offer(T item) {
        getElement().appendChild(new Element("option").setAttribute("value", String.valueOf(items.size())).setText(words.apply(item)));
        items.add(item);
    }

    void choose(T item) {
        chosen = item;
        show();
    }

    @Nullable T chosen() {
        return chosen;
    }

    private void show() {
        var at = items.indexOf(chosen);
        getElement().setProperty("value", at < 0 ? "" : String.valueOf(at));
        getElement().getChildren().forEach(option -> option.setAttribute("selected", Objects.equals(option.getAttribute("value"), at < 0 ? "" : String.valueOf(at))));
    }
}
