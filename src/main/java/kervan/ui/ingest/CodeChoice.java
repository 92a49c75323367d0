package kervan.ui.ingest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import kervan.ingest.Recognition.FoundCode;
import kervan.ingest.SeriesChoice;
import kervan.ingest.SeriesChoice.Kind;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Which series a code of a file is.
class CodeChoice extends Div {

    private final @Nullable SeriesChoice proposed;
    private final Consumer<SeriesChoice> changed;
    private final Choice<Kind> kind;
    private final Input key = new Input();
    private final Input title = new Input();
    private final Choice<String> unit;

    CodeChoice(FoundCode code, Consumer<SeriesChoice> changed) {
        this.proposed = code.choice();
        this.changed = changed;
        addClassName("verdict");
        kind = new Choice<>(Texts.of("ingest.code.what", "code", code.code()), List.of(Kind.values()), CodeChoice::words, proposed == null ? null : proposed.kind(), one -> change());
        unit = new Choice<>(Texts.of("ingest.code.unit", "code", code.code()), Arrays.stream(UnitOfMeasure.values()).map(UnitOfMeasure::code).toList(), one -> one, proposed == null ? null : proposed.unit(), one -> change());
        input(key, Texts.of("ingest.code.series", "code", code.code()), Texts.of("ingest.code.key-hint"), proposed == null ? null : proposed.key());
        key.getElement().setAttribute("list", CodeList.SERIES);
        input(title, Texts.of("ingest.code.name", "code", code.code()), Texts.of("ingest.code.name-hint"), proposed == null ? null : proposed.name());
        add(key, title, unit);
        shape();
    }

    private void input(Input input, String label, String hint, @Nullable String value) {
        input.setValue(value == null ? "" : value);
        input.getElement().setAttribute("aria-label", label).setAttribute("placeholder", hint).setAttribute("maxlength", "200");
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change();
            }
        });
    }

    private static String words(Kind kind) {
        return Texts.of("ingest.code.kind." + kind.name());
    }

    Component kindControl() {
        return kind;
    }

    @Nullable Kind kind() {
        return kind.chosen();
    }

    void leaveOut() {
        kind.choose(Kind.LEFT_OUT);
        shape();
    }

    private void shape() {
        key.setVisible(kind() == Kind.EXISTING || kind() == Kind.NEW);
        title.setVisible(kind() == Kind.NEW);
        unit.setVisible(kind() == Kind.NEW);
    }

    private void change() {
        shape();
        var written = key.getValue().strip();
        if (kind() == Kind.LEFT_OUT) {
            changed.accept(SeriesChoice.leftOut(SeriesChoice.BY_STEWARD));
        } else if (kind() == Kind.EXISTING && !written.isEmpty()) {
            changed.accept(SeriesChoice.existing(written));
        } else if (kind() == Kind.NEW && !written.isEmpty() && unit.chosen() != null) {
            changed.accept(made(written));
        }
    }

    private SeriesChoice made(String written) {
        var of = proposed;
        return new SeriesChoice(Kind.NEW, written, title.getValue().strip(), of == null ? null : of.route(), of == null ? null : of.origin(), of == null ? null : of.commodity(),
                of == null ? null : of.measure(), unit.chosen(), of == null ? null : of.aggregation(), null);
    }
}
