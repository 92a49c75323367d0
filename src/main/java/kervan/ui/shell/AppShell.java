package kervan.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import kervan.language.Texts;

/// What every page begins with: styles, icon, and the colour scheme that the reader chose before.
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/kervan.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Kervan");
        settings.addFavIcon("icon", "favicon.svg", "any");
        settings.addMetaTag("description", Texts.of("shell.description"));
        settings.addInlineWithContents(Inline.Position.PREPEND, ThemeToggle.RESTORE, Inline.Wrapping.JAVASCRIPT);
    }
}
