package kervan.ui.ingest;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import kervan.archive.Batches;
import kervan.archive.ImportedFile;
import kervan.language.Texts;

/// Asks before a file is taken back, and says what that does. The browser's own dialog: Esc closes it, and the keyboard stays within.
@Tag("dialog")
class UndoQuestion extends HtmlContainer {

    private final Batches batches;
    private final ImportedFile file;
    private final Consumer<String> done;
    private final Steward steward = new Steward(Texts.of("ingest.undo.who"));
    private final Paragraph refusal = new Paragraph();
    private boolean undone;

    /// @param done is told in a sentence what was done
    UndoQuestion(Batches batches, ImportedFile file, Consumer<String> done) {
        this.batches = batches;
        this.file = file;
        this.done = done;
        var title = new H2(Texts.of("ingest.undo.title", "file", FileText.of(file.fileName())));
        title.setId("undo-title");
        getElement().setAttribute("aria-labelledby", "undo-title");
        refusal.addClassNames("warn", "answer");
        refusal.getElement().setAttribute("role", "alert");
        var undo = new NativeButton(Texts.of("ingest.undo.yes"), click -> undo());
        undo.addClassNames("action", "primary");
        var keep = new NativeButton(Texts.of("ingest.undo.no"), click -> close());
        keep.addClassName("action");
        var buttons = new Div(undo, keep);
        buttons.addClassName("actions");
        add(title, new Paragraph(consequence()), steward, refusal, buttons);
        getElement().addEventListener("close", event -> closed());
        getElement().executeJs("this.showModal()");
    }

    private String consequence() {
        var recorded = file.recorded();
        var stops = recorded.added() == 0 ? "" : Texts.of("ingest.undo.stops", "count", recorded.added()) + " ";
        var returns = recorded.revised() == 0 ? "" : Texts.of("ingest.undo.returns", "count", recorded.revised()) + " ";
        return stops + returns + Texts.of("ingest.undo.kept");
    }

    private void undo() {
        batches.undo(file.id(), steward.who()).ifPresentOrElse(refusal::setText, () -> {
            undone = true;
            close();
        });
    }

    /// While it is open, nothing else on the page can have the focus.
    private void closed() {
        getElement().removeFromParent();
        if (undone) {
            done.accept(Texts.of("ingest.undo.done", "file", FileText.of(file.fileName())));
        }
    }

    private void close() {
        getElement().executeJs("this.close()");
    }
}
