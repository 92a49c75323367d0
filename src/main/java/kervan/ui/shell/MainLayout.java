package kervan.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;

/// The frame around every page.
public class MainLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    MainLayout() {
        addClassName("frame");
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", "Skip to the content");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        // By itself it would lead to the overview, which the addresses of all pages are relative to.
        skip.getElement().executeJs("this.addEventListener('click', event => { event.preventDefault(); document.getElementById('content').focus(); })");
        add(skip, header(), main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    /// Vaadin's sign of a lost connection stands outside the page's landmarks; as a status it may.
    @Override
    protected void onAttach(AttachEvent event) {
        event.getSession().setErrorHandler(new Mishap());
        getElement().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    private static Component header() {
        var brand = new Anchor("", new Image("favicon.svg", ""), new Span("Kervan"));
        brand.addClassName("brand");
        var header = new Header(brand, link("targets", "Targets"), link("claims", "Claims"), link("conflicts", "Conflicts"), link("data", "Data"), link("imports", "Imports"), outside("v3/api-docs", "API"), new ThemeToggle());
        header.addClassName("bar");
        return header;
    }

    private static Anchor outside(String address, String words) {
        var link = link(address, words);
        link.setRouterIgnore(true);
        return link;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("bar-link");
        return link;
    }
}
