package kervan.ui.saved;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import kervan.language.Texts;

/// Fields in the place of what they change: Enter or *Done* takes what they say, Escape or *Cancel* leaves it as it was. Either way they are gone then.
@Tag("form")
class EditInPlace extends HtmlContainer {

    private final Supplier<Optional<String>> take;
    private final Runnable closed;
    private final Runnable left;
    private final Paragraph refusal = Parts.refusal();

    /// @param name what is changed, for who hears the page
    /// @param take takes what the fields say, or answers why it cannot be
    /// @param closed told once the fields are gone
    /// @param left told after that where the reader was in them, who wants to go on from where they began
    EditInPlace(String name, Component fields, Supplier<Optional<String>> take, Runnable closed, Runnable left) {
        this.take = take;
        this.closed = closed;
        this.left = left;
        addClassName("in-place");
        var done = new NativeButton(Texts.of("saved.ui.done"));
        done.addClassNames("action", "primary");
        done.getElement().setAttribute("type", "submit");
        var cancel = Parts.button(Texts.of("saved.ui.cancel"), this::leave);
        cancel.getElement().setAttribute("type", "button");
        add(fields, Parts.row(done, cancel), refusal);
        getElement().setAttribute("aria-label", name).setAttribute("novalidate", true);
        getElement().addEventListener("submit", event -> done()).preventDefault();
        getElement().addEventListener("keydown", event -> leave()).setFilter("event.key === 'Escape'");
    }

    /// Takes what the fields say; they stay where it cannot be.
    ///
    /// @return whether it could
    boolean finish() {
        var why = take.get();
        refusal.setText(why.orElse(""));
        if (why.isEmpty()) {
            close();
        }
        return why.isEmpty();
    }

    private void done() {
        if (finish()) {
            left.run();
        }
    }

    private void leave() {
        close();
        left.run();
    }

    private void close() {
        removeFromParent();
        closed.run();
    }
}
