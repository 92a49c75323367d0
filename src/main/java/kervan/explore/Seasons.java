package kervan.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.analytics.Value;
import kervan.chart.Axis;
import kervan.chart.Mark;
import kervan.chart.Mark.Emphasis;
import kervan.chart.Mark.Look;
import kervan.chart.Mark.Point;
import kervan.chart.Mark.Spans.Span;
import kervan.chart.Place;
import kervan.chart.Terms;
import kervan.chart.WorkbenchChart;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.TimePeriod;

/// A line year over year: the newest year boldest, three before it, and the band of all earlier ones.
record Seasons(Drawings drawings, Plotted line) {

    private static final int MOST_EARLIER = 3;
    /// The band of fewer years would be little more than those years.
    private static final int LEAST_EARLIER = 3;

    WorkbenchChart chart() {
        var axis = new Axis.Seasons(drawings.exploration().frequency());
        var unit = Drawings.unit(line);
        var years = new TreeMap<Integer, List<Value>>();
        drawings.stretch().periods().forEach(period -> line.at(period).ifPresent(value -> years.computeIfAbsent(period.start().getYear(), year -> new ArrayList<>()).add(value)));
        var marks = new ArrayList<Mark>();
        band(drawings.stretch(), line).ifPresent(band -> marks.addAll(envelopes(axis, band)));
        var shown = years.descendingMap().entrySet().stream().limit(MOST_EARLIER + 1L).toList().reversed();
        shown.forEach(year -> marks.add(curve(axis, year.getKey(), year.getValue(), year.getKey().equals(years.lastKey()) ? Emphasis.FOCUSED : Emphasis.EARLIER, hue(shown.size() - 1 - shown.indexOf(year)))));
        return new WorkbenchChart(line.name(), axis, false, unit.symbol(), Texts.of("explore.season-finding", "name", line.name()), false, marks, List.of(), places(axis, years.isEmpty() ? 2001 : years.lastKey()), null,
                drawings.exploration().pinned().map(TimePeriod::toString).orElse(""));
    }

    /// The newest has the hue of the line, the ones before others, so that dashes and markers tell them apart.
    private static int hue(int back) {
        return back + 1;
    }

    /// What earlier years span: by the parts of a year of which enough is known.
    ///
    /// @param first the first year that takes part
    /// @param last the last one
    record Band(int first, int last, SortedMap<Integer, Ends> parts) {

        /// Lowest and highest.
        record Ends(BigDecimal low, BigDecimal high) {
        }
    }

    /// Of what happened in whole periods before the newest year, at least three times in one part of the year; empty where no part has that.
    static Optional<Band> band(Stretch stretch, Plotted line) {
        var values = stretch.periods().stream().flatMap(period -> line.at(period).stream()).toList();
        var newest = values.stream().mapToInt(value -> value.period().start().getYear()).max();
        var enough = values.stream().filter(value -> value.period().start().getYear() < newest.orElseThrow() && value.status().isActual() && !value.isPartial())
                .collect(Collectors.groupingBy(value -> (int) new Axis.Seasons(value.period().frequency()).middle(value.period()), TreeMap::new, Collectors.toList()));
        enough.values().removeIf(earlier -> earlier.size() < LEAST_EARLIER);
        var years = enough.values().stream().flatMap(List::stream).mapToInt(value -> value.period().start().getYear()).summaryStatistics();
        var parts = new TreeMap<Integer, Band.Ends>();
        enough.forEach((part, earlier) -> {
            var numbers = earlier.stream().map(value -> value.shown(Drawings.unit(line)).orElseThrow().number()).sorted().toList();
            parts.put(part, new Band.Ends(numbers.getFirst(), numbers.getLast()));
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Band(years.getMin(), years.getMax(), parts));
    }

    /// One for each run of neighbours, since nothing is known of what lies between others.
    private static List<Mark> envelopes(Axis.Seasons axis, Band band) {
        var runs = new ArrayList<Mark>();
        var spans = new ArrayList<Span>();
        for (var part = 0; part <= axis.parts(); part++) {
            var ends = band.parts().get(part);
            if (ends != null) {
                spans.add(new Span(part, ends.low(), ends.high()));
            } else if (!spans.isEmpty()) {
                runs.add(new Mark.Envelope(Texts.of("explore.earlier-years"), 1, spans));
                spans.clear();
            }
        }
        return runs;
    }

    private Mark curve(Axis.Seasons axis, int year, List<Value> values, Emphasis emphasis, int hue) {
        var unit = Drawings.unit(line);
        var points = new ArrayList<Point>();
        for (int part = 0; part < axis.parts(); part++) {
            var place = part;
            points.add(values.stream().filter(value -> (int) axis.middle(value.period()) == place).findFirst()
                    .map(value -> new Point(place, value.shown(unit).orElseThrow().number(), ValueText.number(value, unit), List.of(tip(value)), value.period().toString(), value.isPartial() ? Look.PARTIAL : Look.PLAIN))
                    .orElseGet(() -> new Point(place, (BigDecimal) null, "", List.of())));
        }
        return new Mark.Curve(Integer.toString(year), Integer.toString(year), hue, emphasis, false, points);
    }

    private String tip(Value value) {
        return ValueText.full(value, Drawings.unit(line)) + (value.status().isReported() ? "" : ", " + Terms.of(value.status()));
    }

    /// The parts of a year by their names alone: each is a place of several years. They are told by that part of the newest.
    private static List<Place> places(Axis.Seasons axis, int newest) {
        return IntStream.range(0, axis.parts()).mapToObj(part -> TimePeriod.of(axis.frequency(), newest, part + 1)).map(period -> new Place(axis.middle(period), period.toString(), name(period), List.of())).toList();
    }

    private static String name(TimePeriod period) {
        var day = period.start().toLocalDate();
        return switch (period.frequency()) {
            case MONTHLY -> Writing.monthOfYear(day);
            case QUARTERLY -> Writing.quarterOfYear(day);
            default -> Texts.of("chart.half", "half", Integer.toString(day.getMonthValue() / 7 + 1));
        };
    }
}
