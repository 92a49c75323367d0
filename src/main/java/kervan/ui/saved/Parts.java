package kervan.ui.saved;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kervan.chart.DateText;
import kervan.language.Texts;
import kervan.saved.SavedVersion;

/// Pieces of the pages of what readers keep.
final class Parts {

    private Parts() {
    }

    static H1 finding(String words) {
        var heading = new H1(words);
        heading.addClassName("finding");
        return heading;
    }

    static Paragraph line(String className, String words) {
        var line = new Paragraph(words);
        line.addClassName(className);
        return line;
    }

    static NativeButton button(String words, Runnable deed) {
        var button = new NativeButton(words, click -> deed.run());
        button.addClassName("action");
        return button;
    }

    static NativeButton primary(String words, Runnable deed) {
        var button = button(words, deed);
        button.addClassName("primary");
        return button;
    }

    /// A link that looks like a button, to a page of Kervan.
    static Anchor action(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("action");
        return link;
    }

    /// A field with its name above it.
    static NativeLabel field(String words, Input input) {
        var label = new NativeLabel();
        label.addClassName("field");
        var name = new Span(words);
        name.addClassName("label");
        label.add(name, input);
        return label;
    }

    static Input input(String name, int longest) {
        var input = new Input();
        input.getElement().setAttribute("name", name).setAttribute("maxlength", String.valueOf(longest)).setAttribute("autocomplete", "off");
        return input;
    }

    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("actions");
        return row;
    }

    /// Says what was done, and can take the focus.
    static Paragraph news() {
        var news = line("answer", "");
        news.addClassName("good");
        news.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        return news;
    }

    /// Says why something cannot be.
    static Paragraph refusal() {
        var refusal = line("answer", "");
        refusal.addClassName("warn");
        refusal.getElement().setAttribute("role", "alert");
        return refusal;
    }

    /// `Version 3, 24 Nov 2026 17:05 UTC, Ayla`.
    static String version(SavedVersion<?> version) {
        return Texts.of(version.by().isPresent() ? "saved.ui.version-by" : "saved.ui.version", "number", Integer.toString(version.number()), "when", moment(version.savedAt()), "by", version.by().orElse(""));
    }

    static String moment(Instant instant) {
        return "%s %s UTC".formatted(DateText.of(LocalDate.ofInstant(instant, ZoneOffset.UTC)), instant.toString().substring(11, 16));
    }
}
