package kervan.chart;

import java.math.BigDecimal;
import java.util.List;

/// A chart, composed of marks and annotations along an axis. Bars begin at zero, wherever that is on the value axis.
///
/// @param bottom lower end of the value axis; below zero where something is
/// @param top upper end of the value axis
/// @param unit the code of the unit of all values
/// @param finding what the chart shows, in a sentence: its text alternative
/// @param compact whether it is a small one among many, with few labels
public record Chart(Axis axis, BigDecimal bottom, BigDecimal top, String unit, String finding, boolean compact, List<Mark> marks, List<Annotation> annotations) {

    public Chart {
        if (bottom.compareTo(top) >= 0) {
            throw new IllegalArgumentException("an axis has a length: %s to %s".formatted(bottom, top));
        }
        marks = List.copyOf(marks);
        annotations = List.copyOf(annotations);
    }

    /// Over years, from zero.
    public Chart(int firstYear, int lastYear, BigDecimal top, String unit, String finding, boolean compact, List<Mark> marks, List<Annotation> annotations) {
        this(new Axis.Years(firstYear, lastYear), BigDecimal.ZERO, top, unit, finding, compact, marks, annotations);
    }
}
