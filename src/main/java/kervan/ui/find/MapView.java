package kervan.ui.find;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.figure.ReconciledObservation;
import kervan.find.RouteLine.Cargo;
import kervan.find.RouteMap;
import kervan.find.RouteMap.Carried;
import kervan.find.RouteMaps;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.ui.shell.MainLayout;

/// Where oil, gas and cargo run. What the reader sees and does:
///
/// 1. The title says which route carried most oil.
/// 2. On the map a line is as wide as what the route carried in the year that is chosen, or in the newest known of each; oil, gas and cargo differ in colour and dash.
/// 3. A click on a line opens its series; to point at it marks its row in the lists.
/// 4. The lists below the map say the same in words and suffice alone: by route the volume and the year, each leading to the series.
/// 5. Below stands which series run along no line. The year stands in the address.
@Route(value = "map", layout = MainLayout.class)
@StyleSheet("styles/find.css")
class MapView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /// What is pointed at is marked in the picture and in the lists.
    static final String POINT = """
            const mark = event => {
              const key = event.target.closest('[data-series]')?.dataset.series;
              this.querySelectorAll('[data-series]').forEach(one => one.classList.toggle('pointed', one.dataset.series === key));
            };
            this.addEventListener('pointerover', mark);
            this.addEventListener('focusin', mark);
            """;

    /// Where the picture is wider than its frame it begins with the Caspian in sight; its width is known once the page has its styles.
    private static final String MIDDLE = """
            new ResizeObserver((sizes, watch) => {
              if (this.scrollWidth > this.clientWidth) { this.scrollLeft = (this.scrollWidth - this.clientWidth) / 2; watch.disconnect(); }
            }).observe(this);
            """;

    private static final String KEY = "event.target.closest('[data-series]')?.dataset.series ?? ''";

    private final RouteMaps maps;
    private final H1 finding = new H1();
    private final Paragraph notice = new Paragraph();
    private final YearChoice years = new YearChoice(year -> getUI().ifPresent(ui -> ui.navigate(MapView.class, YearAddress.query(Cargo.OIL, year))));
    private final Element picture = new Element("div").setAttribute("class", "picture").setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", Texts.of("find.map.picture"));
    private final Element list = new Element("div").setAttribute("class", "routes");
    private final Element unplaced = new Element("details");

    MapView(RouteMaps maps) {
        this.maps = maps;
        finding.addClassName("finding");
        notice.addClassName("notice-line");
        var section = new Section();
        section.addClassNames("panel", "map");
        section.getElement().appendChild(picture, list);
        section.getElement().executeJs(POINT);
        picture.executeJs(MIDDLE);
        picture.addEventListener("click", event -> open(event.getEventData().get(KEY).asString(""))).addEventData(KEY);
        section.getElement().appendChild(unplaced, new Element("p").setText(Texts.of("find.map.credit")));
        add(finding, intro(), notice, years, section);
    }

    static Paragraph intro(String text, String... ways) {
        var intro = new Paragraph(text + " " + Texts.of("find.also"));
        for (var way : ways) {
            intro.getElement().appendChild(Element.createText(way.equals(ways[0]) ? " " : ", "), new Anchor(way, Texts.of("find.also." + way)).getElement());
        }
        intro.addClassName("scope");
        return intro;
    }

    private static Paragraph intro() {
        return intro(Texts.of("find.map.intro"), "catalogue", "flows");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = YearAddress.of(event.getLocation().getQueryParameters());
        var map = maps.map(address.year());
        notice.setVisible(address.yearNotice().isPresent());
        notice.setText(address.yearNotice().orElse(""));
        finding.setText(heading(map));
        years.show(map.years(), map.year(), true);
        picture.setProperty("innerHTML", MapPicture.svg(map.routes()));
        list.removeAllChildren();
        Stream.of(Cargo.values()).forEach(cargo -> list.appendChild(table(cargo, map.routes())));
        unplaced.removeAllChildren();
        unplaced.setVisible(!map.unplaced().isEmpty());
        unplaced.appendChild(new Element("summary").setText(Texts.of("find.map.unplaced", "count", map.unplaced().size())),
                new Element("p").setText(Writing.list(map.unplaced().stream().map(SeriesWords::name).toList())));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("find.map.title") + " - Kervan";
    }

    private void open(String key) {
        if (!key.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate("series/" + key));
        }
    }

    private static String heading(RouteMap map) {
        return map.routes().stream().filter(one -> one.line().cargo() == Cargo.OIL && !one.line().isPort() && one.volume().isPresent()).findFirst()
                .map(one -> Texts.of("find.map.heading", "name", SeriesWords.route(one.series()), "amount", amount(one.volume().orElseThrow()), "period", DateText.of(one.volume().orElseThrow().period())))
                .orElseGet(() -> Texts.of("find.map.heading.none", "year", map.year().map(String::valueOf).orElse("\u2013")));
    }

    static String amount(ReconciledObservation one) {
        return NumberText.of(one.observation().value()) + " " + Terms.of(one.unit());
    }

    private static Element table(Cargo cargo, List<Carried> routes) {
        var body = new Element("tbody");
        routes.stream().filter(one -> one.line().cargo() == cargo).map(MapView::row).forEach(body::appendChild);
        return new Element("table").setAttribute("class", "data").appendChild(new Element("caption").appendChild(sample(cargo), Element.createText(Texts.of("find.map.cargo." + cargo.name()))),
                head("route", "volume", "period"), body);
    }

    private static Element head(String... columns) {
        var row = new Element("tr");
        for (var column : columns) {
            row.appendChild(new Element("th").setAttribute("scope", "col").setText(Texts.of("find.map.column." + column)).setAttribute("class", column.equals("route") ? "" : "n"));
        }
        return new Element("thead").appendChild(row);
    }

    private static Element sample(Cargo cargo) {
        return new Element("span").setAttribute("class", "sample").setProperty("innerHTML",
                "<svg viewBox='0 0 34 8' width='34' height='8' aria-hidden='true'><g class='way %s'><path class='line' d='M1 4L33 4' stroke-width='4'/></g></svg>".formatted(cargo.name().toLowerCase(Locale.ROOT)));
    }

    private static Element row(Carried one) {
        var name = new Element("td").appendChild(new Anchor("series/" + one.series().key(), SeriesWords.name(one.series())).getElement());
        return new Element("tr").setAttribute("data-series", one.series().key().text()).appendChild(name,
                new Element("td").setAttribute("class", "n").setText(one.volume().map(MapView::amount).orElseGet(() -> Texts.of("find.map.no-figure"))),
                new Element("td").setAttribute("class", "n").setText(one.volume().map(volume -> DateText.of(volume.period())).orElse("")));
    }
}
