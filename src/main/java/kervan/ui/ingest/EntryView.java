package kervan.ui.ingest;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import kervan.archive.Batches;
import kervan.catalogue.Catalogue;
import kervan.figure.Figure;
import kervan.ingest.ImportOptions;
import kervan.ingest.Ingestion;
import kervan.ingest.Mapping;
import kervan.language.Texts;
import kervan.ui.shell.MainLayout;

/// Where a steward types in what a press text says.
///
/// 1. At the top stands the document, once; below it a sheet: series, days, word, value, unit, status, note, a row for each figure.
/// 2. A line of press text, pasted or typed, fills a row; cells of a spreadsheet are pasted into the sheet as they are.
/// 3. Each cell says at once what it was understood as, and below its row what is wrong and what to write; the mouse is never needed.
/// 4. *Check* (Ctrl+Enter) shows below what would be new, revised, conflicting or suspicious, with an answer for each finding; *Record* does it.
/// 5. What was typed stays in the browser until it is recorded, through reloads, lost connections and errors.
@Route(value = "entry", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
class EntryView extends Div implements HasDynamicTitle {

    private final Ingestion ingestion;
    private final Batches batches;
    private final EntrySheet sheet;
    private final Steward steward = new Steward(Texts.of("ingest.entry.who"));
    private final Paragraph answer = new Paragraph();
    private final Div below = new Div();

    EntryView(Catalogue catalogue, Ingestion ingestion, Batches batches) {
        this.ingestion = ingestion;
        this.batches = batches;
        this.sheet = new EntrySheet(catalogue);
        var title = new H1(Texts.of("ingest.entry.title"));
        title.addClassName("finding");
        var words = new Paragraph(Texts.of("ingest.entry.words"));
        words.addClassName("scope");
        var check = new NativeButton(Texts.of("ingest.entry.check"), click -> check());
        check.addClassNames("action", "primary");
        check.getElement().setAttribute("title", "Ctrl+Enter");
        Shortcuts.addShortcutListener(this, this::check, Key.ENTER, KeyModifier.CONTROL).listenOn(sheet);
        answer.addClassNames("warn", "answer");
        answer.getElement().setAttribute("role", "alert");
        var foot = new Div(steward, check, answer);
        foot.addClassNames("actions", "end");
        var panel = new Section(sheet, foot);
        panel.addClassName("panel");
        sheet.getElement().addEventListener("edited", event -> forget()).debounce(500);
        add(title, words, panel, below);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("ingest.entry.page");
    }

    /// What was checked is not what stands there now.
    private void forget() {
        answer.setText("");
        below.removeAll();
    }

    private void check() {
        sheet.content(content -> {
            forget();
            var document = content.document();
            var name = FileText.ENTRY + "%s, %s".formatted(document.publisher().strip(), document.title().strip());
            var reading = sheet.reading(name, content);
            if (reading.wrong() > 0) {
                answer.setText(Texts.of("ingest.entry.wrong", "count", reading.wrong()));
                sheet.mend();
            } else if (reading.figures().isEmpty()) {
                answer.setText(Texts.of("ingest.entry.none"));
            } else {
                show(name, reading.figures());
            }
        });
    }

    private void show(String name, List<Figure> figures) {
        var report = ingestion.enter(name, figures, ImportOptions.DRY_RUN);
        var difference = new Difference(report, answers -> record(name, figures, answers));
        below.add(difference);
        difference.approach();
    }

    private void record(String name, List<Figure> figures, Answers answers) {
        var report = ingestion.enter(name, figures, answers.recording(Mapping.RECOGNISE, steward.who()));
        below.removeAll();
        var outcome = new Outcome(report, batches);
        below.add(outcome);
        outcome.approach();
        if (!report.isRefused()) {
            sheet.clear();
        }
    }
}
