package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import kervan.chart.Chart;
import kervan.chart.EChartsOption;
import kervan.explore.Parameter;
import kervan.explore.View;
import kervan.explore.Workbench;
import kervan.language.Texts;
import kervan.ui.echarts.ECharts;

/// The charts of the workbench: one, or several that share their time. A chart stays where it is while what it draws changes.
class Panels extends Div {

    private final Going going;
    private final List<Drawn> drawn = new ArrayList<>();

    Panels(Going going) {
        this.going = going;
        addClassName("charts");
    }

    void show(Workbench workbench) {
        setClassName("multiples", workbench.exploration().view() == View.MULTIPLES);
        var wanted = workbench.panels();
        while (drawn.size() > wanted.size()) {
            remove(drawn.removeLast());
        }
        while (drawn.size() < wanted.size()) {
            var more = new Drawn(drawn.size());
            drawn.add(more);
            add(more);
        }
        for (int number = 0; number < wanted.size(); number++) {
            drawn.get(number).show(workbench, wanted.get(number));
        }
    }

    /// One chart, or why there is none.
    private final class Drawn extends Section {

        private final H2 title = new H2();
        private final ECharts chart = new ECharts();
        private final Paragraph nothing = new Paragraph();

        Drawn(int number) {
            addClassName("drawn");
            setId("chart-" + number);
            title.setId("chart-title-" + number);
            chart.addPointClickListener(click -> pin(click.point()));
            nothing.addClassName("notice-line");
            add(title, chart, nothing);
        }

        void show(Workbench workbench, Workbench.Panel panel) {
            title.setText(panel.title());
            title.setVisible(!panel.title().isEmpty());
            panel.chart().ifPresent(this::draw);
            chart.setVisible(panel.chart().isPresent());
            nothing.setVisible(panel.chart().isEmpty());
            if (panel.chart().isEmpty()) {
                nothing.setText(Texts.of("explore.nothing-to-draw"));
            }
        }

        private void draw(Chart wanted) {
            chart.setOption(() -> EChartsOption.of(wanted));
            chart.setDescription(wanted.finding());
            chart.setKind(Texts.of("explore.chart"));
        }

        private void pin(String period) {
            var here = going.here();
            if (!period.isEmpty()) {
                going.quietly(here.with(Parameter.PIN, here.pinned().filter(one -> one.toString().equals(period)).isPresent() ? "" : period));
            }
        }
    }
}
