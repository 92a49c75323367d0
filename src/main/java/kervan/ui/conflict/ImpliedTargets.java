package kervan.ui.conflict;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.conflict.ConflictText;
import kervan.conflict.Dispute;
import kervan.conflict.Implied;
import kervan.dashboard.VerdictText;
import kervan.figure.Conflict.Kind;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.target.Announcement;

/// Every value of a conflict against every target of its year, to unfold.
final class ImpliedTargets {

    private ImpliedTargets() {
    }

    /// Empty when no target concerns the days.
    static Optional<Element> of(Dispute dispute) {
        var values = dispute.implied().stream().filter(implied -> !implied.targets().isEmpty()).toList();
        if (values.isEmpty() || dispute.conflict().kind() == Kind.SCOPE) {
            return Optional.empty();
        }
        var targets = values.stream().flatMap(implied -> implied.targets().stream().map(Implied.Ratio::target)).distinct().toList();
        var head = new Element("tr").appendChild(heading(Texts.of("conflict.target.target")));
        values.forEach(value -> head.appendChild(heading(ConflictText.of(value.quantity())).setAttribute("class", "n")));
        var body = new Element("tbody");
        targets.forEach(target -> body.appendChild(row(target, values)));
        var region = new Element("div").setAttribute("class", "scroll").setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", Texts.of("conflict.target.targets"))
                .appendChild(new Element("table").setAttribute("class", "data").appendChild(new Element("thead").appendChild(head), body));
        return Optional.of(new Element("details").setAttribute("class", "targets").appendChild(new Element("summary").setText(Texts.of("conflict.target.against", "count", targets.size())), region));
    }

    private static Element heading(String words) {
        return new Element("th").setAttribute("scope", "col").setText(words);
    }

    private static Element row(Announcement target, List<Implied> values) {
        var words = target.due().map(day -> Texts.of("conflict.target.due", "publisher", target.announcer(), "day", DateText.of(target.announcedOn()), "due", DateText.of(day)))
                .orElseGet(() -> Texts.of("conflict.target.no-deadline", "publisher", target.announcer(), "day", DateText.of(target.announcedOn())));
        var row = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").appendChild(new Element("span").setText(target.title()),
                new Element("small").setText(words)));
        values.forEach(value -> row.appendChild(value.targets().stream().filter(ratio -> ratio.target().equals(target)).findFirst().map(ImpliedTargets::cell).orElseGet(() -> new Element("td"))));
        return row;
    }

    private static Element cell(Implied.Ratio ratio) {
        var cell = new Element("td").setAttribute("class", "n").appendChild(new Element("span").setText(Writing.percent(ratio.percent())),
                new Element("small").setText("%s \u00d7".formatted(NumberText.of(ratio.times()))));
        ratio.outcome().map(verdict -> VerdictText.words(verdict, ratio.target().unit(), ratio.target().value().scale())).ifPresent(words -> cell.appendChild(new Element("small").setText(words)));
        return cell;
    }
}
