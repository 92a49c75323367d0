package kervan.ui.ledger;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.language.Texts;

/// A series and words to choose announcements by; each choice becomes the address.
class LedgerFilters extends Div {

    private final Element series = new Element("select");
    private final Element find = new Element("input").setAttribute("type", "search").setAttribute("placeholder", Texts.of("ledger.filter.example"));
    private LedgerAddress address = new LedgerAddress("", "", 0);

    LedgerFilters() {
        addClassName("filters");
        choosing(series, "series", chosen -> new LedgerAddress(chosen, address.find(), 0));
        choosing(find, "find", words -> new LedgerAddress(address.series(), words.strip(), 0));
        getElement().appendChild(labelled(Texts.of("ledger.filter.series"), series), labelled(Texts.of("ledger.filter.find"), find));
        add(Text.file("api/v1/announcements.csv", Texts.of("ledger.csv")));
    }

    /// @param known the series that something was announced of
    void show(LedgerAddress asked, List<Series> known) {
        address = asked;
        series.removeAllChildren();
        series.appendChild(option("", Texts.of("ledger.filter.all-series")));
        known.forEach(one -> series.appendChild(option(one.key().text(), SeriesWords.name(one))));
        series.setProperty("value", asked.series());
        find.setProperty("value", asked.find());
    }

    private void choosing(Element field, String name, Function<String, LedgerAddress> chosen) {
        field.setAttribute("name", name);
        field.addPropertyChangeListener("value", "change", event -> {
            var next = chosen.apply(event.getValue() == null ? "" : event.getValue().toString());
            if (event.isUserOriginated() && !next.equals(address)) {
                getUI().ifPresent(ui -> ui.navigate(LedgerView.class, next.query()));
            }
        });
    }

    private Element option(String value, String words) {
        var option = new Element("option").setAttribute("value", value).setText(words);
        return value.equals(address.series()) ? option.setAttribute("selected", true) : option;
    }

    private static Element labelled(String words, Element field) {
        return new Element("label").appendChild(new Element("span").setText(words), field);
    }
}
