package kervan.ui.ingest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.file.Path;
import java.util.function.Consumer;
import kervan.catalogue.Catalogue;
import kervan.ingest.Ingestion;
import kervan.ingest.Mapping;
import kervan.ingest.Recognition;
import kervan.ingest.Recognition.Question;
import kervan.language.Texts;
import kervan.tabular.TableFile;
import kervan.tabular.UnreadableTableException;

/// What Kervan makes of a file: its kind, what is open, its first rows, its series; and the button that compares it.
///
/// Whatever a steward says is recognised anew at once. What they write in stays where it is, so that the keyboard never loses its place.
class RecognisedFile extends Section {

    private final Ingestion ingestion;
    private final Catalogue catalogue;
    private final String name;
    private final Path file;
    private final Runnable changed;
    private final Reading reading = new Reading();
    private final H2 title = new H2();
    private final Paragraph kind = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Div questions = new Div();
    private final Div form = new Div();
    private final Div preview = new Div();
    private final Div codes = new Div();
    private final NativeDetails details = new NativeDetails(Texts.of("ingest.recognised.how"), form);
    private Recognition recognition;

    /// @param changed what was compared before no longer holds
    /// @param compare is told what the file means
    RecognisedFile(Ingestion ingestion, Catalogue catalogue, String name, Path file, Runnable changed, Consumer<Mapping> compare) throws UnreadableTableException {
        this.ingestion = ingestion;
        this.catalogue = catalogue;
        this.name = name;
        this.file = file;
        this.changed = changed;
        this.recognition = ingestion.recognise(name, file, Mapping.RECOGNISE);
        addClassNames("panel", "recognised");
        title.setText(FileText.of(name));
        title.getElement().setAttribute("tabindex", "-1");
        kind.addClassName("subtitle");
        refusal.addClassNames("warn", "answer");
        refusal.getElement().setAttribute("role", "alert");
        questions.addClassName("questions");
        questions.getElement().setAttribute("role", "status");
        var button = new NativeButton(Texts.of("ingest.recognised.compare"), click -> compare.accept(recognition.mapping()));
        button.addClassNames("action", "primary");
        var head = new Div(new Div(title, kind), button);
        head.addClassName("panel-head");
        add(head, refusal, questions, details, preview, codes);
        formAnew();
        details.setOpen(!recognition.questions().isEmpty());
        show();
        codesAnew();
    }

    void approach() {
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }

    /// Keeps how it was read, for the next file with the same columns.
    void remember() {
        ingestion.remember(recognition);
    }

    private void again() {
        changed.run();
        try {
            recognition = ingestion.recognise(name, file, reading.mapping());
            refusal.setText("");
            show();
        } catch (UnreadableTableException unreadable) {
            refusal.setText(Texts.of("ingest.recognised.unreadable-so", "file", FileText.of(name), "why", unreadable.getMessage()));
        }
    }

    private void show() {
        kind.setText(Texts.of("ingest.recognised.read-as", "format", FileText.format(recognition.format()), "notes", String.join(" ", recognition.notes())));
        questions.removeAll();
        if (!recognition.questions().isEmpty()) {
            var list = new UnorderedList();
            recognition.questions().forEach(question -> list.add(item(question)));
            questions.add(list);
        }
        preview.removeAll();
        preview.add(new FilePreview(recognition, (column, role) -> {
            reading.role(column, role);
            all("role-" + recognition.names().indexOf(column));
        }));
    }

    private static ListItem item(Question question) {
        var item = new ListItem(Markup.span("", question.sentence()));
        if (!question.samples().isEmpty()) {
            item.add(Markup.span("mute", " " + String.join(" · ", question.samples())));
        }
        return item;
    }

    private void formAnew() {
        try {
            form.removeAll();
            form.add(new ReadingForm(recognition, TableFile.open(file, name, recognition.mapping().table()), reading, this::all, () -> {
                again();
                codesAnew();
            }));
        } catch (UnreadableTableException gone) {
            refusal.setText(Texts.of("ingest.recognised.unreadable", "file", FileText.of(name), "why", gone.getMessage()));
        }
    }

    private void codesAnew() {
        codes.removeAll();
        codes.add(new CodeList(recognition.codes(), catalogue.all(), choices -> {
            choices.forEach(reading::series);
            again();
        }));
    }

    /// Shows everything anew, and returns to the list that was used, which is another one now in the same place.
    private void all(String id) {
        again();
        formAnew();
        codesAnew();
        getElement().executeJs("document.getElementById($0)?.focus()", id);
    }
}
