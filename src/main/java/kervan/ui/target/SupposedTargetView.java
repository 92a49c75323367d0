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
import kervan.dashboard.TargetPage;
import kervan.dashboard.TargetPages;
import kervan.dashboard.SupposedTargetText;
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
            refuse("What is asked about is a series, a value above zero and its unit, as in pace?series=btc_kz_tengiz&value=2.2&unit=Mt.");
            return;
        }
        var standpoint = address.rest().standpoint(pages.today());
        var year = standpoint.year() == null ? standpoint.day().getYear() : standpoint.year();
        try {
            show(pages.supposed(supposed.get(), standpoint.withYear(year).withUnit(address.in().orElse(null)), address.parameters()), address, year);
        } catch (IllegalArgumentException contradiction) {
            refuse("Figures of %s are in %s and cannot be told in %s.".formatted(series.get().name(), series.get().unit().code(), supposed.get().unit().code()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refuse(String sentence) {
        title = "Nothing to hold against - Kervan";
        add(new H1("Nothing to hold against"), new Paragraph(sentence), new Anchor("claims", "Check a claim"));
    }

    private void show(TargetPage page, SupposedTargetAddress address, int year) {
        var finding = new H1(SupposedTargetText.finding(page.judged()));
        finding.addClassName("finding");
        title = finding.getText() + " - Kervan";
        var what = new Paragraph(page.judged().series().name());
        what.addClassName("what");
        var scope = new Paragraph("Nobody announced it: a volume that is asked about, held against the figures of the series by the same method as a target.");
        scope.addClassName("scope");
        var cards = new Div(page.cards().stream().map(KpiCard::new).toArray(Component[]::new));
        cards.addClassName("cards");
        var acts = new Div(new Anchor("series/" + page.judged().series().key(), "The series"), years(page, address, year), units(page, address));
        acts.addClassName("acts");
        add(finding, what, scope);
        page.cautions().forEach(words -> add(TargetPanels.line(words, "caution")));
        add(acts, cards, TargetPanels.burnUp(page, address.rest().tab(), tab -> { }), TargetPanels.sheet("paces", page.paces(), "There is nothing to hold against a pace."));
        page.feasibility().forEach(words -> add(TargetPanels.line(words, "caution")));
    }

    /// The units that it can be told in.
    private static Div units(TargetPage page, SupposedTargetAddress address) {
        var units = new Div(new Span("Told in"));
        units.addClassName("years");
        page.units().forEach(unit -> units.add(link(address, "in", unit.code(), unit == page.judged().unit())));
        return units;
    }

    private static Anchor link(SupposedTargetAddress address, String name, String value, boolean chosen) {
        var query = new LinkedHashMap<>(address.parameters());
        query.put(name, value);
        var link = new Anchor("pace?" + query.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")), value);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /// This year, and those that figures are known of.
    private Div years(TargetPage page, SupposedTargetAddress address, int chosen) {
        var years = new Div(new Span("Year"));
        years.addClassName("years");
        Stream.concat(page.years().stream(), Stream.of(pages.today().getYear())).distinct().sorted()
                .forEach(year -> years.add(link(address, "year", year.toString(), year == chosen)));
        return years;
    }
}
