package kervan.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import kervan.dashboard.Overview;
import kervan.dashboard.Overview.Promise;
import kervan.dashboard.Overviews;
import kervan.language.Texts;
import kervan.ui.component.KpiCard;
import kervan.ui.component.PanelCard;
import kervan.ui.component.Words;
import kervan.ui.shell.MainLayout;

/// Where the volumes stand against what was promised.
@Route(value = "", layout = MainLayout.class)
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Overviews overviews;

    OverviewView(Overviews overviews) {
        this.overviews = overviews;
    }

    /// With `asOf` in the address as it could be known at the end of that day.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asOf = AsOf.of(event.getLocation().getQueryParameters());
        asOf.line("").ifPresent(this::add);
        overviews.kazakhOil(asOf.vintage()).ifPresentOrElse(this::show, () -> add(new H1(Texts.of("overview.too-little")), new Paragraph(Texts.of("overview.too-little.sentence"))));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("overview.page");
    }

    private void show(Overview overview) {
        var finding = new H1(overview.finding());
        finding.addClassName("finding");
        var scope = new Paragraph(overview.scope());
        scope.addClassName("scope");
        scope.add(new Text(" "), new Anchor(overview.series(), Texts.of("overview.all-figures")));
        add(finding, scope);
        add(grid("cards", overview.cards().stream().<Component>map(KpiCard::new).toList()));
        add(new PanelCard(overview.headline(), true), promises(overview.promises()));
        add(grid("corridors", overview.corridors().stream().<Component>map(panel -> new PanelCard(panel, false)).toList()));
    }

    private static Div grid(String name, List<Component> parts) {
        var grid = new Div(parts.toArray(Component[]::new));
        grid.addClassName(name);
        return grid;
    }

    private static Section promises(List<Promise> promises) {
        var list = new UnorderedList();
        list.addClassName("promises");
        promises.forEach(promise -> list.add(item(promise)));
        var subtitle = new Paragraph(Texts.of("overview.promises.about"));
        subtitle.addClassName("subtitle");
        var section = new Section(new H2(Texts.of("overview.promises")), subtitle, list);
        section.addClassName("panel");
        return section;
    }

    private static ListItem item(Promise promise) {
        var what = new Div();
        what.getElement().appendChild(new Element("strong").appendChild(new Anchor(promise.page(), promise.what()).getElement()), new Element("small")
                .appendChild(Words.document(promise.who(), promise.source().address()).getElement()));
        promise.scope().ifPresent(scope -> what.getElement().appendChild(new Element("small").setText(scope)));
        var item = new ListItem();
        item.getElement().appendChild(new Element("time").setText(promise.when()));
        item.add(what, Words.tag(promise.standing(), "standing"));
        return item;
    }
}
