package kervan.ui.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import kervan.chart.Chart;
import kervan.chart.EChartsOption;
import kervan.dashboard.TargetBoard.Item;
import kervan.dashboard.TargetBoard.Row;
import kervan.ui.component.Words;
import kervan.ui.echarts.ECharts;

/// A watched target: how much of what, how it stands, one bar, its burn-up, and what that rests on.
class TargetArticle extends Article {

    /// @param asOf kept in the link; empty for now
    TargetArticle(Item item, String asOf) {
        addClassNames("panel", "target");
        setId("target-" + item.key());
        getElement().setAttribute("aria-labelledby", "title-" + item.key());
        var title = new H2(new Anchor("target/" + item.key() + asOf, item.title()));
        title.setId("title-" + item.key());
        var number = new Div(item.reached());
        number.addClassName("number");
        number.getElement().appendChild(new Element("small").setText(item.promised()));
        var card = new Div(title, number, Words.tag(item.verdict(), "tag"));
        card.addClassName("sum");
        if (!item.asOf().isEmpty()) {
            card.add(quiet(item.asOf()));
        }
        item.bullet().ifPresent(chart -> card.add(chart(chart, "bar")));
        add(card);
        item.burnUp().ifPresentOrElse(chart -> add(chart(chart, "burn-up")), () -> add(quiet(item.instead())));
        getElement().appendChild(rows(item));
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("quiet");
        return line;
    }

    private static ECharts chart(Chart chart, String name) {
        var drawn = new ECharts(() -> EChartsOption.of(chart));
        drawn.setDescription(chart.finding());
        drawn.getElement().getClassList().add(name);
        return drawn;
    }

    private static Element rows(Item item) {
        var list = new Element("dl");
        item.rows().forEach(row -> list.appendChild(new Element("dt").setText(row.name()), said(row)));
        return list;
    }

    private static Element said(Row row) {
        var said = new Element("dd");
        row.phrases().forEach(phrase -> said.appendChild(Words.phrase(phrase)));
        return said;
    }
}
