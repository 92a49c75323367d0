package kervan.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kervan.analytics.CompoundUnit;
import kervan.analytics.Value;
import kervan.archive.ReconciledSeries;
import kervan.chart.Axis;
import kervan.chart.Mark;
import kervan.chart.Mark.Emphasis;
import kervan.chart.Mark.Look;
import kervan.chart.Mark.Point;
import kervan.chart.Mark.Spans.Span;
import kervan.chart.Mark.Ticks;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.figure.ReconciledObservation;
import kervan.figure.ReconciledObservation.Spread;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounded;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// A line of the workbench as marks along an axis: what happened, what is expected, how sure it is, and the year before.
///
/// @param positive whether only what is above zero has a place on the axis: all else is told and not drawn
record Curves(Exploration exploration, Plotted line, Stretch stretch, Axis axis, Emphasis emphasis, boolean positive, Growth growth, AgainstTarget target) {

    Curves(Exploration exploration, Plotted line, Stretch stretch, Axis axis, Emphasis emphasis, boolean positive, Promises promises) {
        this(exploration, line, stretch, axis, emphasis, positive, Growth.of(line, exploration), new AgainstTarget(exploration, promises));
    }

    /// Rounding below this share of the value could not be seen.
    private static final BigDecimal VISIBLE_SHARE = new BigDecimal("0.02");

    /// What stays free at each end of a slot, as a share of it.
    private static final double TICK_ROOM = 0.04;

