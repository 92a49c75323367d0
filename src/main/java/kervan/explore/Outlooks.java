package kervan.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.chart.Axis;
import kervan.chart.DateText;
import kervan.chart.Mark;
import kervan.chart.Mark.Emphasis;
import kervan.chart.Mark.Fan.Level;
import kervan.chart.Mark.Point;
import kervan.chart.Mark.Spans.Span;
import kervan.chart.NumberText;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;

/// How the lines are expected to go on, where that was asked for and values are shown as they are. It takes the place of nothing that was published.
record Outlooks(List<OfLine> all) {

    /// @param line one with values
    record OfLine(Plotted line, Outlook outlook) {

        Optional<Outlook.Step> at(TimePeriod period) {
            return outlook instanceof Outlook.Expected expected ? expected.steps().stream().filter(step -> step.period().equals(period)).findFirst() : Optional.empty();
        }
    }

    static Outlooks of(Exploration exploration, List<Plotted> lines, Outlook.Forecaster forecaster) {
        return new Outlooks(!isShown(exploration) ? List.of() : lines.parallelStream().filter(Plotted::hasValues).map(line -> new OfLine(line, Outlook.of(line.values(), exploration.frequency(), forecaster))).toList());
    }

    /// Only of values as they are: growth of what is expected is not the growth that is expected.
    static boolean isShown(Exploration exploration) {
        return isAsked(exploration) && exploration.transformation().code().equals("lin") && exploration.smoothing().isEmpty() && switch (exploration.drawn()) {
            case LINE, BAR, MULTIPLES, GROWTH -> true;
            case STACK, SHARE, SEASON -> false;
        };
    }

    static boolean isAsked(Exploration exploration) {
        return exploration.overlays().contains(Overlay.FORECAST);
    }

    /// The last period of all of them.
    Optional<TimePeriod> end() {
        return steps().map(Outlook.Step::period).max(Comparator.naturalOrder());
    }

    private Stream<Outlook.Step> steps() {
        return all.stream().flatMap(one -> one.outlook instanceof Outlook.Expected expected ? expected.steps().stream() : Stream.empty());
    }

    Optional<Outlook.Step> at(Plotted line, TimePeriod period) {
        return all.stream().filter(one -> one.line.id().equals(line.id())).findFirst().flatMap(one -> one.at(period));
    }

    /// The fan and its middle, from the last value on.
    ///
    /// @param positive whether only what is above zero has a place on the axis: bands that reach below it are told and not drawn
    List<Mark> marks(List<Plotted> lines, Axis axis, Stretch stretch, boolean positive) {
        var marks = new ArrayList<Mark>();
        for (var one : all) {
            if (lines.contains(one.line) && one.outlook instanceof Outlook.Expected expected) {
                var steps = expected.steps().stream().filter(step -> stretch.contains(step.period())).toList();
                if (!steps.isEmpty()) {
                    marks.add(new Mark.Fan(Texts.of("explore.forecast.of", "name", one.line.name()), one.line.hue(), Stream.of(50, 80, 95).filter(level -> !positive || steps.stream().allMatch(step -> step.low(level).signum() > 0)).map(level -> level(one.line, expected, steps, level, axis)).toList()));
                    marks.add(new Mark.Curve(one.line.id(), one.line.name(), one.line.hue(), Emphasis.NORMAL, true, points(one.line, expected, steps.stream().filter(step -> !positive || step.mean().signum() > 0).toList(), axis)));
                }
            }
        }
        return marks;
    }

    private static Level level(Plotted line, Outlook.Expected expected, List<Outlook.Step> steps, int level, Axis axis) {
        var spans = new ArrayList<Span>();
        line.at(expected.last()).flatMap(value -> value.shown(Drawings.unit(line))).ifPresent(shown -> spans.add(new Span(axis.middle(expected.last()), shown.number(), shown.number())));
        steps.forEach(step -> spans.add(new Span(axis.middle(step.period()), step.low(level), step.high(level))));
        return new Level(level, spans);
    }

    private static List<Point> points(Plotted line, Outlook.Expected expected, List<Outlook.Step> steps, Axis axis) {
        var points = new ArrayList<Point>();
        line.at(expected.last()).flatMap(value -> value.shown(Drawings.unit(line))).ifPresent(shown -> points.add(new Point(axis.middle(expected.last()), shown.number(), "", List.of(), "", Mark.Look.NONE)));
        steps.forEach(step -> points.add(new Point(axis.middle(step.period()), step.mean(), NumberText.of(step.mean()), List.of(words(line, step)), step.period().toString(), Mark.Look.EXPECTED)));
        return points;
    }

    /// `4.5 Mt, forecast; 80 %: 3.6 to 5.9; 95 %: 2.9 to 7.4`.
    static String words(Plotted line, Outlook.Step step) {
        return ValueText.quantity(step.mean(), Drawings.unit(line)) + ", " + note(step);
    }

    static String note(Outlook.Step step) {
        return Texts.of("explore.forecast.interval", "low80", NumberText.of(step.low(80)), "high80", NumberText.of(step.high(80)), "low95", NumberText.of(step.low(95)), "high95", NumberText.of(step.high(95)));
    }

    List<Workbench.Trended> told() {
        return all.stream().map(one -> new Workbench.Trended(one.line.name(), one.line.hue(), sentence(one))).toList();
    }

    static String sentence(OfLine one) {
        return switch (one.outlook) {
            case Outlook.TooFew few -> few.sentence();
            case Outlook.Expected expected -> Texts.of("explore.forecast.told", "first", DateText.of(expected.steps().getFirst().period()), "value", words(one.line, expected.steps().getFirst()),
                    "count", expected.count(), "from", DateText.of(expected.first()), "to", DateText.of(expected.last()), "filled", expected.filled(), "models", Outlook.models(expected.forecast()));
        };
    }

    List<Results.Foreseen> results() {
        return all.stream().map(Results.Foreseen::of).toList();
    }
}
