package kervan.event;

import java.util.Collection;
import java.util.List;
import kervan.archive.Batch;
import kervan.archive.Recorded;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The events there are.
@Service
@Transactional(readOnly = true)
public class Events {

    private final EventStore store;

    Events(EventStore store) {
        this.store = store;
    }

    /// All, in the order in which they began.
    public List<Event> all() {
        return store.all();
    }

    /// Those that were known in the vintage, in the order in which they began.
    public List<Event> all(Vintage vintage) {
        return known(all(), vintage);
    }

    /// Of some events those that were known in the vintage, in the same order.
    public static List<Event> known(List<Event> events, Vintage vintage) {
        return vintage.day().map(day -> events.stream().filter(event -> event.isKnownBy(day)).toList()).orElse(events);
    }

    /// Those that touch the route.
    public List<Event> of(String route) {
        return all().stream().filter(event -> event.routes().contains(route)).toList();
    }

    /// Keeps the events, replacing what was said of those that exist (same start and title).
    @Transactional
    public Recorded record(Batch batch, Collection<Event> events) {
        var before = store.count();
        var written = events.stream().mapToInt(event -> store.record(batch, event)).sum();
        var added = store.count() - before;
        return new Recorded(added, written - added, events.size() - written);
    }
}
