package kervan.chart;

import java.math.BigDecimal;
import java.util.List;

/// Something drawn that is no data of its own.
public sealed interface Annotation {

    /// A target in force: a thin line across.
    record TargetLine(BigDecimal y, String label) implements Annotation {
    }

    /// Where we are now.
    record Today(double x, String label) implements Annotation {
    }

    /// The part of the axis for which nothing has been published.
    record NotYet(double from, double to, String label) implements Annotation {
    }

    /// A promise too large for the axis: an arrow at the top with its value.
    record OffScale(double x, String label, List<String> tip) implements Annotation {
    }
}
