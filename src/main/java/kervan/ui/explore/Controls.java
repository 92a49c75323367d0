package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kervan.analytics.Completeness;
import kervan.analytics.Method;
import kervan.analytics.TrendMethod;
import kervan.chart.Terms;
import kervan.explore.Overlay;
import kervan.explore.Parameter;
import kervan.explore.View;
import kervan.explore.Workbench;
import kervan.language.Texts;
import kervan.timeseries.Frequency;

/// What is computed and how it is drawn. Each choice leads to another address.
class Controls extends Div {

    private static final List<Frequency> FREQUENCIES = List.of(Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY);

    private final Going going;
    private final Pick frequency;
    private final Pick unit;
    private final Pick view;
    private final TransformationPick transformation;
    private final Pick smoothing;
    private final Pick trend;
    private final Pick method;
    private final Pick completeness;
    private final Tick perDay;
    private final Tick log;
    private final Tick free;
    private final Tick facet;
    private final Map<Overlay, Tick> overlays = new LinkedHashMap<>();
    private final Times times;
    private final Div drawn;

    Controls(Going going) {
        this.going = going;
        addClassName("controls");
        view = pick("view", Parameter.VIEW, "explore.view").key("v", Texts.of("explore.key.view"));
        frequency = pick("frequency", Parameter.FREQUENCY, "explore.frequency");
        unit = pick("unit", Parameter.UNIT, "explore.unit").key("u", Texts.of("explore.key.unit"));
        transformation = new TransformationPick(going);
        smoothing = pick("smoothing", Parameter.SMOOTHING, "explore.smoothing");
        trend = pick("trend", Parameter.TREND, "explore.trend");
        method = pick("method", Parameter.METHOD, "explore.method");
        completeness = pick("completeness", Parameter.COMPLETENESS, "explore.completeness");
        perDay = new Tick("per-day", Texts.of("explore.per-day"), ticked -> say(Parameter.PER_DAY, ticked ? "1" : ""));
        log = new Tick("log", Texts.of("explore.log"), ticked -> axis("log", ticked)).key("l", Texts.of("explore.log"));
        free = new Tick("free", Texts.of("explore.free"), ticked -> axis("free", ticked));
        facet = new Tick("facet", Texts.of("explore.view.MULTIPLES"), ticked -> say(Parameter.VIEW, ticked ? View.MULTIPLES.code() : "")).key("f", Texts.of("explore.view.MULTIPLES"));
        times = new Times(going);
        var drawn = new Div();
        drawn.addClassName("ticks");
        for (var overlay : Overlay.values()) {
            var tick = new Tick("show-" + overlay.code(), Texts.of("explore.show." + overlay.name()), ticked -> going.to(going.here().showing(overlay, ticked)));
            overlays.put(overlay, overlay == Overlay.LASTYEAR ? tick.key("p", Texts.of("explore.show.LASTYEAR")) : tick);
            drawn.add(tick);
        }
        drawn.add(log, facet, free);
        var more = new NativeDetails(Texts.of("explore.more"));
        var finer = new Div(smoothing, trend, method, completeness, perDay);
        finer.addClassName("row");
        more.setContent(finer);
        more.addClassName("finer");
        more.getElement().setAttribute("data-menu", true);
        var first = new Div(view, frequency, unit, transformation, more);
        first.addClassName("row");
        add(first, times);
        this.drawn = drawn;
    }

    /// What is drawn over the series: it stands beside the views.
    Div overlays() {
        return drawn;
    }

    void show(Workbench workbench) {
        var here = workbench.exploration();
        view.show(options(Stream.of(View.values()), View::code, one -> Texts.of("explore.view." + one.name())), here.view().code());
        frequency.show(options(FREQUENCIES.stream(), Frequency::code, Terms::of), here.frequency().code());
        var units = new LinkedHashMap<String, String>();
        units.put("", Texts.of("explore.unit.own"));
        workbench.choices().units().forEach(one -> units.put(one.code(), Terms.choice(one)));
        unit.show(units, here.unit().map(one -> one.code()).orElse(""));
        transformation.show(workbench);
        smoothing.show(Smoothings.options(here), here.smoothing().map(one -> one.code()).orElse(""));
        var trends = new LinkedHashMap<String, String>();
        trends.put("", Texts.of("explore.trend.no"));
        trends.putAll(options(Stream.of(TrendMethod.values()), TrendMethod::code, one -> Texts.of("explore.trend.by." + one.code())));
        trend.show(trends, here.trend().map(TrendMethod::code).orElse(""));
        var methods = new LinkedHashMap<String, String>();
        methods.put("", Texts.of("explore.method.usual"));
        for (var one : Method.values()) {
            methods.put(one.code(), Texts.of("explore.method." + one.code()));
        }
        method.show(methods, here.method().map(Method::code).orElse(""));
        completeness.show(completenesses(here.completeness()), here.completeness().code());
        perDay.show(here.isPerDay());
        log.show(here.isLogarithmic());
        facet.show(here.view() == View.MULTIPLES);
        free.show(here.hasFreeAxes());
        free.setVisible(here.view() == View.MULTIPLES);
        overlays.forEach((overlay, tick) -> tick.show(here.overlays().contains(overlay)));
        times.show(workbench);
    }

    private static Map<String, String> completenesses(Completeness chosen) {
        var all = new LinkedHashMap<String, String>();
        all.put("all", Texts.of("explore.completeness.all"));
        all.put("partial", Texts.of("explore.completeness.partial"));
        all.putIfAbsent(chosen.code(), Texts.of("explore.completeness.least", "count", chosen.code()));
        return all;
    }

    private static <T> Map<String, String> options(Stream<T> items, Function<T, String> code, Function<T, String> words) {
        var options = new LinkedHashMap<String, String>();
        items.forEach(one -> options.put(code.apply(one), words.apply(one)));
        return options;
    }

    private Pick pick(String id, Parameter parameter, String label) {
        return new Pick(id, Texts.of(label), code -> say(parameter, code));
    }

    private void say(Parameter parameter, String code) {
        going.to(going.here().with(parameter, code));
    }

    private void axis(String kind, boolean ticked) {
        var here = going.here();
        var log = kind.equals("log") ? ticked : here.isLogarithmic();
        var free = kind.equals("free") ? ticked : here.hasFreeAxes();
        going.to(here.with(Parameter.Y, log && free ? "log,free" : log ? "log" : free ? "free" : ""));
    }
}
