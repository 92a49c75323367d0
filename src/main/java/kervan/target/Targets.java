package kervan.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.event.Events;
import kervan.figure.Figure;
import kervan.figure.Scope;
import kervan.pace.Feasibility;
import kervan.pace.Goal;
import kervan.pace.TrackRecord;
import kervan.pace.Verdict;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
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

    /// All that had been announced by the vintage, in the order of their first announcements.
    public List<Target> all(Vintage vintage) {
        return Target.chains(announcements.all(vintage));
    }

    /// @param key of a target, or of one of its announcements
    public Optional<Target> find(String key, Vintage vintage) {
        var all = all(vintage);
        return all.stream().filter(target -> target.key().equals(key)).findFirst()
                .or(() -> all.stream().filter(target -> target.find(key).isPresent()).findFirst());
    }

    public Judged judge(Announcement announcement, Standpoint standpoint) {
        var series = series(announcement);
        var vintage = standpoint.vintage();
        return new Judge(announcement, whole(announcement, vintage), series, standpoint, archive.reconciliation(series, vintage), known(series, standpoint), events.all(vintage)).judged();
    }

    /// The promise, as the rate of a year, against what the routes can take that carry it; empty for a promise of capacity, or of so much more than before.
    public Optional<Feasibility> feasibility(Announcement announcement, Standpoint standpoint) {
        if (!announcement.isLevel()) {
            return Optional.empty();
        }
        var series = series(announcement);
        var days = JudgedDays.of(announcement.promise(), standpoint.day().getYear()).orElseThrow();
        var goal = new Goal(announcement.value(), announcement.low(), announcement.unit(), announcement.qualifier(), days);
        var scope = Optional.ofNullable(announcement.scope()).or(() -> Optional.ofNullable(series.scope()).map(Scope::key));
        var caps = scope.stream().flatMap(key -> capacities.of(key, standpoint.vintage()).stream()).filter(one -> one.holdsOn(days.lastDay())).flatMap(one -> one.cap().stream()).toList();
        return Optional.of(Feasibility.of(goal, caps, series.conversion()));
    }

    /// The announcement that another is the share of.
    private Optional<Announcement> whole(Announcement announcement, Vintage vintage) {
        return Optional.ofNullable(announcement.proratedFrom()).flatMap(key -> announcements.all(vintage).stream().filter(one -> one.key().equals(key)).findFirst());
    }

    /// How the target stood whenever that changed: on the days on which it was announced or moved, on which figures of its days were published, and on which its days ended.
    ///
    /// By what had been published; figures without a day of publication are left out. The earliest first.
    public List<PastVerdict> past(Target target, LocalDate today) {
        var days = new TreeSet<LocalDate>();
        target.announcements().forEach(one -> days.addAll(turns(one)));
        return PastVerdict.changes(days.stream().filter(day -> !day.isAfter(today)).map(day -> on(target.key(), day)).flatMap(Optional::stream).toList());
    }

    /// What came of the promises of a body whose days are over and known, by the preferred figures: traffic only, one row for each announcement.
    public TrackRecord record(String body, Standpoint standpoint) {
        return new TrackRecord(announcements.all(standpoint.vintage()).stream().filter(one -> one.bodies().contains(body))
                .map(one -> judge(one, standpoint)).flatMap(Targets::outcome).toList());
    }

    private static Stream<TrackRecord.Promise> outcome(Judged judged) {
        var known = judged.assessment().flatMap(one -> one.evidence().last()).filter(last -> judged.days().filter(last.days()::equals).isPresent()).isPresent();
        return known && !(judged.verdict() instanceof Verdict.NotAssessable)
                ? judged.goal().flatMap(goal -> judged.reached().map(reached -> TrackRecord.Promise.of(judged.announcement().title(), goal.promised().value(), reached.value(), judged.verdict()))).stream()
                : Stream.empty();
    }

    private Optional<PastVerdict> on(String key, LocalDate day) {
        return find(key, Vintage.asOf(day)).map(target -> new PastVerdict(day, judge(target.inForce(), Standpoint.asOf(day))));
    }

    private List<LocalDate> turns(Announcement one) {
        var days = JudgedDays.of(one.promise(), null);
        var published = archive.figures(one.series(), Vintage.LATEST).stream()
                .filter(figure -> figure.isAccepted() && days.filter(span -> overlap(span, figure.interval())).isPresent())
                .map(figure -> figure.source().published().map(PartialDate::latest).orElse(null)).filter(Objects::nonNull);
        return Stream.of(Stream.of(one.announcedOn().latest()), published, days.map(Interval::endExclusive).stream()).flatMap(day -> day).toList();
    }

    private static boolean overlap(Interval one, Interval other) {
        return one.start().isBefore(other.endExclusive()) && other.start().isBefore(one.endExclusive());
    }

    private List<Figure> known(Series series, Standpoint standpoint) {
        return archive.figures(series.key(), standpoint.vintage()).stream()
                .filter(figure -> standpoint.cut().map(last -> !figure.interval().lastDay().isAfter(last)).orElse(true)).toList();
    }

    private Series series(Announcement announcement) {
        return catalogue.find(announcement.series()).orElseThrow(() -> new IllegalStateException("no series " + announcement.series()));
    }
}
