package kervan.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import kervan.ui.echarts.ECharts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The first page a visitor sees.
@Route("")
class OverviewView extends Main {

    OverviewView() {
        var chart = new ECharts(OverviewView::option);
        chart.setDescription("Kazakh oil through Azerbaijan: 1.3 to 1.5 Mt in 2025, against 2.2 promised");
        chart.setHeight("404px");
        var chosen = new Paragraph("Nothing chosen");
        chart.addPointClickListener(event ->
                chosen.setText("Chosen: " + event.series() + " " + event.index() + " " + event.point()));
        add(new H1("Every figure, every promise"), chart, chosen);
    }

    private static ObjectNode option() {
        try (var json = OverviewView.class.getResourceAsStream("headline.json")) {
            return (ObjectNode) JsonMapper.shared().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
