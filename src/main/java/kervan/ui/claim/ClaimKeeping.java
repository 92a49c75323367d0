package kervan.ui.claim;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import kervan.dashboard.ClaimPage;
import kervan.dashboard.ClaimPage.Watched;
import kervan.watch.SaveAnswer;
import kervan.watch.SavedClaim.ClaimSource;
import kervan.watch.SavedClaims;

/// Keeps and watches the claim of the page, or ends that.
class ClaimKeeping extends Section {

    private final SavedClaims saved;
    private final Runnable changed;
    private final Paragraph refusal = new Paragraph();

    /// @param changed told when the claim is kept, or watched no longer
    ClaimKeeping(ClaimPage page, SavedClaims saved, Runnable changed) {
        this.saved = saved;
        this.changed = changed;
        addClassNames("panel", "keeping");
        refusal.addClassName("answer");
        refusal.getElement().setAttribute("role", "alert");
        page.kept().filter(Watched::isWatched).ifPresentOrElse(this::ending, () -> keeping(page));
        add(refusal);
    }

    private void keeping(ClaimPage page) {
        var title = new Input();
        var madeBy = new Input();
        var document = new Input();
        var address = new Input();
        var by = new Input();
        var again = page.kept().isPresent();
        var save = new NativeButton(again ? "Watch again" : "Save and watch", click -> answer(saved.save(page.words(),
                new ClaimSource(title.getValue(), madeBy.getValue(), document.getValue(), address.getValue(), by.getValue()))));
        save.addClassName("action");
        add(new H2(again ? "Kept, and watched no longer" : "Watch it"), words("It is checked again when figures arrive; when the answer flips, that is recorded."));
        var fields = new Div(field("claim-by", "Your name (optional)", by));
        if (!again) {
            fields = new Div(field("claim-title", "What to call it (optional)", title), field("claim-made-by", "Who claims it (optional)", madeBy), field("claim-document", "Where it stands (optional)", document),
                    field("claim-address", "Address of that (optional)", address), field("claim-by", "Your name (optional)", by));
        }
        fields.addClassName("sentence");
        fields.add(save);
        add(fields);
    }

    private void ending(Watched kept) {
        var reason = new Input();
        var stop = new NativeButton("Watch no longer", click -> answer(saved.unwatch(kept.key(), reason.getValue(), null)));
        stop.addClassName("action");
        var fields = new Div(field("claim-reason", "Why (optional)", reason), stop);
        fields.addClassName("sentence");
        add(new H2("Watched since %s".formatted(kept.since())), words(kept.flips().isEmpty() ? "The answer has not changed since." : "%d times the answer changed: %s."
                .formatted(kept.flips().size(), kept.flips().getFirst()).replaceFirst("^1 times the", "Once the")), fields);
    }

    private void answer(SaveAnswer answer) {
        switch (answer) {
            case SaveAnswer.Kept kept -> changed.run();
            case SaveAnswer.Refused refused -> refusal.setText(refused.sentence());
        }
    }

    private static Paragraph words(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("subtitle");
        return paragraph;
    }

    private static Div field(String id, String words, Input input) {
        input.setId(id);
        var label = new NativeLabel(words);
        label.setFor(input);
        label.addClassName("label");
        var field = new Div(label, input);
        field.addClassName("field");
        return field;
    }
}
