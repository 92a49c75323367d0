package kervan.chart;

import java.math.BigDecimal;
import java.util.List;

/// A chart, composed of marks and annotations over years. The value axis begins at zero.
///
/// @param firstYear first year of the axis
/// @param lastYear last year of the axis, included
/// @param top upper end of the value axis
/// @param unit the code of the unit of all values
/// @param finding what the chart shows, in a sentence: its text alternative
/// @param compact whether it is a small one among many, with few labels
public record Chart(int firstYear, int lastYear, BigDecimal top, String unit, String finding, boolean compact, List<Mark> marks, List<Annotation> annotations) {

    public Chart {
        if (lastYear < firstYear || top.signum() <= 0) {
            throw new IllegalArgumentException("an axis has a length: %d to %d, 0 to %s".formatted(firstYear, lastYear, top));
        }
    }
}
