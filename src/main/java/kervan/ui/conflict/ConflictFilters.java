package kervan.ui.conflict;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.NumberText;
import kervan.conflict.Dispute;
import kervan.figure.Conflict.Kind;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// Kinds, series and day to choose from; each choice becomes the address.
class ConflictFilters extends Div {

    private final Nav kinds = new Nav();
    private final Element series = new Element("select");
    private final Element day = new Element("input").setAttribute("type", "date");
    private final Anchor file = new Anchor("", Texts.of("conflict.filter.file"));
    private ConflictAddress address = new ConflictAddress(null, null, null, Optional.empty());

    ConflictFilters() {
        addClassName("filters");
        kinds.addClassName("kinds");
        kinds.getElement().setAttribute("aria-label", Texts.of("conflict.filter.kinds"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        choosing(series, "series", chosen -> address.withSeries(chosen));
        choosing(day, "day", chosen -> address.withDay(chosen));
        add(kinds);
        getElement().appendChild(labelled(Texts.of("conflict.filter.series"), series), labelled(Texts.of("conflict.filter.day"), day));
        add(file);
    }

    private void choosing(Element field, String name, Function<String, ConflictAddress> chosen) {
        field.setAttribute("name", name);
        field.addPropertyChangeListener("value", "change", event -> {
            var next = chosen.apply(event.getValue() == null ? "" : event.getValue().toString());
            if (event.isUserOriginated() && !next.equals(address)) {
                getUI().ifPresent(ui -> ui.navigate(ConflictView.class, next.query()));
            }
        });
    }

    private static Element labelled(String words, Element field) {
        return new Element("label").appendChild(new Element("span").setText(words), field);
    }

    /// @param known all that the vintage knows
    /// @param ofSeries those of them that the chosen series takes part in
    void show(ConflictAddress address, List<Dispute> known, List<Dispute> ofSeries, List<Series> all) {
        this.address = address;
        kinds.removeAll();
        kinds.add(link(address, null, Texts.of("conflict.filter.all"), ofSeries.size()));
        Stream.of(Kind.values()).forEach(kind -> kinds.add(link(address, kind, kind.words(), (int) ofSeries.stream().filter(dispute -> dispute.conflict().kind() == kind).count())));
        series.removeAllChildren();
        series.appendChild(option("", Texts.of("conflict.filter.all-series"), address.series() == null));
        all.stream().filter(one -> one.key().equals(address.series()) || known.stream().anyMatch(dispute -> dispute.allSeries().contains(one.key())))
                .forEach(one -> series.appendChild(option(one.key().text(), SeriesWords.name(one), one.key().equals(address.series()))));
        series.setProperty("value", address.series() == null ? "" : address.series().text());
        day.setProperty("value", address.day());
        file.setHref(address.of("api/v1/conflicts.csv"));
        file.setVisible(address.problem().isEmpty());
    }

    private static Anchor link(ConflictAddress address, @Nullable Kind kind, String words, int count) {
        var link = new Anchor(address.withKind(kind).of("conflicts"), words);
        link.getElement().appendChild(new Element("small").setText(NumberText.of(BigDecimal.valueOf(count))));
        if (kind == address.kind()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Element option(String value, String words, boolean chosen) {
        var option = new Element("option").setAttribute("value", value).setText(words);
        return chosen ? option.setAttribute("selected", true) : option;
    }
}
