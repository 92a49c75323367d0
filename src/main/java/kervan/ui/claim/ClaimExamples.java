package kervan.ui.claim;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import kervan.dashboard.ClaimPages;
import kervan.language.Texts;

/// Claims to try, from the press.
class ClaimExamples extends Section {

    ClaimExamples() {
        addClassNames("panel", "examples");
        var list = new UnorderedList();
        ClaimPages.examples().forEach((words, claim) -> list.add(new ListItem(new Anchor("claims?" + claim.query(), words))));
        add(new H2(Texts.of("claim.try.title")), list);
    }
}
