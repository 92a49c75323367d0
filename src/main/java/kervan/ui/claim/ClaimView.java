package kervan.ui.claim;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import kervan.dashboard.ClaimPage;
import kervan.dashboard.ClaimPages;
import kervan.language.Texts;
import kervan.ui.shell.MainLayout;
import kervan.watch.ClaimWords;
import kervan.watch.SavedClaims;

/// Whether what is claimed is true. What a reader sees and does:
///
/// 1. The answer, with the numbers that decide and a sign; nothing asked yet: what can be asked, and claims to try.
/// 2. The claim as one sentence of fields, each of which may be left empty; more parts unfold. It becomes the address.
/// 3. The baseline that the claim implies, what does not fit, and what else is to be said.
/// 4. Every figure that was tried, by scope, with its document, its multiple, and links to its chart and sources.
/// 5. A form to keep and watch the claim; all that are kept, with their last answer and every flip.
@StyleSheet("styles/ingest.css")
@StyleSheet("styles/claim.css")
@Route(value = "claims", layout = MainLayout.class)
class ClaimView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final ClaimPages pages;
    private final SavedClaims saved;
    private final Div head = new Div();
    private final ClaimForm form = new ClaimForm(words -> getUI().ifPresent(ui -> ui.navigate(ClaimView.class, QueryParameters.simple(words.members()))));
    private final Div answer = new Div();

    ClaimView(ClaimPages pages, SavedClaims saved) {
        this.pages = pages;
        this.saved = saved;
        addClassName("claims");
        head.addClassName("claim-head");
        head.getElement().setAttribute("aria-live", "polite");
        add(head, form, answer);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(pages.page(words(event.getLocation().getQueryParameters())));
    }

    private void show(ClaimPage page) {
        form.show(page);
        head.removeAll();
        answer.removeAll();
        page.sign().ifPresent(sign -> head.add(Signs.sign(sign)));
        var finding = new H1(page.finding());
        finding.addClassName("finding");
        var scope = new Paragraph(page.scope());
        scope.addClassName("scope");
        head.add(finding, scope);
        if (page.words().isEmpty()) {
            answer.add(new ClaimExamples());
        }
        if (page.isChecked()) {
            answer.add(new ClaimAnswerCard(page), new ClaimKeeping(page, saved, () -> show(pages.page(page.words()))));
        }
        if (!page.watched().isEmpty()) {
            answer.add(new WatchedClaims(page.watched()));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("claim.page-title") + " - Kervan";
    }

    /// The parts of a claim in the address; what is none of them is left out.
    private static ClaimWords words(QueryParameters query) {
        Map<String, String> members = new LinkedHashMap<>();
        ClaimWords.NAMES.forEach(name -> query.getSingleParameter(name).ifPresent(text -> members.put(name, text)));
        return new ClaimWords(members);
    }
}
