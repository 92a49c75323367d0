package kervan.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chart, composed of marks and annotations along an axis. Bars begin at zero, wherever that is on the value axis.
///
/// @param bottom lower end of the value axis; below zero where something is, above it for curves only
/// @param top upper end of the value axis
/// @param logarithmic whether equal steps of the value axis are equal factors
/// @param unit the code of the unit of all values, or what stands beside its numbers
/// @param finding what the chart shows, in a sentence: its text alternative
/// @param compact whether it is a small one among many, with few labels
/// @param places where the reader's cursor stops, from left to right, and all values of the place are told together; none where each point speaks for itself
/// @param window what is shown of the axis; null for all
/// @param pinned the id of the place whose values stay in sight; empty for none
public record Chart(Axis axis, BigDecimal bottom, BigDecimal top, boolean logarithmic, String unit, String finding, boolean compact, List<Mark> marks, List<Annotation> annotations,
        List<Place> places, @Nullable Window window, String pinned) {

    /// What is shown of an axis, from one place to another.
    public record Window(double from, double to) {

        public Window {
            if (!(from < to)) {
                throw new IllegalArgumentException("a window has a width: %s to %s".formatted(from, to));
            }
        }
    }

    public Chart {
        if (bottom.compareTo(top) >= 0) {
            throw new IllegalArgumentException("an axis has a length: %s to %s".formatted(bottom, top));
        }
        if (logarithmic && bottom.signum() <= 0) {
            throw new IllegalArgumentException("zero has no place on a logarithmic axis: %s to %s".formatted(bottom, top));
        }
        marks = List.copyOf(marks);
        annotations = List.copyOf(annotations);
        places = List.copyOf(places);
    }

    /// All of its axis, each point speaking for itself.
    public Chart(Axis axis, BigDecimal bottom, BigDecimal top, String unit, String finding, boolean compact, List<Mark> marks, List<Annotation> annotations) {
        this(axis, bottom, top, false, unit, finding, compact, marks, annotations, List.of(), null, "");
    }

    /// Over years, from zero.
    public Chart(int firstYear, int lastYear, BigDecimal top, String unit, String finding, boolean compact, List<Mark> marks, List<Annotation> annotations) {
        this(new Axis.Years(firstYear, lastYear), BigDecimal.ZERO, top, unit, finding, compact, marks, annotations);
    }
}
