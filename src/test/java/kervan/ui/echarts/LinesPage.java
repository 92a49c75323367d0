package kervan.ui.echarts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A chart of lines, with all of its axis shown and nothing pinned, and what the browser tells of it.
@Route("lines")
class LinesPage extends Main {

    LinesPage() {
        var said = new Paragraph("nothing");
        said.setId("said");
        var chart = new ECharts(LinesPage::option);
        chart.setDescription("1.3 Mt in 2025");
        chart.setHeight("380px");
        chart.addPinListener(event -> said.setText("pinned " + event.period()));
        chart.addWindowListener(event -> said.setText("from " + event.from() + " to " + event.to()));
        chart.addBaseListener(event -> said.setText("base " + event.period()));
        chart.addCurveClickListener(event -> said.setText("curve " + event.curve() + (event.isAdding() ? " too" : "")));
        chart.addPointClickListener(event -> said.setText("point " + event.point()));
        var place = new Div(chart);
        place.setWidth("90vw");
        add(new H1("A chart of lines"), place, said);
    }

    static ObjectNode option() {
        try {
            var option = (ObjectNode) JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/kervan/chart/curves.json")));
            ((ObjectNode) option.get("reading")).without(List.of("window", "pinned"));
            return option;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
