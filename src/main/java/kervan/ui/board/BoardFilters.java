package kervan.ui.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kervan.catalogue.SeriesWords;
import kervan.dashboard.TargetBoard;
import kervan.language.Texts;

/// Route, commodity and day to choose from; each choice becomes the address.
class BoardFilters extends Div {

    private final Element route = new Element("select");
    private final Element commodity = new Element("select");
    private final Element day = new Element("input").setAttribute("type", "date");
    private final Anchor all = new Anchor(BoardAddress.PATH, Texts.of("board.filter.all-now"));
    private BoardAddress address = new BoardAddress(Map.of());

    BoardFilters() {
        addClassName("filters");
        choosing(route, "route");
        choosing(commodity, "commodity");
        choosing(day, "asOf");
        getElement().appendChild(labelled(Texts.of("board.filter.route"), route), labelled(Texts.of("board.filter.commodity"), commodity), labelled(Texts.of("board.filter.as-of"), day));
        var print = new NativeButton(Texts.of("board.filter.print"));
        print.addClassName("bar-button");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        add(all, print, new Anchor("ledger", Texts.of("board.filter.ledger")));
    }

    void show(BoardAddress address, TargetBoard board) {
        this.address = address;
        fill(route, "route", board.routes(), SeriesWords::route);
        fill(commodity, "commodity", board.commodities(), SeriesWords::commodity);
        day.setProperty("value", address.day().map(Object::toString).orElse(""));
        all.setVisible(!address.parameters().isEmpty());
    }

    private void choosing(Element field, String name) {
        field.setAttribute("name", name);
        field.addPropertyChangeListener("value", "change", event -> {
            var next = address.with(name, event.getValue() == null ? "" : event.getValue().toString());
            if (event.isUserOriginated() && !next.equals(address)) {
                getUI().ifPresent(ui -> ui.navigate(TargetsView.class, next.toParameters()));
            }
        });
    }

    /// What the address asks for stays in the list, even where nothing is there.
    private void fill(Element select, String name, List<String> values, UnaryOperator<String> words) {
        var chosen = address.parameters().getOrDefault(name, "");
        var shown = new LinkedHashSet<>(values);
        if (!chosen.isEmpty()) {
            shown.add(chosen);
        }
        select.removeAllChildren();
        select.appendChild(option("", Texts.of("board.filter.all"), chosen));
        shown.forEach(value -> select.appendChild(option(value, words.apply(value), chosen)));
        select.setProperty("value", chosen);
    }

    private static Element option(String value, String words, String chosen) {
        var option = new Element("option").setAttribute("value", value).setText(words);
        return value.equals(chosen) ? option.setAttribute("selected", true) : option;
    }

    private static Element labelled(String words, Element field) {
        return new Element("label").appendChild(new Element("span").setText(words), field);
    }
}
