package kervan.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import kervan.timeseries.ObservationStatus;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The series of an option as they are drawn, one after the other.
final class Drawing {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Where words on the right side of a place count as standing at the right end, as a share of the axis.
    static final double AT_END = 0.62;
    private static final double LETTER = 6.4;
    private static final int WIDEST_END = 170;

    private final Chart chart;
    private final ArrayNode series = JSON.arrayNode();
    private final ArrayNode ends = JSON.arrayNode();

    Drawing(Chart chart) {
        this.chart = chart;
    }

    Chart chart() {
        return chart;
    }

    ArrayNode series() {
        return series;
    }

    /// Names of curves, parts and target lines for the column at the right end, or the list above a narrow chart.
    ArrayNode ends() {
        return ends;
    }

    /// @param weight those with more keep their name where there is no room for all
    ObjectNode end(String curve, String name, int weight) {
        return ends.addObject().put("curve", curve).put("name", name).put("weight", weight);
    }

    ObjectNode series(String id, String name, String type, int z, String role) {
        var own = free(id);
        var added = series.addObject().put("id", own).put("name", name).put("type", type).put("z", z);
        added.set("itemStyle", JSON.objectNode().put("color", "token:" + role));
        return added;
    }

    /// The id, with a number where another series has it.
    private String free(String id) {
        var taken = series.values().stream().filter(one -> one.get("id").stringValue().equals(id) || one.get("id").stringValue().startsWith(id + " ")).count();
        return taken == 0 ? id : id + " " + (taken + 1);
    }

    /// Room to the right of the plot for words at its end, in px.
    int wordsAtEnd() {
        return (int) Math.min(WIDEST_END, chart.annotations().stream().mapToDouble(this::overhang).max().orElse(0));
    }

    private double overhang(Annotation annotation) {
        return switch (annotation) {
            case Annotation.Words words when words.side().isRight() -> overhang(words.x(), words.text(), 12);
            case Annotation.Bracket bracket -> overhang(bracket.x(), bracket.label(), 26);
            default -> 0;
        };
    }

    /// What of a text does not fit between its place and the right end of a plot of some 700 px.
    private double overhang(double x, String text, int distance) {
        var longest = text.lines().mapToInt(String::length).max().orElse(0);
        return distance + longest * LETTER - (1 - chart.axis().share(x)) * 700;
    }

    ArrayNode points(List<Mark.Point> points, double beside) {
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
            case NONE -> item.put("symbol", "none");
            case EXPECTED -> item.put("status", Terms.of(ObservationStatus.FORECAST));
            case PARTIAL -> {
                item.set("itemStyle", JSON.objectNode().put("color", "token:panel").put("borderColor", "token:ink").put("borderWidth", 1.2).put("decal", "fn:hatch"));
                item.set("label", JSON.objectNode().put("position", "top").put("color", "token:ink").put("distance", 5).put("rotate", 0).put("align", "center").put("verticalAlign", "bottom"));
            }
        }
    }

    static ObjectNode label(String position, String role, double size) {
        return JSON.objectNode().put("show", true).put("position", position).put("color", "token:" + role).put("fontSize", size).put("fontWeight", 600).put("formatter", "{b}");
    }

    static ObjectNode encode(int x, int... y) {
        var encode = JSON.objectNode().put("x", x);
        IntStream.of(y).forEach(encode.putArray("y")::add);
        return encode;
    }

    static ObjectNode line(String axis, BigDecimal at, String color, double width, String type) {
        var line = JSON.objectNode().put(axis, at);
        line.set("lineStyle", JSON.objectNode().put("color", color).put("width", width).put("type", type));
        return line;
    }
}
