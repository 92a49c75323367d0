package kervan.ui.series;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.BiFunction;
import kervan.language.Texts;

/// Asks for a reason and a name before something is decided.
class DecisionForm extends Div {

    /// Enter in a field does what the button does, with what was written so far.
    private static final String SUBMIT = """
            this.addEventListener('keydown', event => {
              if (event.key !== 'Enter' || event.target.localName !== 'input') return;
              event.preventDefault();
              event.target.dispatchEvent(new Event('change', { bubbles: true }));
              this.querySelector('.act').click();
            })""";

    private final Input reason = new Input();
    private final Input name = new Input();
    private final Paragraph refusal = new Paragraph();
    private final BiFunction<String, String, Optional<String>> decide;

    /// @param decide takes reason and name; a sentence where it cannot be, nothing where it is done
    DecisionForm(String id, String deed, boolean reasonNeeded, BiFunction<String, String, Optional<String>> decide) {
        this.decide = decide;
        addClassName("decision");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("refusal");
        reason.getElement().setAttribute("maxlength", "500").setAttribute("aria-required", String.valueOf(reasonNeeded));
        name.getElement().setAttribute("maxlength", "100").setAttribute("autocomplete", "name");
        var save = new NativeButton(deed, click -> decide());
        save.addClassName("act");
        var cancel = new NativeButton(Texts.of("seriespage.cancel"), click -> removeFromParent());
        add(labelled(id + "-reason", reasonNeeded ? Texts.of("seriespage.why") : Texts.of("seriespage.why-optional"), reason), labelled(id + "-name", Texts.of("seriespage.your-name"), name), refusal, new Div(save, cancel));
        getElement().executeJs(SUBMIT);
    }

    void takeFocus() {
        reason.getElement().executeJs("this.focus()");
    }

    private void decide() {
        refusal.setText(decide.apply(reason.getValue(), name.getValue()).orElse(""));
    }

    private static Div labelled(String id, String words, Input input) {
        input.setId(id);
        var label = new NativeLabel(words);
        label.setFor(input);
        return new Div(label, input);
    }
}
