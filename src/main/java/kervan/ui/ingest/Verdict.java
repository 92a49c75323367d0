package kervan.ui.ingest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import kervan.archive.Judgement;
import kervan.figure.Standing;
import kervan.language.Texts;

/// A steward's answer to a finding: quarantine it, accept it and say why, or leave it out.
class Verdict extends Div {

    private enum Answer {
        QUARANTINE, ACCEPT, LEAVE_OUT
    }

    private final Choice<Answer> answer;
    private final Input reason = new Input();
    private Runnable changed;

    /// @param of which figure, for those who do not see it
    Verdict(String of, Runnable changed) {
        this.changed = changed;
        addClassName("verdict");
        answer = new Choice<>(Texts.of("ingest.verdict.answer", "figure", of), List.of(Answer.values()), one -> Texts.of("ingest.verdict." + one.name()), Answer.QUARANTINE, one -> change());
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.getElement().setAttribute("aria-label", Texts.of("ingest.verdict.reason", "figure", of)).setAttribute("maxlength", "500").setAttribute("placeholder", Texts.of("ingest.verdict.reason-hint"));
        reason.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change();
            }
        });
        add(answer, reason);
        shape();
    }

    void onChange(Runnable changed) {
        this.changed = changed;
    }

    private void change() {
        shape();
        changed.run();
    }

    private void shape() {
        reason.setVisible(answer.chosen() != Answer.LEAVE_OUT);
    }

    /// Takes the answer of another one.
    void follow(Verdict other) {
        answer.choose(other.chosen());
        reason.setValue(other.reason.getValue());
        shape();
    }

    private Answer chosen() {
        return answer.chosen() instanceof Answer one ? one : Answer.QUARANTINE;
    }

    boolean isLeftOut() {
        return chosen() == Answer.LEAVE_OUT;
    }

    boolean lacksReason() {
        return chosen() == Answer.ACCEPT && reason.getValue().isBlank();
    }

    /// Empty where nobody has answered: the rule then speaks.
    Optional<Judgement> judgement(int number) {
        var why = reason.getValue().isBlank() ? null : reason.getValue().strip();
        return switch (chosen()) {
            case QUARANTINE -> why == null ? Optional.empty() : Optional.of(new Judgement(number, Standing.QUARANTINED, null, why));
            case ACCEPT -> Optional.of(new Judgement(number, Standing.ACCEPTED, null, why));
            case LEAVE_OUT -> Optional.of(new Judgement(number, null, null, "left out by the steward"));
        };
    }
}
