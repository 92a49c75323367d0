package kervan.ui.ingest;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/// Asks who is at work; the browser remembers the answer for the next time.
public class Steward extends NativeLabel {

    private static final String REMEMBER = """
            const remembered = () => { try { return localStorage.getItem('kervan.steward'); } catch { return null; } };
            this.addEventListener('input', () => { try { localStorage.setItem('kervan.steward', this.value); } catch { } });
            if (!this.value && remembered()) { this.value = remembered(); this.dispatchEvent(new Event('input')); }
            """;

    private final Input name = new Input(ValueChangeMode.EAGER);

    public Steward(String question) {
        addClassName("field");
        name.getElement().setAttribute("autocomplete", "name").setAttribute("maxlength", "100").setAttribute("name", "steward");
        add(Markup.span("label", question), name);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        name.getElement().executeJs(REMEMBER);
    }

    /// As they call themselves; null when nobody says.
    public @Nullable String who() {
        return name.getValue().isBlank() ? null : name.getValue().strip();
    }
}
