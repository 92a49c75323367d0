package kervan.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import kervan.archive.Archive;
import kervan.archive.FiguresChanged;
import kervan.archive.Holding;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.search.Index;
import kervan.target.Target;
import kervan.target.Targets;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds series by words and facets.
///
/// What it knows of all series it keeps until series, targets or figures change, so that a question between two letters that are typed needs no more than two small queries.
@Service
@Transactional(readOnly = true)
public class SeriesFinder {

    private final Catalogue catalogue;
    private final Archive archive;
    private final Targets targets;
    private final Clock clock;
    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Shelf shelf;

    SeriesFinder(Catalogue catalogue, Archive archive, Targets targets, Clock clock) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.targets = targets;
        this.clock = clock;
    }

    /// All series, as they were when they were last looked at.
    ///
    /// @param generation how often figures had changed by then
    /// @param today the day of it: verdicts depend on it
    record Shelf(long generation, LocalDate today, List<Series> series, List<Target> targets, Map<String, Listing> listings, Index index, Map<SeriesKey, SeriesFacts> facts) {
    }

    @EventListener
    void changed(FiguresChanged figures) {
        generation.incrementAndGet();
    }

    public Found find(Selection selection) {
        var now = shelf();
        return Found.of(selection, now.index().find(selection.text()), now.listings());
    }

    /// What a list says of some series in numbers, in their order.
    public List<SeriesFacts> facts(List<Listing> listings) {
        var now = shelf();
        var unknown = listings.stream().filter(one -> !now.facts().containsKey(one.series().key())).toList();
        if (!unknown.isEmpty()) {
            synchronized (now.facts()) {
                now.facts().putAll(SeriesFacts.of(unknown, archive, targets, now.today()));
            }
        }
        return listings.stream().map(one -> now.facts().get(one.series().key())).toList();
    }

    private Shelf shelf() {
        var counted = generation.get();
        var today = LocalDate.now(clock);
        var series = catalogue.all();
        var promised = targets.all(Vintage.LATEST);
        var known = shelf;
        if (known != null && known.generation() == counted && known.today().equals(today) && known.series().equals(series) && known.targets().equals(promised)) {
            return known;
        }
        var made = made(counted, today, series, promised);
        shelf = made;
        return made;
    }

    private Shelf made(long counted, LocalDate today, List<Series> series, List<Target> promised) {
        var publications = archive.publications();
        var bySeries = new HashMap<SeriesKey, List<Target>>();
        promised.forEach(target -> target.announcements().stream().map(one -> one.series()).distinct().forEach(key -> bySeries.computeIfAbsent(key, missing -> new ArrayList<>()).add(target)));
        var holdings = new HashMap<SeriesKey, Holding>();
        archive.holdings().forEach(one -> holdings.put(one.series(), one));
        var listings = new LinkedHashMap<String, Listing>();
        series.forEach(one -> listings.put(one.key().text(), Listing.of(one, Optional.ofNullable(holdings.get(one.key())), Optional.ofNullable(publications.get(one.key())),
                List.copyOf(bySeries.getOrDefault(one.key(), List.of())))));
        return new Shelf(counted, today, series, promised, listings, Index.of(listings.values().stream().map(Listing::entry).toList()), new ConcurrentHashMap<>());
    }
}
