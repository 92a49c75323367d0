package kervan.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kervan.language.Texts;

/// The frame around every page.
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONNECTION = """
            const sign = document.querySelector('vaadin-connection-indicator');
            if (sign) { sign.setAttribute('role', 'status'); sign.offlineText = $0; sign.reconnectingText = $1; sign.onlineText = $2; }
            """;

    private static final Pattern SHEET = Pattern.compile("styles/(\\w+)\\.css");

    /// On a narrow screen the bar scrolls; how wide it is is known once the page has its styles.
    private static final String IN_SIGHT = """
            const bar = this.parentElement;
            new ResizeObserver((sizes, watch) => {
              if (bar.scrollWidth > bar.clientWidth || !this.hasAttribute('aria-current')) {
                if (this.hasAttribute('aria-current')) bar.scrollLeft = this.offsetLeft + this.offsetWidth / 2 - bar.clientWidth / 2;
                watch.disconnect();
              }
            }).observe(bar);
            """;

    /// Pages that no link of the bar leads to, by the link under which they are looked for.
    private static final Map<String, String> UNDER = Map.of("map", "catalogue", "flows", "catalogue", "series", "catalogue", "board", "views", "target", "targets", "pace", "targets", "ledger", "targets",
            "import", "imports", "entry", "imports");

    private final Main main = new Main();
    private final List<Anchor> links = List.of(link("catalogue", Texts.of("shell.find")), link("explore", Texts.of("shell.explore")), link("views", Texts.of("saved.ui.nav")), link("targets", Texts.of("shell.targets")),
            link("claims", Texts.of("shell.claims")), link("conflicts", Texts.of("shell.conflicts")), link("data", Texts.of("shell.data")), link("imports", Texts.of("shell.imports")));

    MainLayout() {
        addClassName("frame");
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", Texts.of("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        // By itself it would lead to the overview, which the addresses of all pages are relative to.
        skip.getElement().executeJs("this.addEventListener('click', event => { event.preventDefault(); document.getElementById('content').focus(); })");
        add(skip, header(), main);
    }

    /// Style sheets stay in the browser once they were asked for. Each holds only within a `main` that names it, so that it changes no other page.
    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().setAttribute("data-styles", styles(content));
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    /// Marks where the reader is.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = event.getLocation().getFirstSegment();
        links.forEach(link -> {
            var isHere = link.getHref().equals(page);
            if (isHere || link.getHref().equals(UNDER.get(page))) {
                link.getElement().setAttribute("aria-current", isHere ? "page" : "true").executeJs(IN_SIGHT);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /// The names of the page's own style sheets: `ingest ledger` for `styles/ingest.css` and `styles/ledger.css`.
    private static String styles(HasElement page) {
        return Arrays.stream(page.getClass().getAnnotationsByType(StyleSheet.class)).map(StyleSheet::value).map(SHEET::matcher).filter(Matcher::matches).map(sheet -> sheet.group(1)).collect(Collectors.joining(" "));
    }

    /// Vaadin's sign of a lost connection stands outside the page's landmarks; as a status it may.
    @Override
    protected void onAttach(AttachEvent event) {
        event.getSession().setErrorHandler(new Mishap());
        getElement().executeJs(CONNECTION, Texts.of("shell.connection.lost"), Texts.of("shell.connection.trying"), Texts.of("shell.connection.there"));
    }

    private Component header() {
        var brand = new Anchor("", new Image("favicon.svg", ""), new Span("Kervan"));
        brand.addClassName("brand");
        var pages = new Nav();
        links.forEach(pages::add);
        links.getFirst().getElement().setAttribute("data-key-else", "/ ctrl+k").setAttribute("data-key-words", Texts.of("find.search"));
        pages.add(outside("v3/api-docs", "API"));
        pages.addClassName("pages");
        pages.getElement().setAttribute("aria-label", Texts.of("shell.pages"));
        var header = new Header(brand, pages, new KeyHelp(), new LanguageChooser(), new ThemeToggle());
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
