package kervan.chart;

import static kervan.chart.Drawing.JSON;
import static kervan.chart.Drawing.encode;
import static kervan.chart.Drawing.label;
import static kervan.chart.Drawing.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kervan.chart.Annotation.Words;
import kervan.chart.Annotation.Words.Side;
import kervan.language.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Annotations as series of ECharts.
final class AnnotationDrawing {

    /// As a share of the axis.
    private static final double AT_START = 0.2;

    private static final int MOST_NAMED_EVENTS = 3;

    private final Drawing drawing;
    private final Chart chart;

    AnnotationDrawing(Drawing drawing) {
        this.drawing = drawing;
        this.chart = drawing.chart();
    }

    void draw() {
        var carrier = drawing.series("annotations", "", "scatter", 1, "faint").put("symbolSize", 0).put("silent", true);
        carrier.putArray("data");
        areas(carrier);
        lines(carrier);
        beyondScale();
        brackets();
        words();
        targetStops();
        events();
        targetNames();
    }

    private boolean isRead() {
        return !chart.places().isEmpty();
    }

    private Optional<Place> place(String id) {
        return chart.places().stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /// Where lines have their names in a column, lines of targets have theirs there too.
    private void targetNames() {
        for (var annotation : chart.annotations()) {
            if (annotation instanceof Annotation.TargetLine target && isRead()) {
                drawing.end("", target.label().replace('\n', ' '), 2).put("y", target.y()).put("color", "token:target").put("lineColor", "token:target").put("symbol", "none").set("dashes", JSON.arrayNode());
            }
        }
    }

    /// A line of a target has no points of its own: it is walked to, and told, at its right end.
    private void targetStops() {
        var stops = chart.annotations().stream().filter(Annotation.TargetLine.class::isInstance).map(Annotation.TargetLine.class::cast)
                .map(target -> new Mark.Point(chart.axis().to(), target.y(), "", target.label().lines().toList())).toList();
        if (!stops.isEmpty()) {
            var drawn = drawing.series("targets", Texts.of("chart.targets"), "scatter", 1, "target").put("symbolSize", 0).put("silent", true);
            drawn.set("data", drawing.points(stops, 0));
        }
    }

    private void events() {
        var events = chart.annotations().stream().filter(Annotation.Event.class::isInstance).map(Annotation.Event.class::cast).sorted(Comparator.comparingDouble(Annotation.Event::from)).toList();
        if (events.isEmpty()) {
            return;
        }
        var drawn = drawing.series("happened", Texts.of("chart.events"), "custom", 1, "mute").put("renderItem", "events");
        var names = drawn.putObject("itemPayload").put("textColor", "token:mute").put("panelColor", "token:panel").put("bandColor", "token:faint/16").put("named", chart.compact() ? 0 : MOST_NAMED_EVENTS).putArray("names");
        var encode = drawn.putObject("encode");
        encode.putArray("x").add(0).add(1);
        var data = drawn.putArray("data");
        for (var event : events) {
            names.add(event.name());
            var item = data.addObject().put("name", event.name()).put("id", event.id());
            item.putArray("value").add(event.from()).add(event.to());
            event.tip().forEach(item.putArray("tip")::add);
        }
    }

    private void areas(ObjectNode carrier) {
        var areas = JSON.arrayNode();
        for (var annotation : chart.annotations()) {
            switch (annotation) {
                case Annotation.NotYet gap -> area(areas, gap.label(), gap.from(), gap.to());
                case Annotation.Band band -> area(areas, "", band.from(), band.to()).set("itemStyle", JSON.objectNode().put("color", "token:faint/22"));
                default -> { }
            }
        }
        if (!areas.isEmpty()) {
            carrier.set("markArea", areas(areas));
        }
    }

    private static ObjectNode area(ArrayNode areas, String name, double from, double to) {
        var ends = areas.addArray();
        var start = ends.addObject().put("name", name).put("xAxis", from);
        ends.addObject().put("xAxis", to);
        return start;
    }

    private ObjectNode areas(ArrayNode data) {
        var area = JSON.objectNode().put("silent", true);
        area.set("itemStyle", JSON.objectNode().put("color", "token:zone"));
        area.set("label", JSON.objectNode().put("color", "token:mute").put("position", chart.axis() instanceof Axis.Days ? "insideBottomRight" : "insideTopLeft").put("distance", 7).put("fontSize", 11));
        area.set("data", data);
        return area;
    }

    private void lines(ObjectNode carrier) {
        var lines = JSON.arrayNode();
        for (var annotation : chart.annotations()) {
            switch (annotation) {
                case Annotation.TargetLine target when isRead() -> lines.add(line("yAxis", target.y(), "token:target", 1.3, "solid").set("label", JSON.objectNode().put("show", false)));
                case Annotation.TargetLine target -> lines.add(line("yAxis", target.y(), "token:target", 1.3, "solid")
                        .set("label", JSON.objectNode().put("formatter", target.label()).put("color", "token:target").put("fontWeight", 600).put("position", "end").put("align", "left").put("lineHeight", 14)));
                case Annotation.Today today -> lines.add(line("xAxis", BigDecimal.valueOf(today.x()), "token:faint", 1, "dashed")
                        .set("label", JSON.objectNode().put("formatter", today.label()).put("color", "token:faint").put("position", "end").put("align", "center")));
                case Annotation.Base base -> place(base.place()).ifPresent(place -> lines.add(line("xAxis", BigDecimal.valueOf(place.x()), "token:mute", 1.3, "solid").set("label", JSON.objectNode().put("show", false))));
                case Annotation.Deadline due -> lines.add(line("xAxis", BigDecimal.valueOf(due.x()), "token:target", 1.3, "solid").set("label", JSON.objectNode().put("show", false)));
                default -> { }
            }
        }
        if (!lines.isEmpty()) {
            carrier.set("markLine", JSON.objectNode().put("symbol", "none").put("silent", true).put("animation", false).set("data", lines));
        }
    }

    private void beyondScale() {
        var beyondScale = JSON.arrayNode();
        for (var annotation : chart.annotations()) {
            if (annotation instanceof Annotation.OffScale beyond) {
                beyondScale.addAll(drawing.points(List.of(new Mark.Point(beyond.x(), chart.top().multiply(new BigDecimal("0.93")), beyond.label(), beyond.tip())), 0));
            }
        }
        if (!beyondScale.isEmpty()) {
            var drawn = drawing.series("beyond", "Promise beyond the scale", "scatter", 6, "target").put("symbol", "triangle").put("symbolSize", 9);
            drawn.set("label", label("right", "target", 12).put("distance", 5));
            drawn.set("data", beyondScale);
        }
    }

    private void brackets() {
        for (var annotation : chart.annotations()) {
            if (annotation instanceof Annotation.Bracket bracket) {
                var drawn = drawing.series("bracket-" + drawing.series().size(), "", "custom", 6, "ink").put("renderItem", "range").put("silent", true);
                drawn.set("itemStyle", JSON.objectNode().put("color", bracket.tone().token()));
                drawn.set("itemPayload", JSON.objectNode().put("width", 10).put("lineWidth", 1.6).put("offset", 10).put("bracket", true));
                drawn.set("encode", encode(0, 1, 2));
                drawn.putArray("data").addObject().putArray("value").add(bracket.x()).add(bracket.from().min(bracket.to())).add(bracket.from().max(bracket.to()));
            }
        }
    }

    /// All words of a chart keep clear of each other: first those at the right end, then the others, side by side and in their order.
    private void words() {
        var all = words(chart.annotations());
        for (var side : Side.values()) {
            carrier("words-end", side, all.stream().filter(one -> one.side() == side && isAtEnd(one)).toList());
        }
        for (var side : Side.values()) {
            carrier("words", side, all.stream().filter(one -> one.side() == side && !isAtEnd(one)).toList());
        }
    }

    private boolean isAtEnd(Words words) {
        return words.side().isRight() && chart.axis().share(words.x()) >= Drawing.AT_END;
    }

    private List<Words> words(List<Annotation> annotations) {
        var words = new ArrayList<Words>();
        for (var annotation : annotations) {
            switch (annotation) {
                case Words one -> words.add(one);
                case Annotation.Deadline due -> words.add(new Words(due.x(), chart.top(), due.label(), Side.LEFT_BELOW, Tone.PROMISE));
                case Annotation.Bracket bracket -> words.add(beside(bracket));
                case Annotation.Band band -> words.add(over(band));
                default -> { }
            }
        }
        return words;
    }

    /// Lines rise, so that a deficit has room below them, and a surplus above.
    private static Words beside(Annotation.Bracket bracket) {
        var isShort = bracket.tone() == Tone.SHORT;
        return new Words(bracket.x(), isShort ? bracket.from() : bracket.to(), bracket.label(), isShort ? Side.RIGHT_BELOW : Side.RIGHT_ABOVE, bracket.tone());
    }

    /// The name of a band that begins at the left end would reach beyond it.
    private Words over(Annotation.Band band) {
        var isFirst = chart.axis().share(band.from()) < AT_START;
        return new Words(isFirst ? band.from() : (band.from() + band.to()) / 2, chart.top(), band.label(), isFirst ? Side.RIGHT_BELOW : Side.BELOW, Tone.QUIET);
    }

    private void carrier(String kind, Side side, List<Words> words) {
        if (words.isEmpty()) {
            return;
        }
        var drawn = drawing.series("%s-%s".formatted(kind, side.name().toLowerCase(Locale.ROOT).replace('_', '-')), "", "scatter", 7, "mute").put("symbolSize", 0).put("silent", true).put("labelLayout", "fn:apart");
        drawn.set("label", label(side.position(), "mute", 11.5).put("align", side.align()).put("distance", 7).put("lineHeight", 14)
                .put("textBorderColor", "token:panel").put("textBorderWidth", 3));
        var data = drawn.putArray("data");
        for (var one : words) {
            var item = data.addObject().put("name", one.text());
            item.putArray("value").add(one.x()).add(one.y());
            item.set("label", JSON.objectNode().put("color", one.tone().token()));
        }
    }
}
