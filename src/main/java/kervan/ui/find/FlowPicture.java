package kervan.ui.find;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kervan.catalogue.SeriesWords;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.find.Flows;
import kervan.find.Flows.Flow;
import kervan.language.Texts;

/// Flows as bands from an origin through a route to a destination, each as high as its volume (a diagram of Sankey).
final class FlowPicture {

    private static final double WIDTH = 1000;
    private static final double BAR = 14;
    private static final double GAP = 26;
    private static final double TALLEST = 380;
    private static final double FIRST = 20;
    private static final double TOP = 22;
    private static final int COLOURS = 5;

    private final Flows flows;
    private final double scale;
    private final List<String> origins;
    private final StringBuilder bands = new StringBuilder();
    private final StringBuilder bars = new StringBuilder();

    /// @param flows at least one
    FlowPicture(Flows flows) {
        this.flows = flows;
        this.scale = TALLEST / flows.flows().stream().mapToDouble(flow -> flow.value().doubleValue()).sum();
        var bySize = flows.flows().stream().map(Flow::origin).distinct().toList();
        this.origins = after(after(bySize, Flow::origin, Flow::route), Flow::route, Flow::origin);
    }

    /// One bar of a column: where it is, and how far bands have filled it.
    private static final class Node {

        final double top;
        final double height;
        double left;
        double right;

        Node(double top, double height) {
            this.top = top;
            this.height = height;
            this.left = top;
            this.right = top;
        }
    }

    /// Hidden from who hears the page: the table below says the same.
    String svg() {
        var middle = (WIDTH - BAR) / 2;
        var last = WIDTH - BAR - FIRST;
        var routes = after(origins, Flow::origin, Flow::route);
        var from = column(origins, Flow::origin, FIRST, origin -> Texts.of("find.flow." + origin), "start");
        var through = column(routes, Flow::route, middle, SeriesWords::route, "middle");
        var to = column(after(routes, Flow::route, Flow::destination), Flow::destination, last, destination -> Texts.of("find.flow." + destination), "end");
        flows.flows().stream().sorted(Comparator.comparing((Flow flow) -> from.get(flow.origin()).top).thenComparing(flow -> through.get(flow.route()).top).thenComparing(flow -> to.get(flow.destination()).top)).forEach(flow -> {
            band(flow, from.get(flow.origin()), through.get(flow.route()), FIRST + BAR, middle);
            band(flow, through.get(flow.route()), to.get(flow.destination()), middle + BAR, last);
        });
        var most = Math.max(from.size(), Math.max(through.size(), to.size()));
        return Drawn.of("<svg viewBox='0 0 %.0f %.0f' aria-hidden='true' focusable='false'>%s%s</svg>", WIDTH, TOP + TALLEST + GAP * most + 8, bands, bars);
    }

    /// The ends of one side in such an order that bands cross little: each at the height of where most of it comes from.
    private List<String> after(List<String> before, Function<Flow, String> from, Function<Flow, String> to) {
        return flows.flows().stream().map(to).distinct().sorted(Comparator.comparingDouble(end -> {
            var passing = flows.flows().stream().filter(flow -> to.apply(flow).equals(end)).toList();
            return passing.stream().mapToDouble(flow -> before.indexOf(from.apply(flow)) * flow.value().doubleValue()).sum() / passing.stream().mapToDouble(flow -> flow.value().doubleValue()).sum();
        })).toList();
    }

    /// @param ends from the top downwards
    private Map<String, Node> column(List<String> ends, Function<Flow, String> end, double x, Function<String, String> words, String anchor) {
        var nodes = new LinkedHashMap<String, Node>();
        var top = TOP;
        for (var one : ends) {
            var passing = flows.flows().stream().filter(flow -> end.apply(flow).equals(one)).toList();
            var height = Math.max(1, passing.stream().mapToDouble(flow -> flow.value().doubleValue()).sum() * scale);
            nodes.put(one, new Node(top, height));
            var at = anchor.equals("start") ? x : anchor.equals("end") ? x + BAR : x + BAR / 2;
            bars.append(Drawn.of("<rect x='%.1f' y='%.1f' width='%.0f' height='%.1f'/><text x='%.1f' y='%.1f' text-anchor='%s'>%s <tspan>%s</tspan></text>", x, top, BAR, height, at, top - 5, anchor,
                    Drawn.words(words.apply(one)), Drawn.words(NumberText.of(Flows.sum(passing)) + " " + Terms.of(passing.getFirst().volume().unit()))));
            top += height + GAP;
        }
        return nodes;
    }

    private void band(Flow flow, Node from, Node to, double left, double right) {
        var height = flow.value().doubleValue() * scale;
        var start = from.right + height / 2;
        var end = to.left + height / 2;
        var middle = (left + right) / 2;
        bands.append(Drawn.of("<path class='flow flow-%d' data-series='%s' d='M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f' stroke-width='%.1f'><title>%s</title></path>", 1 + origins.indexOf(flow.origin()) % COLOURS, flow.series().key(),
                left, start, middle, start, middle, end, right, end, Math.max(1, height), Drawn.words(SeriesWords.name(flow.series()) + ": " + MapView.amount(flow.volume()))));
        from.right += height;
        to.left += height;
    }
}
