package kervan.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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

/// A line year over year: the newest year boldest, the one before, and the band of all earlier ones.
record Seasons(Drawings drawings, Plotted line) {

    private static final int MOST_EARLIER = 3;

    WorkbenchChart chart() {
        var axis = new Axis.Seasons(drawings.exploration().frequency());
        var unit = Drawings.unit(line);
        var years = new TreeMap<Integer, List<Value>>();
        drawings.stretch().periods().forEach(period -> line.at(period).ifPresent(value -> years.computeIfAbsent(period.start().getYear(), year -> new ArrayList<>()).add(value)));
        var marks = new ArrayList<Mark>();
        if (years.size() > 2) {
            marks.add(envelope(axis, years.headMap(years.lastKey()).values().stream().flatMap(List::stream).toList()));
        }
        var shown = years.descendingMap().entrySet().stream().limit(MOST_EARLIER + 1L).toList().reversed();
        shown.forEach(year -> marks.add(curve(axis, year.getKey(), year.getValue(), year.getKey().equals(years.lastKey()) ? Emphasis.FOCUSED : Emphasis.EARLIER, hue(shown.size() - 1 - shown.indexOf(year)))));
        return new WorkbenchChart(line.name(), axis, false, unit.symbol(), Texts.of("explore.season-finding", "name", line.name()), false, marks, List.of(), places(axis, years.isEmpty() ? 2001 : years.lastKey()), null,
                drawings.exploration().pinned().map(TimePeriod::toString).orElse(""));
    }

    /// The newest has the hue of the line, the ones before others, so that dashes and markers tell them apart.
    private static int hue(int back) {
        return back + 1;
    }

    private Mark envelope(Axis.Seasons axis, List<Value> earlier) {
        var unit = Drawings.unit(line);
        var spans = IntStream.range(0, axis.parts()).boxed().flatMap(part -> {
            var values = earlier.stream().filter(value -> part == (int) axis.middle(value.period())).map(value -> value.shown(unit).orElseThrow().number()).sorted().toList();
            return values.isEmpty() ? Optional.<Span>empty().stream() : Optional.of(new Span(part, values.getFirst(), values.getLast())).stream();
        }).toList();
        return new Mark.Envelope(Texts.of("explore.earlier-years"), 1, spans);
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
