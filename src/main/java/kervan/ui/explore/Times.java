package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kervan.explore.Parameter;
import kervan.explore.Preset;
import kervan.explore.Workbench;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;

/// Which stretch of time is shown, and as known on which day: presets, and typed periods.
class Times extends Div {

    private final Going going;
    private final Map<String, NativeButton> presets = new LinkedHashMap<>();
    private final Input from;
    private final Input to;
    private final Input asOf;
    private final Paragraph refused = new Paragraph();

    Times(Going going) {
        this.going = going;
        addClassNames("row", "times");
        var buttons = new Div();
        buttons.addClassName("presets");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("explore.range"));
        for (var preset : Preset.values()) {
            preset(preset.code(), Texts.of("explore.range." + preset.name()), buttons);
        }
        preset("all", Texts.of("explore.range.all"), buttons);
        from = field("from", Texts.of("explore.from"), "2019", Parameter.FROM);
        to = field("to", Texts.of("explore.to"), "2025-06", Parameter.TO);
        asOf = field("as-of", Texts.of("explore.as-of"), "", Parameter.AS_OF);
        asOf.setType("date");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "status");
        add(buttons, labelled(from, Texts.of("explore.from")), labelled(to, Texts.of("explore.to")), labelled(asOf, Texts.of("explore.as-of")), refused);
    }

    void show(Workbench workbench) {
        var here = workbench.exploration();
        var typed = here.from().isPresent() || here.to().isPresent();
        var chosen = typed ? "" : here.range().map(Preset::code).orElse("all");
        presets.forEach((code, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(code.equals(chosen))));
        from.setValue(here.from().map(TimePeriod::toString).orElse(""));
        to.setValue(here.to().map(TimePeriod::toString).orElse(""));
        asOf.setValue(here.vintage().day().map(LocalDate::toString).orElse(""));
        refused.setText("");
    }

    private void preset(String code, String words, Div buttons) {
        var button = new NativeButton(words, click -> going.to(going.here().without(Parameter.FROM, Parameter.TO).with(Parameter.RANGE, code)));
        button.setId("range-" + code);
        presets.put(code, button);
        buttons.add(button);
    }

    private Input field(String id, String label, String example, Parameter parameter) {
        var field = new Input();
        field.setId(id);
        field.setPlaceholder(example);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(parameter, label, change.getValue().strip());
            }
        });
        return field;
    }

    private static Div labelled(Input field, String words) {
        var label = new NativeLabel(words);
        label.setFor(field);
        var box = new Div(label, field);
        box.addClassName("field");
        return box;
    }

    private void typed(Parameter parameter, String label, String text) {
        if (!text.isEmpty() && !TimePeriods.isPeriod(text)) {
            refused.setText(Texts.of("explore.not-a-period", "field", label, "text", text));
            return;
        }
        var here = going.here();
        going.to((parameter == Parameter.AS_OF ? here : here.without(Parameter.RANGE)).with(parameter, text));
    }
}
