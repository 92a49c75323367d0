package kervan.ui.ledger;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kervan.chart.DateText;
import kervan.dashboard.LedgerText;
import kervan.dashboard.TargetText;
import kervan.ingest.Quote;
import kervan.language.Texts;
import kervan.target.Ledger;
import kervan.target.LedgerAnswer;
import kervan.target.LedgerEntry;
import kervan.ui.component.Words;
import kervan.ui.ingest.Moment;
import org.jspecify.annotations.Nullable;

/// A draft that waits: what it says, what it changes, by whom; and the two answers of a second person.
class DraftCard extends Div {

    private final Ledger ledger;
    private final LedgerEntry draft;
    private final Supplier<@Nullable String> who;
    private final Consumer<String> done;
    private final FormField reason;
    private final Paragraph refusal = Text.refusal();

    /// @param who the one who decides, as they call themselves
    /// @param done is told in a sentence what was done
    DraftCard(Ledger ledger, LedgerEntry draft, Supplier<@Nullable String> who, Consumer<String> done) {
        this.ledger = ledger;
        this.draft = draft;
        this.who = who;
        this.done = done;
        this.reason = FormField.line("reason-" + draft.number(), Texts.of("ledger.draft.reason"), "");
        addClassName("draft");
        var said = draft.announcement();
        add(new H3(new Anchor("ledger/" + said.key(), draft.withdrawn() ? Texts.of("ledger.draft.withdraw", "title", said.title()) : said.title())),
                Text.line("mute", Texts.of("ledger.draft.said", "by", said.announcer(), "promised", TargetText.promised(said), "day", DateText.of(said.announcedOn()))),
                new Paragraph(Texts.of(draft.changes().isEmpty() ? "ledger.draft.new" : "ledger.draft.changes", "changes", LedgerText.changes(draft))), document());
        if (said.proratedFrom() != null) {
            add(new Paragraph(Texts.of("ledger.draft.share", "key", said.proratedFrom(), "note", String.valueOf(said.note()))));
        }
        if (draft.reason() != null) {
            add(new Paragraph(Texts.of("ledger.because-capital", "reason", draft.reason())));
        }
        add(Text.line("mute", Texts.of("ledger.draft.written", "number", String.valueOf(draft.number()), "person", String.valueOf(draft.writtenBy()), "moment", Moment.of(draft.recordedAt()))));
        var answers = new Div(reason, named(true), named(false));
        answers.addClassNames("actions", "answers");
        add(answers, refusal);
    }

    private Paragraph document() {
        var said = draft.announcement();
        var line = new Paragraph(Words.document("%s: %s".formatted(said.source().publisher(), said.source().title()), said.source().address()));
        if (said.printed() != null) {
            line.add(new Span(" " + Texts.of("ledger.draft.prints", "printed", said.printed(), "understood", QuoteCard.words(Quote.of(said.printed())))));
        }
        return line;
    }

    private NativeButton named(boolean approve) {
        var button = Text.button(Texts.of(approve ? "ledger.draft.approve" : "ledger.draft.refuse"), approve, () -> decide(approve));
        button.getElement().setAttribute("aria-label", Texts.of("ledger.draft.act", "act", Texts.of(approve ? "ledger.draft.approve" : "ledger.draft.refuse"), "number", String.valueOf(draft.number()), "title", draft.announcement().title()));
        return button;
    }

    private void decide(boolean approve) {
        var why = reason.text().isEmpty() ? null : reason.text();
        var answer = approve ? ledger.approve(draft.number(), who.get(), why) : ledger.refuse(draft.number(), who.get(), why);
        switch (answer) {
            case LedgerAnswer.Kept kept -> done.accept(Texts.of(approve ? "ledger.draft.approved" : "ledger.draft.refused", "title", draft.announcement().title()));
            case LedgerAnswer.Refused refused -> refusal.setText(refused.sentence());
        }
    }
}
