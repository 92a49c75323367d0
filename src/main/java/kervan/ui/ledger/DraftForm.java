package kervan.ui.ledger;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.catalogue.Catalogue;
import kervan.ingest.AnnouncementTexts;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Announcements;
import kervan.target.Flaw;
import kervan.target.Ledger;
import kervan.target.LedgerAnswer;
import kervan.timeseries.Vintage;
import kervan.ui.ingest.Steward;

/// Writes a draft: the parts of an announcement, who writes it and why. On a refusal all stays as it was typed, each sentence beside its field.
class DraftForm extends Section {

    private final Ledger ledger;
    private final AnnouncementForm form;
    private final Steward steward = new Steward(Texts.of("ledger.who-writes"));
    private final FormField reason = FormField.line("reason", Texts.of("ledger.form.reason"), "");
    private final Paragraph refusal = Text.refusal();
    private final boolean corrects;

    /// @param corrected the announcement to correct; empty for a new one
    DraftForm(Catalogue catalogue, Announcements announcements, Ledger ledger, Optional<Announcement> corrected) {
        this.ledger = ledger;
        this.corrects = corrected.isPresent();
        this.form = new AnnouncementForm(catalogue, announcements.all(Vintage.LATEST));
        addClassName("panel");
        corrected.ifPresent(form::show);
        reason.setVisible(corrects);
        var foot = new Div(reason, steward, Text.button(Texts.of("ledger.form.save"), true, this::save), Text.action("ledger", Texts.of("ledger.form.cancel")), refusal);
        foot.addClassNames("actions", "end");
        add(form, foot);
    }

    private void save() {
        var reading = AnnouncementTexts.read(form.texts());
        var why = corrects ? reason.text() : "";
        var answer = reading.flaws().isEmpty() ? ledger.draft(reading.proposal(), steward.who(), why.isEmpty() ? null : why)
                : new LedgerAnswer.Refused(reading.with(ledger.check(reading.proposal(), why.isEmpty() ? null : why)));
        switch (answer) {
            case LedgerAnswer.Kept kept -> UI.getCurrent().navigate(LedgerView.class, new LedgerAddress("", "", kept.entry().number()).query());
            case LedgerAnswer.Refused refused -> tell(refused.flaws());
        }
    }

    private void tell(List<Flaw> flaws) {
        form.tell(flaws.stream().map(flaw -> corrects && flaw.field().equals("key") ? new Flaw("reason", flaw.title(), flaw.sentence()) : flaw).toList());
        reason.tell(flaws.stream().filter(flaw -> flaw.field().equals("reason") || corrects && flaw.field().equals("key")).map(Flaw::sentence).collect(Collectors.joining(" ")));
        var beside = flaws.stream().filter(flaw -> form.has(flaw.field())).count();
        var other = flaws.stream().filter(flaw -> !form.has(flaw.field()) && !flaw.field().equals("reason")).map(Flaw::sentence).collect(Collectors.joining(" "));
        refusal.setText(beside == 0 ? other : (Texts.of("ledger.form.to-mend", "count", beside) + " " + other).strip());
    }
}
