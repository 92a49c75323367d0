package kervan.ui.ledger;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kervan.chart.DateText;
import kervan.dashboard.TargetText;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Target;
import kervan.ui.component.PlainTable;
import kervan.ui.component.Words;

/// The announcements of a target, in the order in which they were made, and whether it is watched.
class TargetGroup extends Div {

    /// @param toggle watches the target, or no longer
    TargetGroup(Target target, List<Announcement> shown, boolean watched, Runnable toggle) {
        addClassName("chain");
        var link = new Anchor("target/" + target.key(), target.inForce().title());
        var heading = new H3(link);
        var act = Texts.of(watched ? "ledger.group.watched" : "ledger.group.watch");
        var watch = new NativeButton(act, click -> toggle.run());
        watch.addClassNames("action", "watch");
        watch.getElement().setAttribute("aria-pressed", String.valueOf(watched)).setAttribute("aria-label", Texts.of("ledger.group.label", "act", act, "key", target.key()));
        var head = new Div(heading, new Span(target.key()), watch);
        head.addClassName("chain-head");
        var table = new PlainTable(Texts.of("ledger.group.caption", "key", target.key()), Stream.of("announced", "by", "what", "document", "entries").map(name -> Texts.of("ledger.group." + name)).toList(), Set.of());
        shown.forEach(one -> table.row(DateText.of(one.announcedOn()), one.announcer(), what(one), document(one), links(one)));
        add(head, table);
    }

    private static Div what(Announcement one) {
        return Text.lines(new Span(TargetText.promised(one)), one.scope() == null ? one.series().text() : Texts.of("ledger.group.scope", "series", one.series().text(), "scope", one.scope()),
                one.supersedes() == null ? "" : Texts.of("ledger.group.replaces", "key", one.supersedes()), one.proratedFrom() == null ? "" : Texts.of("ledger.group.share", "key", one.proratedFrom()));
    }

    private static Div document(Announcement one) {
        return Text.lines(new Span(Words.document(one.source().publisher(), one.source().address())), one.source().title());
    }

    private static Div links(Announcement one) {
        var history = new Anchor("ledger/" + one.key(), Texts.of("ledger.history"));
        history.getElement().setAttribute("aria-label", Texts.of("ledger.history-of", "key", one.key()));
        var correct = new Anchor("ledger/%s/correct".formatted(one.key()), Texts.of("ledger.correct"));
        correct.getElement().setAttribute("aria-label", Texts.of("ledger.correct-key", "key", one.key()));
        var links = new Div(history, correct);
        links.addClassName("links");
        return links;
    }
}
