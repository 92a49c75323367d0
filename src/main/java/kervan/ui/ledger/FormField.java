package kervan.ui.ledger;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// One part of an announcement in a form: its name, what is written there, and what is wrong with that.
class FormField extends Div {

    private static final int PAUSE = 350;

    private final Element input;
    private final Paragraph wrong = new Paragraph();

    private FormField(String name, String words, Element input) {
        this.input = input;
        addClassNames("field", "of-" + name);
        var label = new NativeLabel();
        var caption = new Span(words);
        caption.addClassName("label");
        label.add(caption);
        label.getElement().setAttribute("for", "field-" + name);
        wrong.addClassNames("says", "wrong");
        wrong.setId("wrong-" + name);
        input.setAttribute("id", "field-" + name).setAttribute("name", name).setAttribute("aria-describedby", "wrong-" + name);
        input.setProperty("value", "");
        input.addPropertyChangeListener("value", "change", event -> { });
        getElement().appendChild(label.getElement(), input, wrong.getElement());
    }

    /// A line of text.
    ///
    /// @param example what could stand there; empty for none
    static FormField line(String name, String words, String example) {
        var input = new Element("input").setAttribute("autocomplete", "off").setAttribute("maxlength", "2000");
        return new FormField(name, words, example.isEmpty() ? input : input.setAttribute("placeholder", example));
    }

    /// A line with suggestions.
    static FormField suggested(String name, String words, Collection<String> suggestions) {
        var field = line(name, words, "");
        var list = new Element("datalist").setAttribute("id", "list-" + name);
        suggestions.forEach(one -> list.appendChild(new Element("option").setAttribute("value", one)));
        field.input.setAttribute("list", "list-" + name);
        field.getElement().appendChild(list);
        return field;
    }

    /// A choice among codes, each with its words.
    static FormField choice(String name, String words, List<Map.Entry<String, String>> codes) {
        var select = new Element("select");
        codes.forEach(code -> select.appendChild(new Element("option").setAttribute("value", code.getKey()).setText(code.getValue())));
        var field = new FormField(name, words, select);
        field.write(codes.getFirst().getKey());
        return field;
    }

    /// Told of what is written after each pause.
    void onPause(Consumer<String> listener) {
        input.addPropertyChangeListener("value", "input", event -> listener.accept(text())).debounce(PAUSE);
    }

    String text() {
        return Objects.requireNonNullElse(input.getProperty("value"), "").strip();
    }

    void write(String text) {
        input.setProperty("value", text);
    }

    /// @param sentence empty when nothing is wrong
    void tell(String sentence) {
        wrong.setText(sentence);
        if (sentence.isEmpty()) {
            input.removeAttribute("aria-invalid");
        } else {
            input.setAttribute("aria-invalid", "true");
        }
    }

    void takeFocus() {
        input.executeJs("this.focus()");
    }
}
