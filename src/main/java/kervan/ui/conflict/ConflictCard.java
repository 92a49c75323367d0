package kervan.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.conflict.ConflictText;
import kervan.conflict.Dispute;
import kervan.conflict.Implied;
import kervan.figure.Conflict;
import kervan.figure.Conflict.Party;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.ui.component.Words;

/// One conflict: what and when, a dot for each value, and every figure with its document and what it would imply.
@Tag("article")
class ConflictCard extends Component {

    private final Dispute dispute;
    private final Conflict conflict;

    ConflictCard(Dispute dispute) {
        this.dispute = dispute;
        this.conflict = dispute.conflict();
        getElement().setAttribute("class", "conflict").setAttribute("tabindex", "-1").appendChild(summary(), figures());
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    private Element summary() {
        var link = new Anchor("series/" + dispute.series().key(), dispute.subject());
        var title = new Element("h3").appendChild(link.getElement());
        var apart = new Element("p").setAttribute("class", "apart").appendChild(new Element("strong").setText(Writing.percent(conflict.spreadPercent())),
                new Element("span").setText(" " + Texts.of("conflict.card.apart", "amount", ConflictText.of(conflict.spread(), conflict.unit()))));
        var summary = new Element("div").appendChild(title, new Element("p").setText(conflict.why()));
        if (conflict.spread().signum() != 0 && conflict.isError()) {
            summary.appendChild(apart);
        }
        return summary.appendChild(new ConflictDots(conflict).getElement());
    }

    private Element figures() {
        var head = role("tr", "row");
        for (var heading : manySeries() ? List.of("value", "series", "publisher", "on", "is", "would-imply") : List.of("value", "publisher", "on", "is", "would-imply")) {
            head.appendChild(role("th", "columnheader").setAttribute("scope", "col").setText(Texts.of("conflict.card." + heading)));
        }
        var body = role("tbody", "rowgroup");
        var told = new HashSet<Implied>();
        conflict.parties().forEach(party -> body.appendChild(row(party, told)));
        var table = role("table", "table").setAttribute("class", "data stacked").setAttribute("aria-label", Texts.of("conflict.card.figures-of", "subject", dispute.subject(), "days", ConflictText.of(conflict.interval())))
                .appendChild(role("thead", "rowgroup").appendChild(head), body);
        var side = new Element("div").appendChild(new Element("div").setAttribute("class", "scroll").setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", Texts.of("conflict.card.figures")).appendChild(table));
        ImpliedTargets.of(dispute).ifPresent(side::appendChild);
        return side;
    }

    private boolean manySeries() {
        return dispute.allSeries().size() > 1;
    }

    private Element row(Party party, Set<Implied> told) {
        var figure = party.figure();
        var row = role("tr", "row").appendChild(value(party));
        if (manySeries()) {
            row.appendChild(role("td", "cell").setAttribute("class", "of").appendChild(new Anchor("series/" + figure.series(), figure.series().text()).getElement()));
        }
        var published = role("td", "cell").setAttribute("class", "by").appendChild(Words.document(figure.source().publisher(), figure.source().address()).getElement());
        if (party.preferredBecause() instanceof String because && !because.equals(onlyOne())) {
            published.appendChild(new Element("small").setAttribute("class", "taken").setText(Texts.of("conflict.card.taken", "because", because)));
        }
        var implied = role("td", "cell").setAttribute("class", "implied");
        dispute.impliedBy(party).filter(told::add).ifPresent(one -> implied(one).forEach(implied::appendChild));
        return row.appendChild(published, role("td", "cell").setAttribute("class", "date").setText(figure.source().published().map(DateText::of).orElse("")),
                role("td", "cell").setAttribute("class", "is").setText(figure.isAccepted() ? Terms.of(figure.status()) : Texts.of("conflict.card.quarantined")), implied);
    }

    /// Roles are named, because narrow screens show the rows as blocks, which would take them away.
    private static Element role(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }

    /// What is said of a figure that nothing stands beside; here its weight says it.
    private static String onlyOne() {
        return Texts.of("figure.because.only");
    }

    private Element value(Party party) {
        var figure = party.figure();
        var printed = figure.printedRange().map(range -> NumberText.range(range.low(), range.high())).orElseGet(() -> NumberText.of(figure.value()));
        var same = figure.unit() == conflict.unit();
        var shown = Terms.qualified(figure.qualifier(), (same ? printed : NumberText.of(party.quantity().value())) + " " + Terms.of(conflict.unit()));
        var cell = role("td", "cell").setAttribute("class", "value").appendChild(new Element(party.isPreferred() ? "strong" : "span").setText(shown));
        if (!same) {
            cell.appendChild(new Element("small").setText(Texts.of("conflict.card.printed", "amount", printed + " " + Terms.of(figure.unit()))));
        }
        return figure.interval().equals(conflict.interval()) ? cell : cell.appendChild(new Element("small").setText(ConflictText.of(figure.interval())));
    }

    private static List<Element> implied(Implied one) {
        var lines = new ArrayList<Element>();
        one.share().ifPresent(share -> lines.add(line(Texts.of("conflict.card.share", "percent", Writing.percent(share.percent()), "whole", share.scope()), false)));
        one.growth().ifPresent(growth -> lines.add(line(Texts.of("conflict.card.growth", "change", (growth.percent().signum() < 0 ? "" : "+") + Writing.percent(growth.percent()), "days", ConflictText.within(growth.before())), false)));
        one.differences().forEach(left -> lines.add(line(Texts.of(left.isImpossible() ? "conflict.card.impossible" : "conflict.card.left", "amount", ConflictText.of(left.quantity()),
                "days", ConflictText.within(left.days())), left.isImpossible())));
        return lines;
    }

    private static Element line(String text, boolean warns) {
        return new Element("small").setAttribute("class", warns ? "warn" : "").setText(text);
    }
}
