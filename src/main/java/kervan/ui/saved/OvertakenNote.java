package kervan.ui.saved;

import com.vaadin.flow.component.html.Div;
import kervan.language.Texts;

/// Tells somebody that another person saved in the meantime, and lets them choose; until they do, both states are there.
class OvertakenNote extends Div {

    /// @param theirs where the other state can be looked at
    OvertakenNote(String sentence, String theirs, Runnable onTop, Runnable asCopy) {
        addClassName("overtaken");
        getElement().setAttribute("role", "alert");
        var look = Parts.action(theirs, Texts.of("saved.ui.look-at-theirs"));
        look.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener");
        add(Parts.line("warn", sentence), Parts.row(look, Parts.button(Texts.of("saved.ui.on-top"), onTop), Parts.button(Texts.of("saved.ui.as-copy"), asCopy)));
    }
}
