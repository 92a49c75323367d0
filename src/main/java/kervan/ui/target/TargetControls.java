package kervan.ui.target;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kervan.chart.DateText;
import kervan.chart.Terms;
import kervan.dashboard.TargetPage;
import kervan.dashboard.TargetText;
import kervan.language.Texts;
import kervan.pace.Assessment;
import kervan.pace.Offer;
import kervan.pace.Pace;
import kervan.timeseries.UnitOfMeasure;

/// Announcement, pace, unit, and what is known from when. Each leads to another address.
class TargetControls extends Div {

    private final TargetPage page;
    private final TargetAddress address;

    TargetControls(TargetPage page, TargetAddress address) {
        this.page = page;
        this.address = address;
        addClassName("controls");
        add(announcements(), paces(), step(), units(), day("as-of", Texts.of("target.control.as-of"), "asOf", address.asOf(), Texts.of("target.control.now")),
                day("figures-to", Texts.of("target.control.figures-to"), "figuresTo", address.figuresTo(), Texts.of("target.control.all")));
        if (!page.years().isEmpty()) {
            add(years());
        }
    }

    private Div announcements() {
        var options = new LinkedHashMap<String, String>();
        page.target().announcements().reversed().forEach(one -> options.put(one.key(), Texts.of("target.control.option", "promised", TargetText.promised(one), "day", DateText.of(one.announcedOn()))));
        return select("announcement", Texts.of("target.control.announcement"), options, page.judged().announcement().key(), page.target().inForce().key());
    }

    /// What is possible here; a step is chosen by its day.
    private Div paces() {
        var options = new LinkedHashMap<String, String>();
        page.offers().stream().filter(Offer.Possible.class::isInstance).map(offer -> ((Offer.Possible) offer).pace())
                .forEach(pace -> options.put(code(pace), pace instanceof Pace.Step(var from) ? Texts.of("pace.step-from", "day", DateText.of(from)) : pace.kind().words()));
        var used = page.judged().assessment().map(Assessment::pace).map(TargetControls::code).orElse("");
        return options.isEmpty() ? new Div() : select("pace", Texts.of("target.control.pace"), options, used, "");
    }

    private Div step() {
        if (page.offers().isEmpty()) {
            return new Div();
        }
        var day = new Input();
        day.setType("date");
        day.setId("step");
        day.setValue(address.pace().flatMap(pace -> Optional.ofNullable(pace.from())).map(LocalDate::toString).orElse(""));
        day.addValueChangeListener(change -> go(address.with("pace", change.getValue().isEmpty() ? "" : "step:" + change.getValue())));
        var label = new NativeLabel(Texts.of("target.control.from"));
        label.setFor(day);
        label.getElement().setAttribute("title", Texts.of("target.control.from-title"));
        return new Div(label, day);
    }

    private static String code(Pace pace) {
        return pace.kind().code() + (pace instanceof Pace.Step(var from) ? ":" + from : "");
    }

    private Div units() {
        var options = new LinkedHashMap<String, String>();
        page.units().forEach(unit -> options.put(unit.code(), Terms.choice(unit)));
        return select("unit", Texts.of("target.control.unit"), options, page.judged().unit().code(), address.unit().map(UnitOfMeasure::code).isPresent() ? "" : page.judged().unit().code());
    }

    private Div years() {
        var box = new Div(new Span(Texts.of("target.control.held-against")));
        page.years().forEach(year -> {
            var chosen = address.year().filter(year::equals).isPresent();
            var link = new Anchor(address.with("year", chosen ? null : year.toString()).toString(), year.toString());
            if (chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            box.add(link);
        });
        box.addClassName("years");
        return box;
    }

    /// @param usual the value that the address leaves out
    private Div select(String name, String words, Map<String, String> options, String chosen, String usual) {
        var select = new Element("select").setAttribute("id", name);
        options.forEach((value, text) -> {
            var option = new Element("option").setAttribute("value", value).setText(text);
            if (value.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        select.addEventListener("change", event -> {
            var value = event.getEventData().get("element.value").asString();
            go(address.with(name, value.equals(usual) ? "" : value));
        }).addEventData("element.value");
        var label = new NativeLabel(words);
        label.getElement().setAttribute("for", name);
        var box = new Div(label);
        box.getElement().appendChild(select);
        return box;
    }

    private Div day(String id, String words, String name, Optional<LocalDate> value, String usual) {
        var day = new Input();
        day.setType("date");
        day.setId(id);
        day.setValue(value.map(LocalDate::toString).orElse(""));
        day.addValueChangeListener(change -> go(address.with(name, change.getValue())));
        var label = new NativeLabel(words);
        label.setFor(day);
        var box = new Div(label, day);
        if (value.isPresent()) {
            box.add(new Anchor(address.with(name, null).toString(), usual));
        }
        return box;
    }

    private void go(TargetAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(wanted.path(), wanted.query()));
    }
}
