package kervan.ui.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import kervan.language.Texts;
import kervan.ui.shell.PageLanguage;
import org.jspecify.annotations.Nullable;

/// What changed while a page is open: a note at the foot of the window for each change, which stays until it is put away.
///
/// It lies over the page and takes no room in it, so that nothing moves; it takes no focus, and screen readers hear it when they have a pause.
@JsModule("./live/line.ts")
@StyleSheet("styles/live.css")
class NewsPanel extends Div {

    private static final int MOST = 20;
    private static final String BACK_TO_THE_PAGE = "document.getElementById('content')?.focus({ preventScroll: true })";

    private final OpenPages pages;
    private volatile @Nullable UI page;

    NewsPanel(OpenPages pages) {
        this.pages = pages;
        addClassName("news-panel");
        getElement().setAttribute("role", "log").setAttribute("aria-live", "polite");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setAttribute("aria-label", Texts.of("live.name"));
        page = event.getUI();
        pages.add(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pages.remove(this);
        page = null;
    }

    /// Whether this thread is answering a request of the page.
    boolean isAtWork() {
        return page instanceof UI open && open == UI.getCurrent();
    }

    /// From any thread.
    void tell(News news) {
        if (page instanceof UI open && open.getSession() != null) {
            PageLanguage.access(open, () -> show(open, news));
        }
    }

    private void show(UI ui, News news) {
        if (getComponentCount() >= MOST) {
            remove(getComponentAt(0));
        }
        add(new NewsNote(news, this::putAway, note -> {
            putAway(note);
            renew(ui);
        }));
    }

    private static void renew(UI ui) {
        if (ui.getCurrentView() instanceof Renewable page) {
            page.renew();
        } else {
            ui.refreshCurrentRoute(false);
        }
    }

    private void putAway(NewsNote note) {
        remove(note);
        getElement().executeJs(BACK_TO_THE_PAGE);
    }
}
