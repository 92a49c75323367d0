package kervan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The two axes of a chart as options of ECharts.
final class AxisOption {

    /// Names of years, or of parts of years, that a narrow chart has room for.
    private static final int MOST_NAMES_ON_NARROW = 7;
    private static final int MOST_MONTHS_BY_DAYS = 2;
    private static final int MOST_MONTHS_BY_MONTHS = 20;
    private static final int MOST_MONTHS_BY_QUARTERS = 48;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Chart chart;

    AxisOption(Chart chart) {
        this.chart = chart;
    }

    /// The x axis: time, or values where the chart has rows.
    ObjectNode along() {
        return switch (chart.axis()) {
            case Axis.Years years -> years(years);
            case Axis.Days days -> days(days);
            case Axis.Seasons seasons -> seasons(seasons);
            case Axis.Rows _ -> values();
        };
    }

    /// The y axis: values, or the names of rows.
    ObjectNode across() {
        return chart.axis() instanceof Axis.Rows rows ? rows(rows) : values();
    }

    /// Whether a narrow chart has no room for all names of the x axis.
    boolean isDense() {
        return switch (chart.axis()) {
            case Axis.Years years -> years.last() - years.first() >= MOST_NAMES_ON_NARROW;
            case Axis.Days days -> parts(days).size() > MOST_NAMES_ON_NARROW;
            case Axis.Seasons _, Axis.Rows _ -> false;
        };
    }

    /// The names that there is room for: on narrow charts some of them.
    ObjectNode names(boolean wide) {
        var labels = JSON.objectNode();
        var values = labels.putArray("customValues");
        switch (chart.axis()) {
            case Axis.Years years -> {
                var step = wide ? 1 : (years.last() - years.first()) / MOST_NAMES_ON_NARROW + 1;
                IntStream.rangeClosed(years.first(), years.last()).filter(year -> (years.last() - year) % step == 0).forEach(values::add);
            }
            case Axis.Days days -> {
                var parts = parts(days);
                var step = wide ? 1 : (parts.size() - 1) / MOST_NAMES_ON_NARROW + 1;
                IntStream.range(0, parts.size()).filter(at -> at % step == 0).forEach(at -> values.add(middle(parts.get(at))));
            }
            case Axis.Seasons _, Axis.Rows _ -> { }
        }
        return labels;
    }

    private ObjectNode years(Axis.Years years) {
        var labels = JSON.objectNode().put("formatter", "fn:year").put("margin", chart.compact() ? 6 : 16);
        var shown = chart.compact() ? IntStream.of(years.first(), years.last()) : IntStream.rangeClosed(years.first(), years.last());
        var values = labels.putArray("customValues");
        shown.distinct().forEach(values::add);
        if (chart.compact()) {
            labels.put("color", "token:faint").put("fontSize", 11);
        }
        return place(years, labels);
    }

    private ObjectNode days(Axis.Days days) {
        var labels = JSON.objectNode().put("formatter", "fn:day:" + grain(days)).put("margin", chart.compact() ? 6 : 9).put("lineHeight", 14).put("hideOverlap", true);
        var parts = parts(days);
        var shown = chart.compact() ? Stream.of(parts.getFirst(), parts.getLast()).distinct().toList() : parts;
        var values = labels.putArray("customValues");
        shown.forEach(part -> values.add(middle(part)));
        if (chart.compact()) {
            labels.put("color", "token:faint").put("fontSize", 11);
        }
        var axis = place(days, labels);
        var ticks = JSON.objectNode().put("show", !chart.compact()).put("length", 4);
        ticks.set("lineStyle", JSON.objectNode().put("color", "token:faint"));
        var borders = ticks.putArray("customValues");
        parts.forEach(part -> borders.add(part.from()));
        axis.set("axisTick", ticks);
        return axis;
    }

    private ObjectNode seasons(Axis.Seasons seasons) {
        var axis = JSON.objectNode().put("type", "category");
        seasons.names().forEach(axis.putArray("data")::add);
        axis.set("axisLabel", JSON.objectNode().put("margin", chart.compact() ? 6 : 9).put("hideOverlap", true));
        return axis;
    }

    private static ObjectNode place(Axis along, ObjectNode labels) {
        var axis = JSON.objectNode().put("type", "value").put("min", along.from()).put("max", along.to()).put("containShape", false);
        axis.set("splitLine", JSON.objectNode().put("show", false));
        axis.set("axisLabel", labels);
        return axis;
    }

    /// A named stretch of the axis, cut at its ends.
    private record Part(double from, double to) {
    }

    private static double middle(Part part) {
        return (part.from() + part.to()) / 2;
    }

    private static char grain(Axis.Days days) {
        var months = days.months();
        return months <= MOST_MONTHS_BY_DAYS ? 'd' : months <= MOST_MONTHS_BY_MONTHS ? 'm' : months <= MOST_MONTHS_BY_QUARTERS ? 'q' : 'y';
    }

    /// Parts that are cut to less than half have no room for their name.
    private static List<Part> parts(Axis.Days days) {
        return switch (grain(days)) {
            case 'd' -> Stream.iterate(days.first(), day -> !day.isAfter(days.last()), day -> day.plusDays(7)).map(day -> new Part(days.start(day), days.end(day))).toList();
            case 'm' -> stretches(days, days.first().withDayOfMonth(1), 1);
            case 'q' -> stretches(days, days.first().withDayOfMonth(1).withMonth((days.first().getMonthValue() - 1) / 3 * 3 + 1), 3);
            default -> stretches(days, days.first().withDayOfYear(1), 12);
        };
    }

    private static List<Part> stretches(Axis.Days days, LocalDate start, int months) {
        return Stream.iterate(start, day -> !day.isAfter(days.last()), day -> day.plusMonths(months))
                .filter(day -> isMostlyIn(days, day, months))
                .map(day -> new Part(Math.max(days.from(), days.start(day)), Math.min(days.to(), days.start(day.plusMonths(months)))))
                .toList();
    }

    private static boolean isMostlyIn(Axis.Days days, LocalDate start, int months) {
        var from = days.start(start);
        var to = days.start(start.plusMonths(months));
        return Math.min(days.to(), to) - Math.max(days.from(), from) >= (to - from) / 2;
    }

    private ObjectNode values() {
        var axis = JSON.objectNode().put("type", chart.logarithmic() ? "log" : "value");
        if (chart.bottom().signum() == 0) {
            axis.put("min", 0);
        } else {
            axis.put("min", chart.bottom());
        }
        axis.put("max", chart.top());
        if (chart.axis() instanceof Axis.Rows) {
            axis.set("axisLabel", JSON.objectNode().put("hideOverlap", true));
        }
        if (!chart.places().isEmpty()) {
            return new ValueAxisOption(chart).of(axis);
        }
        if (chart.compact()) {
            return axis.put("show", false);
        }
        axis.set("axisLine", JSON.objectNode().put("show", false));
        if (chart.bottom().signum() < 0) {
            axis.set("axisLabel", JSON.objectNode().put("formatter", "fn:signed:0:3"));
        }
        return axis;
    }

    private ObjectNode rows(Axis.Rows rows) {
        var axis = JSON.objectNode().put("type", "category").put("inverse", true);
        rows.names().forEach(axis.putArray("data")::add);
        axis.set("axisLine", JSON.objectNode().put("show", false));
        axis.set("axisLabel", JSON.objectNode().put("color", "token:ink").put("width", 190).put("overflow", "truncate"));
        return axis;
    }
}
