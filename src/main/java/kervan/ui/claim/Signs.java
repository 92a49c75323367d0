package kervan.ui.claim;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import kervan.dashboard.ClaimPage.Sign;

/// A standing by shape, words and colour; the shape is for the eye only.
final class Signs {

    private Signs() {
    }

    static Span sign(Sign sign) {
        var span = new Span();
        span.addClassNames("sign", sign.tone().name().toLowerCase(Locale.ROOT));
        span.getElement().appendChild(new Element("span").setAttribute("aria-hidden", "true").setText(sign.symbol()), new Element("span").setText(sign.words()));
        return span;
    }
}
