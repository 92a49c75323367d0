package kervan.ui.ledger;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import kervan.chart.DateText;
import kervan.dashboard.TargetText;
import kervan.target.Announcement;
import kervan.target.Target;
import kervan.ui.component.PlainTable;
import kervan.ui.component.Words;

/// The announcements of a target, in the order in which they were made, and whether it is watched.
class TargetGroup extends Div {

    private static final List<String> HEADINGS = List.of("Announced", "By", "What", "Document", "Entries");

    /// @param toggle watches the target, or no longer
    TargetGroup(Target target, List<Announcement> shown, boolean watched, Runnable toggle) {
        addClassName("chain");
        var link = new Anchor("target/" + target.key(), target.inForce().title());
        var heading = new H3(link);
        var watch = new NativeButton(watched ? "Watched" : "Watch", click -> toggle.run());
        watch.addClassNames("action", "watch");
        watch.getElement().setAttribute("aria-pressed", String.valueOf(watched)).setAttribute("aria-label", (watched ? "Watched: " : "Watch: ") + target.key());
        var head = new Div(heading, new Span(target.key()), watch);
        head.addClassName("chain-head");
        var table = new PlainTable("Announcements of " + target.key(), HEADINGS, Set.of());
        shown.forEach(one -> table.row(DateText.of(one.announcedOn()), one.announcedBy(), what(one), document(one), links(one)));
        add(head, table);
    }

    private static Div what(Announcement one) {
        return Text.lines(new Span(TargetText.promised(one)), one.series().text() + (one.scope() == null ? "" : ", scope " + one.scope()),
                one.supersedes() == null ? "" : "replaces " + one.supersedes(), one.proratedFrom() == null ? "" : "share of " + one.proratedFrom());
    }

    private static Div document(Announcement one) {
        return Text.lines(new Span(Words.document(one.source().publisher(), one.source().address())), one.source().title());
    }

    private static Div links(Announcement one) {
        var history = new Anchor("ledger/" + one.key(), "History");
        history.getElement().setAttribute("aria-label", "History of " + one.key());
        var correct = new Anchor("ledger/%s/correct".formatted(one.key()), "Correct");
        correct.getElement().setAttribute("aria-label", "Correct " + one.key());
        var links = new Div(history, correct);
        links.addClassName("links");
        return links;
    }
}
