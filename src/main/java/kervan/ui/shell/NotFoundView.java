package kervan.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import kervan.language.Texts;

/// An address that leads nowhere.
@ParentLayout(MainLayout.class)
class NotFoundView extends Notice implements HasErrorParameter<NotFoundException> {

    /// How Vaadin's own message begins, which is for programmers.
    private static final String OF_THE_ROUTER = "Couldn't find route";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (parameter.hasCustomMessage() && !parameter.getCustomMessage().startsWith(OF_THE_ROUTER)) {
            say(Texts.of("shell.no-page"), parameter.getCustomMessage());
            return HttpServletResponse.SC_NOT_FOUND;
        }
        say(Texts.of("shell.no-page"), Texts.of("shell.nothing-at", "path", "/" + event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
