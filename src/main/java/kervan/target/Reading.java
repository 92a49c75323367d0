package kervan.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.DatedFigure;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.event.Event;
import kervan.event.Events;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import kervan.pace.Feasibility;
import kervan.pace.Goal;
import kervan.pace.TrackRecord;
import kervan.pace.Verdict;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;

/// The targets, read for one page or one answer: what several judgements need is read once, and worked out once.
///
/// For one thread, and thrown away with the page or answer: it does not see what is recorded meanwhile.
public final class Reading {

    private final Announcements announcements;
    private final Capacities capacities;
    private final Catalogue catalogue;
    private final Events events;
    private final SeriesReading series;
    private final Map<Vintage, List<Announcement>> counting = new HashMap<>();
    private final Map<Vintage, List<Announcement>> made = new HashMap<>();
    private final Map<Vintage, List<Capacity>> stated = new HashMap<>();
    private final Map<Asked, Judged> judged = new HashMap<>();
    private @Nullable List<Event> happened;
    private @Nullable ScopeTree scopes;

    /// @param known series that were read before
    Reading(Announcements announcements, Capacities capacities, Catalogue catalogue, Archive archive, Events events, Collection<Series> known) {
        this.announcements = announcements;
        this.capacities = capacities;
        this.catalogue = catalogue;
        this.events = events;
        this.series = new SeriesReading(catalogue, archive, known);
    }

    private record Asked(Announcement announcement, Standpoint standpoint) {
    }

    /// All that had been announced by the vintage, in the order of their first announcements.
    public List<Target> all(Vintage vintage) {
        return Target.chains(made(vintage));
    }

    /// @param key of a target, or of one of its announcements
    public Optional<Target> find(String key, Vintage vintage) {
        var all = made(vintage);
        return chain(key, all).or(() -> all.stream().filter(one -> one.key().equals(key)).findFirst().flatMap(one -> chain(one.target(), all)));
    }

    /// Reads the figures of all series together that some announcements are held against, before each is judged.
    public void expect(Collection<Announcement> announcements) {
        series.expect(announcements.stream().map(Announcement::series).toList());
    }

    /// The series that an announcement is held against.
    public Series series(Announcement announcement) {
        return series.series(announcement.series());
    }

    public Judged judge(Announcement announcement, Standpoint standpoint) {
        return judged.computeIfAbsent(new Asked(announcement, standpoint), asked -> new Judge(announcement, whole(announcement, standpoint.vintage()), series.known(announcement.series(), standpoint), standpoint,
                happened(standpoint.vintage())).judged());
    }

    /// As [Targets#feasibility].
    public Optional<Feasibility> feasibility(Announcement announcement, Standpoint standpoint) {
        if (!announcement.isLevel()) {
            return Optional.empty();
        }
        var of = series(announcement);
        var days = JudgedDays.of(announcement.promise(), standpoint.day().getYear()).orElseThrow();
        var goal = new Goal(announcement.value(), announcement.low(), announcement.unit(), announcement.qualifier(), days);
        var scope = Optional.ofNullable(announcement.scope()).or(() -> Optional.ofNullable(of.scope()).map(Scope::key));
        var caps = scope.stream().flatMap(key -> bounding(key, standpoint.vintage())).filter(one -> one.holdsOn(days.lastDay())).flatMap(one -> one.cap().stream()).toList();
        return Optional.of(Feasibility.of(goal, caps, of.conversion()));
    }

    /// As [Targets#past].
    public List<PastVerdict> past(Target target, LocalDate today) {
        var days = new TreeSet<LocalDate>();
        target.announcements().forEach(one -> days.addAll(turns(one)));
        return PastVerdict.changes(days.stream().filter(day -> !day.isAfter(today)).map(day -> on(target.key(), day)).flatMap(Optional::stream).toList());
    }

    /// As [Targets#record].
    public TrackRecord record(String body, Standpoint standpoint) {
        return new TrackRecord(made(standpoint.vintage()).stream().filter(one -> one.bodies().contains(body))
                .map(one -> judge(one, standpoint)).flatMap(Reading::outcome).toList());
    }

    private static Stream<TrackRecord.Promise> outcome(Judged judged) {
        var known = judged.assessment().flatMap(one -> one.evidence().last()).filter(last -> judged.days().filter(last.days()::equals).isPresent()).isPresent();
        var over = judged.days().filter(days -> !judged.standpoint().day().isBefore(days.endExclusive())).isPresent();
        return known && over && !(judged.verdict() instanceof Verdict.NotAssessable)
                ? judged.goal().flatMap(goal -> judged.reached().map(reached -> TrackRecord.Promise.of(judged.announcement().title(), goal.promised().value(), reached.value(), judged.verdict()))).stream()
                : Stream.empty();
    }

    private Optional<PastVerdict> on(String key, LocalDate day) {
        return find(key, Vintage.asOf(day)).map(target -> new PastVerdict(day, judge(target.inForce(), Standpoint.asOf(day))));
    }

    private List<LocalDate> turns(Announcement one) {
        var days = JudgedDays.of(one.promise(), null);
        var published = series.dated(one.series()).stream().map(DatedFigure::figure)
                .filter(figure -> figure.isAccepted() && days.filter(span -> overlap(span, figure.interval())).isPresent())
                .map(figure -> figure.source().published().map(PartialDate::latest).orElse(null)).filter(Objects::nonNull);
        return Stream.of(Stream.of(one.announcedOn().latest()), published, days.map(Interval::endExclusive).stream()).flatMap(day -> day).toList();
    }

    private static boolean overlap(Interval one, Interval other) {
        return one.start().isBefore(other.endExclusive()) && other.start().isBefore(one.endExclusive());
    }

    /// The announcement that another is the share of.
    private Optional<Announcement> whole(Announcement announcement, Vintage vintage) {
        return Optional.ofNullable(announcement.proratedFrom()).flatMap(key -> made(vintage).stream().filter(one -> one.key().equals(key)).findFirst());
    }

    private static Optional<Target> chain(String target, List<Announcement> all) {
        var chain = all.stream().filter(one -> one.target().equals(target)).toList();
        return chain.isEmpty() ? Optional.empty() : Optional.of(new Target(target, chain));
    }

    private List<Announcement> made(Vintage vintage) {
        return made.computeIfAbsent(vintage, by -> Announcements.made(by, counting.computeIfAbsent(new Vintage(Optional.empty(), by.recordedBy()), announcements::counting)));
    }

    private List<Event> happened(Vintage vintage) {
        if (happened == null) {
            happened = events.all();
        }
        return Events.known(happened, vintage);
    }

    private Stream<Capacity> bounding(String scope, Vintage vintage) {
        if (scopes == null) {
            scopes = catalogue.scopes();
        }
        return Capacities.bounding(scope, scopes, stated.computeIfAbsent(vintage, capacities::all)).stream();
    }
}
