package kervan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kervan.chart.Annotation.Words;
import kervan.chart.Annotation.Words.Side;
import kervan.chart.Mark.Stroke;
import kervan.figure.Qualifier;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// How a promise moved: the announced value over the days on which it was announced, and what came of it.
///
/// @param unit the code of the unit of all values
/// @param finding what the chart shows, in a sentence: its text alternative
/// @param vintages in any order, at least one
/// @param actuals what was measured, each a level line over the days it refers to
/// @param dues the days by which it was, or is, due
/// @param today the day on which it is looked at; null where that is not told
public record VintagesChart(String unit, String finding, List<Vintage> vintages, List<Actual> actuals, List<Due> dues, @Nullable LocalDate today) {

    /// One announcement.
    ///
    /// @param announced a day, a month or a year; the last two are drawn as a span
    /// @param low the same as `high` unless a range was announced
    public record Vintage(PartialDate announced, BigDecimal low, BigDecimal high, Qualifier qualifier, String announcer, List<String> tip, String id) {

        /// In the middle of the time in which it can have been.
        double at(Axis axis) {
            return (axis.start(announced.earliest()) + axis.end(announced.latest())) / 2;
        }

        BigDecimal middle() {
            return low.compareTo(high) == 0 ? high : low.add(high).divide(BigDecimal.TWO);
        }

        boolean isRange() {
            return low.compareTo(high) != 0;
        }

        /// `≤ 1.5`: a cap is not a point to be reached.
        String value() {
            return sign(qualifier) + NumberText.range(low, high);
        }
    }

    /// @param label beside its line, `1.4 Mt in 2024`
    public record Actual(LocalDate first, LocalDate last, BigDecimal value, String label, List<String> tip, String id) {
    }

    /// @param label beside its line, `due by the end of 2024`
    public record Due(LocalDate day, String label) {
    }

    /// Room for the words above the highest value.
    private static final BigDecimal ROOM = new BigDecimal("1.12");
    /// The share of the highest value below which there is no room for words.
    private static final BigDecimal LOW = new BigDecimal("0.2");
    /// As a share of the axis.
    private static final double LATE = 0.85;
    private static final int WIDEST_LINE = 22;
    private static final int PADDING_PERCENT = 4;
    private static final int LEAST_PADDING_DAYS = 20;

    public VintagesChart {
        if (vintages.isEmpty()) {
            throw new IllegalArgumentException("a promise was announced at least once");
        }
        vintages = vintages.stream().sorted(Comparator.comparing(Vintage::announced, PartialDate.BY_EARLIEST)).toList();
    }