    /// What happened, and what is expected after it or was estimated, which begins where the other ends.
    List<Mark> curves() {
        var actual = actual();
        var marks = new ArrayList<Mark>();
        var expected = new ArrayList<Point>();
        var joined = false;
        for (var period : stretch.periods()) {
            border(period).forEach(expected::add);
            var value = line.at(period);
            var isExpected = value.filter(one -> !one.status().isActual()).isPresent();
            var next = line.at(period.plus(1)).filter(one -> !one.status().isActual()).isPresent();
            expected.add(isExpected ? point(value.orElseThrow()) : next && value.isPresent() ? passed(point(value.orElseThrow())) : gap(period));
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

    /// A place that a line begins at, whose sign is that of what happened.
    private static Point passed(Point point) {
        return new Point(point.x(), point.y(), point.label(), point.tip(), point.id(), Look.NONE);
    }

    /// Its values in a pile or a group, what is expected told apart from what happened.
    ///
    /// @param shares of the whole, which are said before the values
    /// @param expected whether what is expected has a place there
    List<Point> piled(Shares shares, boolean expected) {
        return stretch.periods().stream().map(period -> line.at(period).filter(value -> expected || value.status().isActual()).map(value -> piled(value, shares)).orElseGet(() -> gap(period))).toList();
    }

    private Point piled(Value value, Shares shares) {
        var plain = point(value);
        var look = value.status().isActual() ? plain.look() : Look.EXPECTED;
        return shares.beside(line, value).map(share -> {
            var tip = new ArrayList<>(plain.tip());
            tip.set(0, share + tip.getFirst());
            return new Point(plain.x(), plain.y(), share + ValueText.full(value, Drawings.unit(line)), tip, plain.id(), look);
        }).orElseGet(() -> new Point(plain.x(), plain.y(), plain.label(), plain.tip(), plain.id(), look));
    }

    /// What others expect or estimate, as hollow dots: a bar would say that it happened.
    List<Mark> expected() {
        var points = points(value -> !value.status().isActual()).stream().filter(point -> point.y() != null).toList();
        return points.isEmpty() ? List.of() : List.of(new Mark.Dots(Texts.of("explore.expected", "name", line.name()), points, true));
    }

    private List<Point> points(Predicate<Value> wanted) {
        return stretch.periods().stream().flatMap(period -> Stream.concat(border(period), Stream.of(line.at(period).filter(wanted).map(this::point).orElseGet(() -> gap(period))))).toList();
    }

    /// What adds up begins anew each January: no line leads there from the December before.
    private Stream<Point> border(TimePeriod period) {
        return exploration.calculation().isSinceJanuary() && exploration.frequency() != Frequency.ANNUAL && period.start().getDayOfYear() == 1
                ? Stream.of(new Point(axis.start(period.start().toLocalDate()), null, "", List.of())) : Stream.empty();
    }

    private Point point(Value value) {
        var unit = Drawings.unit(line);
        return new Point(axis.middle(value.period()), drawn(value), ValueText.number(value, unit), tip(value, unit), value.period().toString(), look(value));
    }

    private @Nullable BigDecimal drawn(Value value) {
        return value.shown(Drawings.unit(line)).map(Rounded::number).filter(number -> !positive || number.signum() > 0).orElse(null);
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
        if (exploration.overlays().contains(Overlay.LASTYEAR) && exploration.drawn() != View.LINE && exploration.drawn() != View.MULTIPLES) {
            happenedBefore(value.period()).ifPresent(before -> said.add(Texts.of("explore.year-before-was", "value", ValueText.full(before, unit))));
        }
        target.words(line, value).ifPresent(said::add);
        var shown = unit.single().filter(one -> reaches(one)).or(() -> line.observations().map(ReconciledSeries::unit));
        shown.ifPresent(one -> spread(value.period(), one).ifPresent(spread -> said.add(Texts.of("explore.disagree", "count", spread.figures(),
                "low", NumberText.of(spread.low()), "high", NumberText.of(spread.high()), "unit", Terms.of(one)))));
        return said;
    }

    private boolean reaches(UnitOfMeasure unit) {
        return line.series().filter(series -> exploration.conversion(series).reaches(observationUnit(), unit)).isPresent();
    }

    /// How far figures for the very period lie apart, in a unit that the series reaches: by its own factor and the days of the period.
    private Optional<Spread> spread(TimePeriod period, UnitOfMeasure unit) {
        return observation(period).flatMap(ReconciledObservation::spread).map(apart -> new Spread(converted(apart.low(), period, unit), converted(apart.high(), period, unit), apart.figures()));
    }

    private BigDecimal converted(BigDecimal number, TimePeriod period, UnitOfMeasure unit) {
        return exploration.conversion(line.series().orElseThrow()).convert(Quantity.of(number, observationUnit()), unit, period.interval().days()).orElseThrow().value();
    }

    private Look look(Value value) {
        var observation = observation(value.period());
        return value.isPartial() ? Look.PARTIAL : observation.filter(ReconciledObservation::uncertain).isPresent() ? Look.UNCERTAIN
                : observation.filter(one -> one.published().isEmpty() && !one.isMissing()).isPresent() ? Look.DERIVED : Look.PLAIN;
    }

    private Optional<ReconciledObservation> observation(TimePeriod period) {
        return line.observations().filter(series -> !exploration.calculation().isSinceJanuary()).flatMap(series -> series.at(period));
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
        var spread = unit.single().filter(one -> isAsFigured() && reaches(one)).flatMap(one -> spread(value.period(), one));
        var low = spread.map(apart -> apart.low().min(number)).orElse(number).min(number.subtract(half)).max(BigDecimal.ZERO);
        var high = spread.map(apart -> apart.high().max(number)).orElse(number).max(number.add(half));
        var visible = high.subtract(low).compareTo(number.abs().multiply(VISIBLE_SHARE.multiply(BigDecimal.TWO))) > 0 && (!positive || low.signum() > 0);
        return visible && low.compareTo(number) <= 0 ? Optional.of(new Span(axis.middle(value.period()), low, high)) : Optional.empty();
    }

    /// Whether values are those of the period that figures are for, and nothing was worked out of several of them.
    private boolean isAsFigured() {
        return exploration.smoothing().isEmpty() && exploration.method().isEmpty();
    }

    /// What happened a year before, at the places of its successors. What is only expected is not moved on: nobody knows yet what will be compared with it.
    List<Mark> yearBefore() {
        var points = stretch.periods().stream().map(period -> happenedBefore(period).map(value -> new Point(axis.middle(period), drawn(value), "",
                List.of(ValueText.full(value, Drawings.unit(line))), "", Look.NONE)).orElseGet(() -> gap(period))).toList();
        return points.stream().anyMatch(point -> point.y() != null)
                ? List.of(new Mark.Curve(line.id() + "-before", Texts.of("explore.year-before", "name", line.name()), line.hue(), Emphasis.BEHIND, false, points)) : List.of();
    }

    /// The same across bars, each over the slot of its successor.
    List<Mark> ticksBefore() {
        var ticks = stretch.periods().stream().flatMap(period -> happenedBefore(period).stream().map(value -> {
            var from = axis.start(period.start().toLocalDate());
            var room = (axis.start(period.endExclusive().toLocalDate()) - from) * TICK_ROOM;
            return new Ticks.Tick(from + room, from + room / TICK_ROOM - room, value.shown(Drawings.unit(line)).orElseThrow().number());
        })).toList();
        return ticks.isEmpty() ? List.of() : List.of(new Ticks(Texts.of("explore.year-before", "name", line.name()), ticks));
    }

    private Optional<Value> happenedBefore(TimePeriod period) {
        return line.at(Growth.yearBefore(period)).filter(value -> value.status().isActual());
    }
}
