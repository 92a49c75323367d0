package kervan.ui.explore;

import com.vaadin.flow.component.html.NativeButton;
import kervan.language.Texts;

/// Lets the charts with what is said of them fill the screen, and back. Browsers that cannot do not show it.
class FullScreen extends NativeButton {

    private static final String ACT = """
            this.hidden = !document.fullscreenEnabled;
            this.addEventListener('click', () => document.fullscreenElement ? document.exitFullscreen() : this.closest('.contents').requestFullscreen());
            const tell = () => {
              if (this.isConnected) this.setAttribute('aria-pressed', String(document.fullscreenElement !== null));
              else document.removeEventListener('fullscreenchange', tell);
            };
            document.addEventListener('fullscreenchange', tell);
            """;

    FullScreen() {
        super(Texts.of("explore.full-screen"));
        addClassName("full-screen");
        getElement().setAttribute("aria-pressed", "false").setAttribute("data-key", "w").setAttribute("data-key-words", Texts.of("explore.full-screen"));
        getElement().executeJs(ACT);
    }
}
