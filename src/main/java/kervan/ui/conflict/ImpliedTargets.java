package kervan.ui.conflict;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.conflict.Dispute;
import kervan.conflict.Implied;
import kervan.dashboard.VerdictText;
import kervan.figure.Conflict.Kind;
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
        var head = new Element("tr").appendChild(heading("Target"));
        values.forEach(value -> head.appendChild(heading("%s %s".formatted(NumberText.of(value.quantity().value()), value.quantity().unit().code())).setAttribute("class", "n")));
        var body = new Element("tbody");
        targets.forEach(target -> body.appendChild(row(target, values)));
        var region = new Element("div").setAttribute("class", "scroll").setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", "Targets")
                .appendChild(new Element("table").setAttribute("class", "data").appendChild(new Element("thead").appendChild(head), body));
        return Optional.of(new Element("details").setAttribute("class", "targets").appendChild(new Element("summary").setText("Against %d %s: share of the target, and target \u00f7 value"
                .formatted(targets.size(), targets.size() == 1 ? "target" : "targets")), region));
    }

    private static Element heading(String words) {
        return new Element("th").setAttribute("scope", "col").setText(words);
    }

    private static Element row(Announcement target, List<Implied> values) {
        var due = target.due().map(day -> "due " + DateText.of(day)).orElse("no deadline");
        var row = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").appendChild(new Element("span").setText(target.title()),
                new Element("small").setText("%s, %s; %s".formatted(target.announcedBy(), DateText.of(target.announcedOn()), due))));
        values.forEach(value -> row.appendChild(value.targets().stream().filter(ratio -> ratio.target().equals(target)).findFirst().map(ImpliedTargets::cell).orElseGet(() -> new Element("td"))));
        return row;
    }

    private static Element cell(Implied.Ratio ratio) {
        var cell = new Element("td").setAttribute("class", "n").appendChild(new Element("span").setText("%s %%".formatted(NumberText.of(ratio.percent()))),
                new Element("small").setText("%s \u00d7".formatted(NumberText.of(ratio.times()))));
        ratio.outcome().map(verdict -> VerdictText.words(verdict, ratio.target().unit(), ratio.target().value().scale())).ifPresent(words -> cell.appendChild(new Element("small").setText(words)));
        return cell;
    }
}
