package kervan.ui.ingest;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.nio.file.Path;
import kervan.archive.Batches;
import kervan.catalogue.Catalogue;
import kervan.ingest.ImportJobs;
import kervan.ingest.ImportReport;
import kervan.ingest.IngestProblem;
import kervan.ingest.Ingestion;
import kervan.ingest.Mapping;
import kervan.language.Texts;
import kervan.tabular.UnreadableTableException;
import kervan.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/// Where a steward brings a file in.
///
/// 1. A file is dropped, chosen, or pasted as cells; what Kervan makes of it stands below at once, with the first rows as they are understood.
/// 2. What is open is asked; whatever was recognised wrongly is corrected beside it: encoding, columns, unit, decimal mark, source, series.
/// 3. *Compare* tells what would change, kind by kind; a file of a known form gets there with this one click. Nothing is recorded yet.
/// 4. Each suspicious figure gets an answer; rejected rows are mended in the file or left out; then one button records all or nothing.
/// 5. Long imports say how far they are and can be cancelled. In the end stands what was recorded, with *Undo* and the series it touched.
@Route(value = "import", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
class ImportView extends Div implements HasDynamicTitle {

    private final Ingestion ingestion;
    private final ImportJobs jobs;
    private final Batches batches;
    private final Catalogue catalogue;
    private final Uploads uploads;
    private final Steward steward = new Steward(Texts.of("ingest.import.who"));
    private final Paragraph refusal = new Paragraph();
    private final Div reading = new Div();
    private final Div below = new Div();
    private String name = "";
    private @Nullable Path file;
    private @Nullable RecognisedFile recognised;

    ImportView(Ingestion ingestion, ImportJobs jobs, Batches batches, Catalogue catalogue, Uploads uploads) {
        this.ingestion = ingestion;
        this.jobs = jobs;
        this.batches = batches;
        this.catalogue = catalogue;
        this.uploads = uploads;
        var title = new H1(Texts.of("ingest.import.title"));
        title.addClassName("finding");
        var words = new Paragraph(Texts.of("ingest.import.words"));
        words.addClassName("scope");
        refusal.addClassNames("warn", "answer");
        refusal.getElement().setAttribute("role", "alert");
        var choose = new Section(new FileChooser(uploads, this::take), steward, refusal);
        choose.addClassNames("panel", "choose");
        add(title, words, choose, reading, below);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("ingest.import.page");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        drop();
    }

    private void drop() {
        if (file != null) {
            uploads.drop(file);
        }
        file = null;
        recognised = null;
        refusal.setText("");
        reading.removeAll();
        below.removeAll();
    }

    private void take(String name, Path file) {
        drop();
        this.name = name;
        this.file = file;
        try {
            if (ingestion.speaksForItself(name, file)) {
                var known = new Section(new H2(FileText.of(name)));
                known.addClassName("panel");
                reading.add(known);
                compare(file, Mapping.RECOGNISE);
            } else {
                var shown = new RecognisedFile(ingestion, catalogue, name, file, below::removeAll, mapping -> compare(file, mapping));
                recognised = shown;
                reading.add(shown);
                shown.approach();
            }
        } catch (UnreadableTableException unreadable) {
            refusal.setText(new IngestProblem.UnreadableFile(FileText.of(name), unreadable.getMessage()).sentence());
        }
    }

    private void compare(Path file, Mapping mapping) {
        below.removeAll();
        below.add(new Running(jobs.start(name, file, Answers.dryRun(mapping)), true, report -> show(file, mapping, report)));
    }

    private void show(Path file, Mapping mapping, ImportReport report) {
        if (report.problems().stream().anyMatch(IngestProblem.Cancelled.class::isInstance)) {
            below.add(new Outcome(report, batches));
            return;
        }
        var difference = new Difference(report, answers -> record(file, mapping, answers));
        below.add(difference);
        difference.approach();
    }

    private void record(Path file, Mapping mapping, Answers answers) {
        below.removeAll();
        var job = jobs.start(name, file, answers.recording(mapping, steward.who()));
        uploads.hold(file, job);
        below.add(new Running(job, false, this::recorded));
    }

    private void recorded(ImportReport report) {
        if (!report.isRefused()) {
            if (recognised != null) {
                recognised.remember();
            }
            reading.removeAll();
        }
        var outcome = new Outcome(report, batches);
        below.add(outcome);
        outcome.approach();
    }
}
