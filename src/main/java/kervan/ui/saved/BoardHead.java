package kervan.ui.saved;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// Title and note of a dashboard, which *Rename* changes in their place. Nothing of it is kept until the dashboard is saved.
class BoardHead extends Div {

    private final H1 title = Parts.finding("");
    private final Paragraph note = Parts.line("note", "");
    private final NativeButton rename = Parts.button(Texts.of("saved.ui.rename"), this::edit);
    private final Runnable changed;
    private Optional<EditInPlace> form = Optional.empty();

    /// @param changed told when the reader has changed one of them
    BoardHead(Runnable changed) {
        this.changed = changed;
        addClassName("board-head");
        add(title, rename, note);
    }

    /// Shows these instead; fields that are open are gone.
    void show(String title, @Nullable String note) {
        form.ifPresent(EditInPlace::removeFromParent);
        form = Optional.empty();
        set(title, note);
        rename.setVisible(true);
    }

    String title() {
        return title.getText();
    }

    @Nullable String note() {
        return note.getText().isEmpty() ? null : note.getText();
    }

    boolean says(String title, @Nullable String note) {
        return title().equals(title) && Objects.equals(note(), note);
    }

    /// Takes what is written in fields that are open.
    void finish() {
        form.ifPresent(EditInPlace::finish);
    }

    private void set(String title, @Nullable String note) {
        this.title.setText(title);
        this.note.setText(Objects.requireNonNullElse(note, ""));
    }

    private void edit() {
        var titleField = Parts.input("board-title", 120);
        var noteField = Parts.input("board-note", 1000);
        titleField.setValue(title());
        noteField.setValue(note.getText());
        var fields = new Div(Parts.field(Texts.of("saved.ui.title"), titleField), Parts.field(Texts.of("saved.ui.note"), noteField));
        fields.addClassName("fields");
        var open = new EditInPlace(Texts.of("saved.ui.rename"), fields, () -> take(titleField.getValue().strip(), noteField.getValue().strip()), this::closed, rename::focus);
        form = Optional.of(open);
        rename.setVisible(false);
        add(open);
        titleField.focus();
    }

    private Optional<String> take(String title, String note) {
        if (title.isEmpty()) {
            return Optional.of(Texts.of("saved.objection.no-title"));
        }
        set(title, note);
        changed.run();
        return Optional.empty();
    }

    private void closed() {
        form = Optional.empty();
        rename.setVisible(true);
    }
}
