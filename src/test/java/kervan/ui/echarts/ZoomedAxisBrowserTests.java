package kervan.ui.echarts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kervan.chart.Axis;
import kervan.chart.EChartsOption;
import kervan.chart.Mark;
import kervan.chart.Mark.Curve;
import kervan.chart.Mark.Point;
import kervan.chart.Mark.Stack;
import kervan.chart.Place;
import kervan.chart.WorkbenchChart;
import kervan.support.InChromium;
import kervan.timeseries.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// The browser finds the same value axis for a part of a chart as the server finds when it draws that part alone, so that nothing jumps when it does.
@SpringBootTest(classes = ChartPage.Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ZoomedAxisBrowserTests extends InChromium {

    private static final int FIRST = 2006;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lines | false | 759 783 586 650 700 690 720 1485 2764 4484 4119 4200 4300 4400 4500 4600 4700 4800 4900 5000
            lines | false | 80.2 80.4 80.3 80.25 80.3 80.35 80.3 10 20 30 40 50 60 70 80 90 100 110 120 130
            lines | false | -5 3 2 -1.5 0 4 1 100 200 300 400 500 600 700 800 900 1000 1100 1200 1300
            lines | false | 0.1 0.9 0.25 0.3 0.5 0.7 0.4 3 4 5 6 7 8 9 10 11 12 13 14 15
            lines | false | 5 5 5 5 5 5 5 50 60 70 80 90 100 110 120 130 140 150 160 170
            lines | true  | 3 4 5 6 8 20 30 700 800 900 1000 2000 3000 4000 5000 6000 7000 8000 9000 10000
            bars  | false | 80 81 82 83 84 85 86 200 300 400 500 600 700 800 900 1000 1100 1200 1300 1400
            bars  | false | -8 10 9 -3 4 5 6 200 300 400 500 600 700 800 900 1000 1100 1200 1300 1400
            """)
    void partHasTheAxisOfAChartOfItsOwn(String kind, boolean logarithmic, String values) {
        page.route("**/favicon.ico", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        open("lines");
        page.waitForSelector("echarts-chart[data-drawn]");
        draw(option(kind, logarithmic, values, 20));
        var all = axis();

        page.locator("echarts-chart").focus();
        page.keyboard().press("Home");
        for (var step = 0; step < 5; step++) {
            page.keyboard().press("+");
        }
        var zoomed = axis();
        draw(option(kind, logarithmic, values, shown()));

        assertThat(zoomed).isEqualTo(axis()).isNotEqualTo(all);
    }

    /// How many years are left, by what the chart told the server.
    private int shown() {
        page.waitForFunction("first => document.querySelector('#said').textContent.startsWith(`from ${first} to`)", FIRST);
        var years = page.locator("#said").textContent().replaceAll("\\D+", " ").strip().split(" ");
        assertThat(Integer.parseInt(years[1])).isBetween(FIRST + 2, FIRST + 6);
        return Integer.parseInt(years[1]) - FIRST + 1;
    }

    private void draw(String option) {
        page.locator("echarts-chart").evaluate("(chart, option) => { chart.removeAttribute('data-drawn'); chart.receive({option: JSON.parse(option)}); }", option);
        page.waitForSelector("echarts-chart[data-drawn]");
    }

    /// Numbers and name of the value axis, without years and names of lines.
    private List<?> axis() {
        page.waitForTimeout(150);
        return (List<?>) page.evaluate("""
                () => [...document.querySelector('echarts-chart').shadowRoot.querySelectorAll('svg text')].map(one => one.textContent).filter(text => !/^20[0-2]\\d$/.test(text) && !text.startsWith('line'))
                """);
    }

    private static String option(String kind, boolean logarithmic, String values, int count) {
        var years = IntStream.range(0, count).mapToObj(year -> TimePeriod.ofYear(FIRST + year)).toList();
        var axis = Axis.Days.of(years.getFirst(), years.getLast());
        var numbers = values.strip().split(" +");
        var points = new ArrayList<Point>();
        for (int at = 0; at < count; at++) {
            points.add(new Point(axis.middle(years.get(at)), new BigDecimal(numbers[at]), "", List.of("value"), years.get(at).toString(), Mark.Look.PLAIN));
        }
        Mark mark = kind.equals("bars") ? new Stack("line", Stack.Form.SIDE_BY_SIDE, List.of(new Stack.Part("a", "line", 1, points))) : new Curve("a", "line", 1, points);
        return EChartsOption.of(new WorkbenchChart("", axis, logarithmic, "kt", "", false, List.of(mark), List.of(), years.stream().map(year -> Place.of(axis, year)).toList(), null, "").chart()).toString();
    }
}
