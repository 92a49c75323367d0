package kervan.chart;

import static kervan.chart.Drawing.JSON;
import static kervan.chart.Drawing.encode;

import java.util.List;
import java.util.stream.IntStream;
import kervan.chart.Mark.Emphasis;
import kervan.chart.Mark.Look;
import kervan.timeseries.ObservationStatus;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Curves and what belongs to them, as series of ECharts.
final class CurveDrawing {

    /// A curve of so many values has a marker at each of them.
    private static final int FEW = 24;
    /// About how many markers a curve of more has: enough to tell it from others, few enough to see its course.
    private static final int MARKERS = 9;
    private static final int MARKER_PX = 7;
    private static final double TREND_PX = 1.2;
    private static final double HALO_PX = 4;

    private final Drawing drawing;

    CurveDrawing(Drawing drawing) {
        this.drawing = drawing;
    }

    void curve(Mark.Curve curve) {
        var hue = Hue.of(curve.hue());
        var drawn = drawing.series("curve-" + curve.id(), curve.name(), "line", depth(curve.emphasis()), hue.role()).put("curve", curve.id()).put("marker", hue.marker()).put("silent", true)
                .put("symbol", "none").put("symbolSize", size(curve)).put("connectNulls", false);
        drawn.set("lineStyle", stroke(curve, hue));
        drawn.set("itemStyle", JSON.objectNode().put("color", color(curve.expected() ? "panel" : hue.role(), curve.emphasis())).put("borderColor", color(hue.role(), curve.emphasis())).put("borderWidth", 1.4));
        drawn.set("emphasis", JSON.objectNode().put("disabled", true));
        if (curve.expected()) {
            drawn.put("status", Terms.of(ObservationStatus.FORECAST));
        }
        drawn.set("data", points(curve, hue));
        end(curve, hue);
    }

    /// What is measured and what is expected of one thing are two lines with one name.
    private void end(Mark.Curve curve, Hue hue) {
        if (curve.emphasis() == Emphasis.BEHIND || drawing.ends().values().stream().anyMatch(end -> end.get("curve").stringValue().equals(curve.id()))) {
            return;
        }
        drawing.end(curve.id(), curve.name(), curve.emphasis() == Emphasis.FOCUSED ? 3 : curve.emphasis() == Emphasis.NORMAL ? 2 : 1)
                .put("color", curve.emphasis() == Emphasis.EARLIER || curve.emphasis() == Emphasis.MUTED ? "token:faint" : "token:" + hue.textRole()).put("lineColor", color(hue.role(), curve.emphasis())).put("symbol", hue.marker()).set("dashes", strokes(curve, hue));
    }

    private static boolean isEarlier(Mark.Curve curve) {
        return curve.emphasis() == Emphasis.EARLIER || curve.emphasis() == Emphasis.BEHIND;
    }

    private int size(Mark.Curve curve) {
        return isEarlier(curve) || drawing.chart().compact() ? 4 : MARKER_PX;
    }

    private static int depth(Emphasis emphasis) {
        return switch (emphasis) {
            case EARLIER, BEHIND, MUTED -> 3;
            case NORMAL -> 4;
            case FOCUSED -> 5;
        };
    }

    private static String color(String role, Emphasis emphasis) {
        return "token:" + role + switch (emphasis) {
            case EARLIER, BEHIND -> "/55";
            case MUTED -> "/50";
            case NORMAL, FOCUSED -> "";
        };
    }

    private ObjectNode stroke(Mark.Curve curve, Hue hue) {
        var stroke = JSON.objectNode().put("color", color(hue.role(), curve.emphasis())).put("width", width(curve));
        var strokes = strokes(curve, hue);
        if (!strokes.isEmpty()) {
            stroke.set("type", strokes);
        }
        return stroke;
    }

    private static ArrayNode strokes(Mark.Curve curve, Hue hue) {
        return curve.expected() ? JSON.arrayNode().add(3).add(3) : hue.strokes();
    }

