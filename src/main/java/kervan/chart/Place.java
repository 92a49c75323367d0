package kervan.chart;

import java.util.List;
import kervan.timeseries.TimePeriod;

/// Where a reader's cursor stops on an axis, so that the values of all lines are told there together.
///
/// @param x on the [Axis]
/// @param id by which it is told when it is pinned: the code of its period, `2024-03`
/// @param name what heads its values, `Mar 2024`
/// @param notes what else is said of it, such as an event; none for most
public record Place(double x, String id, String name, List<String> notes) {

    public Place {
        notes = List.copyOf(notes);
    }

    /// The middle of a period.
    public static Place of(Axis axis, TimePeriod period, List<String> notes) {
        return new Place(axis.middle(period), period.toString(), DateText.of(period), notes);
    }

    public static Place of(Axis axis, TimePeriod period) {
        return of(axis, period, List.of());
    }
}
