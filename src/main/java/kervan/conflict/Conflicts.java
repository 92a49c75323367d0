package kervan.conflict;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.figure.Conflict;
import kervan.figure.Figure;
import kervan.figure.ScopeTree;
import kervan.figure.Standing;
import kervan.target.Announcement;
import kervan.target.Announcements;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where figures stand against each other. See [docs/conflicts.md](../../../../../docs/conflicts.md).
@Service
@Transactional(readOnly = true)
public class Conflicts {

    private final Catalogue catalogue;
    private final Archive archive;
    private final Announcements announcements;
    private final Clock clock;

    Conflicts(Catalogue catalogue, Archive archive, Announcements announcements, Clock clock) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// All conflicts as the vintage knows them, by kind and spread.
    public List<Dispute> all(Vintage vintage) {
        return find(ConflictFilter.ALL, vintage);
    }

    /// Those in which a figure of the series takes part.
    public List<Dispute> of(SeriesKey series, Vintage vintage) {
        return find(ConflictFilter.of(series), vintage);
    }

    /// Those that the filter lets through, by kind, then the widest in per cent first.
    public List<Dispute> find(ConflictFilter filter, Vintage vintage) {
        var tree = catalogue.scopes();
        var promised = announcements.all(vintage);
        var looked = related(catalogue.all(), filter.series(), tree);
        var accounts = Accounts.of(tree, holdings(looked, promised, vintage));
        var implications = new Implications(accounts, promised, vintage.day().orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone())));
        return accounts.all().flatMap(account -> of(account, accounts).map(conflict -> new Dispute(conflict, account.main(), account.scope(), List.of())))
                .filter(dispute -> filter.lets(dispute, tree))
                .sorted(Comparator.comparing(Dispute::conflict, Conflict.IN_ORDER).thenComparing(dispute -> dispute.series().key()))
                .map(dispute -> new Dispute(dispute.conflict(), dispute.series(), dispute.scope(), implications.of(dispute.conflict())))
                .toList();
    }

    private static Stream<Conflict> of(Account account, Accounts accounts) {
        return Stream.of(SameDays.of(account), NestedDays.of(account), PartsAndWhole.of(account, accounts), UnequalScopes.of(account, accounts)).flatMap(found -> found);
    }

    /// The series whose scopes belong to the tree of the wanted one, so that they can have a part in its conflicts; all when none is wanted.
    private static List<Series> related(List<Series> all, @Nullable SeriesKey wanted, ScopeTree tree) {
        if (wanted == null) {
            return all;
        }
        var roots = all.stream().filter(series -> series.key().equals(wanted)).map(Series::scope).filter(scope -> scope != null).map(scope -> root(scope.key(), tree)).toList();
        return all.stream().filter(series -> series.key().equals(wanted) || series.scope() != null && roots.contains(root(series.scope().key(), tree))).toList();
    }

    private static String root(String scope, ScopeTree tree) {
        var wholes = tree.wholes(scope);
        return wholes.isEmpty() ? scope : wholes.getLast().key();
    }

    private List<Accounts.Holding> holdings(List<Series> looked, List<Announcement> promised, Vintage vintage) {
        var keys = looked.stream().map(Series::key).toList();
        var figures = archive.figures(keys, vintage).stream().collect(Collectors.groupingBy(Figure::series));
        var choices = archive.choices(keys, vintage).stream().collect(Collectors.groupingBy(choice -> choice.days().series()));
        return looked.stream().map(series -> {
            var published = figures.getOrDefault(series.key(), List.of());
            return new Accounts.Holding(series, published, plans(series.key(), published, promised), choices.getOrDefault(series.key(), List.of()));
        }).toList();
    }

    /// What was announced for a year, unless the same publisher's forecast is among the figures.
    private static List<Figure> plans(SeriesKey series, List<Figure> figures, List<Announcement> promised) {
        return promised.stream().filter(one -> one.series().equals(series)).flatMap(one -> plan(one).stream())
                .filter(plan -> figures.stream().noneMatch(figure -> figure.interval().equals(plan.interval()) && figure.value().compareTo(plan.value()) == 0
                        && figure.unit() == plan.unit() && !figure.status().isReported() && figure.source().publisher().equals(plan.source().publisher()))).toList();
    }

    /// An announced total of the year in which it is due, as the forecast that it is; a yearly level is a promise and no forecast.
    private static Optional<Figure> plan(Announcement one) {
        return one.due().filter(due -> one.isLevel() && !one.perYear()).map(due -> new Figure(one.series(), TimePeriod.ofYear(due.getYear()).interval(), one.value(),
                one.low() == null ? null : new Figure.Range(one.low(), one.value()), one.unit(), one.qualifier(), ObservationStatus.FORECAST, Standing.ACCEPTED, null, null,
                one.source(), one.title(), one.origin()));
    }
}
