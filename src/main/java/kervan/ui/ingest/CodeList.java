package kervan.ui.ingest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import kervan.catalogue.Series;
import kervan.ingest.Recognition.FoundCode;
import kervan.ingest.SeriesChoice;
import kervan.ingest.SeriesChoice.Kind;

/// What tells series apart in a file, and which series each is: one that there is, a new one, or one that is left out.
class CodeList extends Div {

    /// The list of all series, for the fields that name one.
    static final String SERIES = "all-series";

    private final Map<String, CodeChoice> choices = new LinkedHashMap<>();
    private final BiConsumer<String, SeriesChoice> answered;

    /// @param answered is told what a code is, when somebody says so
    CodeList(List<FoundCode> codes, List<Series> catalogue, BiConsumer<String, SeriesChoice> answered) {
        this.answered = answered;
        var options = new Element("datalist").setAttribute("id", SERIES);
        catalogue.forEach(series -> options.appendChild(new Element("option").setAttribute("value", series.key().text()).setText(series.name())));
        getElement().appendChild(options);
        if (codes.isEmpty()) {
            return;
        }
        codes.forEach(code -> choices.put(code.code(), new CodeChoice(code, choice -> answered.accept(code.code(), choice))));
        var actions = new Div();
        actions.addClassName("actions");
        leaveOut(actions, "Leave out all that are new", choice -> choice.kind() == Kind.NEW);
        leaveOut(actions, "Leave out all that are open", choice -> choice.kind() == null);
        add(new H2("Series in the file"), actions, new Listing<>("Series in the file", List.of("In the file", "#Rows", "Is", "Series"), codes, this::row));
    }

    private void leaveOut(Div actions, String words, Predicate<CodeChoice> which) {
        var fitting = choices.values().stream().filter(which).toList();
        if (fitting.size() > 1) {
            var button = new NativeButton(words, click -> choices.forEach((code, choice) -> {
                if (which.test(choice)) {
                    choice.leaveOut();
                    answered.accept(code, SeriesChoice.leftOut(CodeChoice.WHY));
                }
            }));
            button.addClassName("action");
            actions.add(button);
        }
    }

    private Element row(FoundCode code) {
        var choice = choices.get(code.code());
        return Markup.row(Markup.cell("key", code.code()), Markup.count(code.rows()), new Element("td").appendChild(choice.kindControl().getElement()),
                new Element("td").appendChild(choice.getElement()));
    }
}
