package kervan.ui.saved;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import kervan.language.Texts;
import kervan.saved.BoardRange;

/// First and last period and the day of knowledge of a whole dashboard; what cannot be understood is told beside the fields, and changes nothing.
class BoardRangeFields extends Div {

    private final Input from = Parts.input("from", 20);
    private final Input to = Parts.input("to", 20);
    private final Input asOf = Parts.input("asOf", 20);
    private final Paragraph refusal = Parts.refusal();

    /// @param changed told of every range that can be understood
    BoardRangeFields(Consumer<BoardRange> changed) {
        addClassName("range-fields");
        from.getElement().setAttribute("placeholder", "2019");
        to.getElement().setAttribute("placeholder", "2025-06");
        asOf.getElement().setAttribute("placeholder", "2024-08-15");
        for (var field : new Input[] {from, to, asOf}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    tell(changed);
                }
            });
        }
        var fields = new Div(Parts.field(Texts.of("saved.parameter.from"), from), Parts.field(Texts.of("saved.parameter.to"), to), Parts.field(Texts.of("saved.parameter.asOf"), asOf),
                Parts.line("mute", Texts.of("saved.board.over-all")));
        fields.addClassName("fields");
        add(fields, refusal);
    }

    void show(BoardRange range) {
        from.setValue(range.from());
        to.setValue(range.to());
        asOf.setValue(range.asOf());
    }

    private void tell(Consumer<BoardRange> changed) {
        var range = new BoardRange(from.getValue().strip(), to.getValue().strip(), asOf.getValue().strip());
        refusal.setText("");
        range.objection().ifPresentOrElse(objection -> refusal.setText(objection.sentence()), () -> changed.accept(range));
    }
}
