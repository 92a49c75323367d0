package kervan.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;

/// Measures against their targets in little room, one row each, all on one scale and so in one unit.
///
/// @param unit the code of the unit of all values
/// @param finding what the chart shows, in a sentence: its text alternative
/// @param compact without a scale, for a row of a table or a card
public record BulletChart(String unit, String finding, boolean compact, List<Row> rows) {

    /// @param name to the left; empty where the row of a table says it
    /// @param measure null where nothing is known yet
    /// @param targetLow the same as `targetHigh` unless the target is a range; null for none, with it
    /// @param earlier the value of the year before; null for none
    /// @param bands upper ends of the grey bands, such as what was required by now; at most three, in any order
    public record Row(String name, @Nullable BigDecimal measure, @Nullable BigDecimal targetLow, @Nullable BigDecimal targetHigh, @Nullable BigDecimal earlier, List<BigDecimal> bands,
            List<String> tip, String id) {

        Stream<BigDecimal> values() {
            return Stream.concat(Stream.of(measure, targetLow, targetHigh, earlier).filter(Objects::nonNull), bands.stream());
        }

        Mark.Bullet on(int row) {
            var target = targetLow == null || targetHigh == null ? null : new Mark.Spans.Span(row, targetLow, targetHigh);
            return new Mark.Bullet(row, measure, target, earlier, bands.stream().sorted().toList(), tip, id);
        }
    }

    public Chart chart() {
        var highest = rows.stream().flatMap(Row::values).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var bullets = new ArrayList<Mark.Bullet>();
        rows.forEach(row -> bullets.add(row.on(bullets.size())));
        return new Chart(new Axis.Rows(rows.stream().map(Row::name).toList()), BigDecimal.ZERO, FigureText.top(highest), unit, finding, compact, List.of(new Mark.Bullets(Texts.of("target.mark.against-target"), bullets)), List.of());
    }
}
