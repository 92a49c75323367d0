package kervan.watch;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import kervan.catalogue.Series;
import kervan.claim.Nearness;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.timeseries.Interval;

/// What the record has of a series that a claim can be held against.
///
/// @param figures accepted ones that can be shown in the unit of the series
/// @param preferred which of them is taken of each interval
record Counted(Nearness nearness, Series series, List<Figure> figures, NavigableMap<Interval, PreferredFigure> preferred) {

    List<Figure> of(Interval days) {
        return Optional.ofNullable(preferred.get(days)).map(PreferredFigure::figures).orElse(List.of());
    }

    boolean isPreferred(Figure figure) {
        return preferred.get(figure.interval()).figure().equals(figure);
    }

    String scope() {
        return series.scope() == null ? series.name() : series.scope().name();
    }
}