    /// What stands before the number on a chart, where there is little room: `≤ `, `≥ `, `> `.
    public static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case UP_TO -> "≤ ";
            case AT_LEAST -> "≥ ";
            case OVER -> "> ";
            case EXACTLY -> "";
            case ABOUT, NEARLY, GRADUALLY -> Language.current() == Language.ENGLISH ? qualifier.before() : qualifier == Qualifier.GRADUALLY ? "\u2197 " : "\u2248 ";
        };
    }

    public Chart chart() {
        var axis = axis();
        var values = Stream.concat(vintages.stream().flatMap(one -> Stream.of(one.low(), one.high())), actuals.stream().map(Actual::value)).toList();
        var highest = values.stream().max(BigDecimal::compareTo).orElseThrow();
        var lowest = values.stream().min(BigDecimal::compareTo).orElseThrow();
        var scale = Scale.around(lowest, highest.multiply(ROOM));
        return new Chart(axis, scale.bottom(), scale.top(), unit, finding, false, marks(axis), annotations(axis));
    }

    private Axis.Days axis() {
        var days = Stream.of(vintages.stream().flatMap(one -> Stream.of(one.announced().earliest(), one.announced().latest())), actuals.stream().flatMap(one -> Stream.of(one.first(), one.last())),
                dues.stream().map(Due::day), Stream.ofNullable(today)).flatMap(all -> all).sorted().toList();
        var length = days.getLast().toEpochDay() - days.getFirst().toEpochDay();
        var padding = Math.max(LEAST_PADDING_DAYS, length * PADDING_PERCENT / 100);
        return new Axis.Days(days.getFirst().minusDays(padding), days.getLast().plusDays(padding));
    }

    private List<Mark> marks(Axis.Days axis) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Trace(Texts.of("target.mark.announced"), Stroke.PROMISE, true, steps(axis)));
        var ranges = vintages.stream().filter(Vintage::isRange).map(one -> new Mark.Spans.Span(one.at(axis), one.low(), one.high())).toList();
        if (!ranges.isEmpty()) {
            marks.add(new Mark.Bounds(Texts.of("target.mark.range-announced"), ranges, Tone.PROMISE));
        }
        var roughly = vintages.stream().filter(one -> !one.announced().earliest().equals(one.announced().latest()))
                .map(one -> new Mark.Stretches.Stretch(axis.start(one.announced().earliest()), axis.end(one.announced().latest()), one.middle())).toList();
        if (!roughly.isEmpty()) {
            marks.add(new Mark.Stretches(Texts.of("target.mark.day-unknown"), roughly, Tone.PROMISE));
        }
        actuals.forEach(actual -> marks.add(new Mark.Trace(Texts.of("target.mark.actual"), Stroke.ACTUAL, false, List.of(
                new Mark.Point(axis.start(actual.first()), actual.value(), "", List.of(), "", Mark.Look.NONE),
                new Mark.Point(axis.end(actual.last()), actual.value(), "", actual.tip(), actual.id(), Mark.Look.PLAIN)))));
        return marks;
    }

    /// The last value holds until it is due, or as far as the axis goes.
    private List<Mark.Point> steps(Axis.Days axis) {
        var steps = new ArrayList<Mark.Point>();
        vintages.forEach(one -> steps.add(new Mark.Point(one.at(axis), one.middle(), "", one.tip(), one.id(), Mark.Look.PLAIN)));
        var last = vintages.getLast();
        var until = Math.max(last.at(axis), dues.stream().mapToDouble(due -> axis.end(due.day())).max().orElse(axis.to()));
        steps.add(new Mark.Point(until, last.middle(), "", List.of(), "", Mark.Look.NONE));
        return steps;
    }

    private List<Annotation> annotations(Axis.Days axis) {
        var annotations = new ArrayList<Annotation>();
        dues.stream().distinct().forEach(due -> annotations.add(new Annotation.Deadline(axis.end(due.day()), due.label())));
        if (today != null) {
            annotations.add(new Annotation.Today(axis.end(today), DateText.of(today)));
        }
        actuals.forEach(actual -> annotations.add(new Words(axis.end(actual.last()), actual.value(), actual.label(), Side.RIGHT, Tone.ACTUAL)));
        words(axis, annotations);
        return annotations;
    }

    private void words(Axis.Days axis, List<Annotation> annotations) {
        var before = (Vintage) null;
        for (var one : vintages) {
            if (before == null || !isSaidAgain(before, one, axis)) {
                annotations.add(new Words(one.at(axis), isAbove(one) ? one.high() : one.low(), words(one, axis), side(one, axis), Tone.PROMISE));
            }
            before = one;
        }
    }

    /// Words stand over the step that they begin; near the right end, where the due dates are, over the one before.
    private Side side(Vintage one, Axis axis) {
        var side = isAbove(one) ? Side.RIGHT_ABOVE : Side.RIGHT_BELOW;
        return axis.share(one.at(axis)) > LATE ? side.inside() : side;
    }

    /// Words keep away from what was measured, and from the axis.
    private boolean isAbove(Vintage one) {
        var highest = vintages.stream().map(Vintage::high).max(BigDecimal::compareTo).orElseThrow();
        return one.low().compareTo(highest.multiply(LOW)) < 0 || actuals.stream().map(Actual::value).min(Comparator.comparing(value -> value.subtract(one.middle()).abs())).filter(value -> value.compareTo(one.middle()) > 0).isEmpty();
    }

    /// Two who said the same at the same time share one text.
    private static boolean isSaidAgain(Vintage before, Vintage one, Axis axis) {
        return before.at(axis) == one.at(axis) && before.value().equals(one.value());
    }

    private String words(Vintage vintage, Axis axis) {
        var announcers = vintages.stream().filter(one -> isSaidAgain(vintage, one, axis)).map(Vintage::announcer).distinct().toList();
        return vintage.value() + "\n" + String.join("\n", announcers.stream().map(VintagesChart::broken).toList());
    }

    /// In lines of some 22 letters, broken between words.
    public static String broken(String text) {
        var lines = new ArrayList<>(List.of(""));
        Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> {
            var line = Objects.requireNonNull(lines.getLast());
            if (line.isEmpty() || line.length() + 1 + word.length() <= WIDEST_LINE) {
                lines.set(lines.size() - 1, line.isEmpty() ? word : line + " " + word);
            } else {
                lines.add(word);
            }
        });
        return String.join("\n", lines);
    }
}
