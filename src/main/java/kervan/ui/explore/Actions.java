package kervan.ui.explore;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kervan.explore.Exploration;
import kervan.explore.Workbench;
import kervan.language.Texts;

/// Undo, redo, reset; the link and the file.
class Actions extends Div {

    /// Where the browser refuses the clipboard, the address is selected in a field instead.
    private static final String COPY = """
            const said = this.parentElement.querySelector('.copied'), words = this.dataset.copied, address = new URL($0, document.baseURI).href;
            try { await navigator.clipboard.writeText(address); said.textContent = words; } catch { window.prompt(this.textContent, address); }
            setTimeout(() => { said.textContent = ''; }, 4000);
            """;

    private final Going going;
    private final NativeButton undo;
    private final NativeButton redo;
    private final NativeButton reset;
    private final Anchor file = new Anchor("", Texts.of("explore.csv"));

    Actions(Going going) {
        this.going = going;
        addClassName("actions");
        undo = button("explore.undo", "ctrl+z", () -> going.trail().before().ifPresent(going::to));
        redo = button("explore.redo", "ctrl+shift+z", () -> going.trail().after().ifPresent(going::to));
        reset = button("explore.reset", "shift+o", () -> going.to(Exploration.of(going.here().series())));
        var copy = new NativeButton(Texts.of("explore.copy-link"));
        copy.getElement().setAttribute("data-copied", Texts.of("explore.copied"));
        copy.addClickListener(click -> copy.getElement().executeJs(COPY, going.here().address()));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true).setAttribute("data-key", "d").setAttribute("data-key-words", Texts.of("explore.key.csv"));
        var said = new Span();
        said.addClassName("copied");
        said.getElement().setAttribute("role", "status");
        add(undo, redo, reset, copy, file, said);
    }

    void show(Workbench workbench) {
        enable(undo, going.trail().before().isPresent());
        enable(redo, going.trail().after().isPresent());
        enable(reset, !going.here().equals(Exploration.of(going.here().series())));
        file.setHref("api/v1/explore.csv" + Optional.of(going.here().query()).filter(query -> !query.isEmpty()).map(query -> "?" + query).orElse(""));
        file.setVisible(!workbench.isEmpty());
    }

    private static void enable(NativeButton button, boolean possible) {
        button.getElement().setAttribute("aria-disabled", String.valueOf(!possible));
    }

    private static NativeButton button(String key, String letter, Runnable act) {
        var button = new NativeButton(Texts.of(key), click -> act.run());
        button.getElement().setAttribute("data-key", letter).setAttribute("data-key-words", Texts.of(key));
        return button;
    }
}
