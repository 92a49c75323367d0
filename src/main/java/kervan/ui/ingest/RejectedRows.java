package kervan.ui.ingest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.Optional;
import kervan.ingest.Details;
import kervan.ingest.IngestProblem;
import kervan.language.Texts;

/// What is refused, each with its place, why, and what to do; and whether the rest comes in without it.
class RejectedRows extends Div {

    private final Details<IngestProblem> problems;
    private boolean leftOut;

    RejectedRows(Details<IngestProblem> problems, Runnable changed) {
        this.problems = problems;
        if (problems.isEmpty()) {
            return;
        }
        if (problems.more() > 0) {
            add(Difference.cut(problems.shown().size(), problems.total()));
        }
        var box = new Input();
        box.setType("checkbox");
        box.getElement().addEventListener("change", event -> {
            leftOut = event.getEventData().get("element.checked").asBoolean();
            changed.run();
        }).addEventData("element.checked");
        var label = new NativeLabel();
        label.addClassName("check");
        label.add(box, Markup.span("", Texts.of("ingest.rejected.leave-out", "count", problems.total())));
        add(new Listing<>(Texts.of("ingest.section.rejected"), List.of(Texts.of("ingest.heading.wrong")), problems.shown(), problem -> Markup.row(Markup.cell("", problem.sentence()))), label);
    }

    boolean areLeftOut() {
        return leftOut;
    }

    /// Why nothing can be recorded as it stands.
    Optional<String> hindrance() {
        return problems.isEmpty() || leftOut ? Optional.empty()
                : Optional.of(Texts.of("ingest.rejected.hindrance", "count", problems.total()));
    }
}
