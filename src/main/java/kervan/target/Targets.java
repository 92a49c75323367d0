package kervan.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.event.Events;
import kervan.pace.Feasibility;
import kervan.pace.TrackRecord;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The targets there are, and how each stands from any standpoint. Nothing of a verdict is stored: the same standpoint gives the same one.
@Service
@Transactional(readOnly = true)
public class Targets {

    private final Announcements announcements;
    private final Capacities capacities;
    private final Catalogue catalogue;
    private final Archive archive;
    private final Events events;

    Targets(Announcements announcements, Capacities capacities, Catalogue catalogue, Archive archive, Events events) {
        this.announcements = announcements;
        this.capacities = capacities;
        this.catalogue = catalogue;
        this.archive = archive;
        this.events = events;
    }

    /// For a page or an answer that asks more than once: what it reads it reads once.
    public <T> T read(Function<Reading, T> answer) {
        return answer.apply(reading());
    }

    /// All that had been announced by the vintage, in the order of their first announcements.
    public List<Target> all(Vintage vintage) {
        return reading().all(vintage);
    }

    /// @param key of a target, or of one of its announcements
    public Optional<Target> find(String key, Vintage vintage) {
        return reading().find(key, vintage);
    }

    public Judged judge(Announcement announcement, Standpoint standpoint) {
        return reading().judge(announcement, standpoint);
    }

    /// The promise, as the rate of a year, against what the routes can take that carry it; empty for a promise of capacity, or of so much more than before.
    public Optional<Feasibility> feasibility(Announcement announcement, Standpoint standpoint) {
        return reading().feasibility(announcement, standpoint);
    }

    /// How the target stood whenever that changed: on the days on which it was announced or moved, on which figures of its days were published, and on which its days ended.
    ///
    /// By what had been published; figures without a day of publication are left out. The earliest first.
    public List<PastVerdict> past(Target target, LocalDate today) {
        return reading().past(target, today);
    }

    /// What came of the promises of a body whose days are over and known, by the preferred figures: traffic only, one row for each announcement.
    public TrackRecord record(String body, Standpoint standpoint) {
        return reading().record(body, standpoint);
    }

    /// For a page that is put together step by step: what it reads it reads once.
    ///
    /// @param known series that were read before, and need not be read again
    public Reading reading(Collection<Series> known) {
        return new Reading(announcements, capacities, catalogue, archive, events, known);
    }

    private Reading reading() {
        return reading(List.of());
    }
}
