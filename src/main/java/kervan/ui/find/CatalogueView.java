package kervan.ui.find;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import kervan.find.Facet;
import kervan.find.Found;
import kervan.find.Selection;
import kervan.find.SeriesFinder;
import kervan.language.Texts;
import kervan.ui.shell.MainLayout;

/// All series, to be found. What the reader sees and does:
///
/// 1. A field takes words in any of the languages and in either alphabet, slips of the pen too; the list follows each letter, and `/` leads to the field.
/// 2. Beside the list stand corridors, routes, origins, commodities, measures, units, frequencies and publishers with how many series each leaves; what is chosen stands above as chips.
/// 3. Each series: what it counts, its newest value with the period, a small line of where it went, how long ago news came and whether that is later than usual, by whom, and its targets with their verdicts.
/// 4. It opens by itself or in the workbench; several that are ticked open together.
/// 5. All of it stands in the address; where nothing is found, a sentence says why and what to do.
@Route(value = CatalogueAddress.PATH, layout = MainLayout.class)
@StyleSheet("styles/find.css")
class CatalogueView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAUSE_MS = 150;

    private final SeriesFinder finder;
    private final H1 finding = new H1();
    /// Says the same to who hears the page, after each change.
    private final Span told = new Span();
    private final Element search = new Element("input").setAttribute("type", "search").setAttribute("id", "find").setAttribute("name", "q").setAttribute("maxlength", "200")
            .setAttribute("autocomplete", "off").setAttribute("spellcheck", "false").setAttribute("aria-describedby", "find-hint");
    private final Nav corridors = new Nav();
    private final Div chips = new Div();
    private final FacetPanel facets = new FacetPanel(this::go);
    private final Results results;
    private Selection selection = Selection.ALL;
    /// The box to be focused once the choice is shown; empty when none is.
    private String focus = "";

    CatalogueView(SeriesFinder finder) {
        this.finder = finder;
        this.results = new Results(finder);
        finding.addClassName("finding");
        told.getElement().setAttribute("role", "status");
        told.addClassName("unseen");
        corridors.addClassName("kinds");
        chips.addClassName("chips");
        search.addEventListener("input", event -> typed(event.getEventData().get("element.value").asString())).addEventData("element.value").debounce(PAUSE_MS);
        search.setAttribute("data-key", "/ ctrl+k").setAttribute("data-key-words", Texts.of("find.search"));
        var beside = new Div(facets, new Div(chips, results));
        beside.addClassName("catalogue");
        add(finding, told, intro(), field(), corridors, beside);
    }

    private static Paragraph intro() {
        var intro = new Paragraph(Texts.of("find.intro") + " " + Texts.of("find.also") + " ");
        intro.add(new Anchor("map", Texts.of("find.also.map")));
        intro.getElement().appendChild(Element.createText(", "));
        intro.add(new Anchor("flows", Texts.of("find.also.flows")));
        intro.addClassName("scope");
        return intro;
    }

    private Div field() {
        var field = new Div();
        field.addClassName("find-field");
        field.getElement().setAttribute("role", "search").appendChild(new Element("label").setAttribute("for", "find").setText(Texts.of("find.search")), search,
                new Element("small").setAttribute("id", "find-hint").setText(Texts.of("find.search.hint")));
        return field;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        selection = CatalogueAddress.read(event.getLocation().getQueryParameters());
        search.setProperty("value", selection.text());
        show();
        if (!focus.isEmpty()) {
            getElement().executeJs("const id = $0; setTimeout(() => document.getElementById(id)?.focus())", focus);
            focus = "";
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("find.title") + " - Kervan";
    }

    /// The address follows without a step in the history for every letter.
    private void typed(String text) {
        selection = selection.withText(text.length() <= 200 ? text : text.substring(0, 200));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(CatalogueAddress.PATH, CatalogueAddress.query(selection))));
        show();
    }

    /// A choice is a step in the history; the box that made it is made anew and keeps the focus.
    private void go(Selection chosen, String box) {
        focus = box;
        getUI().ifPresent(ui -> ui.navigate(CatalogueView.class, CatalogueAddress.query(chosen)));
    }

    private void show() {
        var found = finder.find(selection);
        finding.setText(found.hits().isEmpty() ? Texts.of("find.heading.none") : selection.isAll() ? Texts.of("find.heading.all", "count", found.all())
                : Texts.of("find.heading.some", "count", found.hits().size(), "all", found.all()));
        told.setText(finding.getText());
        browse(found);
        chips();
        facets.show(selection, found.counts());
        results.show(selection, found);
    }

    private void browse(Found found) {
        corridors.removeAll();
        corridors.getElement().setAttribute("aria-label", Texts.of("find.browse"));
        corridors.setVisible(selection.isAll());
        found.counts().get(Facet.CORRIDOR).forEach(count -> {
            var link = new Anchor(CatalogueAddress.write(Selection.ALL.toggled(Facet.CORRIDOR, count.value())), Facet.CORRIDOR.words(count.value()));
            link.getElement().appendChild(new Element("small").setText(String.valueOf(count.series())));
            corridors.add(link);
        });
    }

    private void chips() {
        chips.removeAll();
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("find.chips"));
        chips.setVisible(!selection.isAll());
        selection.chosen().forEach((facet, values) -> values.forEach(value -> chips.add(chip(facet, value))));
        if (!selection.isAll()) {
            chips.add(new Anchor(CatalogueAddress.PATH, Texts.of("find.clear")));
        }
    }

    private Anchor chip(Facet facet, String value) {
        var chip = new Anchor(CatalogueAddress.write(selection.toggled(facet, value)), facet.words(value) + " \u00d7");
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-label", Texts.of("find.chip.remove", "facet", facet.words(), "value", facet.words(value)));
        return chip;
    }
}
