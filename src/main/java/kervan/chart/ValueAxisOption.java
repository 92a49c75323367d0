package kervan.chart;

import static kervan.chart.Drawing.JSON;

import java.math.BigDecimal;
import java.util.List;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;
import tools.jackson.databind.node.ObjectNode;

/// The value axis of a chart of the workbench: its unit above it, and a badge where equal steps are not equal amounts, or zero is not seen.
final class ValueAxisOption {

    /// More lines across than these are thinned out, so that their numbers have room.
    private static final int MOST_LINES = 8;

    private final Chart chart;

    ValueAxisOption(Chart chart) {
        this.chart = chart;
    }

    ObjectNode of(ObjectNode axis) {
        axis.set("axisLine", JSON.objectNode().put("show", false));
        axis.put("name", name()).put("nameLocation", "end").put("nameGap", hasEvents() ? 28 : 12);
        axis.set("nameTextStyle", nameStyle());
        var label = JSON.objectNode();
        if (chart.bottom().signum() < 0) {
            label.put("formatter", "fn:signed:0:3");
        }
        if (chart.compact()) {
            label.put("fontSize", 11);
        }
        var lines = JSON.objectNode();
        if (chart.compact() && !chart.logarithmic()) {
            at(ends(), label, lines);
        } else if (chart.logarithmic()) {
            at(decades(), label, lines);
        }
        axis.set("axisLabel", label);
        if (!lines.isEmpty()) {
            axis.set("splitLine", lines);
        }
        return axis;
    }

    /// They have a lane of their own above the plot.
    private boolean hasEvents() {
        return chart.annotations().stream().anyMatch(Annotation.Event.class::isInstance);
    }

    /// What an axis of bars would hide is said in words: *log*, *axis starts at 80*.
    private String name() {
        var unit = "{unit|" + UnitOfMeasure.ofCode(chart.unit()).map(Terms::of).orElse(chart.unit()) + "}";
        if (chart.logarithmic()) {
            return unit + "  {badge|" + Texts.of("chart.log") + "}";
        }
        return chart.bottom().signum() > 0 ? unit + "  {badge|" + Texts.of("chart.break", "value", NumberText.of(plain(chart.bottom()))) + "}" : unit;
    }

    private static BigDecimal plain(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static ObjectNode nameStyle() {
        var style = JSON.objectNode().put("align", "left").put("fontSize", 12);
        var rich = style.putObject("rich");
        rich.putObject("unit").put("color", "token:mute").put("fontSize", 12).put("fontWeight", 600);
        var badge = rich.putObject("badge").put("color", "token:mute").put("backgroundColor", "token:zone").put("borderColor", "token:line").put("borderWidth", 1).put("borderRadius", 3).put("fontSize", 11);
        badge.putArray("padding").add(2).add(5);
        return style;
    }

    private static void at(List<BigDecimal> values, ObjectNode label, ObjectNode lines) {
        values.forEach(label.putArray("customValues")::add);
        values.forEach(lines.putArray("customValues")::add);
    }

    private List<BigDecimal> ends() {
        return chart.bottom().signum() < 0 && chart.top().signum() > 0 ? List.of(chart.bottom(), BigDecimal.ZERO, chart.top()) : List.of(chart.bottom(), chart.top());
    }

    /// Where there are many, powers of ten only.
    private List<BigDecimal> decades() {
        var all = Scale.decades(chart.bottom(), chart.top());
        var tens = all.stream().filter(value -> value.unscaledValue().toString().startsWith("1")).toList();
        return all.size() <= MOST_LINES || tens.size() < 2 ? all : tens;
    }
}
