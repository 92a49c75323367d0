package kervan.ui.ingest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kervan.archive.Arrival;
import kervan.archive.Change;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.ingest.Details;
import kervan.ingest.Disagreement;
import kervan.ingest.ImportReport;
import kervan.language.Texts;

/// What would come of an import: a line of counts, a section that opens for each kind, and one button that records.
class Difference extends Section {

    private final ImportReport report;
    private final Findings findings;
    private final RejectedRows rejected;
    private final NativeButton record;
    private final Paragraph hindrance = new Paragraph();
    private final H2 title = new H2(Texts.of("ingest.difference.title"));

    /// @param recording is told what the steward answered, when it is to be recorded
    Difference(ImportReport report, Consumer<Answers> recording) {
        this.report = report;
        this.findings = new Findings(report.suspicious(), this::weigh);
        this.rejected = new RejectedRows(report.rejected(), this::weigh);
        this.record = new NativeButton("", click -> recording.accept(new Answers(rejected.areLeftOut(), findings.judgements())));
        addClassName("panel");
        title.getElement().setAttribute("tabindex", "-1");
        record.addClassNames("action", "primary");
        hindrance.addClassNames("warn", "answer");
        hindrance.getElement().setAttribute("role", "status");
        add(title, counts());
        report.warnings().forEach(warning -> add(warning(warning)));
        addSections();
        var foot = new Div(record, hindrance);
        foot.addClassName("actions");
        add(foot);
        weigh();
    }

    /// Brings it before the reader's eyes.
    void approach() {
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'})");
    }

    private Paragraph counts() {
        var recorded = report.recorded();
        var line = new Paragraph();
        line.addClassName("counts");
        count(line, recorded.added(), "new");
        count(line, recorded.unchanged(), "unchanged");
        count(line, recorded.revised(), "revised");
        count(line, report.conflicting().total(), "conflicting");
        count(line, report.suspicious().total(), "suspicious");
        count(line, report.rejected().total(), "rejected");
        count(line, report.missing().total(), "missing");
        count(line, report.leftOut().total(), "left-out");
        return line;
    }

    private static void count(Paragraph line, int count, String word) {
        var one = Markup.span(count == 0 ? "none" : "some", "");
        one.getElement().appendChild(new Element("strong").setText(grouped(count)), Element.createText(" " + Texts.of("ingest.difference." + word)));
        line.add(one);
        line.getElement().appendChild(Element.createText(" "));
    }

    private void addSections() {
        var changes = report.changes();
        var fresh = changes.shown().stream().filter(arrival -> arrival.change() == Change.NEW).toList();
        var revised = changes.shown().stream().filter(arrival -> arrival.change() == Change.REVISED).toList();
        var series = report.newSeries();
        section("new-series", series.size(), series.size(), series, headings("series", "name", "unit"),
                one -> Markup.row(Markup.cell("key", one.key().text()), Markup.cell("", one.name()), Markup.cell("", Terms.of(one.unit()))));
        section("new", report.recorded().added(), fresh.size(), fresh, headings("series", "days", "value"), arrival -> Markup.row(cells(arrival, FigureText.valueBySource(arrival.figure()))));
        section("revised", report.recorded().revised(), revised.size(), revised, headings("series", "days", "until-now", "from-now", "#difference"), Difference::revised);
        var conflicting = report.conflicting();
        section("conflicting", conflicting.total(), conflicting.shown().size(), conflicting.shown(),
                headings("series", "days", "this", "other"), Difference::conflict);
        open("suspicious", report.suspicious().total(), findings);
        open("rejected", report.rejected().total(), rejected);
        texts("missing", report.missing());
        texts("left-out", report.leftOut());
    }

    private void texts(String name, Details<String> texts) {
        section(name, texts.total(), texts.shown().size(), texts.shown(), headings("where"), text -> Markup.row(Markup.cell("", text)));
    }

    private <T> void section(String name, int total, int known, List<T> shown, List<String> headings, Function<T, Element> row) {
        if (total > 0) {
            var content = new Div(new Listing<>(Texts.of("ingest.section." + name), headings, shown, row));
            if (known < total) {
                content.addComponentAsFirst(cut(known, total));
            }
            add(new NativeDetails(summary(name, total), content));
        }
    }

    static Paragraph cut(int shown, int total) {
        var words = new Paragraph(Texts.of("ingest.cut", "shown", grouped(shown), "total", grouped(total)));
        words.addClassName("mute");
        return words;
    }

    /// A section that asks for an answer stands open.
    private void open(String name, int total, Component content) {
        if (total > 0) {
            var details = new NativeDetails(summary(name, total), content);
            details.setOpen(true);
            add(details);
        }
    }

    private static String summary(String name, int total) {
        return "%s  %s".formatted(grouped(total), Texts.of("ingest.section." + name));
    }

    /// @param names those of numbers begin with `#`
    private static List<String> headings(String... names) {
        return Arrays.stream(names).map(name -> name.startsWith("#") ? "#" + Texts.of("ingest.heading." + name.substring(1)) : Texts.of("ingest.heading." + name)).toList();
    }

    private static Element[] cells(Arrival arrival, Element... more) {
        var cells = new ArrayList<>(List.of(FigureText.place(arrival.figure())));
        cells.addAll(List.of(more));
        return cells.toArray(Element[]::new);
    }

    private static Element revised(Arrival arrival) {
        var before = arrival.before().map(FigureText::valueBySource).orElseGet(() -> new Element("td"));
        var difference = arrival.difference().map(NumberText::signed).orElse("");
        return Markup.row(cells(arrival, before, FigureText.valueBySource(arrival.figure()), Markup.cell("n", difference)));
    }

    private static Element conflict(Disagreement disagreement) {
        var place = FigureText.place(disagreement.figure());
        return Markup.row(place[0], place[1], FigureText.valueBySource(disagreement.figure()), FigureText.valueBySource(disagreement.other()));
    }

    private static Paragraph warning(String sentence) {
        var warning = new Paragraph(sentence);
        warning.addClassName("warn");
        return warning;
    }

    /// What hinders recording, said beside the button.
    private void weigh() {
        var count = report.recorded().added() + report.recorded().revised() - findings.leftOut();
        var why = rejected.hindrance().or(findings::hindrance).or(() -> count > 0 ? Optional.empty() : Optional.of(nothing()));
        record.setText(Texts.of("ingest.record", "count", count));
        record.setEnabled(why.isEmpty());
        hindrance.setText(why.orElse(""));
    }

    private String nothing() {
        return report.recorded().unchanged() > 0 ? Texts.of("ingest.nothing.known") : Texts.of("ingest.nothing.found");
    }

    static String grouped(int count) {
        return Markup.grouped(count);
    }
}
