package kervan.ui.live;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// Gives each page, as it opens, a place for news. It belongs to the window and not to what is shown in it, so that notes outlast the way from page to page.
@Component
class NewsOnEveryPage implements VaadinServiceInitListener {

    private final OpenPages pages;

    NewsOnEveryPage(OpenPages pages) {
        this.pages = pages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().add(new NewsPanel(pages)));
    }
}
