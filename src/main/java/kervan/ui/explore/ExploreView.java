package kervan.ui.explore;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;
import kervan.explore.Exploration;
import kervan.explore.Explorations;
import kervan.explore.Workbench;
import kervan.find.SeriesFinder;
import kervan.saved.SavedViews;
import kervan.saved.ShortLinks;
import kervan.ui.live.Renewable;
import kervan.ui.saved.SaveView;
import kervan.ui.shell.MainLayout;

/// The workbench. What the reader sees and does:
///
/// 1. The title says what the chart shows; under it stand measure, unit and stretch of time. An empty workbench offers series to begin with.
/// 2. A field finds series as one types; each line has its colour, dash and marker, can stand out, and can be taken away. Formulas go across lines.
/// 3. Lists choose frequency, unit, transformation, what is drawn and how; what was done to the figures is printed under the chart, in order.
/// 4. The chart is walked by keys or pointer, zoomed, pinned; the same stands in a table, with its sources and the way it was computed.
/// 5. The address is all of it: back, undo and a link lead to the same numbers; it can be kept under a name, or as a short link.
@Route(value = "explore", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
@StyleSheet("styles/saved.css")
@StyleSheet("styles/explore.css")
class ExploreView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, Going, Renewable {

    /// After the browser's own entry, which escapes commas.
    private static final String REWRITE = "setTimeout(() => history.replaceState(history.state, '', new URL($0, document.baseURI)))";

    private final Explorations explorations;
    private final Trail trail = new Trail();
    private final ExploreSheet sheet;

    private Workbench shown;
    /// What is to be told once the reader has come where a step leads.
    private List<String> notices = List.of();

    ExploreView(Explorations explorations, SeriesFinder finder, SavedViews views, ShortLinks links) {
        this.explorations = explorations;
        this.shown = explorations.workbench(Exploration.EMPTY);
        this.sheet = new ExploreSheet(this, explorations, finder, new SaveView(views, links, () -> here().address()));
        addClassName("explore");
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var understood = Exploration.of(event.getLocation().getQueryParameters().getParameters());
        trail.at(understood.exploration());
        show(understood.exploration(), Stream.concat(understood.notices().stream(), notices.stream()).toList());
        notices = List.of();
    }

    /// The one way to write it: what could not be read is gone from it, what is as usual too, and the order is that of the parameters.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocationChangeEvent().getUI().beforeClientResponse(this, context -> getElement().executeJs(REWRITE, here().address()));
    }

    private void show(Exploration exploration, List<String> unread) {
        shown = explorations.workbench(exploration);
        sheet.show(shown, unread);
    }

    /// With the figures as they are now; what was undone can still be redone.
    @Override
    public void renew() {
        shown = explorations.workbench(here());
        sheet.show(shown, List.of());
    }

    @Override
    public Exploration here() {
        return shown.exploration();
    }

    @Override
    public void to(Exploration wanted) {
        to(wanted, List.of());
    }

    @Override
    public void to(Exploration wanted, List<String> told) {
        notices = told;
        if (!wanted.equals(here())) {
            getUI().ifPresent(ui -> ui.navigate("explore", new QueryParameters(Going.query(wanted))));
        }
    }

    @Override
    public void quietly(Exploration wanted) {
        trail.replace(wanted);
        shown = explorations.workbench(wanted);
        getElement().executeJs(REWRITE, wanted.address());
    }

    @Override
    public Trail trail() {
        return trail;
    }

    @Override
    public String getPageTitle() {
        return shown.finding() + " - Kervan";
    }
}
