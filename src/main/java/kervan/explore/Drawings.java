package kervan.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Rebased;
import kervan.analytics.TimeSeries;
import kervan.chart.Annotation;
import kervan.chart.Axis;
import kervan.chart.Chart;
import kervan.chart.Mark;
import kervan.chart.Mark.Emphasis;
import kervan.chart.Mark.Stack;
import kervan.chart.Place;
import kervan.chart.Terms;
import kervan.chart.WorkbenchChart;
import kervan.explore.Workbench.Panel;
import kervan.figure.ScopeTree;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.TimePeriod;

/// The charts of the lines: one for each unit, because values of different units never share an axis; one for each line where that was chosen.
///
/// @param finding what they show, in a sentence
/// @param scopes by which lines are piled
/// @param shares what the lines of a pile are of it
record Drawings(Exploration exploration, List<Plotted> lines, Stretch stretch, ScopeTree scopes, Shares shares, Promises promises, Happened happened, Trends trends, Outlooks outlooks, String finding) {

    /// More would be areas rather than bars.
    private static final int MOST_BARS = 40;

    List<Panel> panels() {
        return switch (exploration.drawn()) {
            case GROWTH -> List.of();
            case MULTIPLES -> multiples();
            case SEASON -> drawn().map(line -> panel(line, new Seasons(this, line).chart().chart())).toList();
            case LINE, BAR, STACK, SHARE -> byUnit(exploration.drawn());
        };
    }

    private Stream<Plotted> drawn() {
        return lines.stream().filter(Plotted::hasValues);
    }

    private List<Panel> byUnit(View view) {
        var units = new LinkedHashMap<CompoundUnit, List<Plotted>>();
        drawn().forEach(line -> units.computeIfAbsent(unit(line), one -> new ArrayList<>()).add(line));
        return units.entrySet().stream().map(one -> new Panel(one.getKey().code(), units.size() == 1 ? "" : Writing.capital(one.getKey().single().map(Terms::words).orElseGet(one.getKey()::symbol)),
                Optional.of(chart("", one.getKey(), one.getValue(), view, false).chart()), ids(one.getValue()))).toList();
    }

    /// Side by side, on one value axis for each unit unless the reader wants free ones.
    private List<Panel> multiples() {
        var charts = new LinkedHashMap<Plotted, WorkbenchChart>();
        drawn().forEach(line -> charts.put(line, chart(line.name(), unit(line), List.of(line), View.LINE, true)));
        if (exploration.hasFreeAxes()) {
            return charts.entrySet().stream().map(one -> panel(one.getKey(), one.getValue().chart())).toList();
        }
        var shared = new LinkedHashMap<Plotted, Chart>();
        charts.keySet().stream().collect(Collectors.groupingBy(Drawings::unit, LinkedHashMap::new, Collectors.toList())).values().forEach(same -> {
            var aligned = WorkbenchChart.shared(same.stream().map(charts::get).toList());
            for (int at = 0; at < same.size(); at++) {
                shared.put(same.get(at), aligned.get(at));
            }
        });
        return drawn().map(line -> panel(line, shared.get(line))).toList();
    }

    private static Panel panel(Plotted line, Chart chart) {
        return new Panel(line.id(), line.name(), Optional.of(chart), List.of(line.id()));
    }

