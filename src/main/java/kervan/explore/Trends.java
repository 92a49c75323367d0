package kervan.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.analytics.Trend;
import kervan.analytics.TrendAnswer;
import kervan.analytics.TrendMethod;
import kervan.chart.Axis;
import kervan.chart.DateText;
import kervan.chart.Mark;
import kervan.chart.Mark.Point;
import kervan.chart.NumberText;
import kervan.language.Texts;

/// The straight lines through what is shown of each line, where they were asked for. They change no value.
record Trends(List<OfLine> all) {

    private static final String NONE = "none";

    /// @param line one with values
    record OfLine(Plotted line, TrendMethod method, TrendAnswer answer) {
    }

    static Trends of(Exploration exploration, List<Plotted> lines, Optional<Stretch> stretch) {
        return new Trends(exploration.trend().flatMap(method -> stretch.map(shown -> lines.stream().filter(Plotted::hasValues)
                .map(line -> new OfLine(line, method, method.of(line.values().stream().filter(value -> shown.contains(value.period())).toList(), Drawings.unit(line)))).toList())).orElse(List.of()));
    }

    /// From the first value that a trend rests on to the last one, over gaps too.
    ///
    /// @param positive whether only what is above zero has a place on the axis
    List<Mark> marks(List<Plotted> lines, Axis axis, boolean positive) {
        var drawn = all.stream().filter(one -> lines.contains(one.line()) && one.answer() instanceof Trend).toList();
        return drawn.stream().<Mark>map(one -> new Mark.Trend(one.line().id(), drawn.size() == 1 ? Texts.of("explore.trend.tip") : Texts.of("explore.trend.tip-of", "name", one.line().name()),
                one.line().hue(), points((Trend) one.answer(), axis, positive))).toList();
    }

    private static List<Point> points(Trend trend, Axis axis, boolean positive) {
        var points = new ArrayList<Point>();
        for (var period = trend.first(); period.compareTo(trend.last()) <= 0; period = period.plus(1)) {
            var y = trend.at(period);
            points.add(new Point(axis.middle(period), positive && y.signum() <= 0 ? null : y, "", List.of()));
        }
        return points;
    }

    List<Workbench.Trended> told() {
        return all.stream().map(one -> new Workbench.Trended(one.line().name(), one.line().hue(), words(one.answer()))).toList();
    }

    private static String words(TrendAnswer answer) {
        return switch (answer) {
            case TrendAnswer.TooFew few -> Texts.of("explore.trend.none", "why", few.sentence());
            case Trend trend -> Texts.of("explore.trend.told", "slope", aYear(trend.shownSlope(), trend), "method", trend.method().words(), "fit", trend.shownFit().map(NumberText::of).orElse(NONE),
                    "interval", trend.shownInterval().map(ends -> Texts.of("explore.trend.interval", "low", NumberText.signed(ends.low()), "high", aYear(ends.high(), trend))).orElse(NONE),
                    "count", trend.count(), "first", DateText.of(trend.first()), "last", DateText.of(trend.last()), "equation", equation(trend));
        };
    }

    /// `+57 kt a year`.
    private static String aYear(BigDecimal slope, Trend trend) {
        return Texts.of("amount.a-year", "amount", ValueText.step(slope, trend.steps()));
    }

    /// `860 kt + 57 kt × years since 2019`.
    private static String equation(Trend trend) {
        var slope = trend.shownSlope();
        return Texts.of("explore.trend.equation", "level", ValueText.quantity(trend.shownLevel(), trend.unit()), "sign", slope.signum() < 0 ? "\u2212" : "+",
                "slope", ValueText.bare(slope.abs(), trend.steps()), "first", DateText.of(trend.first()));
    }

    List<Results.Trended> results() {
        return all.stream().map(one -> switch (one.answer()) {
            case TrendAnswer.TooFew few -> Results.Trended.none(one.line(), one.method(), few);
            case Trend trend -> Results.Trended.of(one.line(), trend);
        }).toList();
    }
}
