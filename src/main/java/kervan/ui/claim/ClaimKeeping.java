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
import kervan.language.Texts;
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
        var save = new NativeButton(Texts.of(again ? "claim.keep.again" : "claim.keep.save"), click -> answer(saved.save(page.words(),
                new ClaimSource(title.getValue(), madeBy.getValue(), document.getValue(), address.getValue(), by.getValue()))));
        save.addClassName("action");
        add(new H2(Texts.of(again ? "claim.keep.kept" : "claim.keep.title")), words(Texts.of("claim.keep.what")));
        var fields = new Div(field("claim-by", Texts.of("claim.keep.name"), by));
        if (!again) {
            fields = new Div(field("claim-title", Texts.of("claim.keep.call"), title), field("claim-made-by", Texts.of("claim.keep.who"), madeBy), field("claim-document", Texts.of("claim.keep.where"), document),
                    field("claim-address", Texts.of("claim.keep.address"), address), field("claim-by", Texts.of("claim.keep.name"), by));
        }
        fields.addClassName("sentence");
        fields.add(save);
        add(fields);
    }

    private void ending(Watched kept) {
        var reason = new Input();
        var stop = new NativeButton(Texts.of("claim.keep.stop"), click -> answer(saved.unwatch(kept.key(), reason.getValue(), null)));
        stop.addClassName("action");
        var fields = new Div(field("claim-reason", Texts.of("claim.keep.why"), reason), stop);
        fields.addClassName("sentence");
        add(new H2(Texts.of("claim.keep.since", "day", kept.since())), words(kept.flips().isEmpty() ? Texts.of("claim.keep.unchanged")
                : Texts.of("claim.keep.changed", "count", kept.flips().size(), "last", kept.flips().getFirst())), fields);
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
