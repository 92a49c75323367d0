package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.Terms;
import kervan.explore.Parameter;
import kervan.find.Selection;
import kervan.find.SeriesFinder;
import kervan.language.Texts;
import kervan.timeseries.SeriesKey;

/// Finds a series as one types, and adds it: a combobox with a list, as ARIA describes it. Arrows walk the list, Enter adds, Esc closes.
class SeriesPicker extends Div {

    private static final int MOST = 8;
    private static final int MOST_LINES = 20;

    /// Arrows, Enter and Esc need no round trip.
    private static final String KEYS = """
            const field = this.querySelector('input'), list = this.querySelector('[role=listbox]');
            const options = () => [...list.children], chosen = () => list.querySelector('[aria-selected=true]');
            const choose = option => {
              options().forEach(one => one.setAttribute('aria-selected', String(one === option)));
              option ? field.setAttribute('aria-activedescendant', option.id) : field.removeAttribute('aria-activedescendant');
              option?.scrollIntoView({block: 'nearest'});
            };
            field.addEventListener('keydown', event => {
              const all = options(), at = all.indexOf(chosen());
              if (event.key === 'ArrowDown') choose(all[(at + 1) % all.length]);
              else if (event.key === 'ArrowUp') choose(all[(at - 1 + all.length) % all.length]);
              else if (event.key === 'Enter' && all.length) (chosen() ?? all[0]).click();
              else if (event.key === 'Escape') { field.value = ''; field.dispatchEvent(new Event('input')); }
              else return;
              event.preventDefault();
            });
            """;

    private final Going going;
    private final SeriesFinder finder;
    private final Input field = new Input();
    private final Element list = new Element("ul");
    private final Span count = new Span();

    SeriesPicker(Going going, SeriesFinder finder) {
        this.going = going;
        this.finder = finder;
        addClassNames("field", "picker");
        field.setId("add-series");
        field.setType("search");
        field.setPlaceholder(Texts.of("explore.add-example"));
        list.setAttribute("id", "found-series").setAttribute("role", "listbox").setAttribute("aria-label", Texts.of("explore.found")).setAttribute("hidden", true);
        field.getElement().setAttribute("role", "combobox").setAttribute("autocomplete", "off").setAttribute("aria-expanded", "false").setAttribute("aria-controls", "found-series")
                .setAttribute("aria-autocomplete", "list").setAttribute("data-key", "/ ctrl+k").setAttribute("data-key-words", Texts.of("explore.key.add"));
        field.getElement().addEventListener("input", event -> find(event.getEventData().get("element.value").asString())).addEventData("element.value").debounce(120);
        var label = new NativeLabel(Texts.of("explore.add-series"));
        label.setFor(field);
        count.addClassName("unseen");
        count.getElement().setAttribute("role", "status");
        add(label, field);
        getElement().appendChild(list);
        add(count);
        getElement().executeJs(KEYS);
    }

    private void find(String words) {
        var taken = going.here().series();
        var found = words.isBlank() ? List.<Series>of() : finder.find(Selection.ALL.withText(words)).hits().stream().map(hit -> hit.listing().series())
                .filter(one -> !taken.contains(one.key())).limit(MOST).toList();
        list.removeAllChildren();
        found.forEach(one -> list.appendChild(option(one)));
        show(!found.isEmpty());
        count.setText(words.isBlank() ? "" : Texts.of("explore.found-count", "count", found.size()));
    }

    private Element option(Series found) {
        var option = new Element("li").setAttribute("role", "option").setAttribute("id", "found-" + found.key()).setAttribute("aria-selected", "false")
                .appendChild(new Element("span").setText(SeriesWords.name(found)), new Element("small").setText(note(found)));
        option.addEventListener("click", event -> add(found.key()));
        return option;
    }

    private static String note(Series found) {
        return String.join(" · ", SeriesWords.commodity(found), SeriesWords.route(found), SeriesWords.measure(found), Terms.of(found.unit()));
    }

    private void add(SeriesKey key) {
        field.getElement().executeJs("this.value = ''");
        list.removeAllChildren();
        show(false);
        var all = Stream.concat(going.here().series().stream(), Stream.of(key)).distinct().toList();
        if (all.size() > MOST_LINES) {
            count.setText(Texts.of("explore.advice.SERIES"));
            return;
        }
        going.to(going.here().with(Parameter.SERIES, all.stream().map(SeriesKey::text).collect(Collectors.joining(","))));
    }

    private void show(boolean open) {
        if (open) {
            list.removeAttribute("hidden");
        } else {
            list.setAttribute("hidden", true);
        }
        field.getElement().setAttribute("aria-expanded", String.valueOf(open)).executeJs("this.removeAttribute('aria-activedescendant')");
    }
}
