package kervan.ui.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import kervan.chart.EChartsOption;
import kervan.explore.Explorations;
import kervan.explore.Ground;
import kervan.explore.Parameter;
import kervan.language.Texts;
import kervan.ui.component.Words;
import kervan.ui.echarts.ECharts;

/// What an empty workbench offers to begin with: each with what it says today, and drawn small.
class Beginnings extends Section {

    private final Explorations explorations;
    private boolean made;

    Beginnings(Explorations explorations) {
        this.explorations = explorations;
        addClassName("beginnings");
    }

    /// Worked out when it is first seen.
    void show(boolean wanted) {
        setVisible(wanted);
        if (wanted && !made) {
            made = true;
            var cards = new Div();
            cards.addClassName("cards");
            var beginnings = explorations.beginnings();
            var drawn = explorations.on(beginnings.stream().map(Explorations.Beginning::exploration).toList(), ground -> beginnings.stream().map(one -> card(one, ground)).toList());
            cards.add(drawn);
            add(new H2(Texts.of("explore.begin")), new Paragraph(Texts.of("explore.begin-how")), cards);
        }
    }

    private Component card(Explorations.Beginning beginning, Ground ground) {
        var workbench = explorations.workbench(beginning.exploration().with(Parameter.SHOW, "targets"), ground);
        var card = new Article(new H3(new Anchor(beginning.exploration().address(), beginning.words())), new Paragraph(Words.unbroken(workbench.finding())));
        card.addClassName("panel");
        workbench.panels().stream().limit(1).flatMap(panel -> panel.chart().stream()).forEach(chart -> {
            var drawn = new ECharts(() -> EChartsOption.of(chart));
            drawn.setDescription(chart.finding());
            drawn.setKind(Texts.of("explore.chart"));
            card.add(drawn);
        });
        return card;
    }
}
