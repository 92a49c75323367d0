package kervan.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import kervan.timeseries.SeriesKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The series there are.
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final SeriesStore store;
    private final ScopeStore scopes;

    Catalogue(SeriesStore store, ScopeStore scopes) {
        this.store = store;
        this.scopes = scopes;
    }

    /// All series in the order of their keys.
    public List<Series> all() {
        return store.all();
    }

    public Optional<Series> find(SeriesKey key) {
        return store.find(key);
    }

    public List<ConversionFactor> conversionFactors() {
        return store.conversionFactors();
    }

    /// All scopes and how they lie within one another.
    public ScopeTree scopes() {
        return ScopeTree.of(scopes.all());
    }

    /// The other series that a series can be held against, because their scopes are related: `SAME` first, then `WHOLE` (the nearest first),
    /// `PART`, `SIBLING`. None when its scope is its own.
    public List<RelatedSeries> relatives(SeriesKey key) {
        var scope = find(key).map(Series::scope);
        return scope.map(found -> relatives(key, found.key(), scopes())).orElse(List.of());
    }

    private List<RelatedSeries> relatives(SeriesKey key, String scope, ScopeTree tree) {
        return all().stream()
                .filter(other -> !other.key().equals(key))
                .flatMap(other -> Optional.ofNullable(other.scope()).flatMap(its -> tree.relation(scope, its.key()))
                        .map(relation -> new RelatedSeries(relation, other)).stream())
                .sorted(Comparator.comparing(RelatedSeries::relation).thenComparing(one -> -tree.wholes(one.series().scope().key()).size()))
                .toList();
    }

    /// Keeps the scopes, replacing what was said of those that exist.
    ///
    /// @param all each after the one that it is a part of
    /// @return how many were new or changed
    /// @throws IllegalArgumentException when they would go in a circle
    @Transactional
    public int recordScopes(Collection<Scope> all) {
        var changed = all.stream().mapToInt(scopes::record).sum();
        scopes();
        return changed;
    }

    /// Keeps the series, replacing what was said of those that exist.
    ///
    /// @return how many were new or changed
    @Transactional
    public int recordSeries(Collection<Series> series) {
        return series.stream().mapToInt(store::record).sum();
    }

    /// Keeps the factors, replacing what was said of those that exist.
    ///
    /// @return how many were new or changed
    @Transactional
    public int recordFactors(Collection<ConversionFactor> factors) {
        return factors.stream().mapToInt(store::record).sum();
    }
}
