package kervan.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A [Chart] as an option of Apache ECharts, in the vocabulary of `frontend/echarts/README.md`.
///
/// Pure: equal charts give equal options, byte for byte.
public final class EChartsOption {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /// Where dots stand beside the bar of their year, in years from its middle.
    private static final double BESIDE = 0.28;
    /// Names of years that a narrow chart has room for.
    private static final int MOST_YEARS_ON_NARROW = 7;

    private final Chart chart;
    private final ArrayNode series = JSON.arrayNode();

    private EChartsOption(Chart chart) {
        this.chart = chart;
    }

    public static ObjectNode of(Chart chart) {
        return new EChartsOption(chart).option();
    }

    private ObjectNode option() {
        chart.marks().forEach(this::draw);
        annotate();
        var base = JSON.objectNode();
        base.set("grid", grid(chart.compact() ? 8 : right()));
        base.set("xAxis", years());
        base.set("yAxis", values());
        base.set("series", series);
        if (chart.compact()) {
            return base;
        }
        var option = JSON.objectNode();
        option.set("baseOption", base);
        option.set("media", media());
        return option;
    }

    /// Room for the words of a target.
    private int right() {
        return chart.annotations().stream().anyMatch(Annotation.TargetLine.class::isInstance) ? 104 : 14;
    }

    private ObjectNode grid(int right) {
        return JSON.objectNode().put("left", chart.compact() ? 6 : chart.top().compareTo(BigDecimal.valueOf(1000)) < 0 ? 34 : 52).put("right", right).put("top", chart.compact() ? 14 : 30).put("bottom", chart.compact() ? 20 : 36);
    }

    private ObjectNode years() {
        var labels = JSON.objectNode().put("formatter", "fn:year").put("margin", chart.compact() ? 6 : 16);
        var shown = chart.compact() ? IntStream.of(chart.firstYear(), chart.lastYear()) : IntStream.rangeClosed(chart.firstYear(), chart.lastYear());
        var values = labels.putArray("customValues");
        shown.distinct().forEach(values::add);
        if (chart.compact()) {
            labels.put("color", "token:faint").put("fontSize", 11);
        }
        var axis = JSON.objectNode().put("type", "value").put("min", chart.firstYear() - 0.5).put("max", chart.lastYear() + 0.5).put("containShape", false);
        axis.set("splitLine", JSON.objectNode().put("show", false));
        axis.set("axisLabel", labels);
        return axis;
    }

