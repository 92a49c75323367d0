package kervan.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kervan.catalogue.NearestKeys;
import kervan.chart.DateText;
import kervan.dashboard.LedgerText;
import kervan.dashboard.TargetText;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Announcements;
import kervan.target.Ledger;
import kervan.target.LedgerEntry;
import kervan.timeseries.Vintage;
import kervan.ui.component.PlainTable;
import kervan.ui.ingest.Moment;
import kervan.ui.shell.KeyedPage;
import kervan.ui.shell.MainLayout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The history of an announcement. What a reader sees and does:
///
/// 1. The title; under it what is promised, by whom and when, and whether that counts.
/// 2. Every entry, the newest first: by whom or in which file and line, decided by whom, what it changed and why.
/// 3. *Sources*: the documents with address and day, the number as printed and as understood. The tab is part of the address.
/// 4. Links to the correction, to the target's page and to a file of the entries.
/// 5. Below, two more drafts: the share for a part of a year, and the withdrawal.
@Route(value = "ledger/:key", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
@StyleSheet("styles/ledger.css")
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> HEADINGS = List.of("when", "written-by", "state", "says", "changed", "why");

    private final Ledger ledger;
    private final Announcements announcements;
    private String title = "Kervan";

    HistoryView(Ledger ledger, Announcements announcements) {
        this.ledger = ledger;
        this.announcements = announcements;
    }

    @Configuration
    static class Known {

        @Bean
        KeyedPage knownHistories(Ledger ledger) {
            return KeyedPage.of(HistoryView.class, key -> !ledger.history(key).isEmpty());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var key = event.getRouteParameters().get("key").orElse("");
        var history = ledger.history(key);
        if (history.isEmpty()) {
            var known = announcements.all(Vintage.LATEST).stream().map(Announcement::key).toList();
            event.rerouteToError(NotFoundException.class, Texts.of("ledger.unknown", "key", key, "meant", new NearestKeys(key).question(known)));
            return;
        }
        show(key, history, event.getLocation().getQueryParameters().getParameters().getOrDefault("tab", List.of()).contains("sources"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String key, List<LedgerEntry> history, boolean sources) {
        var current = history.stream().filter(LedgerEntry::counts).findFirst();
        var said = current.orElseGet(history::getLast).announcement();
        title = said.title() + " - Kervan";
        var counts = current.filter(one -> !one.withdrawn()).isPresent();
        add(Text.finding(said.title()), Text.line("scope", Texts.of(counts ? "ledger.said" : current.isPresent() ? "ledger.said-withdrawn" : "ledger.said-not-counting",
                "by", said.announcer(), "promised", TargetText.promised(said), "day", DateText.of(said.announcedOn()))), links(key, said, counts, current.isPresent()));
        var tabs = new Nav(tab(key, Texts.of("ledger.entries"), "", !sources), tab(key, Texts.of("ledger.sources"), "?tab=sources", sources));
        tabs.addClassName("kinds");
        tabs.getElement().setAttribute("aria-label", Texts.of("ledger.views"));
        var panel = new Section(tabs, sources ? SourceTable.of(history) : entries(history));
        panel.addClassName("panel");
        add(panel);
        if (counts) {
            add(new MoreDrafts(ledger, said));
        }
    }

    private static Div links(String key, Announcement said, boolean counts, boolean correctable) {
        var links = Text.actions();
        if (correctable) {
            links.add(Text.action("ledger/%s/correct".formatted(key), Texts.of(counts ? "ledger.correct" : "ledger.bring-back")));
        }
        if (counts) {
            links.add(Text.action("target/" + said.target(), Texts.of("ledger.target")));
        }
        links.add(Text.action("ledger", Texts.of("ledger.all")), Text.file("api/v1/announcements/%s/history.csv".formatted(key), Texts.of("ledger.csv")));
        return links;
    }

    private static Anchor tab(String key, String words, String query, boolean chosen) {
        var tab = new Anchor("ledger/" + key + query, words);
        if (chosen) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private static Component entries(List<LedgerEntry> history) {
        var table = new PlainTable(Texts.of("ledger.entries-caption"), HEADINGS.stream().map(name -> Texts.of("ledger.head." + name)).toList(), Set.of());
        history.reversed().forEach(one -> table.row(Text.lines(new Span(Moment.of(one.recordedAt())), Texts.of("ledger.entry", "number", String.valueOf(one.number()))), LedgerText.writer(one), state(one),
                one.withdrawn() ? Texts.of("ledger.withdrawn") : TargetText.promised(one.announcement()), LedgerText.changes(one), Optional.ofNullable(one.reason()).orElse("")));
        return table;
    }

    private static Div state(LedgerEntry one) {
        var tone = one.state() == LedgerEntry.State.DRAFT ? "promise" : one.counts() ? "good" : "neutral";
        var decided = one.decided();
        return Text.lines(Text.tag(one.counts() ? Texts.of("ledger.state.counts", "state", one.state().words()) : one.state().words(), tone),
                decided.map(decision -> Texts.of("ledger.decided", "person", decision.by(), "moment", Moment.of(decision.at()))).orElse(""),
                decided.map(LedgerEntry.Decision::reason).map(reason -> Texts.of("ledger.because", "reason", reason)).orElse(""),
                one.undoneAt() == null ? "" : Moment.of(one.undoneAt()), one.state() == LedgerEntry.State.DRAFT ? Texts.of("ledger.waits") : "");
    }
}