    private double width(Mark.Curve curve) {
        var width = curve.expected() ? 1.5 : switch (curve.emphasis()) {
            case FOCUSED -> 3;
            case NORMAL -> 2.2;
            case MUTED -> 1.8;
            case EARLIER, BEHIND -> 1.2;
        };
        return drawing.chart().compact() ? Math.min(width, 1.8) : width;
    }

    /// All of a few points have markers, and some of many; those between gaps, which no line reaches, always have, and so has what is not plain.
    private ArrayNode points(Mark.Curve curve, Hue hue) {
        var data = drawing.points(curve.points(), 0);
        var step = curve.points().stream().filter(point -> point.y() != null).count() <= FEW ? 1 : (int) Math.ceil(curve.points().size() / (double) MARKERS);
        for (var at = 0; at < data.size(); at++) {
            var look = curve.points().get(at).look();
            if (look == Look.PLAIN && (isAlone(curve.points(), at) || !isEarlier(curve) && at % step == step * curve.hue() / (Hue.LAST + 1))) {
                ((ObjectNode) data.get(at)).put("symbol", hue.marker());
            } else if (look == Look.PARTIAL) {
                partial((ObjectNode) data.get(at), hue);
            }
        }
        return data;
    }

    /// What is known of a part of its period is hollow.
    private static void partial(ObjectNode item, Hue hue) {
        item.remove("label");
        item.put("symbol", hue.marker()).put("symbolSize", MARKER_PX + 1).set("itemStyle", JSON.objectNode().put("color", "token:panel").put("borderColor", "token:" + hue.role()).put("borderWidth", 1.6));
    }

    private static boolean isAlone(List<Mark.Point> points, int at) {
        return points.get(at).y() != null && IntStream.of(at - 1, at + 1).allMatch(beside -> beside < 0 || beside >= points.size() || points.get(beside).y() == null);
    }

    /// It says nothing where it is pointed at: what is known of it stands under the chart.
    void trend(Mark.Trend trend) {
        var hue = Hue.of(trend.hue());
        var id = trend.id() + "-trend";
        if (WorkbenchChart.isFromZero(drawing.chart().marks())) {
            halo(trend, id);
        }
        var drawn = drawing.series("curve-" + id, trend.name(), "line", 5, hue.role()).put("curve", id).put("silent", true).put("symbol", "none").put("connectNulls", false);
        drawn.set("lineStyle", JSON.objectNode().put("color", "token:" + hue.role()).put("width", TREND_PX));
        drawn.set("emphasis", JSON.objectNode().put("disabled", true));
        drawn.set("data", drawing.points(trend.points(), 0));
        drawing.end(id, trend.name(), 1).put("color", "token:" + hue.textRole()).put("lineColor", "token:" + hue.role()).put("symbol", "none").set("dashes", JSON.arrayNode());
    }

    /// Over bars of its own colour the line would not be seen.
    private void halo(Mark.Trend trend, String id) {
        var drawn = drawing.series("halo-" + id, "", "line", 4, "panel").put("silent", true).put("symbol", "none").put("connectNulls", false);
        drawn.set("lineStyle", JSON.objectNode().put("color", "token:panel").put("width", HALO_PX));
        drawn.set("emphasis", JSON.objectNode().put("disabled", true));
        drawn.set("data", drawing.points(trend.points(), 0));
    }

    void envelope(Mark.Envelope envelope) {
        var drawn = drawing.series("envelope-" + drawing.series().size(), envelope.name(), "custom", 1, Hue.of(envelope.hue()).role() + "/14").put("renderItem", "area").put("silent", true);
        drawn.set("encode", encode(0, 1, 2));
        var data = drawn.putArray("data");
        envelope.spans().forEach(span -> data.addObject().putArray("value").add(span.x()).add(span.low()).add(span.high()));
    }
}
