package kervan.ui.explore;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/// What is always there on a wide page, and folded away under its name on a narrow one, so that the chart comes first.
class Fold extends NativeDetails {

    private static final String FOLD = """
            const narrow = matchMedia('(max-width: 900px)'), fold = () => { this.open = !narrow.matches; };
            fold();
            narrow.addEventListener('change', fold);
            """;

    Fold(String name, Component content) {
        super(name, content);
        addClassName("fold");
        setOpen(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(FOLD);
    }
}
