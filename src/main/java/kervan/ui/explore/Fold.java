package kervan.ui.explore;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/// What is always there on a wide page, and folded away under its name on a narrow one, so that the chart comes first.
class Fold extends NativeDetails {

    private static final String FOLD = """
            const narrow = matchMedia('(max-width: 900px)'), fold = () => { this.open = !narrow.matches || 'keep' in this.dataset; };
            fold();
            if (!this.folds) narrow.addEventListener('change', fold);
            this.folds = true;
            """;

    private boolean kept;

    Fold(String name, Component content) {
        super(name, content);
        addClassName("fold");
        setOpen(true);
    }

    /// Whether it stays open on a narrow page, because there is no chart to come first.
    void keepOpen(boolean wanted) {
        if (wanted != kept) {
            kept = wanted;
            getElement().setAttribute("data-keep", wanted);
            getElement().executeJs(FOLD);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(FOLD);
    }
}
