package kervan.ui.overview;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.archive.Archive;
import kervan.archive.Holding;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.language.Texts;
import kervan.ui.component.PlainTable;
import kervan.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/// Every series, with the files it can be taken away in.
@Route(value = "data", layout = MainLayout.class)
class DataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIGURES = 3;

    private final Catalogue catalogue;
    private final Archive archive;

    DataView(Catalogue catalogue, Archive archive) {
        this.catalogue = catalogue;
        this.archive = archive;
    }

    /// With `asOf` in the address what was published by that day.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asOf = AsOf.of(event.getLocation().getQueryParameters());
        asOf.line("data").ifPresent(this::add);
        show(asOf);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("data.page");
    }

    private void show(AsOf asOf) {
        var holdings = archive.holdings(asOf.vintage()).stream().collect(Collectors.toMap(Holding::series, Function.identity()));
        var title = new H1(Texts.of("data.title"));
        title.addClassName("finding");
        var words = new Paragraph(Texts.of("data.about"));
        words.addClassName("scope");
        words.add(new Text(Texts.of("data.announced")), new Anchor("ledger", Texts.of("data.ledger")), new Text("."));
        var body = new Element("tbody");
        var headings = List.of(Texts.of("data.series"), Texts.of("data.route"), Texts.of("data.unit"), Texts.of("data.figures"), Texts.of("data.from"), Texts.of("data.to"), Texts.of("data.files"));
        catalogue.all().forEach(series -> body.appendChild(PlainTable.labelled(row(series, holdings.get(series.key()), asOf), headings)));
        var head = new Element("tr");
        headings.forEach(heading -> head.appendChild(new Element("th").setAttribute("scope", "col").setAttribute("class", head.getChildCount() == FIGURES ? "n" : "").setText(heading)));
        var table = new Section();
        table.addClassNames("panel", "scroll");
        table.getElement().appendChild(new Element("table").setAttribute("class", PlainTable.ROWS).setAttribute("role", "table").appendChild(new Element("thead").appendChild(head), body));
        add(title, words, table);
    }

    private static Element row(Series series, @Nullable Holding holding, AsOf asOf) {
        var name = new Element("td").appendChild(new Anchor("series/" + series.key() + asOf.query(), SeriesWords.name(series)).getElement(), new Element("small").setText(series.key().text()));
        var files = new Element("td").setAttribute("class", "date");
        if (holding != null) {
            files.appendChild(link("figures.csv" + asOf.query(), Texts.of("data.figures"), series).getElement(), Element.createText(" "), link("observations.csv" + asOf.query(), Texts.of("data.years"), series).getElement());
        }
        return new Element("tr").appendChild(name, cell(SeriesWords.route(series), ""), cell(Terms.of(series.unit()), ""), cell(NumberText.of(BigDecimal.valueOf(holding == null ? 0 : holding.figures())), "n"),
                cell(holding == null ? "" : DateText.of(holding.firstDay()), "date"), cell(holding == null ? "" : DateText.of(holding.lastDay()), "date"), files);
    }

    private static Element cell(String text, String className) {
        return new Element("td").setAttribute("class", className).setText(text);
    }

    private static Anchor link(String file, String words, Series series) {
        var link = new Anchor("api/v1/series/%s/%s".formatted(series.key(), file), words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true).setAttribute("aria-label", Texts.of("data.file", "file", words, "series", series.key().text()));
        return link;
    }
}
