package kervan.ui.conflict;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kervan.catalogue.Catalogue;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.conflict.ConflictText;
import kervan.conflict.Conflicts;
import kervan.conflict.Dispute;
import kervan.figure.Conflict.Kind;
import kervan.language.Texts;
import kervan.ui.shell.MainLayout;

/// Where figures stand against each other. What a reader sees and does:
///
/// 1. The finding: how many conflicts there are, and the widest between reports, with its numbers.
/// 2. A line of kinds with their counts, a list of series and a day: each choice goes into the address and can be sent to others.
/// 3. Under each kind its conflicts, the widest first: what and when, how far apart, and a dot for each value on one small axis.
/// 4. Beside it every figure with its document, day and status, the one that is taken with the reason, and what the value would imply; targets unfold.
/// 5. The first few of each kind, then a button that says how many more there are; and the same rows as a file.
@Route(value = "conflicts", layout = MainLayout.class)
class ConflictView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Conflicts conflicts;
    private final Catalogue catalogue;
    private final H1 finding = new H1();
    private final Paragraph scope = new Paragraph();
    private final ConflictFilters filters = new ConflictFilters();
    private final Div groups = new Div();

    ConflictView(Conflicts conflicts, Catalogue catalogue) {
        this.conflicts = conflicts;
        this.catalogue = catalogue;
        finding.addClassName("finding");
        scope.addClassName("scope");
        add(finding, scope, filters, groups);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("conflict.page.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = ConflictAddress.of(event.getLocation().getQueryParameters());
        var address = asked.series() != null && catalogue.find(asked.series()).isEmpty() ? asked.refused(Texts.of("conflict.address.no-series", "series", asked.series().text())) : asked;
        var known = address.problem().isPresent() ? List.<Dispute>of() : conflicts.all(address.vintage());
        var ofSeries = known.stream().filter(dispute -> address.series() == null || dispute.allSeries().contains(address.series())).toList();
        var shown = ofSeries.stream().filter(dispute -> address.kind() == null || dispute.conflict().kind() == address.kind()).toList();
        finding.setText(address.problem().orElseGet(() -> finding(shown)));
        scope.setText(address.asOf() == null ? Texts.of("conflict.page.scope-now") : Texts.of("conflict.page.scope-as-of", "day", address.day()));
        filters.show(address, known, ofSeries, catalogue.all());
        groups.removeAll();
        Stream.of(Kind.values()).forEach(kind -> group(kind, shown.stream().filter(dispute -> dispute.conflict().kind() == kind).toList(), address.kind() != null));
        if (shown.isEmpty()) {
            groups.add(nothing(address, known.isEmpty()));
        }
    }

    private static String finding(List<Dispute> shown) {
        var errors = shown.stream().filter(dispute -> dispute.conflict().isError()).toList();
        if (errors.isEmpty()) {
            return shown.isEmpty() ? Texts.of("conflict.page.none") : Texts.of("conflict.page.only-scopes", "count", shown.size());
        }
        var between = errors.getFirst().conflict().kind() == Kind.REPORTED;
        var widest = between ? errors.getFirst() : errors.stream().max(Comparator.comparing(dispute -> dispute.conflict().spreadPercent())).orElseThrow();
        return Texts.of(between ? "conflict.page.finding-reports" : "conflict.page.finding", "count", errors.size(), "subject", widest.subject(), "days", ConflictText.of(widest.conflict().interval()),
                "range", NumberText.range(widest.conflict().low(), widest.conflict().high()), "unit", Terms.of(widest.conflict().unit()));
    }

    private void group(Kind kind, List<Dispute> disputes, boolean isOnly) {
        if (!disputes.isEmpty()) {
            groups.add(new ConflictGroup(kind, disputes, isOnly));
        }
    }

    /// Why there is nothing, and what can be done.
    private static Section nothing(ConflictAddress address, boolean nothingAtAll) {
        var why = address.problem().isPresent() ? Texts.of("conflict.page.nothing-asked")
                : nothingAtAll ? Texts.of("conflict.page.nothing-known")
                : Texts.of("conflict.page.nothing-here");
        var all = new Anchor("conflicts", address.problem().isEmpty() && nothingAtAll && address.asOf() == null ? Texts.of("conflict.page.again") : Texts.of("conflict.page.all"));
        var section = new Section(new H2(Texts.of("conflict.page.nothing")), new Paragraph(why), new Paragraph(all));
        section.addClassNames("panel", "nothing");
        return section;
    }
}
