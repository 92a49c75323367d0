package kervan.ui.ledger;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import kervan.catalogue.Catalogue;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Announcements;
import kervan.target.Ledger;
import kervan.target.LedgerEntry;
import kervan.target.Target;
import kervan.target.Targets;
import kervan.target.WatchedTarget;
import kervan.target.WatchedTargets;
import kervan.timeseries.Vintage;
import kervan.ui.ingest.Steward;
import kervan.ui.shell.MainLayout;

/// The ledger of announcements. What a reader sees and does:
///
/// 1. The finding: how many announcements there are, of how many targets, and how many drafts wait for a second person.
/// 2. Each draft: what it says, what it changes, by whom; *Approve* and *Refuse*, which need another person than the writer, and to refuse a reason.
/// 3. Under each target, the newest first, its announcements in the order in which they were made, with their documents; links to the history of each and to its correction.
/// 4. A series and words narrow the list down; the choice goes into the address. *Watch* puts a target before managers, or takes it away.
/// 5. *Enter an announcement* leads to the form; what was just written is named above the drafts.
@Route(value = "ledger", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
@StyleSheet("styles/ledger.css")
class LedgerView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Ledger ledger;
    private final Announcements announcements;
    private final Targets targets;
    private final WatchedTargets watched;
    private final Catalogue catalogue;
    private final Div top = new Div();
    private final Section drafts = new Section();
    private final Steward steward = new Steward(Texts.of("ledger.who-decides"));
    private final Paragraph news = Text.news();
    private final LedgerFilters filters = new LedgerFilters();
    private final Section list = new Section();
    private LedgerAddress address = new LedgerAddress("", "", 0);

    LedgerView(Ledger ledger, Announcements announcements, Targets targets, WatchedTargets watched, Catalogue catalogue) {
        this.ledger = ledger;
        this.announcements = announcements;
        this.targets = targets;
        this.watched = watched;
        this.catalogue = catalogue;
        list.addClassName("panel");
        drafts.addClassName("panel");
        add(top, Text.actions(primary(), Text.action("imports", Texts.of("ledger.bring"))), news, drafts, filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = LedgerAddress.of(event.getLocation().getQueryParameters());
        news.setText(ledger.find(address.written()).filter(one -> one.state() == LedgerEntry.State.DRAFT)
                .map(one -> Texts.of("ledger.saved", "number", String.valueOf(one.number()))).orElse(""));
        refresh();
    }

    private void refresh() {
        var all = announcements.all(Vintage.LATEST);
        var waiting = ledger.drafts();
        top.removeAll();
        var finding = Texts.of("ledger.finding", "count", all.size(), "targets", targets.all(Vintage.LATEST).size());
        top.add(Text.finding(waiting.isEmpty() ? finding : Texts.of("ledger.finding-waiting", "finding", finding, "count", waiting.size())), Text.line("scope", Texts.of("ledger.scope")));
        showDrafts(waiting);
        filters.show(address, catalogue.all().stream().filter(series -> all.stream().anyMatch(one -> one.series().equals(series.key()))).toList());
        showList(all);
    }

    private void showDrafts(List<LedgerEntry> waiting) {
        drafts.getElement().setAttribute("hidden", waiting.isEmpty());
        drafts.removeAll();
        drafts.add(new H2(Texts.of("ledger.waiting")), steward);
        waiting.forEach(draft -> drafts.add(new DraftCard(ledger, draft, steward::who, this::tell)));
    }

    private void showList(List<Announcement> all) {
        var shown = all.stream().filter(address::shows).toList();
        var looked = watched.all().stream().map(WatchedTarget::target).collect(Collectors.toSet());
        list.removeAll();
        list.add(new H2(Texts.of("ledger.by-target")));
        targets.all(Vintage.LATEST).reversed().forEach(target -> {
            var ofTarget = target.announcements().stream().filter(shown::contains).toList();
            if (!ofTarget.isEmpty()) {
                list.add(new TargetGroup(target, ofTarget, looked.contains(target.key()), () -> toggle(target, looked.contains(target.key()))));
            }
        });
        if (shown.isEmpty()) {
            list.add(Text.line("mute", Texts.of("ledger.nothing-fits")), Text.action("ledger", Texts.of("ledger.show-all")));
        }
    }

    private void toggle(Target target, boolean looked) {
        if (looked) {
            watched.unwatch(target.key(), steward.who());
        } else {
            watched.watch(target.key(), steward.who());
        }
        tell(Texts.of(looked ? "ledger.unwatched-now" : "ledger.watched-now", "title", target.inForce().title()));
    }

    private void tell(String sentence) {
        refresh();
        news.setText(sentence);
        news.getElement().executeJs("this.focus()");
    }

    private static Anchor primary() {
        var enter = Text.action("ledger/new", Texts.of("ledger.enter"));
        enter.addClassName("primary");
        return enter;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("ledger.page-title") + " - Kervan";
    }
}