    private ObjectNode values() {
        var axis = JSON.objectNode().put("type", "value").put("min", 0).put("max", chart.top());
        if (chart.compact()) {
            return axis.put("show", false);
        }
        axis.set("axisLine", JSON.objectNode().put("show", false));
        return axis;
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Bars bars -> {
                var drawn = series("bars", bars.name(), "bar", 3, "ink").put("barWidth", "30%");
                drawn.set("label", isDense() ? label("top", "ink", 11).put("distance", 9) : label("insideBottom", "panel", 12.5).put("distance", 8));
                drawn.set("data", points(bars.points(), 0));
            }
            case Mark.Outlines outlines -> outlines(outlines);
            case Mark.Whiskers whiskers -> {
                var drawn = series("whiskers", whiskers.name(), "custom", 4, "mute").put("renderItem", "range").put("silent", true);
                drawn.set("itemPayload", JSON.objectNode().put("width", 7).put("lineWidth", 1.2));
                drawn.set("encode", encode(0, 1, 2));
                var data = drawn.putArray("data");
                whiskers.spans().forEach(span -> data.addObject().putArray("value").add(span.x()).add(span.low()).add(span.high()));
            }
            case Mark.Dots dots -> {
                var drawn = series(dots.hollow() ? "expected" : "reported", dots.name(), "scatter", chart.compact() || beside() != 0 ? 5 : 2, "warn").put("symbol", "circle")
                        .put("symbolSize", 7).put("labelLayout", "fn:apart");
                if (beside() != 0) {
                    drawn.set("encode", JSON.objectNode().put("x", 2).put("y", 1));
                    drawn.set("label", label("right", "mute", 11.5).put("distance", 6).put("lineHeight", 13).put("fontWeight", 500));
                }
                if (dots.hollow()) {
                    drawn.set("itemStyle", JSON.objectNode().put("color", "token:panel").put("borderColor", "token:warn").put("borderWidth", 1.8));
                }
                drawn.set("data", points(dots.points(), beside()));
            }
            case Mark.Spans spans -> {
                var drawn = series("spans", spans.name(), "custom", 4, "warn").put("renderItem", "range").put("silent", true);
                drawn.set("itemPayload", JSON.objectNode().put("width", 9).put("lineWidth", 1.2));
                drawn.set("encode", encode(0, 1, 2));
                var data = drawn.putArray("data");
                spans.spans().forEach(span -> data.addObject().putArray("value").add(span.x() + BESIDE).add(span.low()).add(span.high()));
            }
            case Mark.Line line -> {
                var drawn = series("line", line.name(), "line", 3, "series-1").put("symbol", "circle").put("symbolSize", 5).put("connectNulls", false);
                drawn.set("lineStyle", JSON.objectNode().put("color", "token:series-1").put("width", 2));
                drawn.set("data", points(line.points(), 0));
            }
            case Mark.Diamonds diamonds -> {
                var drawn = series("targets", diamonds.name(), "scatter", 4, "panel").put("symbol", "diamond").put("symbolSize", 11);
                drawn.set("itemStyle", JSON.objectNode().put("color", "token:panel").put("borderColor", "token:target").put("borderWidth", 1.8));
                drawn.set("data", points(diamonds.points(), 0));
            }
            case Mark.Happenings happenings -> {
                var drawn = series("events", happenings.name(), "scatter", 6, "faint").put("symbol", "triangle").put("symbolSize", 8);
                drawn.set("symbolOffset", JSON.arrayNode().add(0).add(8));
                drawn.set("data", points(happenings.points(), 0));
            }
        }
    }

    private void outlines(Mark.Outlines outlines) {
        var role = outlines.superseded() ? "target/60" : "target";
        var drawn = series(outlines.superseded() ? "superseded" : "targets", outlines.name(), "custom", 2, role).put("renderItem", "outline-bar");
        drawn.set("itemPayload", JSON.objectNode().put("axisWidth", 0.44).put("lineWidth", outlines.superseded() ? 1 : 1.8));
        drawn.set("data", points(outlines.points(), 0));
        var labels = series(outlines.superseded() ? "superseded-labels" : "target-labels", "", "scatter", 7, role).put("symbolSize", 0).put("silent", true);
        labels.set("label", label("top", "target", 12).put("distance", 3).put("backgroundColor", "token:panel").set("padding", JSON.arrayNode().add(1).add(3)));
        var data = labels.putArray("data");
        outlines.points().stream().filter(point -> !point.label().isEmpty())
                .forEach(point -> data.addObject().put("name", point.label()).putArray("value").add(point.x()).add(point.y()));
    }

    /// Dots stand beside bars, and behind lines.
    private double beside() {
        return !chart.compact() && chart.marks().stream().anyMatch(Mark.Bars.class::isInstance) ? BESIDE : 0;
    }

    private ArrayNode points(List<Mark.Point> points, double beside) {
        var data = JSON.arrayNode();
        for (var point : points) {
            var item = data.addObject().put("name", point.label());
            if (!point.id().isEmpty()) {
                item.put("id", point.id());
            }
            look(point.look(), item);
            var value = item.putArray("value").add(point.x()).add(point.y());
            if (beside != 0) {
                value.add(point.x() + beside);
            }
            if (!point.tip().isEmpty()) {
                point.tip().forEach(item.putArray("tip")::add);
            }
        }
        return data;
    }

    /// The shape of a point that was put together; that of a line and that of a bar in one, since each draws what it knows.
    private static void look(Mark.Look look, ObjectNode item) {
        switch (look) {
            case PLAIN -> { }
            case DERIVED -> item.put("symbol", "rect").put("symbolSize", 6).set("itemStyle", JSON.objectNode().put("color", "token:mute"));
            case UNCERTAIN -> item.put("symbol", "rect").put("symbolSize", 7).set("itemStyle",
                    JSON.objectNode().put("color", "token:panel").put("borderColor", "token:mute").put("borderWidth", 1.5));
        }
    }

    private void annotate() {
        var carrier = series("annotations", "", "scatter", 1, "faint").put("symbolSize", 0).put("silent", true);
        carrier.putArray("data");
        var lines = JSON.arrayNode();
        var beyondScale = JSON.arrayNode();
        for (var annotation : chart.annotations()) {
            switch (annotation) {
                case Annotation.TargetLine target -> lines.add(line("yAxis", target.y(), "token:target", 1.3, "solid")
                        .set("label", JSON.objectNode().put("formatter", target.label()).put("color", "token:target").put("fontWeight", 600).put("position", "end").put("align", "left").put("lineHeight", 14)));
                case Annotation.Today today -> lines.add(line("xAxis", BigDecimal.valueOf(today.x()), "token:faint", 1, "dashed")
                        .set("label", JSON.objectNode().put("formatter", today.label()).put("color", "token:faint").put("position", "end").put("align", "center")));
                case Annotation.NotYet gap -> carrier.set("markArea", notYet(gap));
                case Annotation.OffScale beyond -> beyondScale.addAll(points(List.of(new Mark.Point(beyond.x(), chart.top().multiply(new BigDecimal("0.93")), beyond.label(), beyond.tip())), 0));
            }
        }
        if (!lines.isEmpty()) {
            carrier.set("markLine", JSON.objectNode().put("symbol", "none").put("silent", true).put("animation", false).set("data", lines));
        }
        if (!beyondScale.isEmpty()) {
            var drawn = series("beyond", "Promise beyond the scale", "scatter", 6, "target").put("symbol", "triangle").put("symbolSize", 9);
            drawn.set("label", label("right", "target", 12).put("distance", 5));
            drawn.set("data", beyondScale);
        }
    }

    private static ObjectNode line(String axis, BigDecimal at, String color, double width, String type) {
        var line = JSON.objectNode().put(axis, at);
        line.set("lineStyle", JSON.objectNode().put("color", color).put("width", width).put("type", type));
        return line;
    }

    private static ObjectNode notYet(Annotation.NotYet gap) {
        var area = JSON.objectNode().put("silent", true);
        area.set("itemStyle", JSON.objectNode().put("color", "token:zone"));
        area.set("label", JSON.objectNode().put("color", "token:mute").put("position", "insideTopLeft").put("distance", 7).put("fontSize", 11));
        var ends = area.putArray("data").addArray();
        ends.addObject().put("name", gap.label()).put("xAxis", gap.from());
        ends.addObject().put("xAxis", gap.to());
        return area;
    }

    /// On narrow charts fewer marks speak, instead of all in smaller letters.
    private ArrayNode media() {
        var media = JSON.arrayNode();
        var narrow = media.addObject();
        narrow.set("query", JSON.objectNode().put("maxWidth", 560));
        narrow.set("option", look(10, false));
        media.addObject().set("option", look(right(), true));
        return media;
    }

    private boolean isDense() {
        return chart.lastYear() - chart.firstYear() >= MOST_YEARS_ON_NARROW;
    }

    private ObjectNode look(int right, boolean wide) {
        var option = JSON.objectNode();
        option.set("grid", JSON.objectNode().put("right", right));
        if (isDense()) {
            var labels = option.putObject("xAxis").putObject("axisLabel").putArray("customValues");
            var step = wide ? 1 : (chart.lastYear() - chart.firstYear()) / MOST_YEARS_ON_NARROW + 1;
            IntStream.rangeClosed(chart.firstYear(), chart.lastYear()).filter(year -> (chart.lastYear() - year) % step == 0).forEach(labels::add);
        }
        var changed = option.putArray("series");
        for (var drawn : series) {
            var id = drawn.get("id").stringValue();
            switch (id) {
                case "bars" -> changed.addObject().put("id", id).set("label", isDense() ? JSON.objectNode().put("show", wide) : wide ? JSON.objectNode().put("fontSize", 12.5).put("distance", 8).put("rotate", 0).put("align", "center").put("verticalAlign", "bottom")
                        : JSON.objectNode().put("fontSize", 10.5).put("distance", 3).put("rotate", 90).put("align", "left").put("verticalAlign", "middle"));
                case "target-labels" -> changed.addObject().put("id", id).set("label", JSON.objectNode().put("formatter", wide ? "{b}" : "fn:number:0:3"));
                case "beyond" -> changed.addObject().put("id", id).set("label", JSON.objectNode().put("position", wide ? "right" : "top"));
                case "annotations" -> {
                    var label = JSON.objectNode().set("label", JSON.objectNode().put("show", wide));
                    changed.addObject().put("id", id).<ObjectNode>set("markLine", label).set("markArea", label.deepCopy());
                }
                case "reported", "expected", "superseded-labels" -> changed.addObject().put("id", id).set("label", JSON.objectNode().put("show", wide));
                default -> { }
            }
        }
        return option;
    }

    private ObjectNode series(String id, String name, String type, int z, String role) {
        var added = series.addObject().put("id", id).put("name", name).put("type", type).put("z", z);
        added.set("itemStyle", JSON.objectNode().put("color", "token:" + role));
        return added;
    }

    private static ObjectNode label(String position, String role, double size) {
        return JSON.objectNode().put("show", true).put("position", position).put("color", "token:" + role).put("fontSize", size).put("fontWeight", 600).put("formatter", "{b}");
    }

    private static ObjectNode encode(int x, int... y) {
        var encode = JSON.objectNode().put("x", x);
        IntStream.of(y).forEach(encode.putArray("y")::add);
        return encode;
    }
}
