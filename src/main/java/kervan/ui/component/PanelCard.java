package kervan.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import kervan.chart.EChartsOption;
import kervan.chart.FigureText;
import kervan.dashboard.Overview.Panel;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.ui.echarts.ECharts;

/// A chart with its table twin, its sources and its file.
public class PanelCard extends Section {

    /// @param large whether it is the one of the page; the title of a small one leads to the page of its series
    public PanelCard(Panel panel, boolean large) {
        addClassName("panel");
        setId("panel-" + panel.key());
        var heading = large ? new H2(panel.title()) : new H2(new Anchor("series/" + panel.key(), panel.title()));
        heading.setId("title-" + panel.key());
        getElement().setAttribute("aria-labelledby", "title-" + panel.key());
        var subtitle = new Paragraph(panel.subtitle());
        subtitle.addClassName("subtitle");
        var views = new Views(panel.key())
                .with(Texts.of("figure.view.chart"), () -> chart(panel))
                .with(Texts.of("figure.view.table"), () -> new DataTableView(panel.table(), Texts.of("figure.view.table-of", "title", panel.title())))
                .with(Texts.of("figure.view.sources"), () -> sources(panel));
        var head = new Div(new Div(heading, subtitle));
        head.addClassName("panel-head");
        panel.number().ifPresent(number -> head.add(newest(number)));
        var foot = new Div();
        foot.addClassName("foot");
        if (large) {
            head.add(views.buttons());
            foot.add(new Span(publishers(panel)));
        } else {
            foot.add(views.buttons());
        }
        foot.add(download(panel));
        add(head, views, foot);
        if (large) {
            addClassName("headline");
        }
    }

    private static Component chart(Panel panel) {
        var chart = new ECharts(() -> EChartsOption.of(panel.chart()));
        chart.setDescription(panel.chart().finding());
        return chart;
    }

    private static Component newest(String number) {
        var newest = new Span(number);
        newest.addClassName("newest");
        return newest;
    }

    private static Component download(Panel panel) {
        var link = new Anchor(panel.download().substring(1), "CSV");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true).setAttribute("aria-label", Texts.of("figure.download", "title", panel.title()));
        return link;
    }

    private static Component sources(Panel panel) {
        var list = new UnorderedList();
        list.addClassName("sources");
        panel.sources().forEach(source -> list.add(source(source)));
        return list;
    }

    private static ListItem source(Source source) {
        var item = new ListItem(Words.document(source.publisher(), source.address()));
        item.getElement().appendChild(new Element("small").setText(FigureText.title(source)));
        return item;
    }

    private static String publishers(Panel panel) {
        var names = panel.sources().stream().map(Source::attributedTo).distinct().toList();
        var first = String.join(", ", names.subList(0, Math.min(5, names.size())));
        return (names.size() > 5 ? Texts.of("figure.and-others", "names", first) : first) + ": "
                + Texts.of("figure.documents", "documents", panel.sources().size(), "figures", panel.table().rows().size());
    }
}
