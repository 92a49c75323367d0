package kervan.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.chart.DateText;
import kervan.explore.Parameter;
import kervan.explore.Tab;
import kervan.explore.View;
import kervan.explore.Overlay;
import kervan.explore.Workbench;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;
import kervan.ui.component.Views;
import kervan.ui.component.Words;

/// Chart, table, sources and method of what is explored, one of which is shown. Those not shown are made when they are chosen.
class Contents extends Div {

    private static final int MOST_PERIODS = 12;

    private final Going going;
    private final Views views = new Views("explore");
    private final Map<Tab, Div> boxes = new EnumMap<>(Tab.class);
    private final Map<Tab, Boolean> stale = new EnumMap<>(Tab.class);
    private final Panels panels;
    private final TrendNotes trends = new TrendNotes();
    private final OrderedList steps = new OrderedList();

    private Optional<Workbench> shown = Optional.empty();

    /// @param beside what stands beside the tabs
    Contents(Going going, Div beside) {
        this.going = going;
        this.panels = new Panels(going);
        for (var tab : Tab.values()) {
            boxes.put(tab, new Div());
            views.with(Texts.of("explore.tab." + tab.name()), () -> boxes.get(tab));
        }
        boxes.get(Tab.CHART).add(panels);
        views.onChoose(number -> choose(Tab.values()[number]));
        steps.addClassName("steps");
        steps.getElement().setAttribute("aria-label", Texts.of("explore.steps"));
        views.key(Tab.SOURCES.ordinal(), "s", Texts.of("explore.tab.SOURCES"));
        addClassName("contents");
        var head = new Div(views.buttons(), beside, new FullScreen());
        head.addClassName("panel-head");
        add(head, views, trends, steps);
    }

    void show(Workbench workbench) {
        shown = Optional.of(workbench);
        for (var tab : Tab.values()) {
            stale.put(tab, true);
        }
        views.choose(workbench.exploration().tab().ordinal());
        keys(workbench.exploration().tab());
        fill(workbench.exploration().tab(), workbench);
        trends.show(workbench);
        steps.removeAll();
        workbench.steps().forEach(step -> steps.add(new ListItem(step)));
    }

    private void choose(Tab tab) {
        shown.ifPresent(workbench -> fill(tab, workbench));
        keys(tab);
        going.quietly(going.here().with(Parameter.TAB, tab.code()));
    }

    /// One letter leads to the table, and from there back to the chart.
    private void keys(Tab shown) {
        var next = shown == Tab.TABLE ? Tab.CHART : Tab.TABLE;
        views.key((next == Tab.TABLE ? Tab.CHART : Tab.TABLE).ordinal(), "", "");
        views.key(next.ordinal(), "t", Texts.of("explore.key.table"));
    }

    private void fill(Tab tab, Workbench workbench) {
        if (!stale.put(tab, false)) {
            return;
        }
        if ((tab == Tab.CHART || tab == Tab.TABLE) && workbench.nothing().isPresent()) {
            boxes.get(tab).removeAll();
            boxes.get(tab).add(new NothingShown(workbench.nothing().orElseThrow(), going));
            return;
        }
        if (tab == Tab.CHART && workbench.exploration().view() != View.GROWTH) {
            boxes.get(tab).removeAll();
            boxes.get(tab).add(panels);
            panels.show(workbench);
            return;
        }
        boxes.get(tab).removeAll();
        boxes.get(tab).add(switch (tab) {
            case TABLE, CHART -> new ValueTable(workbench);
            case SOURCES -> sources(workbench.documents());
            case METHOD -> method(workbench);
        });
    }

    /// Each document with the values that rest on it; the page of the series says from which of its lines.
    private static Component sources(List<Workbench.Document> documents) {
        var list = new UnorderedList();
        list.addClassName("sources");
        documents.forEach(document -> {
            var source = document.source();
            var item = new ListItem(Words.document(source.publisher(), source.address()));
            item.add(new Span(" " + source.title() + ", " + source.published().map(DateText::of).orElseGet(() -> Texts.of("explore.undated"))));
            document.uses().forEach(use -> item.add(new Span(new Anchor("series/" + use.series() + "?tab=figures", use.name()), new Span(": " + periods(use.periods())))));
            list.add(item);
        });
        return list;
    }

    private static String periods(List<TimePeriod> periods) {
        return periods.size() <= MOST_PERIODS ? periods.stream().map(DateText::of).collect(Collectors.joining(", ")) : DateText.of(periods.getFirst()) + " – " + DateText.of(periods.getLast());
    }

    private static Component method(Workbench workbench) {
        var box = new Div(new H2(Texts.of("explore.steps")));
        box.addClassName("method");
        var list = new OrderedList();
        workbench.steps().forEach(step -> list.add(new ListItem(step)));
        box.add(list, new Paragraph(Texts.of("explore.method-words")));
        if (workbench.exploration().overlays().contains(Overlay.FORECAST)) {
            box.add(new H2(Texts.of("explore.forecast")), new Paragraph(Texts.of("explore.forecast.method-words")));
        }
        if (workbench.exploration().trend().isPresent()) {
            box.add(new H2(Texts.of("explore.trend")), new Paragraph(Texts.of("explore.trend.method-words")));
        }
        if (!workbench.promises().isEmpty()) {
            box.add(new H2(Texts.of("explore.promises")), promises(workbench));
        }
        return box;
    }

    private static Component promises(Workbench workbench) {
        var list = new UnorderedList();
        workbench.promises().forEach(one -> list.add(new ListItem(new Anchor(one.address(), one.words()), new Span(": " + one.verdict()))));
        return list;
    }
}
