package kervan.ui.ledger;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Ledger;
import kervan.target.LedgerAnswer;
import kervan.timeseries.Interval;
import kervan.ui.ingest.Steward;

/// Two more drafts that can be written of an announcement: its share for a part of a year, and its withdrawal.
class MoreDrafts extends Section {

    private final Ledger ledger;
    private final Announcement announcement;
    private final Steward steward = new Steward(Texts.of("ledger.who-writes"));
    private final FormField days = FormField.line("days", Texts.of("ledger.more.days"), "2025-04/2025-12");
    private final FormField reason = FormField.line("withdrawal", Texts.of("ledger.more.why"), "");
    private final Paragraph refusal = Text.refusal();

    MoreDrafts(Ledger ledger, Announcement announcement) {
        this.ledger = ledger;
        this.announcement = announcement;
        addClassName("panel");
        add(new H2(Texts.of("ledger.more.title")), Text.line("mute", Texts.of("ledger.more.what")), steward,
                row(days, Texts.of("ledger.more.share"), this::share), row(reason, Texts.of("ledger.more.withdraw"), this::withdraw), refusal);
    }

    private static Div row(FormField field, String words, Runnable deed) {
        var row = new Div(field, Text.button(words, false, deed));
        row.addClassNames("actions", "answers");
        return row;
    }

    private void share() {
        days.tell("");
        var interval = interval(days.text());
        if (interval.isEmpty()) {
            days.tell(days.text().isEmpty() ? Texts.of("ledger.more.no-days") : Texts.of("ledger.more.no-period", "text", days.text()));
            return;
        }
        answer(ledger.prorate(announcement.key(), interval.get().start(), interval.get().lastDay(), steward.who()), days, List.of("from", "to", "key"));
    }

    private void withdraw() {
        answer(ledger.withdraw(announcement.key(), reason.text().isEmpty() ? null : reason.text(), steward.who()), reason, List.of("reason", "key"));
    }

    private void answer(LedgerAnswer answer, FormField field, List<String> beside) {
        switch (answer) {
            case LedgerAnswer.Kept kept -> UI.getCurrent().navigate(LedgerView.class, new LedgerAddress("", "", kept.entry().number()).query());
            case LedgerAnswer.Refused refused -> {
                field.tell(String.join(" ", refused.flaws().stream().filter(flaw -> beside.contains(flaw.field())).map(flaw -> flaw.sentence()).toList()));
                refusal.setText(String.join(" ", refused.flaws().stream().filter(flaw -> !beside.contains(flaw.field())).map(flaw -> flaw.sentence()).toList()));
            }
        }
    }

    private static Optional<Interval> interval(String text) {
        try {
            return Optional.of(Interval.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
