package kervan.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/// An address that leads nowhere.
@ParentLayout(MainLayout.class)
class NotFoundView extends Notice implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (parameter.hasCustomMessage()) {
            say("There is no such page", parameter.getCustomMessage());
            return HttpServletResponse.SC_NOT_FOUND;
        }
        say("There is no such page", "Kervan has nothing at /%s. The address may be mistyped, or from a newer version.".formatted(event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
