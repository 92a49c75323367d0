package kervan.ui.ingest;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.ListItem;
import kervan.archive.Batches;
import kervan.ingest.ImportReport;
import kervan.language.Texts;

/// What was recorded, with the series that it touched and a way back; or why nothing was.
class Outcome extends Section {

    private static final int SERIES = 30;

    private final H2 title;

    Outcome(ImportReport report, Batches batches) {
        addClassName("panel");
        title = new H2(Texts.of(report.isRefused() ? "ingest.outcome.refused" : report.batch() == null ? "ingest.outcome.nothing-new" : "ingest.outcome.recorded"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        if (report.isRefused()) {
            var problems = new UnorderedList();
            problems.addClassName("problems");
            report.problems().stream().limit(SERIES).forEach(problem -> problems.add(new ListItem(problem.sentence())));
            add(problems);
            return;
        }
        add(new Paragraph(sentence(report)), series(report));
        if (report.batch() instanceof Long batch) {
            add(actions(batch, batches));
        }
    }

    void approach() {
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    private static String sentence(ImportReport report) {
        var recorded = report.recorded();
        var added = Markup.grouped(recorded.added());
        var revised = Markup.grouped(recorded.revised());
        var unchanged = Markup.grouped(recorded.unchanged());
        return report.rejected().isEmpty() ? Texts.of("ingest.outcome.counts", "added", added, "revised", revised, "unchanged", unchanged)
                : Texts.of("ingest.outcome.counts-rejected", "added", added, "revised", revised, "unchanged", unchanged, "rejected", Markup.grouped(report.rejected().total()));
    }

    private static Paragraph series(ImportReport report) {
        var keys = report.changes().shown().stream().map(arrival -> arrival.figure().series()).distinct().toList();
        var line = new Paragraph();
        line.addClassName("touched");
        keys.stream().limit(SERIES).forEach(key -> line.add(new Anchor("series/" + key, key.text())));
        if (keys.size() > SERIES) {
            line.add(Markup.span("mute", Texts.of("ingest.and-more", "count", keys.size() - SERIES)));
        }
        return line;
    }

    private Div actions(long batch, Batches batches) {
        var undo = new NativeButton(Texts.of("ingest.imports.undo"), click -> batches.find(batch).ifPresent(file -> add(new UndoQuestion(batches, file, this::undone))));
        undo.addClassName("action");
        undo.getElement().setAttribute("aria-haspopup", "dialog");
        var actions = new Div(undo, Markup.action("imports", Texts.of("ingest.outcome.all")));
        actions.addClassName("actions");
        return actions;
    }

    private void undone(String sentence) {
        removeAll();
        title.setText(Texts.of("ingest.outcome.taken-back"));
        add(title, new Paragraph(sentence));
        approach();
    }
}
