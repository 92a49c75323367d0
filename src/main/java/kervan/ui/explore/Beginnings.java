package kervan.ui.explore;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import kervan.explore.Explorations;
import kervan.language.Texts;

/// What an empty workbench offers to begin with.
class Beginnings extends Div {

    Beginnings(Explorations explorations) {
        addClassNames("panel", "beginnings");
        var list = new UnorderedList();
        explorations.beginnings().forEach(one -> list.add(new ListItem(new Anchor(one.exploration().address(), one.words()))));
        add(new H2(Texts.of("explore.begin")), new Paragraph(Texts.of("explore.begin-how")), list);
    }
}
