package kervan.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.figure.ScopeTree;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// What an announcement is judged by before the ledger takes it: the catalogue, the announcements that count, and the day.
public record Ground(Map<SeriesKey, Series> series, ScopeTree scopes, Map<String, Announcement> announcements, LocalDate today) {

    public Ground {
        series = Map.copyOf(series);
        announcements = Map.copyOf(announcements);
    }

    /// With more announcements, which replace those of the same key.
    public Ground with(Collection<Announcement> more) {
        var all = new HashMap<>(announcements);
        more.forEach(one -> all.put(one.key(), one));
        return new Ground(series, scopes, all, today);
    }

    Optional<Series> find(@Nullable String key) {
        return Optional.ofNullable(key).filter(SeriesKey::isValid).map(SeriesKey::new).map(series::get);
    }

    /// The keys of the announcements that say they replace it, or are a share of it.
    List<String> referringTo(String key) {
        return announcements.values().stream().filter(one -> key.equals(one.supersedes()) || key.equals(one.proratedFrom())).map(Announcement::key).sorted().toList();
    }

    /// The names of all chains.
    List<String> targets() {
        return announcements.values().stream().map(Announcement::target).distinct().toList();
    }

    /// All names that stand for something already.
    boolean isTaken(String key) {
        return Stream.concat(announcements.keySet().stream(), targets().stream()).anyMatch(key::equals);
    }
}
