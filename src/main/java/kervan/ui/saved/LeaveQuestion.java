package kervan.ui.saved;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import kervan.language.Texts;

/// Asks who goes on with changes that are not saved: to save them, to leave them, or to stay. The browser's own dialog: Esc stays, and the keyboard remains within.
@Tag("dialog")
class LeaveQuestion extends HtmlContainer {

    /// @param title of what was changed
    /// @param save saves, and answers whether it could
    /// @param leave goes on to where the reader wanted to go
    LeaveQuestion(String title, BooleanSupplier save, Runnable leave) {
        var heading = new H2(Texts.of("saved.leave.title", "title", title));
        heading.setId("leave-title");
        addClassName("leave");
        getElement().setAttribute("aria-labelledby", "leave-title");
        var keep = Parts.primary(Texts.of("saved.leave.save"), () -> {
            close();
            if (save.getAsBoolean()) {
                leave.run();
            }
        });
        var drop = Parts.button(Texts.of("saved.leave.drop"), () -> {
            close();
            leave.run();
        });
        add(heading, new Paragraph(Texts.of("saved.leave.what")), Parts.row(keep, drop, Parts.button(Texts.of("saved.leave.stay"), this::close)));
        getElement().addEventListener("close", event -> getElement().removeFromParent());
        getElement().executeJs("this.showModal()");
    }

    private void close() {
        getElement().executeJs("this.close()");
        getElement().removeFromParent();
    }
}
