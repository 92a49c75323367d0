package kervan.target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kervan.archive.Batch;
import kervan.archive.Recorded;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The announcements there are.
@Service
@Transactional(readOnly = true)
public class Announcements {

    private final AnnouncementStore store;

    Announcements(AnnouncementStore store) {
        this.store = store;
    }

    /// All that had been made by the vintage, in the order in which they were made.
    public List<Announcement> all(Vintage vintage) {
        return store.all().stream()
                .filter(announcement -> vintage.day().map(day -> !announcement.announcedOn().latest().isAfter(day)).orElse(true))
                .toList();
    }

    public List<Announcement> of(SeriesKey series, Vintage vintage) {
        return all(vintage).stream().filter(announcement -> announcement.series().equals(series)).toList();
    }

    public Optional<Announcement> find(String key) {
        return store.all().stream().filter(announcement -> announcement.key().equals(key)).findFirst();
    }

    /// Keeps the announcements, replacing what was said of those that exist.
    @Transactional
    public Recorded record(Batch batch, Collection<Announcement> announcements) {
        var known = store.all().stream().map(Announcement::key).toList();
        var added = (int) announcements.stream().filter(announcement -> !known.contains(announcement.key())).count();
        var written = announcements.stream().mapToInt(announcement -> store.record(batch, announcement)).sum();
        return new Recorded(added, written - added, announcements.size() - written);
    }
}
