package kervan.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kervan.chart.Mark.Point;
import kervan.chart.Mark.Spans.Span;
import org.jspecify.annotations.Nullable;

/// The lowest and the highest of the values that marks and target lines have; null when there is none.
record Extent(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

    static Extent of(List<Mark> marks, List<Annotation> annotations) {
        var values = Stream.concat(marks.stream().flatMap(Extent::values), annotations.stream().flatMap(Extent::values)).toList();
        return new Extent(values.stream().min(BigDecimal::compareTo).orElse(null), values.stream().max(BigDecimal::compareTo).orElse(null));
    }

    private static Stream<BigDecimal> values(Annotation annotation) {
        return annotation instanceof Annotation.TargetLine target ? Stream.of(target.y()) : Stream.empty();
    }

    private static Stream<BigDecimal> values(Mark mark) {
        return switch (mark) {
            case Mark.Bars bars -> ys(bars.points());
            case Mark.Outlines outlines -> ys(outlines.points());
            case Mark.Dots dots -> ys(dots.points());
            case Mark.Spans spans -> ends(spans.spans());
            case Mark.Whiskers whiskers -> ends(whiskers.spans());
            case Mark.Line line -> ys(line.points());
            case Mark.Curve curve -> ys(curve.points());
            case Mark.Trend trend -> ys(trend.points());
            case Mark.Envelope envelope -> ends(envelope.spans());
            case Mark.Stack stack -> stacked(stack);
            case Mark.Ticks ticks -> ticks.ticks().stream().map(Mark.Ticks.Tick::y);
            case Mark.Diamonds diamonds -> ys(diamonds.points());
            case Mark.Trace trace -> ys(trace.points());
            case Mark.Fan fan -> fan.levels().stream().flatMap(level -> ends(level.spans()));
            case Mark.Bounds bounds -> ends(bounds.spans());
            case Mark.Stretches stretches -> stretches.stretches().stream().map(Mark.Stretches.Stretch::y);
            case Mark.Deviations deviations -> ys(deviations.points());
            case Mark.Happenings _, Mark.Bullets _ -> Stream.empty();
        };
    }

    private static Stream<BigDecimal> ys(List<Point> points) {
        return points.stream().map(Point::y).filter(Objects::nonNull);
    }

    private static Stream<BigDecimal> ends(List<Span> spans) {
        return spans.stream().flatMap(span -> Stream.of(span.low(), span.high()));
    }

    /// Parts above zero lie on each other, and so do, downwards, those below it.
    private static Stream<BigDecimal> stacked(Mark.Stack stack) {
        return switch (stack.form()) {
            case SIDE_BY_SIDE -> stack.parts().stream().flatMap(part -> ys(part.points()));
            case SHARE_BARS, SHARE_AREAS -> Stream.of(BigDecimal.ZERO, BigDecimal.valueOf(100));
            case BARS, AREAS -> Stream.concat(sums(stack, 1), sums(stack, -1));
        };
    }

    private static Stream<BigDecimal> sums(Mark.Stack stack, int sign) {
        Map<Double, BigDecimal> sums = new TreeMap<>();
        stack.parts().stream().flatMap(part -> part.points().stream()).forEach(point -> {
            var y = point.y();
            if (y != null && y.signum() == sign) {
                sums.merge(point.x(), y, BigDecimal::add);
            }
        });
        return sums.values().stream();
    }
}
