package kervan.ui.saved;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kervan.language.Texts;
import kervan.saved.Draft;
import kervan.saved.SaveResult;
import kervan.saved.SavedVersion;
import kervan.saved.Shelf;
import org.jspecify.annotations.Nullable;

/// A view or a dashboard in the list: opened by its title, renamed, taken off the list, and brought back to any of its versions.
class KeptItem<C> extends ListItem {

    private final Shelf<C> shelf;
    private final SavedVersion<C> version;
    private final Supplier<@Nullable String> who;
    private final Function<SavedVersion<C>, String> address;
    private final Consumer<String> tell;
    private final Div below = new Div();
    private String open = "";

    /// @param tell told what was done, in a sentence
    KeptItem(Shelf<C> shelf, SavedVersion<C> version, Function<SavedVersion<C>, String> address, Supplier<@Nullable String> who, Consumer<String> tell) {
        this.shelf = shelf;
        this.version = version;
        this.address = address;
        this.who = who;
        this.tell = tell;
        addClassName("kept");
        setId("kept-" + version.key());
        var versions = Parts.button(Texts.of("saved.ui.versions"), () -> { });
        var rename = Parts.button(Texts.of("saved.ui.rename"), () -> { });
        unfolding(versions, "versions", () -> below.add(new VersionList<>(shelf, version.key(), address, this::restore)));
        unfolding(rename, "rename", this::renaming);
        var acts = new Div(versions, rename);
        if (!version.withdrawn()) {
            acts.add(named(Parts.button(Texts.of("saved.ui.withdraw"), () -> answer(shelf.withdraw(version.key(), version.number(), who.get()), "saved.ui.withdrawn")), Texts.of("saved.ui.withdraw")));
        }
        acts.addClassName("acts");
        var about = new Div(new H3(new Anchor(address.apply(version), version.title())));
        Optional.ofNullable(version.note()).ifPresent(note -> about.add(Parts.line("note", note)));
        about.add(Parts.line("quiet", Parts.version(version)));
        below.addClassName("below");
        add(about, acts, below);
    }

    SavedVersion<C> version() {
        return version;
    }

    private void unfolding(NativeButton button, String what, Runnable show) {
        named(button, button.getText());
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            below.removeAll();
            open = open.equals(what) ? "" : what;
            getChildren().flatMap(part -> part.getChildren()).filter(NativeButton.class::isInstance).filter(one -> one.getElement().hasAttribute("aria-expanded"))
                    .forEach(one -> one.getElement().setAttribute("aria-expanded", String.valueOf(one == button && !open.isEmpty())));
            if (!open.isEmpty()) {
                show.run();
            }
        });
    }

    private NativeButton named(NativeButton button, String words) {
        button.getElement().setAttribute("aria-label", Texts.of("saved.ui.of-item", "what", words, "title", version.title()));
        return button;
    }

    private void renaming() {
        var title = Parts.input("title", 120);
        var note = Parts.input("note", 1000);
        title.setValue(version.title());
        note.setValue(Optional.ofNullable(version.note()).orElse(""));
        var fields = new Div(Parts.field(Texts.of("saved.ui.title"), title), Parts.field(Texts.of("saved.ui.note"), note));
        fields.addClassName("fields");
        below.add(fields, Parts.row(Parts.primary(Texts.of("saved.ui.save"), () -> answer(shelf.save(version.key(), version.number(), new Draft<>(title.getValue(), note.getValue(), version.content(), who.get())), "saved.ui.renamed"))));
        title.focus();
    }

    private void restore(SavedVersion<C> earlier) {
        answer(shelf.restore(version.key(), earlier.number(), version.number(), who.get()), "saved.ui.restored");
    }

    private void answer(SaveResult<C> result, String done) {
        switch (result) {
            case SaveResult.Kept<C> kept -> tell.accept(Texts.of(done, "title", kept.version().title(), "number", Integer.toString(kept.version().number())));
            case SaveResult.Overtaken<C> late -> refuse(late.sentence());
            case SaveResult.Refused<C> refused -> refuse(refused.objection().sentence());
            case SaveResult.Unknown<C> unknown -> refuse(unknown.objection().sentence());
        }
    }

    private void refuse(String sentence) {
        below.getChildren().filter(part -> part.getElement().hasAttribute("role")).toList().forEach(below::remove);
        var refusal = Parts.refusal();
        refusal.setText(sentence);
        below.add(refusal);
    }
}
