package kervan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import kervan.language.Texts;

/// Something on a page failed: the page stays as it is, with all that was written, and a line at its foot says so.
class Mishap implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        var apology = Apology.of(event.getThrowable(), Texts.of("shell.act-failed"), "on a page");
        if (UI.getCurrent() instanceof UI ui) {
            show(ui, apology);
        }
    }

    private static void show(UI ui, Apology apology) {
        var line = new Div(new Span(apology.title() + ". " + apology.sentence()));
        line.addClassName("mishap");
        line.getElement().setAttribute("role", "alert");
        line.add(new NativeButton(Texts.of("shell.close"), click -> line.getElement().removeFromParent()));
        ui.add(line);
    }
}
