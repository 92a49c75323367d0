package kervan.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something drawn from data. Positions along the axis are years with fractions: 2025 is the middle of 2025.
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
        UNCERTAIN
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

    /// How far rounding lets the true value lie from the one drawn.
    record Whiskers(String name, List<Spans.Span> spans) implements Mark {
    }

    /// Actual values in time: a line that stops at gaps.
    record Line(String name, List<Point> points) implements Mark {
    }

    /// Promises in a chart of lines: diamonds at the period in which they are due.
    record Diamonds(String name, List<Point> points) implements Mark {
    }

    /// What happened, below the axis.
    record Happenings(String name, List<Point> points) implements Mark {
    }
}
