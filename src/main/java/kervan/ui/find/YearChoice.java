package kervan.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kervan.language.Texts;

/// A list of years to choose one from.
class YearChoice extends Div {

    private final Element select = new Element("select").setAttribute("name", "year");
    private String shown = "";

    /// @param choose takes the year as it stands in an address; empty for the newest
    YearChoice(Consumer<String> choose) {
        addClassName("filters");
        select.addPropertyChangeListener("value", "change", event -> {
            var chosen = String.valueOf(event.getValue());
            if (event.isUserOriginated() && !chosen.equals(shown)) {
                choose.accept(chosen);
            }
        });
        getElement().appendChild(new Element("label").appendChild(new Element("span").setText(Texts.of("find.map.year")), select));
    }

    /// @param newest whether the newest of each can be chosen, too
    void show(List<Integer> years, Optional<Integer> year, boolean newest) {
        shown = year.map(String::valueOf).orElse("");
        select.removeAllChildren();
        if (newest) {
            select.appendChild(option("", Texts.of("find.map.newest")));
        }
        Stream.concat(years.stream(), year.filter(one -> !years.contains(one)).stream()).map(String::valueOf).forEach(one -> select.appendChild(option(one, one)));
        select.setProperty("value", shown);
    }

    private Element option(String value, String words) {
        var option = new Element("option").setAttribute("value", value).setText(words);
        return value.equals(shown) ? option.setAttribute("selected", true) : option;
    }
}
