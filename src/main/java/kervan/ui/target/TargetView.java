package kervan.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import kervan.dashboard.TargetPage;
import kervan.dashboard.TargetPages;
import kervan.language.Texts;
import kervan.target.WatchedTargets;
import kervan.timeseries.Vintage;
import kervan.ui.component.KpiCard;
import kervan.ui.component.SheetView;
import kervan.ui.component.Views;
import kervan.ui.shell.KeyedPage;
import kervan.ui.shell.MainLayout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The page of a target. What the reader sees and does:
///
/// 1. The title says how it stands: *Behind by 45 kt: 701.2 kt of 1.5 Mt after 6 of 12 months*; under it what, by whom, how current.
/// 2. Four cards: reached and by whose figure, against pace, needed a month against the best ever, against last year.
/// 3. Controls change announcement, pace, unit, the day as of which it is known and how far the figures go; the address follows.
/// 4. Burn-up, deviation, table and sources; below, how the target moved, whose figure says what, which pace says what, how it stood in the past.
/// 5. Every row leads on: to a document, to another pace, to another announcement, to the page as it was on that day.
@Route(value = "target/:key", layout = MainLayout.class)
@StyleSheet("styles/series.css")
@StyleSheet("styles/target.css")
class TargetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TargetPages pages;
    private final WatchedTargets watched;
    private String title = "Kervan";

    TargetView(TargetPages pages, WatchedTargets watched) {
        this.pages = pages;
        this.watched = watched;
    }

    @Configuration
    static class Known {

        @Bean
        KeyedPage knownTargets(TargetPages pages) {
            return KeyedPage.of(TargetView.class, key -> pages.find(key, Vintage.LATEST).isPresent());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get("key").orElse("");
        var address = TargetAddress.of(key, event.getLocation().getQueryParameters());
        var standpoint = address.standpoint(pages.today());
        var target = pages.find(key, standpoint.vintage());
        if (target.isEmpty()) {
            absent(event, address);
            return;
        }
        var announcement = address.announcement().or(() -> Optional.of(key).filter(name -> !name.equals(target.get().key())));
        var own = new TargetAddress(target.get().key(), address.with("announcement", announcement.filter(name -> !name.equals(target.get().inForce().key())).orElse(null)).parameters());
        show(pages.page(target.get(), announcement, standpoint, own.parameters()), own);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void absent(BeforeEnterEvent event, TargetAddress address) {
        if (pages.find(address.key(), Vintage.LATEST).isEmpty()) {
            var meant = pages.meant(address.key());
            event.rerouteToError(NotFoundException.class, meant.isEmpty() ? Texts.of("target.page.unknown", "key", address.key())
                    : Texts.of("target.page.unknown-meant", "key", address.key(), "meant", String.join(", ", meant)));
            return;
        }
        removeAll();
        title = Texts.of("target.page.not-yet") + " - Kervan";
        add(new H1(Texts.of("target.page.not-yet")), new Paragraph(Texts.of("target.page.not-yet-why") + " "),
                new Anchor(address.with("asOf", null).toString(), Texts.of("target.page.see-now")));
    }

    private void show(TargetPage page, TargetAddress address) {
        removeAll();
        title = page.finding() + " - Kervan";
        var finding = new H1(page.finding());
        finding.addClassName("finding");
        var what = new Paragraph(page.title());
        what.addClassName("what");
        var scope = new Paragraph(page.scope());
        scope.addClassName("scope");
        add(finding, what, scope);
        address.notices(pages.today()).forEach(words -> add(TargetPanels.line(words, "notice-line")));
        page.cautions().forEach(words -> add(TargetPanels.line(words, "caution")));
        add(new TargetActs(page, watched), new TargetControls(page, address));
        if (!page.cards().isEmpty()) {
            var cards = new Div(page.cards().stream().map(KpiCard::new).toArray(Component[]::new));
            cards.addClassName("cards");
            add(cards);
        }
        add(TargetPanels.burnUp(page, address.tab(), tab -> go(address.with("tab", tab == 0 ? null : TargetAddress.TABS.get(tab)))), moved(page), grid(TargetPanels.sheet("voices", page.voices(), Texts.of("target.page.no-voices")), TargetPanels.sheet("paces", page.paces(), Texts.of("target.page.no-paces"))),
                TargetPanels.sheet("past", page.past(), Texts.of("target.page.no-past")));
        page.record().forEach(sheet -> add(TargetPanels.sheet("record-" + page.record().indexOf(sheet), sheet, "")));
        page.feasibility().forEach(words -> add(TargetPanels.line(words, "caution")));
    }

    private void go(TargetAddress chosen) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(chosen.path(), chosen.query())));
    }

    private static Section moved(TargetPage page) {
        var views = new Views("moved");
        if (page.target().announcements().size() > 1) {
            views.with(Texts.of("target.page.chart"), () -> TargetPanels.chart(page.vintages()));
        }
        views.with(Texts.of("target.page.table"), () -> SheetView.of(page.steps())).with(Texts.of("target.page.sources"), () -> SheetView.of(page.documents()));
        return TargetPanels.views("moved", page.vintages().finding(), views);
    }

    private static Div grid(Component... parts) {
        var grid = new Div(parts);
        grid.addClassName("pair");
        return grid;
    }
}
