package kervan.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.language.Texts;
import kervan.timeseries.Interval;

/// Surplus and deficit against pace, period by period, from zero up and down.
///
/// @param days what the axis covers
/// @param unit the code of the unit of all values
/// @param finding what the chart shows, in a sentence: its text alternative
/// @param deviations in any order
public record DeviationChart(Interval days, String unit, String finding, boolean compact, List<Deviation> deviations) {

    /// @param days those it is about; its bar stands in their last month
    /// @param surplus the actual value less the expected one; negative for a deficit
    public record Deviation(Interval days, BigDecimal surplus, List<String> tip, String id) {
    }

    /// Bars that there is room to label one by one.
    private static final int MOST_LABELS = 13;
    /// Room for labels above and below the bars.
    private static final BigDecimal ROOM = new BigDecimal("1.2");

    public DeviationChart {
        deviations = deviations.stream().sorted(Comparator.comparing(Deviation::days)).toList();
    }

    public Chart chart() {
        var axis = new Axis.Days(days.start(), days.lastDay());
        var highest = extreme(Comparator.naturalOrder()).map(Deviation::surplus).orElse(BigDecimal.ONE);
        var lowest = extreme(Comparator.reverseOrder()).map(Deviation::surplus).orElse(BigDecimal.ZERO);
        var scale = Scale.around(lowest.multiply(ROOM), highest.multiply(ROOM));
        var bars = deviations.stream().map(one -> point(axis, one)).toList();
        return new Chart(axis, scale.bottom(), scale.top(), unit, finding, compact, List.of(new Mark.Deviations(Texts.of("target.mark.against-pace"), bars)), List.of());
    }

    private Optional<Deviation> extreme(Comparator<BigDecimal> order) {
        return deviations.stream().max(Comparator.comparing(Deviation::surplus, order));
    }

    private Mark.Point point(Axis.Days axis, Deviation one) {
        var month = one.days().endExclusive().minusMonths(1);
        var middle = (axis.start(month.isAfter(one.days().start()) ? month : one.days().start()) + axis.start(one.days().endExclusive())) / 2;
        return new Mark.Point(middle, one.surplus(), isLabelled(one) ? label(one.surplus()) : "", one.tip(), one.id(), Mark.Look.PLAIN);
    }

    private boolean isLabelled(Deviation one) {
        return !compact && (deviations.size() <= MOST_LABELS
                || Stream.of(Optional.of(deviations.getLast()), extreme(Comparator.naturalOrder()), extreme(Comparator.reverseOrder())).anyMatch(said -> said.filter(one::equals).isPresent()));
    }

    /// Arrow and sign say the same as the colour; the arrow stands at the end of the bar that is away from zero.
    private static String label(BigDecimal surplus) {
        var number = NumberText.signed(surplus);
        return switch (surplus.signum()) {
            case 1 -> number + "\n▲";
            case -1 -> "▼\n" + number;
            default -> number;
        };
    }
}
