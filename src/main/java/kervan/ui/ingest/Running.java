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
import kervan.language.Language;
import kervan.language.Texts;
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
        var bar = new Element("progress").setAttribute("aria-label", Texts.of(dryRun ? "ingest.running.comparing" : "ingest.running.recording"));
        words.getElement().setAttribute("role", "status");
        var cancel = new NativeButton(Texts.of("ingest.running.cancel"), click -> job.progress().cancel());
        cancel.addClassName("action");
        var note = new Paragraph(Texts.of(dryRun ? "ingest.running.dry" : "ingest.running.goes-on"));
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
        var phase = sentence(progress.phase().words());
        var far = progress.rows() == 0 ? phase : Texts.of("ingest.running.rows", "phase", phase, "rows", Markup.grouped(progress.rows()));
        words.setText(progress.isCancelled() ? Texts.of("ingest.running.stopping") : far);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Language.current().locale()) + words.substring(1);
    }

    /// The log has the cause.
    private void fail() {
        removeAll();
        getElement().removeAllChildren();
        var sentence = new Paragraph(Texts.of("ingest.running.failed"));
        sentence.addClassName("warn");
        sentence.getElement().setAttribute("role", "alert");
        add(sentence);
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }
}
