package kervan.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kervan.dashboard.ChartLint.Rule;
import kervan.dashboard.ChartLint.Warning;
import kervan.language.Texts;

/// What would mislead if the page were shared as it is, by rule; unfolded by those who want to know.
@Tag("details")
class LintNote extends Component {

    LintNote(List<Warning> warnings) {
        getElement().setAttribute("class", "lint");
        var count = warnings.isEmpty() ? Texts.of("board.lint.none") : Texts.of("board.lint.count", "count", warnings.size());
        getElement().appendChild(new Element("summary").setText(count));
        if (!warnings.isEmpty()) {
            var list = new Element("ul");
            warnings.forEach(warning -> list.appendChild(new Element("li").appendChild(new Element("strong").setText(Texts.of("board.lint.warning", "subject", warning.subject(), "rule", warning.rule().words()) + " "),
                    new Element("span").setText(warning.sentence()))));
            getElement().appendChild(list);
        }
        getElement().appendChild(new Element("p").setText(Texts.of("board.lint.looked", "rules", Arrays.stream(Rule.values()).map(Rule::words).collect(Collectors.joining(", ")))));
    }
}
