package kervan.ui.ingest;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import kervan.archive.Batches;
import kervan.archive.ImportedFile;
import kervan.language.Texts;
import kervan.ui.shell.MainLayout;

/// What came in, and how more of it does.
///
/// 1. The reader sees every file and every entry by hand, the newest first: what it was taken for, when it came, through whom, what was new in it.
/// 2. Three links lead on: bring a file in, enter figures by hand, take everything away as a ZIP.
/// 3. *Undo* opens a question that says what counts no longer and what counts again; *Keep it* and Esc change nothing.
/// 4. What was taken back stays in the list, with the moment when it was; what comes with Kervan says so and has no *Undo*.
/// 5. A refusal stands in the question itself, in words; what was done is said above the list, for screen readers too.
@Route(value = "imports", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
class ImportsView extends Div implements HasDynamicTitle {

    private final Batches batches;
    private final Paragraph news = new Paragraph();
    private final Section list = new Section();

    ImportsView(Batches batches) {
        this.batches = batches;
        var title = new H1(Texts.of("ingest.imports.title"));
        title.addClassName("finding");
        var words = new Paragraph(Texts.of("ingest.imports.words"));
        words.addClassName("scope");
        news.addClassNames("good", "answer");
        news.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        list.addClassName("panel");
        add(title, words, actions(), news, list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("ingest.imports.page");
    }

    private static Div actions() {
        var bring = Markup.action("import", Texts.of("ingest.import.title"));
        bring.addClassName("primary");
        var everything = new Anchor("api/v1/export", Texts.of("ingest.imports.everything"));
        everything.addClassName("action");
        everything.setRouterIgnore(true);
        everything.getElement().setAttribute("download", true);
        var actions = new Div(bring, Markup.action("entry", Texts.of("ingest.imports.by-hand")), Markup.action("ledger", Texts.of("ingest.imports.ledger")), everything);
        actions.addClassName("actions");
        return actions;
    }

    private static List<String> headings() {
        return List.of(Texts.of("ingest.imports.file"), Texts.of("ingest.imports.when"), Texts.of("ingest.imports.by"), "#" + Texts.of("ingest.imports.new"), "#" + Texts.of("ingest.imports.revised"),
                "#" + Texts.of("ingest.imports.unchanged"), Texts.of("ingest.imports.state"));
    }

    private void refresh() {
        list.removeAll();
        list.add(new Listing<>(Texts.of("ingest.imports.list"), headings(), batches.all(), this::row));
    }

    private Element row(ImportedFile file) {
        var recorded = file.recorded();
        return Markup.row(Markup.lines(FileText.of(file.fileName()), FileText.layout(file)), Markup.cell("date", Moment.of(file.recordedAt())),
                Markup.cell("", Objects.requireNonNullElse(file.enteredBy(), "")), Markup.count(recorded.added()),
                Markup.count(recorded.revised()), Markup.count(recorded.unchanged()), state(file));
    }

    private Element state(ImportedFile file) {
        if (file.undoneAt() != null) {
            return Markup.lines(Texts.of("ingest.imports.taken-back"), Moment.of(file.undoneAt()));
        }
        if (file.isShipped()) {
            return Markup.cell("mute", Texts.of("ingest.imports.shipped"));
        }
        var undo = new NativeButton(Texts.of("ingest.imports.undo"), click -> add(new UndoQuestion(batches, file, this::tell)));
        undo.addClassName("action");
        undo.getElement().setAttribute("aria-label", Texts.of("ingest.imports.undo-of", "file", FileText.of(file.fileName()))).setAttribute("aria-haspopup", "dialog");
        return new Element("td").appendChild(undo.getElement());
    }

    private void tell(String sentence) {
        refresh();
        news.setText(sentence);
        news.getElement().executeJs("this.focus()");
    }
}
