package kervan.conflict;

import java.util.Comparator;
import java.util.HashMap;
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
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.figure.Reconciliation;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;

/// The accounts of all scopes that are looked at, and how they lie within one another.
record Accounts(ScopeTree tree, Map<String, Account> accounts) {

    /// A series with what the archive holds of it.
    record Holding(Series series, List<Figure> figures, List<Figure> plans, List<Choice> choices) {

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
        return new Account(of.getFirst().account(), main.scope(), of.stream().map(Holding::series).toList(), of.stream().flatMap(one -> Stream.concat(one.figures.stream(), one.plans.stream())).toList(), preferred(of));
    }

    /// Chosen among all figures of the scope by the rules for those of one series; what a steward chose in one of its series counts for all.
    private static NavigableMap<Interval, PreferredFigure> preferred(List<Holding> of) {
        var main = of.getFirst().series();
        var choices = new HashMap<SeriesOfDays, Choice>();
        of.stream().flatMap(holding -> holding.choices.stream()).forEach(choice -> of.forEach(holding -> {
            var days = new SeriesOfDays(holding.series.key(), choice.days().interval());
            choices.putIfAbsent(days, new Choice(days, choice.source(), choice.reason()));
        }));
        return new Reconciliation(main.unit(), main.conversion(), main.aggregation(), choices).preferred(of.stream().flatMap(holding -> holding.figures.stream()).toList());
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
