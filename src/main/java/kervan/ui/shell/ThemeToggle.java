package kervan.ui.shell;

import com.vaadin.flow.component.html.NativeButton;
import kervan.language.Texts;

/// Changes between light and dark; until it is used, the reader's system decides. The choice stays in the browser.
class ThemeToggle extends NativeButton {

    /// Runs before the page is painted, so that no other scheme flashes up.
    static final String RESTORE = """
            try { const chosen = localStorage.getItem('kervan.scheme'); if (chosen) document.documentElement.style.colorScheme = chosen; } catch { }
            """;

    private static final String TOGGLE = """
            const root = document.documentElement, dark = matchMedia('(prefers-color-scheme: dark)').matches;
            const now = root.style.colorScheme || (dark ? 'dark' : 'light'), next = now === 'dark' ? 'light' : 'dark';
            root.style.colorScheme = next;
            try { localStorage.setItem('kervan.scheme', next); } catch { }
            """;

    ThemeToggle() {
        super("\u25D0");
        addClassName("bar-button");
        getElement().setAttribute("aria-label", Texts.of("shell.scheme")).setAttribute("title", Texts.of("shell.scheme-short"));
        addClickListener(click -> getElement().executeJs(TOGGLE));
    }
}
