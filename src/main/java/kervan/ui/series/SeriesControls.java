package kervan.ui.series;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import kervan.chart.Terms;
import kervan.dashboard.SeriesPage;
import kervan.language.Texts;
import kervan.timeseries.Frequency;

/// Frequency, unit and the day as of which the page is told. Each leads to another address.
class SeriesControls extends Div {

    private static final List<Frequency> FREQUENCIES = List.of(Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY);

    private final SeriesPage page;
    private final SeriesAddress address;

    SeriesControls(SeriesPage page, SeriesAddress address) {
        this.page = page;
        this.address = address;
        addClassName("controls");
        add(frequencies(), units(), asOf());
    }

    /// One without observations is named, and leads nowhere.
    private Nav frequencies() {
        var nav = new Nav();
        nav.addClassName("views");
        nav.getElement().setAttribute("aria-label", Texts.of("seriespage.frequency"));
        for (var frequency : FREQUENCIES) {
            var chosen = frequency == page.shown().frequency();
            if (page.frequencies().contains(frequency) || chosen) {
                var link = new Anchor(address.with("frequency", frequency == page.usual() ? null : frequency.code()).toString(), Terms.of(frequency));
                if (chosen) {
                    link.getElement().setAttribute("aria-current", "true");
                }
                nav.add(link);
            } else {
                var none = new Span(Terms.of(frequency));
                none.getElement().setAttribute("title", Texts.of("seriespage.no-such-periods"));
                nav.add(none);
            }
        }
        return nav;
    }

    private Div units() {
        var select = new Element("select").setAttribute("id", "unit");
        page.units().forEach(unit -> {
            var option = new Element("option").setAttribute("value", unit.code()).setText(Terms.choice(unit));
            if (unit == page.shown().unit()) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        select.addEventListener("change", event -> go(address.with("unit", unit(event.getEventData().get("element.value").asString()))))
                .addEventData("element.value");
        var label = new NativeLabel(Texts.of("seriespage.unit"));
        label.getElement().setAttribute("for", "unit");
        var box = new Div(label);
        box.getElement().appendChild(select);
        return box;
    }

    private String unit(String code) {
        return code.equals(page.series().unit().code()) ? "" : code;
    }

    private Div asOf() {
        var day = new Input();
        day.setType("date");
        day.setId("as-of");
        day.setValue(address.day("asOf").map(LocalDate::toString).orElse(""));
        day.addValueChangeListener(change -> go(address.with("asOf", change.getValue())));
        var label = new NativeLabel(Texts.of("seriespage.as-known-on"));
        label.setFor(day);
        var box = new Div(label, day);
        if (!page.shown().vintage().isLatest()) {
            box.add(new Anchor(address.with("asOf", null).toString(), Texts.of("seriespage.newest-data")));
        }
        return box;
    }

    private void go(SeriesAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(wanted.path(), wanted.query()));
    }
}
