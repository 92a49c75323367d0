package kervan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.ReconciledSeries;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.event.Events;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Announcements;
import kervan.target.Standpoint;
import kervan.target.Targets;
import kervan.timeseries.Frequency;
import kervan.timeseries.SeriesKey;
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
    private final Targets targets;
    private final Events events;
    private final Clock clock;

    Overviews(Catalogue catalogue, Archive archive, Announcements announcements, Targets targets, Events events, Clock clock) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.announcements = announcements;
        this.targets = targets;
        this.events = events;
        this.clock = clock;
    }

    /// The overview of Kazakh oil through Azerbaijan, as everything is known now.
    public Overview kazakhOil() {
        return kazakhOil(Vintage.LATEST).orElseThrow(() -> new IllegalStateException("the overview needs figures of its series, and its target"));
    }

    /// The same as it could be known at the end of a day; empty when too little was known by then.
    public Optional<Overview> kazakhOil(Vintage vintage) {
        var plan = OverviewPlan.KAZAKH_OIL;
        return isKnown(plan, vintage) ? Optional.of(assemble(plan, vintage)) : Optional.empty();
    }

    /// Whether there is anything to hold against what: a volume, the promise, and the year it was compared with in both scopes.
    private boolean isKnown(OverviewPlan plan, Vintage vintage) {
        var annual = annual(plan.series(), vintage);
        return annual.latestActual().isPresent() && announcement(plan, vintage).isPresent() && Facts.preferred(annual, plan.baseline()).isPresent()
                && Facts.preferred(annual(plan.narrower(), vintage), plan.baseline()).isPresent();
    }

    private Overview assemble(OverviewPlan plan, Vintage vintage) {
        var facts = facts(plan, vintage);
        var reported = Facts.reported(facts.latest());
        var finding = Texts.of("overview.finding", "title", plan.title(), "amount", said(reported) + " " + Terms.of(plan.unit()), "year", String.valueOf(facts.latestYear()),
                "target", NumberText.of(facts.target().value()));
        var scope = Texts.of("overview.about", "scope", plan.scope(), "unit", Terms.words(plan.unit()),
                "day", facts.published().map(DateText::of).orElseGet(() -> Texts.of("overview.unknown-day")), "months", age(facts));
        var scopes = plan.related().stream().collect(Collectors.toMap(key -> key, key -> SeriesWords.name(series(key))));
        var promises = targets.read(reading -> new Promises(facts, one -> reading.judge(one, new Standpoint(vintage, facts.today(), null, null, null, null)), scopes).newestFirst());
        return new Overview(finding, scope, "series/" + plan.series() + vintage.day().map("?asOf=%s"::formatted).orElse(""), new OverviewCards(facts).cards(), new Headline(facts).panel(finding), promises,
                plan.corridors().stream().map(corridor -> corridor(corridor, vintage)).filter(corridor -> corridor.annual().latestActual().isPresent()).map(CorridorPanel::panel).toList());
    }

    private static String said(Overview.Reported reported) {
        return reported.low().compareTo(reported.high()) == 0 ? NumberText.of(reported.low())
                : Texts.of("overview.from-to", "low", NumberText.of(reported.low()), "high", NumberText.of(reported.high()));
    }

    /// How many whole months ago the newest figure was published.
    private static long age(Facts facts) {
        return facts.published().map(on -> Math.max(0, ChronoUnit.MONTHS.between(on.earliest(), facts.today()))).orElse(0L);
    }

    private Facts facts(OverviewPlan plan, Vintage vintage) {
        var keys = Stream.concat(Stream.of(plan.series()), plan.related().stream()).toList();
        var promises = announcements.all(vintage).stream().filter(one -> keys.contains(one.series())).toList();
        return new Facts(plan, vintage, vintage.day().orElseGet(() -> LocalDate.now(clock)), annual(plan.series(), vintage).in(plan.unit(), series(plan.series()).conversion()),
                annual(plan.narrower(), vintage).in(plan.unit(), series(plan.narrower()).conversion()),
                archive.reconciled(series(plan.monthly()), Frequency.MONTHLY, vintage), archive.figures(plan.series(), vintage),
                promises, announcement(plan, vintage).orElseThrow(),
                events.all(vintage).stream().filter(event -> event.routes().contains(plan.route())).toList());
    }

    private CorridorPanel corridor(OverviewPlan.Corridor corridor, Vintage vintage) {
        return new CorridorPanel(corridor.title(), annual(corridor.series(), vintage), announcements.of(corridor.promises(), vintage));
    }

    private Optional<Announcement> announcement(OverviewPlan plan, Vintage vintage) {
        return announcements.all(vintage).stream().filter(one -> one.key().equals(plan.target())).findFirst();
    }

    private ReconciledSeries annual(SeriesKey key, Vintage vintage) {
        return archive.reconciled(series(key), Frequency.ANNUAL, vintage);
    }

    private Series series(SeriesKey key) {
        return catalogue.find(key).orElseThrow(() -> new IllegalStateException("the overview needs the series " + key));
    }
}
