package kervan.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import kervan.language.Texts;

/// Opens the sheet of keys. While it is on the page, elements with `data-key` answer to their letters, those with `data-key-else` where the page has none of its own, unless the reader turned letters off there.
@JsModule("./keys/keys.ts")
class KeyHelp extends NativeButton {

    KeyHelp() {
        super("?");
        addClassName("bar-button");
        getElement().setAttribute("aria-label", Texts.of("keys.title")).setAttribute("title", Texts.of("keys.title")).setAttribute("data-title", Texts.of("keys.title"))
                .setAttribute("data-letters", Texts.of("keys.letters")).setAttribute("data-close", Texts.of("keys.close")).setAttribute("data-chart", Texts.of("keys.chart"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.kervanKeys(this)");
    }
}
