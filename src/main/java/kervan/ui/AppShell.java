package kervan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/// The frame of every page: theme and styles.
@StyleSheet(Aura.STYLESHEET)
class AppShell implements AppShellConfigurator {
}
