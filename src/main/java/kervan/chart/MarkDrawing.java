package kervan.chart;

import static kervan.chart.Drawing.JSON;
import static kervan.chart.Drawing.encode;
import static kervan.chart.Drawing.label;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import kervan.timeseries.TimePeriod;
import tools.jackson.databind.node.ObjectNode;

/// Marks as series of ECharts; those of charts of targets are drawn by [PromiseDrawing].
final class MarkDrawing {

    /// Where dots stand beside the bar of their year, in years from its middle.
    private static final double BESIDE = 0.28;

    private final Drawing drawing;
    private final PromiseDrawing promises;
    private final CurveDrawing curves;

    MarkDrawing(Drawing drawing) {
        this.drawing = drawing;
        this.promises = new PromiseDrawing(drawing);
        this.curves = new CurveDrawing(drawing);
    }

    void draw(Mark mark) {
        switch (mark) {
            case Mark.Bars bars -> bars(bars);
            case Mark.Outlines outlines -> outlines(outlines);
            case Mark.Whiskers whiskers when whiskers.hue() == 0 -> spans("whiskers", whiskers.name(), "mute", 7, 0, whiskers.spans());
            case Mark.Whiskers whiskers -> {
                if (WorkbenchChart.isFromZero(drawing.chart().marks())) {
                    spans("whiskers-halo-" + drawing.series().size(), "", "panel", 11, 0, whiskers.spans()).set("itemPayload", JSON.objectNode().put("width", 11).put("lineWidth", 4));
                }
                spans("whiskers-" + drawing.series().size(), whiskers.name(), Hue.of(whiskers.hue()).role(), 7, 0, whiskers.spans());
            }
            case Mark.Curve curve -> curves.curve(curve);
            case Mark.Trend trend -> curves.trend(trend);
            case Mark.Envelope envelope -> curves.envelope(envelope);
            case Mark.Stack stack -> new StackDrawing(drawing).draw(stack);
            case Mark.Dots dots -> dots(dots);
            case Mark.Spans spans -> spans("spans", spans.name(), "warn", 9, BESIDE, spans.spans());
            case Mark.Line line -> {
                var drawn = drawing.series("line", line.name(), "line", 3, "series-1").put("symbol", "circle").put("symbolSize", 5).put("connectNulls", false);
                drawn.set("lineStyle", JSON.objectNode().put("color", "token:series-1").put("width", 2));
                drawn.set("data", drawing.points(line.points(), 0));
            }
            case Mark.Diamonds diamonds -> {
                var drawn = drawing.series("targets", diamonds.name(), "scatter", 4, "panel").put("symbol", "diamond").put("symbolSize", 11);
                drawn.set("itemStyle", JSON.objectNode().put("color", "token:panel").put("borderColor", "token:" + (diamonds.hue() == 0 ? "target" : Hue.of(diamonds.hue()).role())).put("borderWidth", 1.8));
                drawn.set("data", drawing.points(diamonds.points(), 0));
            }
            case Mark.Ticks ticks -> {
                ticks(ticks, "before-halo", "panel", 4);
                ticks(ticks, "before", "mute", 2);
            }
            case Mark.Happenings happenings -> {
                var drawn = drawing.series("events", happenings.name(), "scatter", 6, "faint").put("symbol", "triangle").put("symbolSize", 8);
                drawn.set("symbolOffset", JSON.arrayNode().add(0).add(8));
                drawn.set("data", drawing.points(happenings.points(), 0));
            }
            case Mark.Trace trace -> promises.trace(trace);
            case Mark.Fan fan -> promises.fan(fan);
            case Mark.Bounds bounds -> promises.bounds(bounds);
            case Mark.Stretches stretches -> promises.stretches(stretches);
            case Mark.Deviations deviations -> promises.deviations(deviations);
            case Mark.Bullets bullets -> promises.bullets(bullets);
        }
    }

    private void bars(Mark.Bars bars) {
        var drawn = drawing.series("bars", bars.name(), "bar", 3, "ink").put("barWidth", "30%");
        drawn.set("label", new AxisOption(drawing.chart()).isDense() ? label("top", "ink", 11).put("distance", 9) : label("insideBottom", "panel", 12.5).put("distance", 8));
        drawn.set("data", drawing.points(bars.points(), 0));
    }

