package kervan.ui.ledger;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import kervan.catalogue.Catalogue;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Announcements;
import kervan.target.Ledger;
import kervan.target.LedgerEntry;
import kervan.ui.shell.KeyedPage;
import kervan.ui.shell.MainLayout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where what the ledger says of an announcement is corrected, for a reason. One that was withdrawn comes back in the same way.
@Route(value = "ledger/:key/correct", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
@StyleSheet("styles/ledger.css")
class CorrectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private final Announcements announcements;
    private final Ledger ledger;
    private String title = "Kervan";

    CorrectionView(Catalogue catalogue, Announcements announcements, Ledger ledger) {
        this.catalogue = catalogue;
        this.announcements = announcements;
        this.ledger = ledger;
    }

    @Configuration
    static class Known {

        @Bean
        KeyedPage knownToCorrect(Ledger ledger) {
            return KeyedPage.of(CorrectionView.class, key -> ledger.history(key).stream().anyMatch(LedgerEntry::counts));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var key = event.getRouteParameters().get("key").orElse("");
        var counting = ledger.history(key).stream().filter(LedgerEntry::counts).map(LedgerEntry::announcement).findFirst();
        if (counting.isEmpty()) {
            event.rerouteToError(NotFoundException.class, Texts.of("ledger.unknown-to-correct", "key", key));
            return;
        }
        title = Texts.of("ledger.correct-page", "title", counting.map(Announcement::title).orElse(key)) + " - Kervan";
        add(Text.finding(Texts.of("ledger.correct-title", "title", counting.get().title())), Text.line("scope", Texts.of("ledger.correct-scope", "key", key)),
                new DraftForm(catalogue, announcements, ledger, Optional.of(counting.get())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
