package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.analytics.Formula;
import kervan.analytics.FormulaAnswer;
import kervan.explore.Parameter;
import kervan.explore.Workbench;
import kervan.language.Texts;

/// Takes a formula across the lines.
class FormulaField extends Div {

    private final Going going;
    private final Input field = new Input();
    private final Paragraph refused = new Paragraph();

    FormulaField(Going going) {
        this.going = going;
        addClassNames("field", "formula");
        field.setId("formula");
        field.setPlaceholder("a/(a+b)");
        field.getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false").setAttribute("aria-describedby", "formula-refused");
        field.getElement().addEventListener("keydown", event -> add()).setFilter("event.key === 'Enter'");
        refused.setId("formula-refused");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "status");
        var label = new NativeLabel(Texts.of("explore.formula"));
        label.setFor(field);
        var row = new Div(field, new NativeButton(Texts.of("explore.add"), click -> add()));
        row.addClassName("row");
        add(label, row, refused);
    }

    void show(Workbench workbench) {
        refused.setText("");
    }

    private void add() {
        if (Formula.parse(field.getValue()) instanceof FormulaAnswer.Unreadable unreadable) {
            refused.setText(unreadable.sentence());
            return;
        }
        var all = Stream.concat(going.here().formulas().stream().map(Formula::text), Stream.of(field.getValue())).distinct().toList();
        if (all.size() > 6) {
            refused.setText(Texts.of("explore.formulas-full"));
            return;
        }
        field.setValue("");
        going.to(going.here().with(Parameter.FORMULA, all.stream().collect(Collectors.joining(";"))));
    }
}
