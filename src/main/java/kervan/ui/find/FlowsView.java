package kervan.ui.find;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.catalogue.SeriesWords;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.find.FlowCharts;
import kervan.find.Flows;
import kervan.find.Flows.Flow;
import kervan.find.Flows.Within;
import kervan.find.RouteLine.Cargo;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.ui.component.PlainTable;
import kervan.ui.shell.MainLayout;

/// What comes from where and goes where. What the reader sees and does:
///
/// 1. The title says how much of it is drawn, of which year.
/// 2. Bands lead from origins through routes to destinations, each as high as its volume; to point at one marks its row.
/// 3. Links choose oil or gas, a list the year; both stand in the address.
/// 4. The table says the same in words, each row leading to its series.
/// 5. Below stands what is left out and why: because it is counted in something that is drawn, or because nothing is known of the year.
@Route(value = "flows", layout = MainLayout.class)
@StyleSheet("styles/find.css")
class FlowsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int VOLUME = 3;

    private final FlowCharts charts;
    private final H1 finding = new H1();
    private final Paragraph notice = new Paragraph();
    private final Nav cargoes = new Nav();
    private final YearChoice years = new YearChoice(this::choose);
    private final Section section = new Section();
    private Cargo cargo = Cargo.OIL;

    FlowsView(FlowCharts charts) {
        this.charts = charts;
        finding.addClassName("finding");
        notice.addClassName("notice-line");
        section.addClassNames("panel", "flows");
        cargoes.addClassName("kinds");
        cargoes.getElement().setAttribute("aria-label", Texts.of("find.flows.cargo"));
        years.addComponentAsFirst(cargoes);
        section.getElement().executeJs(MapView.POINT);
        add(finding, MapView.intro(Texts.of("find.flows.intro"), "catalogue", "map"), notice, years, section);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = YearAddress.of(event.getLocation().getQueryParameters());
        cargo = address.cargo();
        var flows = charts.flows(cargo, address.year());
        notice.setVisible(!address.notice().isEmpty());
        notice.setText(address.notice());
        finding.setText(heading(flows));
        cargoes.removeAll();
        List.of(Cargo.OIL, Cargo.GAS).forEach(one -> cargoes.add(link(one)));
        years.show(flows.years(), Optional.of(flows.year()).filter(year -> year > 0), false);
        section.removeAll();
        section.getElement().removeAllChildren();
        show(flows);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("find.flows.title") + " - Kervan";
    }

    private void choose(String year) {
        getUI().ifPresent(ui -> ui.navigate(FlowsView.class, YearAddress.query(cargo, year)));
    }

    private Anchor link(Cargo one) {
        var link = new Anchor(one == Cargo.GAS ? "flows?cargo=gas" : "flows", Texts.of("find.map.cargo." + one.name()));
        if (one == cargo) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static String heading(Flows flows) {
        return flows.flows().isEmpty() ? Texts.of("find.flows.heading.none", "year", String.valueOf(flows.year()))
                : Texts.of("find.flows.heading", "cargo", Texts.of("find.map.cargo." + flows.cargo().name()), "year", String.valueOf(flows.year()),
                        "amount", NumberText.of(Flows.sum(flows.flows())) + " " + Terms.of(flows.flows().getFirst().volume().unit()));
    }

    private void show(Flows flows) {
        if (flows.flows().isEmpty()) {
            unknown(flows);
        } else {
            section.getElement().appendChild(new Element("div").setAttribute("class", "bands").setAttribute("tabindex", "0").setAttribute("role", "group")
                    .setAttribute("aria-label", Texts.of("find.flows.picture")).setProperty("innerHTML", new FlowPicture(flows).svg()));
            unknown(flows);
            section.add(new H2(Texts.of("find.flows.drawn")), table(flows.flows().stream().map(FlowsView::row).toList()));
        }
        if (!flows.within().isEmpty()) {
            section.add(new H2(Texts.of("find.flows.within")), table(flows.within().stream().map(FlowsView::row).toList()));
        }
    }

    private void unknown(Flows flows) {
        if (!flows.unknown().isEmpty()) {
            var names = Writing.list(flows.unknown().stream().map(SeriesWords::name).toList());
            section.add(new Paragraph(Texts.of("find.flows.unknown", "year", String.valueOf(flows.year()), "names", names)));
        }
    }

    private static Div table(List<Element> rows) {
        var headings = Stream.of("find.flows.column.origin", "find.map.column.route", "find.flows.column.destination", "find.map.column.volume", "find.flows.column.series").map(Texts::of).toList();
        var head = new Element("tr");
        headings.forEach(heading -> head.appendChild(new Element("th").setAttribute("scope", "col").setAttribute("class", head.getChildCount() == VOLUME ? "n" : "").setText(heading)));
        var body = new Element("tbody");
        rows.forEach(row -> body.appendChild(PlainTable.labelled(row, headings)));
        var region = new Div();
        region.addClassName("scroll");
        region.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", Texts.of("find.flows.title"))
                .appendChild(new Element("table").setAttribute("class", PlainTable.ROWS).setAttribute("role", "table").appendChild(new Element("thead").appendChild(head), body));
        return region;
    }

    private static Element row(Flow flow) {
        var name = new Element("td").appendChild(new Anchor("series/" + flow.series().key(), SeriesWords.name(flow.series())).getElement());
        return new Element("tr").setAttribute("data-series", flow.series().key().text()).appendChild(cell(Texts.of("find.flow." + flow.origin())), cell(SeriesWords.route(flow.route())),
                cell(Texts.of("find.flow." + flow.destination())), cell(MapView.amount(flow.volume())).setAttribute("class", "n"), name);
    }

    private static Element row(Within one) {
        var row = row(one.flow());
        row.getChild(row.getChildCount() - 1).appendChild(new Element("small").setText(Texts.of("find.flows.within.in", "name", SeriesWords.name(one.whole().series()))));
        return row;
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
