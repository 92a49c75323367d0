package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import kervan.explore.Nothing;

/// In place of a chart without values: why there are none, and what would show some.
class NothingShown extends Div {

    NothingShown(Nothing nothing, Going going) {
        addClassName("nothing");
        var why = new Paragraph(nothing.why());
        why.getElement().setAttribute("role", "status");
        var offers = new Div();
        offers.addClassName("offers");
        nothing.offers().forEach(offer -> offers.add(new NativeButton(offer.words(), click -> going.to(offer.exploration()))));
        add(why, offers);
    }
}
