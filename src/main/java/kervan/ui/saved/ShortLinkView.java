package kervan.ui.saved;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import kervan.language.Texts;
import kervan.saved.ShortLinks;
import kervan.ui.shell.MainLayout;

/// Where a short link leads that is followed from within a page, and what is said where it leads nowhere.
@Route(value = "s/:code", layout = MainLayout.class)
class ShortLinkView extends Div implements BeforeEnterObserver {

    private final ShortLinks links;

    ShortLinkView(ShortLinks links) {
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("code").flatMap(links::find);
        found.ifPresentOrElse(link -> event.getUI().getPage().setLocation(link.address().link()),
                () -> event.rerouteToError(NotFoundException.class, Texts.of("saved.objection.unknown-link")));
    }
}
