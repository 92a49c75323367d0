package kervan.ui.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kervan.find.SeriesFacts.Point;

/// A line of a thumb's length: where values went, without axes. From the least to the greatest value, gaps bridged, the last one marked.
final class Sparkline {

    private static final double WIDTH = 112;
    private static final double HEIGHT = 30;
    private static final double EDGE = 4;

    private final List<Point> points;
    private final double first;
    private final double least;
    private final double height;

    /// @param points at least two
    Sparkline(List<Point> points) {
        this.points = points;
        this.first = points.getFirst().at();
        this.least = points.stream().mapToDouble(one -> one.value().doubleValue()).min().orElse(0);
        this.height = points.stream().mapToDouble(one -> one.value().doubleValue()).max().orElse(0) - least;
    }

    /// Numbers only, so that nothing has to be escaped.
    String svg() {
        var line = points.stream().map(this::at).collect(Collectors.joining(" "));
        return String.format(Locale.ROOT, "<svg viewBox='0 0 %.0f %.0f' width='%.0f' height='%.0f' aria-hidden='true'><polyline points='%s'/><circle %s r='2.5'/></svg>",
                WIDTH, HEIGHT, WIDTH, HEIGHT, line, end());
    }

    private String at(Point point) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(point), y(point));
    }

    private String end() {
        return String.format(Locale.ROOT, "cx='%.1f' cy='%.1f'", x(points.getLast()), y(points.getLast()));
    }

    private double x(Point point) {
        return EDGE + (point.at() - first) * (WIDTH - 2 * EDGE) / (points.getLast().at() - first);
    }

    private double y(Point point) {
        return height == 0 ? HEIGHT / 2 : HEIGHT - EDGE - (point.value().doubleValue() - least) * (HEIGHT - 2 * EDGE) / height;
    }
}
