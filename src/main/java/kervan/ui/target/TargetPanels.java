package kervan.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.IntConsumer;
import kervan.chart.Chart;
import kervan.chart.EChartsOption;
import kervan.dashboard.Sheet;
import kervan.dashboard.TargetPage;
import kervan.language.Texts;
import kervan.ui.component.SheetView;
import kervan.ui.component.Views;
import kervan.ui.echarts.ECharts;

/// The panels of a target's page.
final class TargetPanels {

    private TargetPanels() {
    }

    /// @param chosen told of the tab that the reader goes to
    static Section burnUp(TargetPage page, int tab, IntConsumer chosen) {
        var views = new Views("burnup")
                .with(Texts.of("target.page.burn-up"), () -> chart(page.burnUp(), page))
                .with(Texts.of("target.mark.against-pace"), () -> chart(page.deviation(), page))
                .with(Texts.of("target.page.table"), () -> page.course().isEmpty() ? line(Texts.of("target.page.nothing-yet"), "empty") : SheetView.of(page.course()))
                .with(Texts.of("target.page.sources"), () -> SheetView.of(page.documents()));
        views.choose(tab);
        views.onChoose(chosen);
        return views("burnup", Texts.of("target.page.come-together"), views);
    }

    private static Component chart(Optional<Chart> drawn, TargetPage page) {
        return drawn.<Component>map(TargetPanels::chart).orElseGet(() -> line(Texts.of("target.page.nothing-to-draw", "verdict", page.verdict().words().substring(2)), "empty"));
    }

    static Component chart(Chart drawn) {
        var chart = new ECharts(() -> EChartsOption.of(drawn));
        chart.setDescription(drawn.finding());
        return chart;
    }

    static Section views(String key, String heading, Views views) {
        var title = new H2(heading);
        title.setId("title-" + key);
        var head = new Div(title, views.buttons());
        head.addClassName("panel-head");
        var panel = new Section(head, views);
        panel.addClassNames("panel", "sheet");
        panel.setId("panel-" + key);
        panel.getElement().setAttribute("aria-labelledby", "title-" + key);
        return panel;
    }

    static Div sheet(String key, Sheet sheet, String empty) {
        var panel = new Div(new H2(sheet.caption()), sheet.isEmpty() ? line(empty, "empty") : SheetView.of(sheet));
        panel.addClassName("panel");
        panel.setId("panel-" + key);
        return panel;
    }

    static Paragraph line(String words, String className) {
        var line = new Paragraph(words);
        line.addClassName(className);
        return line;
    }
}
