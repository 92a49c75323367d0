package kervan.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import kervan.language.Language;
import kervan.language.Texts;

/// The languages by their own names. The page stays where it is, and is told in the one that is chosen.
class LanguageChooser extends Div {

    /// An address that names a language names the other one then; other addresses stay as they are.
    private static final String CHOOSE = """
            this.addEventListener('change', () => {
              const root = new URL(document.baseURI).pathname, secure = location.protocol === 'https:' ? '; Secure' : '';
              document.cookie = `${$0}=${this.value}; Path=${root}; Max-Age=${$1}; SameSite=Lax${secure}`;
              history.replaceState(history.state, '', location.pathname + location.search.replace(/([?&])lang=[^&]*/g, '$1lang=' + this.value) + location.hash);
              location.reload();
            })""";

    LanguageChooser() {
        addClassName("language");
        var select = new Element("select").setAttribute("id", "language").setAttribute("class", "bar-button").setAttribute("autocomplete", "off");
        for (var language : Language.values()) {
            select.appendChild(option(language));
        }
        select.executeJs(CHOOSE, LanguageFilter.COOKIE, LanguageFilter.REMEMBERED.toSeconds());
        var label = new NativeLabel(Texts.of("shell.language"));
        label.getElement().setAttribute("for", "language");
        add(label);
        getElement().appendChild(select);
    }

    private static Element option(Language language) {
        var option = new Element("option").setAttribute("value", language.tag()).setAttribute("lang", language.tag()).setText(language.ownName());
        return language == Language.current() ? option.setAttribute("selected", true) : option;
    }
}
