package kervan.target;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Batch;
import kervan.archive.Recorded;
import kervan.catalogue.Catalogue;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the parts of the routes can take.
@Service
@Transactional(readOnly = true)
public class Capacities {

    private final CapacityStore store;
    private final Catalogue catalogue;

    Capacities(CapacityStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /// All that had been stated by the vintage, in the order of their keys.
    public List<Capacity> all(Vintage vintage) {
        return store.counting(vintage.recordedBy().orElse(null)).stream()
                .filter(one -> vintage.day().map(day -> !one.statedOn().latest().isAfter(day)).orElse(true)).toList();
    }

    /// Those that bound a scope: its own, and those of every whole that it lies in.
    public List<Capacity> of(String scope, Vintage vintage) {
        return bounding(scope, catalogue.scopes(), all(vintage));
    }

    static List<Capacity> bounding(String scope, ScopeTree scopes, List<Capacity> all) {
        var bounding = Stream.concat(Stream.of(scope), scopes.wholes(scope).stream().map(Scope::key)).toList();
        return all.stream().filter(one -> bounding.contains(one.scope())).toList();
    }

    public boolean isScope(String key) {
        return catalogue.scopes().find(key).isPresent();
    }

    /// Keeps what a file says, beside all that was said before.
    @Transactional
    public Recorded record(Batch batch, Collection<Capacity> capacities) {
        var before = store.counting(null).stream().collect(Collectors.toMap(Capacity::key, Function.identity()));
        var news = capacities.stream().filter(one -> before.get(one.key()) == null || !before.get(one.key()).saysTheSameAs(one)).toList();
        news.forEach(one -> store.add(batch, one));
        var added = (int) news.stream().filter(one -> !before.containsKey(one.key())).count();
        return new Recorded(added, news.size() - added, capacities.size() - news.size());
    }
}
