package kervan.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kervan.archive.SeriesFigures;
import kervan.catalogue.Series;
import kervan.event.Event;
import kervan.event.Events;
import kervan.figure.ScopeTree;
import kervan.target.Reading;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;

/// What explorations are made of: series, figures, promises and events. Read once for all that one page shows; what needs it is made of it without reading more than promises.
///
/// For one page at a time, which [Explorations#on] lends it to.
public final class Ground {

    private final Map<SeriesKey, Series> series;
    private final Set<SeriesKey> read;
    private final Map<Vintage, SeriesFigures> figures;
    private final ScopeTree scopes;
    private final Reading promises;
    private final List<Event> events;

    /// @param read the series whose figures were read
    Ground(Map<SeriesKey, Series> series, Set<SeriesKey> read, Map<Vintage, SeriesFigures> figures, ScopeTree scopes, Reading promises, List<Event> events) {
        this.series = series;
        this.read = read;
        this.figures = figures;
        this.scopes = scopes;
        this.promises = promises;
        this.events = events;
    }

    /// Whether all that an exploration shows was read.
    boolean bears(Exploration exploration) {
        return figures.containsKey(exploration.vintage()) && read.containsAll(exploration.series());
    }

    /// How many figures were read, in all vintages.
    int size() {
        return figures.values().stream().mapToInt(SeriesFigures::size).sum();
    }

    Map<SeriesKey, Series> series() {
        return series;
    }

    /// @param vintage of one of the explorations that it was read for
    SeriesFigures figures(Vintage vintage) {
        return figures.get(vintage);
    }

    /// How what the series count lies within one another.
    ScopeTree scopes() {
        return scopes;
    }

    /// The targets, for what else stands on the page.
    public Reading promises() {
        return promises;
    }

    List<Event> events(Vintage vintage) {
        return Events.known(events, vintage);
    }
}
