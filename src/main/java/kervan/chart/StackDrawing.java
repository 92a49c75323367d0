package kervan.chart;

import static kervan.chart.Drawing.JSON;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kervan.chart.Mark.Point;
import kervan.chart.Mark.Stack.Form;
import kervan.chart.Mark.Stack.Part;
import kervan.language.Texts;
import kervan.language.Writing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Parts on one another or side by side, as series of ECharts.
final class StackDrawing {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// Decimals of a share as it is drawn, which nobody reads.
    private static final int DRAWN_DECIMALS = 4;

    private final Drawing drawing;

    StackDrawing(Drawing drawing) {
        this.drawing = drawing;
    }

    void draw(Mark.Stack stack) {
        var missing = stack.form() == Form.SIDE_BY_SIDE ? new TreeMap<Double, List<String>>() : missing(stack.parts());
        for (var part : stack.parts()) {
            part(stack, part, missing);
        }
        gaps(stack, missing);
    }

    private void part(Mark.Stack stack, Part part, TreeMap<Double, List<String>> missing) {
        var hue = Hue.of(part.hue());
        var area = stack.form().isArea();
        var drawn = drawing.series("curve-" + part.id(), part.name(), area ? "line" : "bar", 3, hue.role()).put("curve", part.id()).put("silent", true);
        drawn.set("emphasis", JSON.objectNode().put("disabled", true));
        if (stack.form() != Form.SIDE_BY_SIDE) {
            drawn.put("stack", "stack-" + stack.name());
        }
        var fill = JSON.objectNode().put("color", "token:" + hue.role()).put("decal", "fn:pattern:" + part.hue());
        if (area) {
            drawn.put("symbol", "none").put("connectNulls", false).set("lineStyle", JSON.objectNode().put("color", "token:panel").put("width", 1));
            drawn.set("areaStyle", fill.put("opacity", 1));
        } else {
            drawn.put("barCategoryGap", "22%").put("barGap", "6%").set("itemStyle", fill.put("borderColor", "token:panel").put("borderWidth", stack.form() == Form.SIDE_BY_SIDE ? 0 : 0.6));
        }
        drawn.set("data", points(stack, part, missing));
        drawing.end(part.id(), part.name(), 2).put("color", "token:" + hue.textRole()).put("lineColor", "token:" + hue.role()).put("symbol", "rect").put("filled", true).set("dashes", JSON.arrayNode());
    }

    /// Shares are drawn where all parts are known, and of values that are not below zero.
    private ArrayNode points(Mark.Stack stack, Part part, TreeMap<Double, List<String>> missing) {
        var data = drawing.points(part.points(), 0);
        for (var at = 0; at < data.size(); at++) {
            var point = part.points().get(at);
            var item = (ObjectNode) data.get(at);
            if (point.look() == Mark.Look.PARTIAL) {
                item.remove("label");
            }
            if (point.look() == Mark.Look.EXPECTED) {
                expected(item, Hue.of(part.hue()));
            }
            if (stack.form().isShare()) {
                item.putArray("value").add(point.x()).add(missing.containsKey(point.x()) ? null : share(stack.parts(), point));
            }
        }
        return data;
    }

    /// Pale, with a dashed border: what is expected is no less to be seen, and is not taken for what happened.
    private static void expected(ObjectNode item, Hue hue) {
        item.set("itemStyle", JSON.objectNode().put("color", "token:" + hue.role() + "/25").put("borderColor", "token:" + hue.role()).put("borderWidth", 1.3).put("borderType", "dashed"));
    }

    private static BigDecimal share(List<Part> parts, Point point) {
        var whole = parts.stream().flatMap(part -> part.points().stream()).filter(other -> other.x() == point.x() && other.y() != null).map(Point::y).reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.signum() <= 0 || point.y() == null ? null : point.y().multiply(HUNDRED).divide(whole, DRAWN_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    /// Places at which some parts are known and others are not, with the names of those.
    private static TreeMap<Double, List<String>> missing(List<Part> parts) {
        var known = parts.stream().collect(Collectors.toMap(part -> part, part -> part.points().stream().filter(point -> point.y() != null).map(Point::x).collect(Collectors.toSet())));
        var missing = new TreeMap<Double, List<String>>();
        for (var x : known.values().stream().flatMap(all -> all.stream()).collect(Collectors.toCollection(TreeSet::new))) {
            var without = parts.stream().filter(part -> !known.get(part).contains(x)).map(Part::name).toList();
            if (!without.isEmpty()) {
                missing.put(x, without);
            }
        }
        return missing;
    }

    private record Gap(double from, double to, List<String> without) {
    }

    /// Neighbours that lack the same parts are hatched as one.
    private void gaps(Mark.Stack stack, TreeMap<Double, List<String>> missing) {
        if (missing.isEmpty()) {
            return;
        }
        var places = stack.parts().stream().flatMap(part -> part.points().stream()).map(Point::x).collect(Collectors.toCollection(TreeSet::new));
        var gaps = new ArrayList<Gap>();
        missing.forEach((x, without) -> {
            var gap = gap(places, x, without);
            if (!gaps.isEmpty() && gaps.getLast().without().equals(without) && gaps.getLast().to() >= gap.from()) {
                gap = new Gap(gaps.removeLast().from(), gap.to(), without);
            }
            gaps.add(gap);
        });
        var drawn = drawing.series("gaps", "", "custom", 2, "faint").put("renderItem", "gap").put("silent", true);
        var words = drawn.putObject("itemPayload").put("textColor", "token:mute").put("panelColor", "token:panel").putArray("words");
        var encode = drawn.putObject("encode");
        encode.putArray("x").add(0).add(1);
        var data = drawn.putArray("data");
        for (var gap : gaps) {
            words.add(Texts.of("chart.without", "names", Writing.list(gap.without())));
            data.addObject().putArray("value").add(gap.from()).add(gap.to());
        }
    }

    /// Half way to its neighbours; beside the first and the last place as far as on their other side.
    private Gap gap(TreeSet<Double> places, double x, List<String> without) {
        var lower = places.lower(x);
        var higher = places.higher(x);
        var axis = drawing.chart().axis();
        var before = lower != null ? (x - lower) / 2 : higher != null ? (higher - x) / 2 : x - axis.from();
        var after = higher != null ? (higher - x) / 2 : lower != null ? (x - lower) / 2 : axis.to() - x;
        return new Gap(Math.max(axis.from(), x - before), Math.min(axis.to(), x + after), without);
    }
}