    private WorkbenchChart chart(String name, CompoundUnit unit, List<Plotted> same, View view, boolean compact) {
        var axis = Axis.Days.of(stretch.first(), stretch.last());
        var marks = new ArrayList<Mark>(switch (view) {
            case LINE -> curves(same, axis);
            case STACK, SHARE -> pile(Pile.of(same, stretch, scopes), axis, view);
            default -> List.of(bars(same, axis));
        });
        if (view == View.BAR && same.size() == 1) {
            var only = curves(same.getFirst(), axis, Emphasis.NORMAL, false);
            marks.addAll(only.expected());
            if (exploration.overlays().contains(Overlay.LASTYEAR)) {
                marks.addAll(only.ticksBefore());
            }
            if (exploration.overlays().contains(Overlay.RANGES) && exploration.transformation().code().equals("lin")) {
                marks.addAll(only.ranges());
            }
        }
        if (view == View.LINE || view == View.BAR && same.size() == 1) {
            marks.addAll(promises.marks(exploration, same, unit, stretch, axis, view == View.BAR));
        }
        if (view == View.LINE || view == View.BAR) {
            marks.addAll(0, outlooks.marks(same, axis, stretch, exploration.isLogarithmic() && view == View.LINE));
            marks.addAll(trends.marks(same, axis, exploration.isLogarithmic() && view == View.LINE));
        }
        var annotations = new ArrayList<>(happened.annotations(stretch, axis));
        if (exploration.transformation() instanceof Rebased rebased && stretch.contains(rebased.base().at(exploration.frequency()))) {
            annotations.add(new Annotation.Base(rebased.base().at(exploration.frequency()).toString(), Texts.of("explore.base-is", "period", ValueText.period(rebased.base()))));
        }
        return new WorkbenchChart(name, axis, exploration.isLogarithmic() && view == View.LINE, unit.symbol(), finding, compact, marks, annotations, places(axis), null,
                exploration.pinned().map(TimePeriod::toString).orElse(""));
    }

    private List<Mark> curves(List<Plotted> same, Axis axis) {
        var ranges = exploration.overlays().contains(Overlay.RANGES) && exploration.transformation().code().equals("lin");
        var marks = new ArrayList<Mark>();
        for (var line : same) {
            var curves = curves(line, axis, emphasis(line), exploration.isLogarithmic());
            marks.addAll(curves.curves());
            if (exploration.overlays().contains(Overlay.LASTYEAR)) {
                marks.addAll(curves.yearBefore());
            }
            if (ranges) {
                marks.addAll(curves.ranges());
            }
        }
        return marks;
    }

    private Emphasis emphasis(Plotted line) {
        var focus = exploration.focus();
        return focus.isEmpty() || lines.stream().noneMatch(one -> focus.contains(one.id())) ? Emphasis.NORMAL : focus.contains(line.id()) ? Emphasis.FOCUSED : Emphasis.MUTED;
    }

    private Curves curves(Plotted line, Axis axis, Emphasis emphasis, boolean positive) {
        return new Curves(exploration, line, stretch, axis, emphasis, positive, promises);
    }

    /// What is expected of one line stands over its bars as dots; that of several among them.
    private Mark bars(List<Plotted> same, Axis axis) {
        return new Stack(Texts.of("explore.view.BAR"), Stack.Form.SIDE_BY_SIDE, same.stream().map(line -> {
            var curves = curves(line, axis, Emphasis.NORMAL, false);
            return part(line, same.size() == 1 ? curves.actual() : curves.piled(Shares.NONE, true));
        }).toList());
    }

    /// Lines that would be counted twice run over a pile, so that it is held against them; beside shares they have no place.
    private List<Mark> pile(Pile pile, Axis axis, View view) {
        var many = isArea(stretch);
        var form = view == View.SHARE ? many ? Stack.Form.SHARE_AREAS : Stack.Form.SHARE_BARS : many ? Stack.Form.AREAS : Stack.Form.BARS;
        var marks = new ArrayList<Mark>();
        marks.add(new Stack(Texts.of("explore.view." + view.name()), form, pile.lines().stream()
                .map(line -> part(line, curves(line, axis, Emphasis.NORMAL, false).piled(shares, !many))).toList()));
        if (view == View.STACK) {
            pile.left().forEach(left -> marks.addAll(curves(left.line(), axis, Emphasis.NORMAL, false).curves()));
        }
        return marks;
    }

    /// Whether there are so many periods that their values are areas.
    static boolean isArea(Stretch stretch) {
        return stretch.periods().size() > MOST_BARS;
    }

    private static Stack.Part part(Plotted line, List<Mark.Point> points) {
        return new Stack.Part(line.id(), line.name(), line.hue(), points);
    }

    List<Place> places(Axis axis) {
        return stretch.periods().stream().filter(period -> lines.stream().anyMatch(line -> line.at(period).isPresent() || outlooks.at(line, period).isPresent())).map(period -> Place.of(axis, period)).toList();
    }

    static CompoundUnit unit(Plotted line) {
        return line.outcome().series().map(TimeSeries::unit).orElse(CompoundUnit.RATIO);
    }

    private static List<String> ids(List<Plotted> lines) {
        return lines.stream().map(Plotted::id).toList();
    }
}
