package kervan.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Value;
import kervan.archive.ReconciledSeries;
import kervan.chart.Axis;
import kervan.chart.Mark;
import kervan.chart.Mark.Emphasis;
import kervan.chart.Mark.Look;
import kervan.chart.Mark.Point;
import kervan.chart.Mark.Spans.Span;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.figure.ReconciledObservation;
import kervan.language.Texts;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;

/// A line of the workbench as marks along an axis: what happened, what is expected, how sure it is, and the year before.
record Curves(Exploration exploration, Plotted line, Stretch stretch, Axis axis, Emphasis emphasis, Growth growth, AgainstTarget target) {

    Curves(Exploration exploration, Plotted line, Stretch stretch, Axis axis, Emphasis emphasis, Promises promises) {
        this(exploration, line, stretch, axis, emphasis, Growth.of(line, exploration), new AgainstTarget(exploration, promises));
    }

    /// Rounding below this share of the value could not be seen.
    private static final BigDecimal VISIBLE_SHARE = new BigDecimal("0.02");

    /// What happened, and what is expected after it or was estimated, which begins where the other ends.
    List<Mark> curves() {
        var actual = actual();
        var marks = new ArrayList<Mark>();
        var expected = new ArrayList<Point>();
        var joined = false;
        for (var period : stretch.periods()) {
            var value = line.at(period);
            var isExpected = value.filter(one -> !one.status().isActual()).isPresent();
            var next = line.at(period.plus(1)).filter(one -> !one.status().isActual()).isPresent();
            expected.add(isExpected || next && value.isPresent() ? point(value.orElseThrow()) : gap(period));
            joined |= isExpected;
        }
        if (actual.stream().anyMatch(point -> point.y() != null)) {
            marks.add(new Mark.Curve(line.id(), line.name(), line.hue(), emphasis, false, actual));
        }
        if (joined) {
            marks.add(new Mark.Curve(line.id(), line.name(), line.hue(), emphasis, true, expected));
        }
        return marks;
    }

    /// Its values that happened, gaps included.
    List<Point> actual() {
        return points(value -> value.status().isActual());
    }

    /// What others expect or estimate, as hollow dots: a bar would say that it happened.
    List<Mark> expected() {
        var points = points(value -> !value.status().isActual()).stream().filter(point -> point.y() != null).toList();
        return points.isEmpty() ? List.of() : List.of(new Mark.Dots(Texts.of("explore.expected", "name", line.name()), points, true));
    }

    private List<Point> points(Predicate<Value> wanted) {
        return stretch.periods().stream().map(period -> line.at(period).filter(wanted).map(this::point).orElseGet(() -> gap(period))).toList();
    }

    private Point point(Value value) {
        var unit = Drawings.unit(line);
        return new Point(axis.middle(value.period()), value.shown(unit).orElseThrow().number(), ValueText.number(value, unit), tip(value, unit), value.period().toString(), look(value));
    }

    private Point gap(TimePeriod period) {
        return new Point(axis.middle(period), null, "", List.of());
    }

    /// Value, status and how it came about, and what it is against the year before and against what was promised.
    private List<String> tip(Value value, CompoundUnit unit) {
        var said = new ArrayList<String>();
        said.add(ValueText.full(value, unit) + (value.isPartial() ? ", " + Texts.of("explore.partial", "have", value.coverage().have(), "of", value.coverage().of()) : "")
                + (value.status().isReported() ? "" : ", " + Terms.of(value.status())));
        if (exploration.transformation().code().equals("lin") && exploration.smoothing().isEmpty()) {
            growth.onYearBefore(value.period()).ifPresent(rate -> said.add(Texts.of("explore.on-year-before", "growth", rate.text())));
        }
        target.words(line, value).ifPresent(said::add);
        observation(value.period()).flatMap(ReconciledObservation::spread).ifPresent(spread -> said.add(Texts.of("explore.disagree", "count", spread.figures(),
                "low", NumberText.of(spread.low()), "high", NumberText.of(spread.high()), "unit", Terms.of(observationUnit()))));
        return said;
    }

    private Look look(Value value) {
        var observation = observation(value.period());
        return value.isPartial() ? Look.PARTIAL : observation.filter(ReconciledObservation::uncertain).isPresent() ? Look.UNCERTAIN
                : observation.filter(one -> one.published().isEmpty() && !one.isMissing()).isPresent() ? Look.DERIVED : Look.PLAIN;
    }

    private Optional<ReconciledObservation> observation(TimePeriod period) {
        return line.observations().flatMap(series -> series.at(period));
    }

    private UnitOfMeasure observationUnit() {
        return line.observations().map(ReconciledSeries::unit).orElseThrow();
    }

    /// How far sources disagree, or rounding reaches, where that can be seen.
    List<Mark> ranges() {
        var unit = Drawings.unit(line);
        var spans = stretch.periods().stream().flatMap(period -> line.at(period).flatMap(value -> span(value, unit)).stream()).toList();
        return spans.isEmpty() ? List.of() : List.of(new Mark.Whiskers(line.name(), line.hue(), spans));
    }

    private Optional<Span> span(Value value, CompoundUnit unit) {
        var number = value.shown(unit).orElseThrow().number();
        var half = value.rounding().halfWidth();
        var spread = observation(value.period()).flatMap(ReconciledObservation::spread).filter(apart -> unit.single().filter(one -> one.dimension() == observationUnit().dimension()).isPresent());
        var low = spread.map(apart -> observationUnit().to(unit.single().orElseThrow(), apart.low()).min(number)).orElse(number).min(number.subtract(half)).max(BigDecimal.ZERO);
        var high = spread.map(apart -> observationUnit().to(unit.single().orElseThrow(), apart.high()).max(number)).orElse(number).max(number.add(half));
        var visible = high.subtract(low).compareTo(number.abs().multiply(VISIBLE_SHARE.multiply(BigDecimal.TWO))) > 0;
        return visible && low.compareTo(number) <= 0 ? Optional.of(new Span(axis.middle(value.period()), low, high)) : Optional.empty();
    }

    /// The values of a year before, at the places of their successors.
    List<Mark> yearBefore() {
        var unit = Drawings.unit(line);
        var points = stretch.periods().stream().map(period -> line.at(Growth.yearBefore(period)).map(value -> new Point(axis.middle(period), value.shown(unit).orElseThrow().number(), "",
                List.of(ValueText.full(value, unit)), "", Look.NONE)).orElseGet(() -> gap(period))).toList();
        return points.stream().anyMatch(point -> point.y() != null)
                ? List.of(new Mark.Curve(line.id(), Texts.of("explore.year-before", "name", line.name()), line.hue(), Emphasis.EARLIER, false, points)) : List.of();
    }
}
