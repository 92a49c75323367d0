package kervan.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.archive.Batch;
import kervan.archive.ImportedFile;
import kervan.archive.Recorded;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The announcements there are.
@Service
@Transactional(readOnly = true)
public class Announcements {

    private final AnnouncementStore store;
    private final Catalogue catalogue;
    private final Clock clock;

    Announcements(AnnouncementStore store, Catalogue catalogue, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// What a new announcement is judged by today.
    public Ground ground() {
        return new Ground(catalogue.all().stream().collect(Collectors.toMap(Series::key, series -> series)), catalogue.scopes(), byKey(store.counting(null)),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /// All that had been made by the vintage, in the order in which they were made; of each what was recorded, approved and not taken back by then.
    ///
    /// One whose day is not known had been made by the last day that it can be, and by the day on which another said that it replaces it.
    public List<Announcement> all(Vintage vintage) {
        return made(vintage, counting(vintage));
    }

    /// Those that counted by the vintage, whenever they were made.
    List<Announcement> counting(Vintage vintage) {
        return store.counting(vintage.recordedBy().orElse(null));
    }

    /// Of those that counted, the ones that had been made by the day of the vintage.
    static List<Announcement> made(Vintage vintage, List<Announcement> counting) {
        return vintage.day().map(day -> madeBy(day, counting)).orElse(counting);
    }

    private static List<Announcement> madeBy(LocalDate day, List<Announcement> announcements) {
        var replaced = announcements.stream().filter(one -> isMadeBy(day, one)).map(Announcement::supersedes).filter(Objects::nonNull).collect(Collectors.toSet());
        return announcements.stream().filter(one -> isMadeBy(day, one) || replaced.contains(one.key())).toList();
    }

    private static boolean isMadeBy(LocalDate day, Announcement one) {
        return !one.announcedOn().latest().isAfter(day);
    }

    public List<Announcement> of(SeriesKey series, Vintage vintage) {
        return all(vintage).stream().filter(announcement -> announcement.series().equals(series)).toList();
    }

    public Optional<Announcement> find(String key) {
        return all(Vintage.LATEST).stream().filter(announcement -> announcement.key().equals(key)).findFirst();
    }

    /// Keeps what a file says, beside all that was said before. What the shipped file says again does not undo a correction made since.
    @Transactional
    public Recorded record(Batch batch, Collection<Announcement> announcements) {
        var current = byKey(store.counting(null));
        var before = batch.fileName().startsWith(ImportedFile.SHIPPED) ? byKey(store.shipped()) : current;
        var news = announcements.stream().filter(one -> before.get(one.key()) == null || !before.get(one.key()).saysTheSameAs(one)).toList();
        news.forEach(one -> store.add(batch, one));
        var added = (int) news.stream().filter(one -> !current.containsKey(one.key())).count();
        return new Recorded(added, news.size() - added, announcements.size() - news.size());
    }

    private static Map<String, Announcement> byKey(Collection<Announcement> announcements) {
        return announcements.stream().collect(Collectors.toMap(Announcement::key, one -> one));
    }
}
