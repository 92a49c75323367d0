package kervan.ui.ledger;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import kervan.catalogue.Catalogue;
import kervan.language.Texts;
import kervan.target.Announcements;
import kervan.target.Ledger;
import kervan.ui.shell.MainLayout;

/// Where an announcement is typed in: the number as printed first, from which value, unit and word are read; saved as a draft for a second person.
@Route(value = "ledger/new", layout = MainLayout.class)
@StyleSheet("styles/ingest.css")
@StyleSheet("styles/ledger.css")
class AnnouncementView extends Div implements HasDynamicTitle {

    AnnouncementView(Catalogue catalogue, Announcements announcements, Ledger ledger) {
        add(Text.finding(Texts.of("ledger.enter")), Text.line("scope", Texts.of("ledger.enter-scope")),
                new DraftForm(catalogue, announcements, ledger, Optional.empty()));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("ledger.enter") + " - Kervan";
    }
}
