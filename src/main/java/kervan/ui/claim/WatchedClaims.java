package kervan.ui.claim;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import kervan.dashboard.ClaimPage.Watched;
import kervan.language.Texts;
import kervan.ui.component.Words;

/// The claims that are kept, with their last answer and every time it changed.
class WatchedClaims extends Section {

    WatchedClaims(List<Watched> claims) {
        addClassNames("panel", "watched");
        setId("watched");
        var heading = new H2(Texts.of("claim.list.title"));
        heading.getElement().appendChild(new Element("small").setText(String.valueOf(claims.size())));
        var file = new Anchor("api/v1/claims.csv", Texts.of("claim.list.csv"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        var list = new UnorderedList();
        claims.forEach(claim -> list.add(item(claim)));
        var foot = new Element("div").setAttribute("class", "foot").appendChild(file.getElement());
        add(heading, list);
        getElement().appendChild(foot);
    }

    private static ListItem item(Watched claim) {
        var item = new ListItem(Signs.sign(claim.sign()), new Anchor(claim.address(), claim.title()));
        item.getElement().appendChild(new Element("p").setText(claim.headline()));
        var about = new Element("small").setText(Texts.of(claim.isWatched() ? "claim.list.since" : "claim.list.kept-since", "day", claim.since()));
        claim.about().ifPresent(words -> about.setText(about.getText() + ". ").appendChild(Words.document(words, claim.document()).getElement()));
        item.getElement().appendChild(about);
        claim.flips().forEach(flip -> item.getElement().appendChild(new Element("small").setAttribute("class", "flip").setText(Texts.of("claim.flipped", "flip", flip))));
        return item;
    }
}
