package kervan.ui.echarts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One chart and buttons that do to it from the server what a page may do.
@Route("chart")
@PreserveOnRefresh
class ChartPage extends Main {

    /// The application of which this is the only page: no database. No stereotype, so that Kervan's own scan passes it by.
    @EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Application {
    }

    static final String OPTION = """
            {
              "xAxis": {"type": "value", "min": 2022, "max": 2026, "containShape": false, "axisLabel": {"formatter": "fn:year"}},
              "yAxis": {"type": "value", "min": 0, "max": 2500},
              "dataZoom": [{"type": "inside"}],
              "series": [
                {"id": "actual", "name": "Actual", "type": "bar", "barWidth": 40, "itemStyle": {"color": "token:ink"}, "data": [
                  {"id": "a1", "value": [2023, 1392], "tip": ["1,392 kt in 2023", "all shippers"]},
                  {"id": "a2", "value": [2024, 1400], "tip": ["1,400 kt in 2024"]},
                  {"id": "a3", "value": [2025, 1300], "tip": ["1,300 kt in 2025"]}]},
                {"id": "target", "name": "Target", "type": "custom", "renderItem": "outline-bar", "itemPayload": {"width": 60},
                  "itemStyle": {"color": "token:target"}, "data": [
                  {"id": "t1", "value": [2025, 2200], "tip": ["2,200 kt promised", "<img src=x onerror='window.hacked=1'>"]}]},
                {"id": "dots", "name": "Figures", "type": "scatter", "symbolSize": 6, "itemStyle": {"color": "token:warn"}, "labelLayout": "fn:apart",
                  "label": {"show": true, "position": "right", "formatter": "{b}"},
                  "data": [{"name": "token:warn", "value": [2023.4, 1000]}, {"name": "fn:year", "value": [2023.4, 1010]}, {"name": "<b>c</b>", "value": [2023.4, 990]}]}
              ]
            }
            """;

    ChartPage() {
        var chart = new ECharts(ChartPage::option);
        chart.setDescription("Volume fell short of the target in 2025");
        chart.setHeight("300px");
        var place = new Div(chart);
        place.setWidth("90vw");
        var said = new Paragraph("nothing");
        said.setId("said");
        chart.addPointClickListener(event -> said.setText(event.series() + " " + event.index() + " " + event.point()));
        chart.addZoomListener(event -> said.setText("zoomed " + (event.to() - event.from() < 4)));
        add(new H1("A chart"), place, said,
                new NativeButton("detach", _ -> place.removeAll()),
                new NativeButton("attach", _ -> place.add(chart)),
                new NativeButton("move", _ -> { place.removeAll(); place.add(chart); }),
                new NativeButton("hide", _ -> chart.setVisible(false)),
                new NativeButton("show", _ -> chart.setVisible(true)),
                new NativeButton("patch", _ -> chart.patch(json("{\"series\": [{\"id\": \"actual\", \"data\": [[2023, 7]]}]}"))),
                new NativeButton("dark", _ -> getUI().orElseThrow().getPage().setColorScheme(ColorScheme.Value.DARK)),
                new NativeButton("light", _ -> getUI().orElseThrow().getPage().setColorScheme(ColorScheme.Value.LIGHT)),
                new NativeButton("export", _ -> chart.toSvg(said::setText)));
    }

    private static ObjectNode option() {
        return json(OPTION);
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }
}
