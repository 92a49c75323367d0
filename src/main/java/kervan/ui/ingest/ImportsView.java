package kervan.ui.ingest;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import kervan.archive.Batches;
import kervan.archive.ImportedFile;
import kervan.ui.shell.MainLayout;

/// What came in, and how more of it does.
///
/// 1. The reader sees every file and every entry by hand, the newest first: what it was taken for, when it came, through whom, what was new in it.
/// 2. Three links lead on: bring a file in, enter figures by hand, take everything away as a ZIP.
/// 3. *Undo* opens a question that says what counts no longer and what counts again; *Keep it* and Esc change nothing.
/// 4. What was taken back stays in the list, with the moment when it was; what comes with Kervan says so and has no *Undo*.
/// 5. A refusal stands in the question itself, in words; what was done is said above the list, for screen readers too.
@Route(value = "imports", layout = MainLayout.class)
@PageTitle("Imports - Kervan")
@StyleSheet("styles/ingest.css")
class ImportsView extends Div {

    private static final List<String> HEADINGS = List.of("File", "When (UTC)", "By", "#New", "#Revised", "#Unchanged", "State");

    private final Batches batches;
    private final Paragraph news = new Paragraph();
    private final Section list = new Section();

    ImportsView(Batches batches) {
        this.batches = batches;
        var title = new H1("What came in");
        title.addClassName("finding");
        var words = new Paragraph("Every file and every entry by hand, the newest first. What is taken back is not deleted: its figures count no longer, "
                + "and what they revised counts again.");
        words.addClassName("scope");
        news.addClassNames("good", "answer");
        news.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        list.addClassName("panel");
        add(title, words, actions(), news, list);
        refresh();
    }

    private static Div actions() {
        var bring = Markup.action("import", "Bring a file in");
        bring.addClassName("primary");
        var everything = new Anchor("api/v1/export", "Take everything away");
        everything.addClassName("action");
        everything.setRouterIgnore(true);
        everything.getElement().setAttribute("download", true);
        var actions = new Div(bring, Markup.action("entry", "Enter by hand"), Markup.action("ledger", "Ledger of announcements"), everything);
        actions.addClassName("actions");
        return actions;
    }

    private void refresh() {
        list.removeAll();
        list.add(new Listing<>("Imports", HEADINGS, batches.all(), this::row));
    }

    private Element row(ImportedFile file) {
        var recorded = file.recorded();
        return Markup.row(Markup.lines(file.fileName(), Objects.requireNonNullElse(file.layout(), "")), Markup.cell("date", Moment.of(file.recordedAt())),
                Markup.cell("", Objects.requireNonNullElse(file.enteredBy(), "")), Markup.count(recorded.added()),
                Markup.count(recorded.revised()), Markup.count(recorded.unchanged()), state(file));
    }

    private Element state(ImportedFile file) {
        if (file.undoneAt() != null) {
            return Markup.lines("taken back", Moment.of(file.undoneAt()));
        }
        if (file.isShipped()) {
            return Markup.cell("mute", "comes with Kervan");
        }
        var undo = new NativeButton("Undo", click -> add(new UndoQuestion(batches, file, this::tell)));
        undo.addClassName("action");
        undo.getElement().setAttribute("aria-label", "Undo " + file.fileName()).setAttribute("aria-haspopup", "dialog");
        return new Element("td").appendChild(undo.getElement());
    }

    private void tell(String sentence) {
        refresh();
        news.setText(sentence);
        news.getElement().executeJs("this.focus()");
    }
}
