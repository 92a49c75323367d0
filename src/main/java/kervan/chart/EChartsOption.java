package kervan.chart;

import java.math.BigDecimal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A [Chart] as an option of Apache ECharts, in the vocabulary of `frontend/echarts/README.md`.
///
/// Pure: equal charts give equal options, byte for byte.
public final class EChartsOption {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /// Room that a letter of a row's name takes, in px.
    private static final double LETTER = 6.6;

    private final Chart chart;
    private final Drawing drawing;

    private EChartsOption(Chart chart) {
        this.chart = chart;
        this.drawing = new Drawing(chart);
    }

    public static ObjectNode of(Chart chart) {
        return new EChartsOption(chart).option();
    }

    private ObjectNode option() {
        var marks = new MarkDrawing(drawing);
        chart.marks().forEach(marks::draw);
        new AnnotationDrawing(drawing).draw();
        var axes = new AxisOption(chart);
        var base = JSON.objectNode();
        base.set("grid", grid(chart.compact() ? 8 : right()));
        base.set("xAxis", axes.along());
        base.set("yAxis", axes.across());
        base.set("series", drawing.series());
        if (!chart.places().isEmpty()) {
            new ReadingOption(drawing).addTo(base);
            return base;
        }
        if (chart.compact() || chart.axis() instanceof Axis.Rows) {
            return base;
        }
        var option = JSON.objectNode();
        option.set("baseOption", base);
        option.set("media", media(axes));
        return option;
    }

    /// Room for the words of a target, and for those that stand at the ends of lines.
    private int right() {
        return switch (chart.axis()) {
            case Axis.Years _ -> chart.annotations().stream().anyMatch(Annotation.TargetLine.class::isInstance) ? 104 : 14;
            case Axis.Days _, Axis.Seasons _ -> Math.max(14, drawing.wordsAtEnd());
            case Axis.Rows _ -> 24;
        };
    }

    private ObjectNode grid(int right) {
        var widest = Math.max(width(chart.top()), width(chart.bottom()));
        var grid = JSON.objectNode().put("left", chart.compact() ? 6 : widest).put("right", right).put("top", top()).put("bottom", chart.compact() ? 20 : 36);
        return switch (chart.axis()) {
            case Axis.Years _ -> grid;
            case Axis.Seasons _ -> grid.put("bottom", 30);
            case Axis.Days _ -> grid.put("bottom", chart.compact() ? 36 : 44);
            case Axis.Rows rows -> grid.put("left", left(rows)).put("top", 4).put("bottom", chart.compact() ? 4 : 22);
        };
    }

    /// Above the plot stand the unit and, below it, what happened.
    private int top() {
        if (chart.places().isEmpty()) {
            return chart.compact() ? 14 : 30;
        }
        return chart.annotations().stream().anyMatch(Annotation.Event.class::isInstance) ? 46 : chart.compact() ? 26 : 30;
    }

    private static int width(BigDecimal end) {
        return end.abs().compareTo(BigDecimal.valueOf(1000)) < 0 ? 34 : 52;
    }

    private static int left(Axis.Rows rows) {
        var longest = rows.names().stream().mapToInt(String::length).max().orElse(0);
        return longest == 0 ? 4 : (int) Math.min(200, 14 + longest * LETTER);
    }

    /// On narrow charts fewer marks speak, instead of all in smaller letters.
    private ArrayNode media(AxisOption axes) {
        var media = JSON.arrayNode();
        var narrow = media.addObject();
        narrow.set("query", JSON.objectNode().put("maxWidth", 560));
        narrow.set("option", look(axes, 10, false));
        media.addObject().set("option", look(axes, right(), true));
        return media;
    }

    private ObjectNode look(AxisOption axes, int right, boolean wide) {
        var option = JSON.objectNode();
        option.set("grid", JSON.objectNode().put("right", right));
        if (axes.isDense()) {
            option.putObject("xAxis").set("axisLabel", axes.names(wide));
        }
        option.set("series", new NarrowLook(wide, axes.isDense()).of(drawing.series()));
        return option;
    }
}
