package kervan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kervan.chart.Annotation.Words;
import kervan.chart.Annotation.Words.Side;
import kervan.chart.Mark.Stroke;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// What has come together since the start of a period, against the path to what was promised for it.
///
/// The line of actual values runs straight between the days that figures reach, each of which has a dot: a total is known at both ends
/// of a stretch without figures, and nothing is said of how it came about between. Nothing is drawn beyond the last figure.
///
/// @param period the days from the start to the due date
/// @param unit the code of the unit of all values
/// @param finding what the chart shows, in a sentence: its text alternative
/// @param compact whether it is a small one among many, without words
/// @param actual totals since the start, in any order; none where nothing is known yet
/// @param reached what is written beside the newest total
/// @param pace the path that the promise implies
/// @param gap how far the newest total is from that path
/// @param promise null where there is none for the period
/// @param required what is said of the slope that is still needed; null where it is not drawn
/// @param earlier the year before, on the days of this one
/// @param today the day on which it is looked at; null where that is not told
/// @param forecast bands of what is expected, the narrowest level first; empty for none
public record BurnUpChart(Interval period, String unit, String finding, boolean compact, List<DatedValue> actual, String reached, @Nullable Path pace, @Nullable Gap gap,
        @Nullable Promise promise, @Nullable Note required, @Nullable Path earlier, List<Outage> outages, @Nullable LocalDate today, List<Mark.Fan.Level> forecast) {

    /// A line of totals with the words beside it.
    public record Path(String label, List<DatedValue> points) {
    }

    /// @param expected what the path has on the day of the newest total
    /// @param label in words and with its sign, `−38 kt`
    public record Gap(BigDecimal expected, String label) {
    }

    /// @param low the same as `high` unless a range was promised
    /// @param label what is written beside it: value, words that belong to it, who said it
    public record Promise(LocalDate due, BigDecimal low, BigDecimal high, String label, List<String> tip, String id) {
    }

    /// Words of a line, whose first line can stand alone, and what is said of it when it is walked to.
    public record Note(String label, List<String> tip) {
    }

    /// Days that explain why nothing, or less, came.
    public record Outage(Interval days, String name) {
    }

    /// Room for the words above the newest total.
    private static final BigDecimal ROOM = new BigDecimal("1.12");
    /// From where on words stand to the right of the plot, as a share of the axis.
    private static final double AT_THE_END = 0.95;
    /// How far along a path its words stand.
    private static final double WORDS_ALONG = 0.4;
    /// How far along the required slope its words stand.
    private static final BigDecimal WORDS_UP = new BigDecimal("0.45");

    public BurnUpChart {
        actual = actual.stream().sorted(DatedValue.BY_DAY).toList();
    }

    public Chart chart() {
        var axis = axis();
        var marks = marks(axis);
        var lowest = values().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        var highest = values().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var scale = Scale.around(lowest, compact || actual.isEmpty() ? highest : highest.max(newest().value().multiply(ROOM)));
        return new Chart(axis, scale.bottom(), scale.top(), unit, finding, compact, marks, annotations(axis));
    }

    /// Wide enough for all that is drawn.
    private Axis.Days axis() {
        var last = Stream.concat(actual.stream().map(DatedValue::day), promise == null ? Stream.empty() : Stream.of(promise.due())).reduce(period.lastDay(), BurnUpChart::later);
        return new Axis.Days(period.start(), last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Stream<BigDecimal> values() {
        var paths = Stream.of(pace, earlier).filter(Objects::nonNull).flatMap(path -> path.points().stream());
        var totals = Stream.concat(actual.stream(), paths).map(DatedValue::value);
        var promised = promise == null ? Stream.<BigDecimal>empty() : Stream.of(promise.low(), promise.high());
        var expected = forecast.stream().flatMap(level -> level.spans().stream()).flatMap(span -> Stream.of(span.low(), span.high()));
        return Stream.of(totals, promised, expected).flatMap(all -> all);
    }

    private List<Mark> marks(Axis.Days axis) {
        var marks = new ArrayList<Mark>();
        if (!forecast.isEmpty()) {
            marks.add(new Mark.Fan(Texts.of("target.mark.forecast"), forecast));
        }
        if (earlier != null) {
            marks.add(new Mark.Trace(earlier.label(), Stroke.EARLIER, false, fromZero(axis, earlier.points())));
        }
        if (pace != null) {
            marks.add(new Mark.Trace(Texts.of("target.mark.pace"), Stroke.PACE, false, fromZero(axis, pace.points())));
        }
        if (isRequired()) {
            marks.add(new Mark.Trace(Texts.of("target.mark.needed"), Stroke.REQUIRED, false, slope(axis)));
        }
        if (promise != null) {
            marks.addAll(promised(axis, promise));
        }
        if (!actual.isEmpty()) {
            marks.add(new Mark.Trace(Texts.of("target.mark.actual"), Stroke.ACTUAL, false, fromZero(axis, actual)));
        }
        return marks;
    }

    /// Every total is nothing at the start.
    private static List<Mark.Point> fromZero(Axis.Days axis, List<DatedValue> values) {
        return Stream.concat(Stream.of(invisible(axis.from(), BigDecimal.ZERO)), values.stream().sorted(DatedValue.BY_DAY).map(value -> value.on(axis))).toList();
    }

    private static Mark.Point invisible(double x, BigDecimal y) {
        return new Mark.Point(x, y, "", List.of(), "", Mark.Look.NONE);
    }

    private static List<Mark> promised(Axis.Days axis, Promise promise) {
        var at = axis.end(promise.due());
        var ends = Stream.of(promise.low(), promise.high()).distinct().toList();
        var diamonds = new Mark.Diamonds(Texts.of("target.mark.promised"), ends.stream().map(value -> new Mark.Point(at, value, "", promise.tip(), promise.id(), Mark.Look.PLAIN)).toList());
        return ends.size() == 1 ? List.of(diamonds)
                : List.of(new Mark.Bounds(Texts.of("target.mark.range-promised"), List.of(new Mark.Spans.Span(at, promise.low(), promise.high())), Tone.PROMISE), diamonds);
    }

    /// What is reached already, or late, needs no slope.
    private boolean isRequired() {
        return required != null && promise != null && (actual.isEmpty() || newest().value().compareTo(promise.low()) < 0 && newest().day().isBefore(promise.due()));
    }

    private DatedValue newest() {
        return actual.getLast();
    }

    private List<Mark.Point> slope(Axis.Days axis) {
        var goal = Objects.requireNonNull(promise);
        var from = actual.isEmpty() ? invisible(axis.from(), BigDecimal.ZERO) : invisible(axis.end(newest().day()), newest().value());
        return List.of(from, new Mark.Point(axis.end(goal.due()), goal.low(), "", Objects.requireNonNull(required).tip()));
    }

    private List<Annotation> annotations(Axis.Days axis) {
        var annotations = new ArrayList<Annotation>();
        var known = actual.isEmpty() ? axis.from() : axis.end(newest().day());
        if (known < axis.to()) {
            annotations.add(new Annotation.NotYet(known, axis.to(), compact ? "" : Texts.of("target.mark.not-yet")));
        }
        outages.forEach(outage -> band(axis, outage, annotations));
        if (compact) {
            return annotations;
        }
        if (today != null && !today.isBefore(axis.first()) && !today.isAfter(axis.last())) {
            annotations.add(new Annotation.Today(axis.end(today), DateText.of(today)));
        }
        words(axis, annotations);
        return annotations;
    }

    private void band(Axis.Days axis, Outage outage, List<Annotation> annotations) {
        var from = Math.max(axis.from(), axis.start(outage.days().start()));
        var to = Math.min(axis.to(), axis.start(outage.days().endExclusive()));
        if (from < to) {
            annotations.add(new Annotation.Band(from, to, compact ? "" : outage.name()));
        }
    }

    private void words(Axis.Days axis, List<Annotation> annotations) {
        if (promise != null) {
            annotations.add(new Words(axis.end(promise.due()), promise.high(), promise.label(), Side.RIGHT, Tone.PROMISE));
        }
        if (!actual.isEmpty()) {
            annotations.add(new Words(axis.end(newest().day()), newest().value(), reached, beside(axis), Tone.ACTUAL));
        }
        if (gap != null && !actual.isEmpty()) {
            annotations.add(new Annotation.Bracket(axis.end(newest().day()), newest().value(), gap.expected(), gap.label(), isShort() ? Tone.SHORT : Tone.AMPLE));
        }
        if (pace != null && !pace.points().isEmpty()) {
            var sorted = pace.points().stream().sorted(DatedValue.BY_DAY).toList();
            var along = sorted.get((int) (WORDS_ALONG * (sorted.size() - 1)));
            annotations.add(sorted.size() > 2 ? new Words(axis.end(along.day()), along.value(), pace.label(), Side.LEFT_ABOVE, Tone.PROMISE) : halfway(axis, sorted.getLast(), pace.label()));
        }
        if (isRequired()) {
            var slope = slope(axis);
            annotations.add(new Words(at(slope), height(slope), Objects.requireNonNull(required).label(), Side.RIGHT_BELOW, Tone.ACTUAL));
        }
        if (earlier != null && !earlier.points().isEmpty()) {
            var last = earlier.points().stream().max(DatedValue.BY_DAY).orElseThrow();
            annotations.add(new Words(axis.end(last.day()), last.value(), earlier.label(), Side.RIGHT, Tone.QUIET));
        }
    }

    /// Lines rise: a deficit has room below, a surplus above, and at the right end there is room beside.
    private Side beside(Axis.Days axis) {
        if (axis.share(axis.end(newest().day())) > AT_THE_END) {
            return Side.RIGHT;
        }
        return isShort() ? Side.LEFT_BELOW : Side.LEFT_ABOVE;
    }

    /// A straight path has its words where it is half way up.
    private static Words halfway(Axis.Days axis, DatedValue end, String label) {
        return new Words((axis.from() + axis.end(end.day())) / 2, end.value().divide(BigDecimal.TWO), label, Side.LEFT_ABOVE, Tone.PROMISE);
    }

    private static double at(List<Mark.Point> slope) {
        return slope.getFirst().x() + WORDS_UP.doubleValue() * (slope.getLast().x() - slope.getFirst().x());
    }

    private static BigDecimal height(List<Mark.Point> slope) {
        var from = Objects.requireNonNull(slope.getFirst().y());
        return from.add(Objects.requireNonNull(slope.getLast().y()).subtract(from).multiply(WORDS_UP));
    }

    private boolean isShort() {
        return gap != null && !actual.isEmpty() && newest().value().compareTo(gap.expected()) < 0;
    }
}
