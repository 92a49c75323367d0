package kervan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A value that is reached at the end of a day, such as a total since January.
///
/// @param day the last day that it includes
/// @param tip the lines that are said of it; none where it is drawn without being a stop
/// @param id what is told when it is chosen; empty where nothing comes of that
public record DatedValue(LocalDate day, BigDecimal value, List<String> tip, String id) {

    static final Comparator<DatedValue> BY_DAY = Comparator.comparing(DatedValue::day);

    public DatedValue(LocalDate day, BigDecimal value, List<String> tip) {
        this(day, value, tip, "");
    }

    Mark.Point on(Axis axis) {
        return new Mark.Point(axis.end(day), value, "", tip, id, Mark.Look.PLAIN);
    }
}
