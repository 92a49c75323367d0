package kervan.ui.ingest;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import kervan.ingest.ImportJob;
import kervan.ingest.ImportReport;
import org.jspecify.annotations.Nullable;

/// An import that is under way: what it does, how far it is, and a way to stop it. Leaving the page stops a dry run, and never a recording.
class Running extends Section {

    private static final int POLL_MS = 400;

    private final ImportJob job;
    private final boolean dryRun;
    private final Consumer<ImportReport> done;
    private final Paragraph words = new Paragraph();
    private @Nullable Registration polling;

    Running(ImportJob job, boolean dryRun, Consumer<ImportReport> done) {
        this.job = job;
        this.dryRun = dryRun;
        this.done = done;
        addClassNames("panel", "running");
        var bar = new Element("progress").setAttribute("aria-label", dryRun ? "Comparing" : "Recording");
        words.getElement().setAttribute("role", "status");
        var cancel = new NativeButton("Cancel", click -> job.progress().cancel());
        cancel.addClassName("action");
        var note = new Paragraph(dryRun ? "Leaving this page stops it; nothing is recorded yet." : "It goes on when you leave this page, and will be in the list of imports.");
        note.addClassName("mute");
        var line = new Div(words, cancel);
        line.addClassName("actions");
        getElement().appendChild(bar);
        add(line, note);
        tell();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MS);
        polling = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
        if (dryRun && !job.isDone()) {
            job.progress().cancel();
        }
    }

    private void look() {
        tell();
        if (job.isDone()) {
            job.report().ifPresentOrElse(report -> {
                getElement().removeFromParent();
                done.accept(report);
            }, this::fail);
        }
    }

    private void tell() {
        var progress = job.progress();
        var rows = progress.rows() == 0 ? "" : ": %s rows".formatted(Difference.grouped(progress.rows()));
        words.setText(progress.isCancelled() ? "Stopping" : sentence(progress.phase().words()) + rows);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The log has the cause.
    private void fail() {
        removeAll();
        getElement().removeAllChildren();
        var sentence = new Paragraph("This could not be done, and nothing was recorded. Either the database cannot be reached just now, or it is a fault of Kervan; its log says which. Try again.");
        sentence.addClassName("warn");
        sentence.getElement().setAttribute("role", "alert");
        add(sentence);
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }
}
