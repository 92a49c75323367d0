package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.chart.Chart;
import kervan.chart.EChartsOption;
import kervan.explore.Exploration;
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
        private List<String> shownLines = List.of();

        Drawn(int number) {
            addClassName("drawn");
            setId("chart-" + number);
            title.setId("chart-title-" + number);
            chart.addPinListener(pin -> pin(pin.period()));
            chart.addWindowListener(window -> show(window.from(), window.to()));
            chart.addBaseListener(base -> rebase(base.period()));
            chart.addCurveClickListener(click -> focus(click.curve(), click.isAdding()));
            nothing.addClassName("notice-line");
            add(title, chart, nothing);
        }

        void show(Workbench workbench, Workbench.Panel panel) {
            shownLines = panel.lines();
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
            understood(Parameter.PIN, period).ifPresent(going::quietly);
        }

        /// What the reader zoomed to becomes the stretch of time that is shown; all of it where that is what is left.
        private void show(String from, String to) {
            var here = going.here().without(Parameter.RANGE);
            going.to(from.isEmpty() || to.isEmpty() ? going.here().without(Parameter.FROM, Parameter.TO) : TimePeriods.isPeriod(from) && TimePeriods.isPeriod(to)
                    ? here.with(Parameter.FROM, from).with(Parameter.TO, to) : going.here());
        }

        private void rebase(String period) {
            var code = going.here().transformation().code();
            if (code.contains(":") && TimePeriods.isPeriod(period)) {
                going.to(going.here().with(Parameter.TRANSFORMATION, code.substring(0, code.indexOf(':') + 1) + period));
            }
        }

        private void focus(String curve, boolean adding) {
            var line = curve.replaceFirst("-(expected|before|trend)$", "");
            if (shownLines.contains(line)) {
                var wanted = new ArrayList<>(adding ? going.here().focus() : going.here().focus().stream().filter(line::equals).toList());
                if (!wanted.remove(line)) {
                    wanted.add(line);
                }
                going.to(going.here().with(Parameter.FOCUS, String.join(",", wanted)));
            }
        }

        /// What the browser says, if it says a period.
        private Optional<Exploration> understood(Parameter parameter, String period) {
            return period.isEmpty() || TimePeriods.isPeriod(period) ? Optional.of(going.here().with(parameter, period)) : Optional.empty();
        }
    }
}
