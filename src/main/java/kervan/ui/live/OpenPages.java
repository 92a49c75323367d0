package kervan.ui.live;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import kervan.archive.Difference;
import kervan.archive.Differences;
import kervan.archive.FiguresChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The pages that are open just now, and how each is told that figures changed.
///
/// Pages are held weakly: one that went without a word is forgotten. What goes wrong here is told in the log and nowhere else, since the import that it follows has succeeded.
@Component
class OpenPages {

    private static final Logger log = LoggerFactory.getLogger(OpenPages.class);

    private final Differences differences;
    private final Set<NewsPanel> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    OpenPages(Differences differences) {
        this.differences = differences;
    }

    void add(NewsPanel page) {
        open.add(page);
    }

    void remove(NewsPanel page) {
        open.remove(page);
    }

    /// How many are told.
    int count() {
        return pages().size();
    }

    /// Before the listeners that take their time. The page on which it was done says so itself.
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void changed(FiguresChanged figures) {
        var pages = pages().stream().filter(page -> !page.isAtWork()).toList();
        if (pages.isEmpty()) {
            return;
        }
        var news = new News(figures, difference(figures));
        pages.forEach(page -> tell(page, news));
    }

    private static void tell(NewsPanel page, News news) {
        try {
            page.tell(news);
        } catch (RuntimeException failure) {
            log.warn("a page could not be told of {}", news.figures().occasion(), failure);
        }
    }

    private Difference difference(FiguresChanged figures) {
        try {
            return figures.cause().map(differences::of).orElse(Difference.NONE);
        } catch (RuntimeException failure) {
            log.warn("what changed could not be told ({})", figures.occasion(), failure);
            return Difference.NONE;
        }
    }

    private List<NewsPanel> pages() {
        synchronized (open) {
            return List.copyOf(open);
        }
    }
}
