package kervan.check;

import java.time.LocalDate;
import java.util.List;
import kervan.figure.Figure;

/// The days that matter to figures that come in: theirs and three years to either side.
///
/// A long series comes in by pieces; without this every piece would be held against all of it.
record Nearby(LocalDate start, LocalDate end) {

    /// Shorter lists are taken whole.
    private static final int LONG = 2000;
    private static final int YEARS = 3;

    static Nearby around(List<Figure> incoming) {
        var start = LocalDate.MAX;
        var end = LocalDate.MIN;
        for (var figure : incoming) {
            start = figure.interval().start().isBefore(start) ? figure.interval().start() : start;
            end = figure.interval().endExclusive().isAfter(end) ? figure.interval().endExclusive() : end;
        }
        return incoming.isEmpty() ? new Nearby(start, end) : new Nearby(start.minusYears(YEARS), end.plusYears(YEARS));
    }

    List<Figure> of(List<Figure> figures) {
        return figures.size() <= LONG ? figures
                : figures.stream().filter(figure -> figure.interval().start().isBefore(end) && figure.interval().endExclusive().isAfter(start)).toList();
    }
}
