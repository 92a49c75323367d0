package kervan.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.PreferredFigure;
import kervan.figure.Reconciliation;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;

/// The accounts of all scopes that are looked at, and how they lie within one another.
record Accounts(ScopeTree tree, Map<String, Account> accounts) {

    /// A series with what the archive holds of it.
    record Holding(Series series, List<Figure> figures, List<Figure> plans, Map<Interval, PreferredFigure> preferred) {

        private String account() {
            return series.scope() == null ? "series " + series.key() : series.scope().key();
        }
    }

    static Accounts of(ScopeTree tree, List<Holding> holdings) {
        return new Accounts(tree, holdings.stream()
                .sorted(Comparator.comparing((Holding holding) -> -holding.figures.size()).thenComparing(holding -> holding.series.key()))
                .collect(Collectors.groupingBy(Holding::account, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Accounts::account))));
    }

    private static Account account(List<Holding> of) {
        var main = of.getFirst().series();
        return new Account(of.getFirst().account(), main.scope(), of.stream().map(Holding::series).toList(), of.stream().flatMap(one -> one.figures.stream()).toList(),
                of.stream().flatMap(one -> one.plans.stream()).toList(), preferred(of));
    }

    /// What each series prefers; where several have figures for the same days, a steward's choice, otherwise the rules of one series.
    private static NavigableMap<Interval, PreferredFigure> preferred(List<Holding> of) {
        var main = of.getFirst().series();
        var each = of.stream().flatMap(holding -> holding.preferred.values().stream()).toList();
        var among = new Reconciliation(main.unit(), main.conversion(), main.aggregation(), Map.of()).preferred(each.stream().map(PreferredFigure::figure).toList());
        var preferred = new TreeMap<>(among);
        for (var one : each) {
            var alone = preferred.containsKey(one.figure().interval()) && preferred.get(one.figure().interval()).figures().size() == 1;
            if (alone || one.reason() == PreferredFigure.Reason.CHOSEN) {
                preferred.put(one.figure().interval(), one);
            }
        }
        return preferred;
    }

    Stream<Account> all() {
        return accounts.values().stream();
    }

    Optional<Account> of(SeriesKey series) {
        return all().filter(account -> account.series().stream().anyMatch(one -> one.key().equals(series))).findFirst();
    }

    /// The accounts that count all of this one and more, the nearest first; scopes without any series are passed over.
    List<Account> wholes(Account account) {
        return account.scope() == null ? List.of() : found(tree.wholes(account.key()));
    }

    /// The accounts that are directly part of this one.
    List<Account> parts(Account account) {
        return account.scope() == null ? List.of() : found(tree.parts(account.key()));
    }

    private List<Account> found(List<Scope> scopes) {
        return scopes.stream().map(Scope::key).filter(accounts::containsKey).map(accounts::get).toList();
    }
}
