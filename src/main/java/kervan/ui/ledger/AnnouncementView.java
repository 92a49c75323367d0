package kervan.ui.ledger;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import kervan.catalogue.Catalogue;
import kervan.target.Announcements;
import kervan.target.Ledger;
import kervan.ui.shell.MainLayout;

/// Where an announcement is typed in: the number as printed first, from which value, unit and word are read; saved as a draft for a second person.
@Route(value = "ledger/new", layout = MainLayout.class)
@PageTitle("Enter an announcement - Kervan")
@StyleSheet("styles/ingest.css")
@StyleSheet("styles/ledger.css")
class AnnouncementView extends Div {

    AnnouncementView(Catalogue catalogue, Announcements announcements, Ledger ledger) {
        add(Text.finding("Enter an announcement"), Text.line("scope", "One statement of one document. It is saved as a draft and counts once a second person has approved it."),
                new DraftForm(catalogue, announcements, ledger, Optional.empty()));
    }
}
