package kervan.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import kervan.explore.Explorations;
import kervan.explore.Workbench;
import kervan.find.SeriesFinder;
import kervan.language.Texts;
import kervan.ui.component.Words;

/// The content of the workbench. Its parts stay where they are, and are told what to show.
class ExploreSheet extends Div {

    private final H1 finding = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div notices = new Div();
    private final Section panel = new Section();
    private final Div body = new Div();
    private final Composition composition;
    private final Fold lines;
    private final Controls controls;
    private final Actions actions;
    private final Component save;
    private final Contents contents;
    private final Beginnings beginnings;

    /// @param save keeps what is shown
    ExploreSheet(Going going, Explorations explorations, SeriesFinder finder, Component save) {
        composition = new Composition(going, finder);
        controls = new Controls(going);
        actions = new Actions(going);
        contents = new Contents(going, controls.overlays());
        beginnings = new Beginnings(explorations);
        finding.addClassName("finding");
        subtitle.addClassName("scope");
        notices.getElement().setAttribute("role", "status");
        panel.addClassName("panel");
        panel.getElement().setAttribute("aria-label", Texts.of("explore.panel"));
        panel.add(new Fold(Texts.of("explore.settings"), controls), contents);
        lines = new Fold(Texts.of("explore.lines"), composition);
        body.add(lines, panel);
        body.addClassName("workbench");
        actions.add(save);
        var head = new Div(new Div(finding, subtitle), actions);
        head.addClassName("workbench-head");
        add(head, notices, body, beginnings);
        this.save = save;
    }

    /// @param unread what of the address could not be understood
    void show(Workbench workbench, List<String> unread) {
        finding.setText(Words.unbroken(workbench.finding()));
        subtitle.setText(workbench.subtitle());
        notices.removeAll();
        Stream.concat(unread.stream(), workbench.notices().stream()).map(ExploreSheet::notice).forEach(notices::add);
        composition.show(workbench);
        actions.show(workbench);
        beginnings.show(workbench.isEmpty());
        body.setClassName("empty", workbench.isEmpty());
        lines.keepOpen(workbench.isEmpty());
        panel.setVisible(!workbench.isEmpty());
        save.setVisible(!workbench.isEmpty());
        if (!workbench.isEmpty()) {
            controls.show(workbench);
            contents.show(workbench);
        }
    }

    private static Component notice(String words) {
        var notice = new Paragraph(words);
        notice.addClassName("notice-line");
        return notice;
    }
}
