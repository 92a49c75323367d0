package kervan.ui.ingest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.ingest.Recognition.FoundCode;
import kervan.ingest.SeriesChoice;
import kervan.ingest.SeriesChoice.Kind;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// What tells series apart in a file, and which series each is: one that there is, a new one, or one that is left out.
class CodeList extends Div {

    /// The list of all series, for the fields that name one.
    static final String SERIES = "all-series";

    /// Where all are known and they are more than this, they are shown when somebody asks.
    private static final int FEW = 6;

    private final List<FoundCode> codes;
    private final Consumer<Map<String, SeriesChoice>> answered;
    private final Map<String, SeriesChoice> said = new HashMap<>();
    private final Map<String, CodeChoice> shown = new HashMap<>();

    /// @param answered is told what codes are, when somebody says so
    CodeList(List<FoundCode> codes, List<Series> catalogue, Consumer<Map<String, SeriesChoice>> answered) {
        this.codes = codes;
        this.answered = answered;
        var options = new Element("datalist").setAttribute("id", SERIES);
        catalogue.forEach(series -> options.appendChild(new Element("option").setAttribute("value", series.key().text()).setText(SeriesWords.name(series))));
        getElement().appendChild(options);
        if (codes.isEmpty()) {
            return;
        }
        var actions = new Div();
        actions.addClassName("actions");
        leaveOut(actions, Texts.of("ingest.codes.leave-new"), Kind.NEW);
        leaveOut(actions, Texts.of("ingest.codes.leave-open"), null);
        var list = new Listing<>(Texts.of("ingest.codes.title"), headings(), codes, this::row);
        if (codes.size() > FEW && fitting(Kind.EXISTING).size() == codes.size()) {
            add(new NativeDetails(Texts.of("ingest.codes.all-known", "count", Markup.grouped(codes.size())), list));
        } else {
            add(new H2(Texts.of("ingest.codes.title")), actions, list);
        }
    }

    private static List<String> headings() {
        return List.of(Texts.of("ingest.codes.in-file"), "#" + Texts.of("ingest.codes.rows"), Texts.of("ingest.codes.is"), Texts.of("ingest.codes.series"));
    }

    private void leaveOut(Div actions, String words, @Nullable Kind kind) {
        if (fitting(kind).size() > 1) {
            var button = new NativeButton(words, click -> {
                var out = fitting(kind);
                out.keySet().stream().map(shown::get).filter(choice -> choice != null).forEach(CodeChoice::leaveOut);
                say(out);
            });
            button.addClassName("action");
            actions.add(button);
        }
    }

    private Map<String, SeriesChoice> fitting(@Nullable Kind kind) {
        return codes.stream().filter(code -> kind(code) == kind).collect(Collectors.toMap(FoundCode::code, code -> SeriesChoice.leftOut(SeriesChoice.BY_STEWARD)));
    }

    private @Nullable Kind kind(FoundCode code) {
        var choice = said.getOrDefault(code.code(), code.choice());
        return choice == null ? null : choice.kind();
    }

    private void say(Map<String, SeriesChoice> choices) {
        said.putAll(choices);
        answered.accept(choices);
    }

    private Element row(FoundCode code) {
        var found = new FoundCode(code.code(), code.rows(), said.getOrDefault(code.code(), code.choice()));
        var choice = new CodeChoice(found, answer -> say(Map.of(code.code(), answer)));
        shown.put(code.code(), choice);
        return Markup.row(Markup.cell("key", code.code()), Markup.count(code.rows()), new Element("td").appendChild(choice.kindControl().getElement()),
                new Element("td").appendChild(choice.getElement()));
    }
}
