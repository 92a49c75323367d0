package kervan.ui.series;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiFunction;
import kervan.archive.Recording;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.dashboard.Provenance;
import kervan.dashboard.Provenance.Neighbour;
import kervan.dashboard.Provenance.Part;
import kervan.figure.Figure;
import kervan.language.Texts;
import kervan.ui.component.Words;

/// Where a number comes from: its figures as published, their documents, the arithmetic, and what else was said of the same days.
class ProvenancePanel extends Section {

    /// What can be decided about figures; each answers with a sentence where it cannot be, with nothing where it is done.
    interface Deciding {

        Optional<String> prefer(Figure figure, String reason, String name);

        Optional<String> withdraw(Figure figure, String reason, String name);
    }

    private final H2 heading;
    private final Optional<Deciding> deciding;
    private int forms;

    /// @param deciding empty where an older vintage is shown, in which nothing can be decided
    /// @param done a sentence about what was just decided; empty when nothing was
    ProvenancePanel(Provenance provenance, Optional<Deciding> deciding, String done, Runnable close) {
        this.deciding = deciding;
        addClassNames("panel", "provenance");
        setId("provenance");
        heading = new H2(provenance.title());
        heading.setId("provenance-title");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "provenance-title");
        var shut = new NativeButton(Texts.of("seriespage.close"), click -> close.run());
        shut.addClassName("quiet");
        var head = new Div(heading, shut);
        head.addClassName("panel-head");
        var status = new Paragraph(done);
        status.addClassName("done");
        status.getElement().setAttribute("role", "status");
        add(head, status, line(provenance.how(), "subtitle"));
        provenance.formula().ifPresent(formula -> add(line(formula, "formula")));
        provenance.conversion().ifPresent(conversion -> add(line(conversion + ".", "small")));
        provenance.parts().forEach(part -> add(part(part, provenance.parts().size() > 1)));
        if (deciding.isEmpty() && !provenance.parts().isEmpty()) {
            add(line(Texts.of("seriespage.earlier-day"), "small"));
        }
        Shortcuts.addShortcutListener(this, close::run, Key.ESCAPE).listenOn(this);
    }

    void takeFocus() {
        heading.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private Component part(Part part, boolean signed) {
        var figure = part.figure();
        var box = new Div(new H3("%s%s, %s".formatted(signed ? part.added() ? "+ " : "− " : "", FigureText.printed(figure), FigureText.days(figure.interval()))));
        box.addClassName("part");
        box.add(document(figure), line(recorded(figure, part.recording()), "small"));
        Optional.ofNullable(figure.finding()).ifPresent(finding -> box.add(line(Texts.of("seriespage.finding", "finding", finding), "small")));
        Optional.ofNullable(figure.note()).ifPresent(note -> box.add(line(Texts.of("seriespage.note", "note", note), "small")));
        part.conversion().ifPresent(conversion -> box.add(line(conversion + ".", "small")));
        box.add(line(part.chosen() ? Texts.of("seriespage.chosen", "why", part.because()) : Texts.of("seriespage.taken", "why", part.because()), "small"));
        if (part.chosen()) {
            deciding.ifPresent(acts -> box.add(asking(Texts.of("seriespage.withdraw-choice"), false, Texts.of("seriespage.withdraw"), (reason, name) -> acts.withdraw(figure, reason, name))));
        }
        if (!part.neighbours().isEmpty()) {
            box.add(line(Texts.of("seriespage.also", "days", FigureText.days(figure.interval())), "small"));
            part.neighbours().forEach(neighbour -> box.add(neighbour(neighbour)));
            if (part.neighbours().stream().anyMatch(Neighbour::inConflict)) {
                var board = new Paragraph(new Anchor("conflicts?series=" + figure.series(), Texts.of("seriespage.conflicts")));
                board.addClassName("small");
                box.add(board);
            }
        }
        return box;
    }

    private Component neighbour(Neighbour neighbour) {
        var figure = neighbour.figure();
        var stands = line(neighbour.stands() + ".", "small");
        if (neighbour.inConflict()) {
            stands.addClassName("warn");
        }
        var box = new Div(new Span(FigureText.printed(figure)), document(figure), stands, line(recorded(figure, neighbour.recording()), "small"));
        box.addClassName("neighbour");
        if (neighbour.canBePreferred()) {
            deciding.ifPresent(acts -> box.add(asking(Texts.of("seriespage.prefer-this"), true, Texts.of("seriespage.prefer"), (reason, name) -> acts.prefer(figure, reason, name))));
        }
        return box;
    }

    /// A button that asks for a reason before anything is done, folded away: most readers only look.
    private Component asking(String words, boolean reasonNeeded, String deed, BiFunction<String, String, Optional<String>> decide) {
        var box = new Div();
        var id = "decision-" + forms++;
        var button = new NativeButton(words, click -> {
            if (box.getComponentCount() == 1) {
                var form = new DecisionForm(id, deed, reasonNeeded, decide);
                box.add(form);
                form.takeFocus();
            }
        });
        button.addClassName("quiet");
        box.add(button);
        var folded = new NativeDetails(Texts.of("seriespage.for-stewards"), box);
        folded.addClassName("stewards");
        return folded;
    }

    private static Component document(Figure figure) {
        var source = figure.source();
        var box = new Paragraph(Words.document(source.publisher(), source.address()));
        box.add(new Span(", " + source.published().map(on -> Texts.of("seriespage.published", "title", source.title(), "day", DateText.of(on)))
                .orElseGet(() -> Texts.of("seriespage.published-undated", "title", source.title()))));
        return box;
    }

    /// File and line, the day of recording, and who brought it in.
    static String recorded(Figure figure, Optional<Recording> recording) {
        var line = Texts.of("seriespage.line", "file", figure.origin().file(), "line", String.valueOf(figure.origin().line()));
        return line + recording.map(one -> ", " + recorded(one)).orElse("");
    }

    private static String recorded(Recording one) {
        var day = DateText.of(LocalDate.ofInstant(one.recordedAt(), ZoneOffset.UTC));
        return one.by().map(by -> Texts.of("seriespage.recorded-by", "day", day, "by", by)).orElseGet(() -> Texts.of("seriespage.recorded", "day", day));
    }

    private static Paragraph line(String words, String className) {
        var line = new Paragraph(words);
        line.addClassName(className);
        return line;
    }
}
