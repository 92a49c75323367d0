package kervan.chart;

import static kervan.chart.Drawing.JSON;
import static kervan.chart.Drawing.encode;
import static kervan.chart.Drawing.label;

import java.math.BigDecimal;
import kervan.chart.Mark.Stroke;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The marks of charts that hold values against promises, as series of ECharts.
final class PromiseDrawing {

    /// Opacity of the bands of a fan, the narrowest first, in per cent.
    private static final int[] FAN = {30, 20, 10};

    private final Drawing drawing;

    PromiseDrawing(Drawing drawing) {
        this.drawing = drawing;
    }

    void trace(Mark.Trace trace) {
        var stroke = trace.stroke();
        var drawn = drawing.series(next("trace"), trace.name(), "line", stroke == Stroke.ACTUAL ? 5 : 4, role(stroke)).put("connectNulls", false);
        var line = JSON.objectNode().put("color", "token:" + role(stroke)).put("width", width(stroke));
        if (stroke == Stroke.REQUIRED) {
            line.putArray("type").add(4).add(3);
        }
        drawn.set("lineStyle", line);
        switch (stroke) {
            case ACTUAL -> drawn.put("symbol", "circle").put("symbolSize", drawing.chart().compact() ? 3 : 5);
            case PROMISE -> {
                drawn.put("symbol", "circle").put("symbolSize", 7);
                drawn.set("itemStyle", JSON.objectNode().put("color", "token:panel").put("borderColor", "token:target").put("borderWidth", 1.6));
            }
            case EARLIER, PACE, REQUIRED -> drawn.put("symbol", "circle").put("symbolSize", 5).put("showSymbol", false);
        }
        if (trace.stepped()) {
            drawn.put("step", "end");
        }
        drawn.set("data", drawing.points(trace.points(), 0));
    }

    private static String role(Stroke stroke) {
        return switch (stroke) {
            case ACTUAL, REQUIRED -> "series-1";
            case EARLIER -> "series-1/45";
            case PACE, PROMISE -> "target";
        };
    }

    private static double width(Stroke stroke) {
        return switch (stroke) {
            case ACTUAL -> 2.4;
            case PROMISE -> 1.8;
            case PACE, REQUIRED -> 1.3;
            case EARLIER -> 1.2;
        };
    }

    /// The widest band first, so that the narrower ones lie on it.
    void fan(Mark.Fan fan) {
        for (var at = fan.levels().size() - 1; at >= 0; at--) {
            var level = fan.levels().get(at);
            var drawn = drawing.series(next("fan"), "%s, %d %%".formatted(fan.name(), level.percent()), "custom", 2, "series-" + Math.max(1, fan.hue()) + "/" + FAN[Math.min(at, FAN.length - 1)])
                    .put("renderItem", "area").put("silent", true);
            spans(drawn, level.spans());
        }
    }

    void bounds(Mark.Bounds bounds) {
        var drawn = drawing.series(next("bounds"), bounds.name(), "custom", 4, "ink").put("renderItem", "range").put("silent", true);
        drawn.set("itemStyle", JSON.objectNode().put("color", bounds.tone().token()));
        drawn.set("itemPayload", JSON.objectNode().put("width", 8).put("lineWidth", 1.4));
        spans(drawn, bounds.spans());
    }

    private static void spans(ObjectNode drawn, Iterable<Mark.Spans.Span> spans) {
        drawn.set("encode", encode(0, 1, 2));
        var data = drawn.putArray("data");
        spans.forEach(span -> data.addObject().putArray("value").add(span.x()).add(span.low()).add(span.high()));
    }

    void stretches(Mark.Stretches stretches) {
        var drawn = drawing.series(next("stretches"), stretches.name(), "custom", 4, "ink").put("renderItem", "stretch").put("silent", true);
        drawn.set("itemStyle", JSON.objectNode().put("color", stretches.tone().token()));
        drawn.set("itemPayload", JSON.objectNode().put("width", 8).put("lineWidth", 1.4));
        var encode = drawn.putObject("encode");
        encode.putArray("x").add(0).add(1);
        encode.put("y", 2);
        var data = drawn.putArray("data");
        stretches.stretches().forEach(one -> data.addObject().putArray("value").add(one.from()).add(one.to()).add(one.y()));
    }

    void deviations(Mark.Deviations deviations) {
        var drawn = drawing.series("deviations", deviations.name(), "bar", 3, "ok").put("barWidth", "60%").put("barMaxWidth", 34);
        drawn.set("label", label("top", "ok", 11.5).put("distance", 4).put("lineHeight", 12));
        var data = drawing.points(deviations.points(), 0);
        for (var at = 0; at < data.size(); at++) {
            var y = deviations.points().get(at).y();
            if (y != null && y.signum() < 0) {
                deficit((ObjectNode) data.get(at));
            }
        }
        drawn.set("data", data);
        zero();
    }

    private static void deficit(ObjectNode item) {
        item.set("itemStyle", JSON.objectNode().put("color", "token:warn").put("decal", "fn:hatch-in-print"));
        item.set("label", JSON.objectNode().put("position", "bottom").put("color", "token:warn"));
    }

    /// Bars that go both ways need to be seen to begin somewhere.
    private void zero() {
        var drawn = drawing.series("zero", "", "line", 4, "ink").put("symbol", "none").put("silent", true);
        drawn.set("lineStyle", JSON.objectNode().put("color", "token:ink").put("width", 1));
        var data = drawn.putArray("data");
        data.addArray().add(drawing.chart().axis().from()).add(0);
        data.addArray().add(drawing.chart().axis().to()).add(0);
    }

    void bullets(Mark.Bullets bullets) {
        var drawn = drawing.series("bullets", bullets.name(), "custom", 3, "ink").put("renderItem", "bullet");
        drawn.set("itemPayload", JSON.objectNode().put("targetColor", "token:target").put("earlierColor", "token:mute").put("bandColor", "token:faint/25"));
        var encode = drawn.putObject("encode");
        encode.putArray("x").add(1).add(2).add(3).add(4).add(5).add(6).add(7);
        encode.put("y", 0);
        var data = drawn.putArray("data");
        bullets.bullets().forEach(bullet -> bullet(data, bullet));
    }

    private static void bullet(ArrayNode data, Mark.Bullet bullet) {
        var item = data.addObject().put("name", "");
        if (!bullet.id().isEmpty()) {
            item.put("id", bullet.id());
        }
        var target = bullet.target();
        var value = item.putArray("value").add(bullet.row()).add(bullet.measure()).add(target == null ? null : target.low()).add(target == null ? null : target.high()).add(bullet.earlier());
        for (var band = 0; band < 3; band++) {
            value.add(band < bullet.bands().size() ? bullet.bands().get(band) : none());
        }
        bullet.tip().forEach(item.putArray("tip")::add);
    }

    private static @Nullable BigDecimal none() {
        return null;
    }

    /// A name that no other series has: a chart may have several marks of one kind.
    private String next(String kind) {
        return kind + "-" + drawing.series().size();
    }
}
