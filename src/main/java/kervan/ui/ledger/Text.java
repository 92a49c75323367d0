package kervan.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// Pieces of the pages of the ledger.
final class Text {

    private Text() {
    }

    static H1 finding(String words) {
        var heading = new H1(words);
        heading.addClassName("finding");
        return heading;
    }

    static Paragraph line(String className, String words) {
        var line = new Paragraph(words);
        line.addClassNames(className.split(" "));
        return line;
    }

    /// Two lines of a cell, the second one smaller.
    static Div lines(Component first, String... more) {
        var lines = new Div(first);
        for (var one : more) {
            if (!one.isEmpty()) {
                lines.add(line("line", one));
            }
        }
        return lines;
    }

    static Section panel(String title, Component... content) {
        var panel = new Section(new H2(title));
        panel.addClassName("panel");
        panel.add(content);
        return panel;
    }

    static Div actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    static NativeButton button(String words, boolean primary, Runnable deed) {
        var button = new NativeButton(words, click -> deed.run());
        button.addClassName("action");
        button.setClassName("primary", primary);
        return button;
    }

    /// A link that looks like a button, to a page of Kervan.
    static Anchor action(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("action");
        return link;
    }

    /// A file of the API.
    static Anchor file(String address, String words) {
        var link = action(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    static Span tag(String words, String tone) {
        var tag = new Span(words);
        tag.addClassNames("tag", tone);
        return tag;
    }

    /// Says what was done, and takes the focus when it says something.
    static Paragraph news() {
        var news = line("good answer", "");
        news.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        return news;
    }

    /// Says why something cannot be.
    static Paragraph refusal() {
        var refusal = line("warn answer", "");
        refusal.getElement().setAttribute("role", "alert");
        return refusal;
    }
}
