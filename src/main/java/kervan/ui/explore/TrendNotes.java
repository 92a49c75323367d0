package kervan.ui.explore;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import kervan.explore.Workbench;
import kervan.language.Texts;

/// Trends and forecasts of the lines in words, under the chart; nothing where none were asked for.
class TrendNotes extends UnorderedList {

    TrendNotes() {
        addClassName("trends");
        getElement().setAttribute("aria-label", Texts.of("explore.trends"));
    }

    void show(Workbench workbench) {
        removeAll();
        workbench.trends().forEach(trend -> add(item(trend)));
        setVisible(!workbench.trends().isEmpty());
    }

    private static ListItem item(Workbench.Trended trend) {
        var swatch = new Span();
        swatch.addClassNames("trend-line", "hue-" + trend.hue());
        swatch.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(trend.name() + ": ");
        name.addClassName("trend-name");
        return new ListItem(swatch, name, new Span(trend.words()));
    }
}
