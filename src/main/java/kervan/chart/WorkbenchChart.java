package kervan.chart;

import java.math.BigDecimal;
import java.util.List;
import kervan.chart.Chart.Window;
import org.jspecify.annotations.Nullable;

/// What an analyst looks at: curves or stacks along an axis. Its value axis is found from what is drawn.
///
/// Bars and areas are from zero, and so are curves whose lowest value is less than half of the highest; other curves are not, and the chart says so.
///
/// @param name what it is called among several; empty for the only one
/// @param axis time, or the parts of a year
/// @param logarithmic whether equal steps are to be equal factors; not done where [#isLogarithmicPossible()] denies it
/// @param unit what stands beside its numbers, `kt`, `тыс. т`, `2023 = 100`; shares are in per cent whatever it is
/// @param finding what the chart shows, in a sentence: its text alternative
/// @param compact whether it is a small one among many, with few labels
/// @param places where the reader's cursor stops, from left to right
/// @param window what is shown of the axis; null for all
/// @param pinned the id of the place whose values stay in sight; empty for none
public record WorkbenchChart(String name, Axis axis, boolean logarithmic, String unit, String finding, boolean compact, List<Mark> marks, List<Annotation> annotations, List<Place> places,
        @Nullable Window window, String pinned) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// Room above the highest value, in hundredths of it.
    private static final BigDecimal ROOM = new BigDecimal("1.02");

    public WorkbenchChart {
        marks = List.copyOf(marks);
        annotations = List.copyOf(annotations);
        places = List.copyOf(places);
    }

    public Chart chart() {
        return drawn(scale());
    }

    /// Whether all that is drawn is above zero, and may be drawn as lines that begin anywhere.
    public boolean isLogarithmicPossible() {
        var lowest = Extent.of(marks, annotations).lowest();
        return lowest != null && lowest.signum() > 0 && !isFromZero();
    }

    /// Charts beside each other with one value axis, so that heights can be compared between them.
    public static List<Chart> shared(List<WorkbenchChart> charts) {
        if (charts.isEmpty()) {
            return List.of();
        }
        var marks = charts.stream().flatMap(one -> one.marks.stream()).toList();
        var annotations = charts.stream().flatMap(one -> one.annotations.stream()).toList();
        var first = charts.getFirst();
        var all = new WorkbenchChart("", first.axis, first.logarithmic, first.unit, "", first.compact, marks, annotations, List.of(), null, "");
        var scale = charts.stream().anyMatch(one -> one.isStacked()) ? widest(charts) : all.scale();
        return charts.stream().map(one -> one.drawn(scale)).toList();
    }

    /// Sums are made within a chart, not across them.
    private static Scale widest(List<WorkbenchChart> charts) {
        var scales = charts.stream().map(WorkbenchChart::scale).toList();
        return new Scale(scales.stream().map(Scale::bottom).min(BigDecimal::compareTo).orElseThrow(), scales.stream().map(Scale::top).max(BigDecimal::compareTo).orElseThrow());
    }

    private Chart drawn(Scale scale) {
        return new Chart(axis, scale.bottom(), scale.top(), logarithmic && scale.bottom().signum() > 0 && isLogarithmicPossible(), isShare() ? "%" : unit, finding, compact, marks, annotations, places, window, pinned);
    }

    private Scale scale() {
        if (isShare()) {
            return new Scale(BigDecimal.ZERO, HUNDRED);
        }
        var extent = Extent.of(marks, annotations);
        var lowest = extent.lowest();
        var highest = extent.highest();
        if (lowest == null || highest == null) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE);
        }
        if (logarithmic && isLogarithmicPossible()) {
            return Scale.logarithmic(lowest, highest);
        }
        return isFromZero() || lowest.signum() <= 0 || lowest.multiply(BigDecimal.TWO).compareTo(highest) < 0 ? Scale.around(lowest, highest.signum() > 0 ? highest.multiply(ROOM) : highest) : Scale.free(lowest, highest);
    }

    private boolean isShare() {
        return marks.stream().anyMatch(mark -> mark instanceof Mark.Stack stack && stack.form().isShare());
    }

    private boolean isStacked() {
        return marks.stream().anyMatch(Mark.Stack.class::isInstance);
    }

    private boolean isFromZero() {
        return isFromZero(marks);
    }

    /// Bars and areas begin at zero.
    static boolean isFromZero(List<Mark> marks) {
        return marks.stream().anyMatch(mark -> mark instanceof Mark.Stack || mark instanceof Mark.Bars || mark instanceof Mark.Outlines || mark instanceof Mark.Deviations);
    }
}
