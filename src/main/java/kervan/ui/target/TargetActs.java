package kervan.ui.target;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kervan.dashboard.TargetPage;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.WatchAnswer;
import kervan.target.WatchedTargets;
import kervan.timeseries.Interval;

/// What can be done with a target, and where it leads to.
class TargetActs extends Div {

    private final TargetPage page;
    private final WatchedTargets watched;
    private final NativeButton watch = new NativeButton();
    private final Span said = new Span();

    TargetActs(TargetPage page, WatchedTargets watched) {
        this.page = page;
        this.watched = watched;
        addClassName("acts");
        said.getElement().setAttribute("role", "status");
        watch.addClickListener(click -> change());
        var one = page.judged().announcement();
        add(watch, new Anchor("series/" + one.series(), Texts.of("target.act.series")), new Anchor("ledger/" + one.key(), Texts.of("target.act.history")), new Anchor("ledger/" + one.key() + "/correct", Texts.of("target.act.correct")));
        claim(one).ifPresent(address -> add(new Anchor(address, Texts.of("target.act.claim"))));
        var json = new Anchor("api/v1/targets/" + page.target().key(), "JSON");
        json.setRouterIgnore(true);
        add(json, said);
        name();
    }

    private boolean isWatched() {
        return watched.find(page.target().key()).isPresent();
    }

    private void change() {
        var answer = isWatched() ? watched.unwatch(page.target().key(), null) : watched.watch(page.target().key(), null);
        said.setText(switch (answer) {
            case WatchAnswer.Kept kept -> kept.watched() ? Texts.of("target.act.watching") : Texts.of("target.act.not-watching");
            case WatchAnswer.Refused refused -> refused.sentence();
        });
        name();
    }

    private void name() {
        watch.setText(Texts.of(isWatched() ? "target.act.watched" : "target.act.watch"));
        watch.getElement().setAttribute("aria-pressed", String.valueOf(isWatched()));
    }

    /// The address of the check of the claim that the announcer made with it; empty where it made none.
    private static Optional<String> claim(Announcement one) {
        return Optional.ofNullable(one.compared().factor()).flatMap(factor -> Optional.ofNullable(one.compared().period()).map(Interval::toString)
                .map(period -> "claims?series=%s&value=%s&unit=%s&relation=times&factor=%s&period=%s".formatted(one.series(), one.value().toPlainString(), one.unit().code(), factor.toPlainString(), period)));
    }
}
