package kervan.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import kervan.chart.Annotation;
import kervan.chart.Axis;
import kervan.chart.DateText;
import kervan.event.Event;
import kervan.timeseries.PartialDate;

/// What happened on the routes of the series while the chart runs.
record Happened(List<Event> events) {

    /// Those that touch a route of the lines.
    static Happened of(Exploration exploration, List<Plotted> lines, List<Event> known) {
        var routes = new HashSet<String>();
        lines.forEach(line -> line.series().ifPresent(series -> routes.add(series.route())));
        return new Happened(exploration.overlays().contains(Overlay.EVENTS) ? known.stream().filter(event -> event.routes().stream().anyMatch(routes::contains)).toList() : List.of());
    }

    List<Annotation> annotations(Stretch stretch, Axis axis) {
        var first = stretch.first().start().toLocalDate();
        var last = stretch.last().endExclusive().toLocalDate().minusDays(1);
        return events.stream().filter(event -> !event.startsOn().earliest().isAfter(last) && !event.end().orElse(event.startsOn()).latest().isBefore(first))
                .<Annotation>map(event -> {
                    var from = Math.max(axis.from(), axis.start(event.startsOn().earliest()));
                    var to = Math.min(axis.to(), event.endsOn() == null ? from : axis.end(event.endsOn().latest()));
                    return new Annotation.Event(from, Math.max(from, to), event.title(), tip(event), "");
                }).toList();
    }

    private static List<String> tip(Event event) {
        var lines = new ArrayList<String>();
        lines.add(event.title());
        lines.add(DateText.of(event.startsOn()) + event.end().map(end -> " – " + DateText.of(end)).orElse(""));
        Stream.ofNullable(event.note()).forEach(lines::add);
        lines.add(event.source().publisher() + event.source().published().map((PartialDate on) -> ", " + DateText.of(on)).orElse(""));
        return lines;
    }
}
