package kervan.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something drawn from data. Its places are those of the chart's [Axis].
public sealed interface Mark {

    /// One thing drawn, with what is said when it is pointed at or walked to by keys.
    ///
    /// @param y null where nothing is drawn (a gap)
    /// @param label beside it in the chart; empty for none
    /// @param tip the lines that are said of it, the first one naming it
    /// @param id what is told when it is chosen; empty where nothing comes of that
    /// @param look how it came about
    record Point(double x, @Nullable BigDecimal y, String label, List<String> tip, String id, Look look) {

        public Point(double x, @Nullable BigDecimal y, String label, List<String> tip) {
            this(x, y, label, tip, "", Look.PLAIN);
        }
    }

    /// How an actual value came about, which its shape repeats.
    enum Look {
        /// As published.
        PLAIN,
        /// Put together from other figures: square, or grey.
        DERIVED,
        /// Put together, and known roughly only: hollow.
        UNCERTAIN,
        /// For a part of its period only: hatched. Its label names the part, `8 of 12 months`.
        PARTIAL,
        /// Thought to come, or estimated, among what happened: pale, with a dashed border. Curves have a line of their own for it.
        EXPECTED,
        /// Not to be seen: a place that a line passes.
        NONE
    }

    /// Actual values over periods: solid bars from zero.
    record Bars(String name, List<Point> points) implements Mark {
    }

    /// Promises for a period: outlines from zero, never filled. Those superseded are thinner.
    record Outlines(String name, List<Point> points, boolean superseded) implements Mark {
    }

    /// Single published figures: dots, hollow for estimates and forecasts.
    record Dots(String name, List<Point> points, boolean hollow) implements Mark {
    }

    /// A span between the lowest and the highest of figures that disagree.
    record Spans(String name, List<Span> spans) implements Mark {

        public record Span(double x, BigDecimal low, BigDecimal high) {
        }
    }

    /// How far rounding, or disagreement, lets the true value lie from the one drawn.
    ///
    /// @param hue that of the curve they belong to; 0 where they belong to none
    record Whiskers(String name, int hue, List<Spans.Span> spans) implements Mark {

        public Whiskers(String name, List<Spans.Span> spans) {
            this(name, 0, spans);
        }
    }

    /// One of several series along an axis: a line that stops at gaps, with its name and its last label at its end.
    ///
    /// The tips of its points leave out its name and the period, which are said beside them.
    ///
    /// @param id by which it is told when its name is chosen; what is measured and what is expected of one thing have the same, and one name at the end
    /// @param hue its colour, dashes and marker together, 1 to [Hue#LAST]
    /// @param expected whether it is what is thought to come, or what others estimate: thinner, in short dashes, with hollow markers
    record Curve(String id, String name, int hue, Emphasis emphasis, boolean expected, List<Point> points) implements Mark {

        public Curve {
            Hue.check(hue);
            points = List.copyOf(points);
        }

        /// As any other, and measured.
        public Curve(String id, String name, int hue, List<Point> points) {
            this(id, name, hue, Emphasis.NORMAL, false, points);
        }

        public Curve with(Emphasis other) {
            return new Curve(id, name, hue, other, expected, points);
        }
    }

    /// The straight line through a curve or through bars: thin, never dashed, without markers, in the hue of what it goes through, with its name at its end.
    ///
    /// @param id of what it goes through
    record Trend(String id, String name, int hue, List<Point> points) implements Mark {

        public Trend {
            Hue.check(hue);
            points = List.copyOf(points);
        }
    }

    /// How much of the attention a curve gets.
    enum Emphasis {
        NORMAL,
        /// The one that is looked at: bolder, and before all others.
        FOCUSED,
        /// Another one is looked at: half as opaque.
        MUTED,
        /// The same thing a year or more before: lighter and thinner.
        EARLIER,
        /// The same behind its own line, at whose end the name of that one stands alone.
        BEHIND
    }

    /// All values of several earlier lines between the lowest and the highest of them: a pale area.
    ///
    /// @param spans from left to right
    record Envelope(String name, int hue, List<Spans.Span> spans) implements Mark {

        public Envelope {
            Hue.check(hue);
            spans = List.copyOf(spans);
        }
    }

