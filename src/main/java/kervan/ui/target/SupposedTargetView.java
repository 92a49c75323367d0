package kervan.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.SeriesWords;
import kervan.chart.Terms;
import kervan.dashboard.TargetPage;
import kervan.dashboard.TargetPages;
import kervan.dashboard.SupposedTargetText;
import kervan.language.Texts;
import kervan.ui.component.KpiCard;
import kervan.ui.shell.MainLayout;

/// What a volume a year would ask of a series. What the reader sees and does:
///
/// 1. Comes here from a claim: *2.2 Mt, held against Tengiz crude*; the title says what each month must bring, beside the best ever.
/// 2. Sees the pace line and the slope that is required in the burn-up, and what had added up of the year.
/// 3. Chooses another year or pace; the address follows.
@Route(value = "pace", layout = MainLayout.class)
@StyleSheet("styles/series.css")
@StyleSheet("styles/target.css")
class SupposedTargetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TargetPages pages;
    private String title = "Kervan";

    SupposedTargetView(TargetPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = SupposedTargetAddress.of(event.getLocation().getQueryParameters());
        var supposed = address.supposed();
        var series = address.series().flatMap(pages::series);
        if (supposed.isEmpty() || series.isEmpty()) {
            refuse(Texts.of("target.supposed.ask"));
            return;
        }
        var standpoint = address.rest().standpoint(pages.today());
        var year = standpoint.year() == null ? standpoint.day().getYear() : standpoint.year();
        try {
            show(pages.supposed(supposed.get(), standpoint.withYear(year).withUnit(address.in().orElse(null)), address.parameters()), address, year);
        } catch (IllegalArgumentException contradiction) {
            refuse(Texts.of("target.supposed.wrong-unit", "series", SeriesWords.name(series.get()), "own", Terms.of(series.get().unit()), "unit", Terms.of(supposed.get().unit())));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refuse(String sentence) {
        title = Texts.of("target.supposed.nothing") + " - Kervan";
        var notice = new Div(new H1(Texts.of("target.supposed.nothing")), new Paragraph(sentence), new Paragraph(new Anchor("claims", Texts.of("target.supposed.claim"))));
        notice.addClassName("notice");
        add(notice);
    }

    private void show(TargetPage page, SupposedTargetAddress address, int year) {
        var finding = new H1(SupposedTargetText.finding(page.judged()));
        finding.addClassName("finding");
        title = finding.getText() + " - Kervan";
        var what = new Paragraph(SeriesWords.name(page.judged().series()));
        what.addClassName("what");
        var scope = new Paragraph(Texts.of("target.supposed.scope"));
        scope.addClassName("scope");
        var cards = new Div(page.cards().stream().map(KpiCard::new).toArray(Component[]::new));
        cards.addClassName("cards");
        var acts = new Div(new Anchor("series/" + page.judged().series().key(), Texts.of("target.act.series")), years(page, address, year), units(page, address));
        acts.addClassName("acts");
        add(finding, what, scope);
        page.cautions().forEach(words -> add(TargetPanels.line(words, "caution")));
        add(acts, cards, TargetPanels.burnUp(page, address.rest().tab(), tab -> { }), TargetPanels.sheet("paces", page.paces(), Texts.of("target.page.no-paces")));
        page.feasibility().forEach(words -> add(TargetPanels.line(words, "caution")));
    }

    /// The units that it can be told in.
    private static Div units(TargetPage page, SupposedTargetAddress address) {
        var units = new Div(new Span(Texts.of("target.supposed.told-in")));
        units.addClassName("years");
        page.units().forEach(unit -> units.add(link(address, "in", unit.code(), Terms.of(unit), unit == page.judged().unit())));
        return units;
    }

    private static Anchor link(SupposedTargetAddress address, String name, String value, String words, boolean chosen) {
        var query = new LinkedHashMap<>(address.parameters());
        query.put(name, value);
        var link = new Anchor("pace?" + query.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")), words);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /// This year, and those that figures are known of.
    private Div years(TargetPage page, SupposedTargetAddress address, int chosen) {
        var years = new Div(new Span(Texts.of("target.supposed.year")));
        years.addClassName("years");
        Stream.concat(page.years().stream(), Stream.of(pages.today().getYear())).distinct().sorted()
                .forEach(year -> years.add(link(address, "year", year.toString(), year.toString(), year == chosen)));
        return years;
    }
}
