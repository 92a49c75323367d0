package kervan.ui.claim;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.dashboard.ClaimPage;
import kervan.dashboard.ClaimPage.Group;
import kervan.dashboard.ClaimPage.Line;
import kervan.language.Texts;
import kervan.ui.component.Words;

/// What is behind an answer: the implied baseline, notes, and every figure that was tried.
class ClaimAnswerCard extends Section {

    ClaimAnswerCard(ClaimPage page) {
        addClassNames("panel", "claim-answer");
        getElement().setAttribute("aria-label", Texts.of("claim.card.label"));
        if (page.implied().isPresent() || page.solvedFor().isPresent()) {
            getElement().appendChild(implied(page));
        }
        if (!page.parts().isEmpty()) {
            getElement().appendChild(parts(page));
        }
        if (!page.notes().isEmpty()) {
            var notes = new Element("ul").setAttribute("class", "notes");
            page.notes().forEach(note -> notes.appendChild(new Element("li").setText(note)));
            getElement().appendChild(notes);
        }
        page.groups().forEach(group -> getElement().appendChild(group(group)));
        if (page.groups().isEmpty()) {
            getElement().appendChild(new Element("p").setAttribute("class", "mute").setText(Texts.of("claim.card.none")));
        }
    }

    private static Element implied(ClaimPage page) {
        var line = new Element("p").setAttribute("class", "implied-baseline");
        page.solvedFor().ifPresent(part -> line.appendChild(new Element("span").setText(part + " ")));
        page.implied().ifPresent(text -> line.appendChild(Words.marked(Texts.of("claim.implied", "baseline", text)).toArray(Element[]::new)));
        return line;
    }

    private static Element parts(ClaimPage page) {
        var list = new Element("ul").setAttribute("class", "parts");
        page.parts().forEach(part -> list.appendChild(new Element("li").setAttribute("class", part.fits() ? "" : "warn")
                .setText(part.fits() ? part.words() : Texts.of("claim.part.misfit", "part", part.words()))));
        return list;
    }

    private static Element group(Group group) {
        var heading = new H2(group.heading());
        heading.getElement().appendChild(new Element("small").setText(String.valueOf(group.lines().size())));
        var content = Stream.concat(group.note().map(note -> new Element("p").setAttribute("class", "subtitle").setText(note)).stream(), Stream.of(table(group))).toArray(Element[]::new);
        if (group.isOpen()) {
            return new Element("div").setAttribute("class", "group").appendChild(heading.getElement()).appendChild(content);
        }
        return new Element("details").setAttribute("class", "group").appendChild(new Element("summary").appendChild(heading.getElement())).appendChild(content);
    }

    private static Element table(Group group) {
        var scoped = group.lines().stream().anyMatch(line -> line.scope().isPresent());
        var head = role("tr", "row");
        for (var heading : scoped ? List.of("figure", "scope", "by", "is", "against", "shown") : List.of("figure", "by", "is", "against", "shown")) {
            head.appendChild(role("th", "columnheader").setAttribute("scope", "col").setText(Texts.of("claim.card." + heading)));
        }
        var body = role("tbody", "rowgroup");
        group.lines().forEach(line -> body.appendChild(row(line, scoped)));
        return new Element("div").setAttribute("class", "scroll").setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", Texts.of("claim.card.figures", "group", group.heading()))
                .appendChild(role("table", "table").setAttribute("class", "data stacked").setAttribute("aria-label", group.heading()).appendChild(role("thead", "rowgroup").appendChild(head), body));
    }

    private static Element row(Line line, boolean scoped) {
        var value = cell("value").appendChild(new Element(line.isPreferred() ? "strong" : "span").setText(line.figure()));
        line.period().ifPresent(period -> value.appendChild(small(period)));
        var row = role("tr", "row").appendChild(value);
        if (scoped) {
            row.appendChild(cell("of").setText(line.scope().orElse("")));
        }
        var published = cell("by").appendChild(Words.document(line.document(), line.address()).getElement());
        line.remarks().forEach(remark -> published.appendChild(small(remark).setAttribute("class", "remark")));
        return row.appendChild(published, cell("is").setText(line.isPreferred() ? Texts.of("claim.card.preferred", "status", line.status()) : line.status()), against(line), links(line));
    }

    private static Element against(Line line) {
        var multiple = line.pace().filter(address -> !line.multiple().isEmpty())
                .map(address -> link(address, line.multiple(), Texts.of("claim.card.what-each-month", "scope", scope(line)))).orElseGet(() -> new Element("span").setText(line.multiple()));
        var cell = cell("implied").appendChild(new Element("strong").appendChild(multiple));
        if (!line.range().isEmpty()) {
            cell.appendChild(new Element("span").setAttribute("class", "mute").setText(" " + line.range()));
        }
        Optional.of(line.match()).filter(match -> !match.words().isEmpty()).ifPresent(match -> cell.appendChild(Signs.sign(match).getElement()));
        line.otherFactors().ifPresent(others -> cell.appendChild(small(others)));
        return cell;
    }

    private static Element links(Line line) {
        var what = "%s, %s".formatted(line.figure(), scope(line));
        var links = cell("links").appendChild(link(line.chart(), Texts.of("claim.card.chart"), what), link(line.sources(), Texts.of("claim.card.sources"), what));
        line.pace().ifPresent(pace -> links.appendChild(link(pace, Texts.of("claim.card.asks"), what)));
        return links;
    }

    private static String scope(Line line) {
        return line.scope().orElseGet(() -> Texts.of("claim.card.asked-scope"));
    }

    private static Element link(String address, String words, String what) {
        return new Element("a").setAttribute("href", address).setAttribute("router-link", true).setAttribute("aria-label", words + ": " + what).setText(words);
    }

    private static Element cell(String name) {
        return role("td", "cell").setAttribute("class", name);
    }

    private static Element small(String text) {
        return new Element("small").setText(text);
    }

    /// Roles are named, because narrow screens show the rows as blocks, which would take them away.
    private static Element role(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }
}