    /// Parts at each place: on one another, as shares of their sum, or side by side. Bars and areas are from zero.
    ///
    /// A place where a part is missing is hatched and says so, unless they stand side by side: a sum without it would be too small.
    record Stack(String name, Form form, List<Part> parts) implements Mark {

        public Stack {
            parts = List.copyOf(parts);
        }

        /// @param id by which it is told when its name is chosen
        /// @param hue its colour and hatch together, 1 to [Hue#LAST]
        public record Part(String id, String name, int hue, List<Point> points) {

            public Part {
                Hue.check(hue);
                points = List.copyOf(points);
            }
        }

        public enum Form {
            BARS, AREAS, SHARE_BARS, SHARE_AREAS, SIDE_BY_SIDE;

            public boolean isShare() {
                return this == SHARE_BARS || this == SHARE_AREAS;
            }

            boolean isArea() {
                return this == AREAS || this == SHARE_AREAS;
            }
        }
    }

    /// Actual values in time: a line that stops at gaps.
    record Line(String name, List<Point> points) implements Mark {
    }

    /// Promises in a chart of lines: diamonds at the period in which they are due.
    ///
    /// @param hue that of the curve whose promises they are; 0 in the colour of promises, where there is but one
    record Diamonds(String name, int hue, List<Point> points) implements Mark {

        public Diamonds(String name, List<Point> points) {
            this(name, 0, points);
        }
    }

    /// Values of a year before across the bars of their successors: level lines, without a word of their own.
    record Ticks(String name, List<Tick> ticks) implements Mark {

        public Ticks {
            ticks = List.copyOf(ticks);
        }

        public record Tick(double from, double to, BigDecimal y) {
        }
    }

    /// What happened, below the axis.
    record Happenings(String name, List<Point> points) implements Mark {
    }

    /// Values in time that are one of several lines: straight from point to point, or in steps that hold until the next point.
    record Trace(String name, Stroke stroke, boolean stepped, List<Point> points) implements Mark {
    }

    /// How a line is drawn.
    enum Stroke {
        /// Measured: darkest and solid, with a dot wherever a figure reaches.
        ACTUAL,
        /// Measured in another year: lighter and thinner.
        EARLIER,
        /// The path that a promise implies: thin, in the colour of promises.
        PACE,
        /// What is still needed: dashed.
        REQUIRED,
        /// Promises in the order of their days: in the colour of promises, with open dots.
        PROMISE
    }

    /// What is expected, in bands that become fainter as they become wider. The narrowest level comes first.
    ///
    /// @param hue the colour of the line that it goes on from; 0 is that of a chart with one line
    record Fan(String name, int hue, List<Level> levels) implements Mark {

        public Fan(String name, List<Level> levels) {
            this(name, 0, levels);
        }

        /// @param percent how likely the value is to lie in the band
        /// @param spans from left to right
        public record Level(int percent, List<Spans.Span> spans) {
        }
    }

    /// Upright spans between two values, with caps.
    record Bounds(String name, List<Spans.Span> spans, Tone tone) implements Mark {
    }

    /// Level spans between two places, with caps: a day that is known to the month or the year only.
    record Stretches(String name, List<Stretch> stretches, Tone tone) implements Mark {

        public record Stretch(double from, double to, BigDecimal y) {
        }
    }

    /// Surplus and deficit: bars up and down from zero, told apart by colour, sign and arrow, and in print by hatching.
    record Deviations(String name, List<Point> points) implements Mark {
    }

    /// Measures on rows, each before its bands and with its markers (Few, *Bullet Graph Design Specification*).
    record Bullets(String name, List<Bullet> bullets) implements Mark {
    }

    /// One row: a solid bar from zero to the measure.
    ///
    /// @param row its number, from 0 at the top
    /// @param measure null where nothing is known yet
    /// @param target both ends of the target, equal unless it is a range; null for none
    /// @param earlier the value of the year before; null for none
    /// @param bands upper ends of the grey bands, the lowest first; at most three
    record Bullet(int row, @Nullable BigDecimal measure, Spans.@Nullable Span target, @Nullable BigDecimal earlier, List<BigDecimal> bands, List<String> tip, String id) {

        public Bullet {
            if (bands.size() > 3) {
                throw new IllegalArgumentException("a bullet has three bands at most, not " + bands.size());
            }
            bands = List.copyOf(bands);
        }
    }
}