    private void dots(Mark.Dots dots) {
        var drawn = drawing.series(dots.hollow() ? "expected" : "reported", dots.name(), "scatter", drawing.chart().compact() || beside() != 0 ? 5 : 2, "warn").put("symbol", "circle")
                .put("symbolSize", 7).put("labelLayout", "fn:apart");
        if (beside() != 0) {
            drawn.set("encode", JSON.objectNode().put("x", 2).put("y", 1));
            drawn.set("label", label("right", "mute", 11.5).put("distance", 6).put("lineHeight", 13).put("fontWeight", 500));
        }
        if (dots.hollow()) {
            drawn.set("itemStyle", JSON.objectNode().put("color", "token:panel").put("borderColor", "token:warn").put("borderWidth", 1.8));
        }
        drawn.set("data", drawing.points(dots.points(), beside()));
    }

    /// On bars of its own colour a whisker is seen by its border of the ground.
    private ObjectNode spans(String id, String name, String role, int width, double beside, List<Mark.Spans.Span> spans) {
        var drawn = drawing.series(id, name, "custom", 4, role).put("renderItem", "range").put("silent", true);
        drawn.set("itemPayload", JSON.objectNode().put("width", width).put("lineWidth", 1.2));
        drawn.set("encode", encode(0, 1, 2));
        var data = drawn.putArray("data");
        spans.forEach(span -> data.addObject().putArray("value").add(span.x() + beside).add(span.low()).add(span.high()));
        return drawn;
    }

    /// Over a bar of nearly its colour a line is seen by its border of the ground.
    private void ticks(Mark.Ticks ticks, String id, String role, double width) {
        var drawn = drawing.series(id, ticks.name(), "custom", 4, role).put("renderItem", "stretch").put("silent", true);
        drawn.set("itemPayload", JSON.objectNode().put("width", 0).put("lineWidth", width));
        var encode = drawn.putObject("encode");
        encode.putArray("x").add(0).add(1);
        encode.put("y", 2);
        var data = drawn.putArray("data");
        ticks.ticks().forEach(tick -> data.addObject().putArray("value").add(tick.from()).add(tick.to()).add(tick.y()));
    }

    private void outlines(Mark.Outlines outlines) {
        var role = outlines.superseded() ? "target/60" : "target";
        var drawn = drawing.series(outlines.superseded() ? "superseded" : "targets", outlines.name(), "custom", 2, role).put("renderItem", "outline-bar");
        drawn.set("itemPayload", JSON.objectNode().put("axisWidth", width(outlines)).put("lineWidth", outlines.superseded() ? 1 : 1.8));
        drawn.set("data", drawing.points(outlines.points(), 0));
        var labels = drawing.series(outlines.superseded() ? "superseded-labels" : "target-labels", "", "scatter", 7, role).put("symbolSize", 0).put("silent", true);
        labels.set("label", label("top", "target", 12).put("distance", 3).put("backgroundColor", "token:panel").set("padding", JSON.arrayNode().add(1).add(3)));
        var data = labels.putArray("data");
        outlines.points().stream().filter(point -> !point.label().isEmpty()).forEach(point -> value(data.addObject().put("name", point.label()), point));
    }

    /// Less than half of its period: on an axis of days that has so many of them.
    private double width(Mark.Outlines outlines) {
        var days = drawing.chart().axis() instanceof Axis.Days ? outlines.points().stream().flatMap(point -> days(point.id()).stream()).min(Long::compare).orElse(1L) : 1L;
        return 0.44 * days;
    }

    private static Optional<Long> days(String period) {
        try {
            return Optional.of(TimePeriod.parse(period).interval().days());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static void value(ObjectNode item, Mark.Point point) {
        item.putArray("value").add(point.x()).add(point.y());
    }

    /// Dots stand beside bars, and behind lines.
    private double beside() {
        return !drawing.chart().compact() && drawing.chart().marks().stream().anyMatch(Mark.Bars.class::isInstance) ? BESIDE : 0;
    }
}
