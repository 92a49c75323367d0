package kervan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.ReconciledSeries;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.event.Events;
import kervan.figure.ReconciledObservation;
import kervan.target.Announcements;
import kervan.timeseries.Frequency;
import kervan.timeseries.Quantity;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.Vintage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assembles the overview.
@Service
@Transactional(readOnly = true)
public class Overviews {

    private final Catalogue catalogue;
    private final Archive archive;
    private final Announcements announcements;
    private final Events events;
    private final Clock clock;

    Overviews(Catalogue catalogue, Archive archive, Announcements announcements, Events events, Clock clock) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.announcements = announcements;
        this.events = events;
        this.clock = clock;
    }

    /// The overview of Kazakh oil through Azerbaijan, as everything is known now.
    public Overview kazakhOil() {
        return assemble(OverviewPlan.KAZAKH_OIL);
    }

    private Overview assemble(OverviewPlan plan) {
        var facts = facts(plan);
        var reported = Facts.reported(facts.latest());
        var finding = "%s: %s %s in %d, against %s promised".formatted(plan.title(),
                NumberText.range(reported.low(), reported.high()).replace("\u2013", " to "), plan.unit().code(), facts.latestYear(), NumberText.of(facts.target().value()));
        var scope = "%s, %s a year. Its figures as published up to %s%s; where sources disagree, all are shown.".formatted(
                plan.scope(), plan.unit().words(), facts.published().map(DateText::of).orElse("an unknown day"), age(facts));
        var promises = new Promises(facts, reported(), plan.related().stream().collect(Collectors.toMap(key -> key, key -> series(key).name())));
        return new Overview(finding, scope, new OverviewCards(facts).cards(), new Headline(facts).panel(finding), promises.newestFirst(),
                plan.corridors().stream().map(this::corridor).filter(corridor -> corridor.annual().latestActual().isPresent()).map(CorridorPanel::panel).toList());
    }

    /// How long ago the newest figure was published, once that is a month or more.
    private static String age(Facts facts) {
        var months = facts.published().map(on -> ChronoUnit.MONTHS.between(on.earliest(), facts.today())).orElse(0L);
        return months < 1 ? "" : months == 1 ? " (a month ago)" : " (%d months ago)".formatted(months);
    }

    private Facts facts(OverviewPlan plan) {
        var keys = Stream.concat(Stream.of(plan.series()), plan.related().stream()).toList();
        var promises = announcements.all(Vintage.LATEST).stream().filter(one -> keys.contains(one.series())).toList();
        return new Facts(plan, LocalDate.now(clock), annual(plan.series()).in(plan.unit(), series(plan.series()).conversion()),
                annual(plan.narrower()).in(plan.unit(), series(plan.narrower()).conversion()),
                archive.reconciled(series(plan.monthly()), Frequency.MONTHLY, Vintage.LATEST), archive.figures(plan.series(), Vintage.LATEST),
                promises, announcements.find(plan.target()).orElseThrow(), events.of(plan.route()));
    }

    /// What was reported of a series for a year; each series is read once.
    private BiFunction<SeriesKey, Integer, List<Quantity>> reported() {
        var read = new HashMap<SeriesKey, ReconciledSeries>();
        return (key, year) -> read.computeIfAbsent(key, this::annual).at(TimePeriod.ofYear(year)).map(ReconciledObservation::reported).orElse(List.of());
    }

    private CorridorPanel corridor(OverviewPlan.Corridor corridor) {
        return new CorridorPanel(corridor.title(), annual(corridor.series()), announcements.of(corridor.promises(), Vintage.LATEST));
    }

    private ReconciledSeries annual(SeriesKey key) {
        return archive.reconciled(series(key), Frequency.ANNUAL, Vintage.LATEST);
    }

    private Series series(SeriesKey key) {
        return catalogue.find(key).orElseThrow(() -> new IllegalStateException("the overview needs the series " + key));
    }
}
