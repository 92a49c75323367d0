package kervan.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import kervan.language.Texts;

/// A page that could not be made: a calm sentence for the reader, the cause under the same code in the log.
@ParentLayout(MainLayout.class)
class ErrorView extends Notice implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var apology = Apology.of(parameter.getCaughtException(), Texts.of("shell.page-failed"), "/" + event.getLocation().getPath());
        say(apology.title(), apology.sentence());
        return apology.status();
    }
}
