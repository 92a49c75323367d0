package kervan.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import kervan.dashboard.Overview.Bullet;
import kervan.dashboard.Overview.Card;

/// One number for managers.
public class KpiCard extends Div {

    public KpiCard(Card card) {
        addClassName("card");
        var number = new Div(card.number());
        number.addClassName("number");
        number.getElement().appendChild(new Element("small").setText(card.unit()));
        add(new H2(card.title()), number);
        card.tag().ifPresent(tag -> add(Words.tag(tag, "tag")));
        card.bullet().ifPresent(bullet -> add(bullet(bullet)));
        card.lines().forEach(line -> add(Words.line(line)));
    }

    private static Div bullet(Bullet bullet) {
        var bar = new Div(part("reached", 0, bullet.reached()), part("disputed", bullet.reached(), bullet.reachedAtMost()), part("mark", bullet.target(), bullet.target()));
        bar.addClassName("bullet");
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", bullet.words());
        return bar;
    }

    private static Span part(String name, double from, double to) {
        var part = new Span();
        part.addClassName(name);
        part.getStyle().setLeft(percent(Math.min(from, 1))).setWidth(percent(Math.max(0, Math.min(to, 1) - from)));
        return part;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
