package kervan.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.figure.Aggregation;
import kervan.figure.Conflict.Party;
import kervan.figure.Figure;
import kervan.figure.Leeway;
import kervan.figure.PreferredFigure;
import kervan.figure.Scope;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounding;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// All figures of one scope, whichever series they stand in, in the unit of the one that has the most.
final class Account {

    /// Published factors run from 7.33 to 7.84 barrels a tonne; what was changed by one may be off by as much as that.
    private static final BigDecimal FACTOR_TOLERANCE = new BigDecimal("0.03");

    private final String key;
    private final @Nullable Scope scope;
    private final List<Series> series;
    private final NavigableMap<Interval, PreferredFigure> preferred;
    private final NavigableMap<Interval, List<Party>> parties;

    /// @param key of the scope; of a series without one a text that is no key
    /// @param series the one with the most figures first
    /// @param figures quarantined ones and plans too
    /// @param preferred which figure is taken of each interval
    Account(String key, @Nullable Scope scope, List<Series> series, List<Figure> figures, NavigableMap<Interval, PreferredFigure> preferred) {
        this.key = key;
        this.scope = scope;
        this.series = series;
        this.preferred = preferred;
        this.parties = figures.stream().flatMap(figure -> party(figure, unit()).stream())
                .collect(Collectors.groupingBy(party -> party.figure().interval(), TreeMap::new, Collectors.toList()));
    }

    String key() {
        return key;
    }

    @Nullable Scope scope() {
        return scope;
    }

    String name() {
        return scope == null ? SeriesWords.name(main()) : SeriesWords.scope(scope);
    }

    List<Series> series() {
        return series;
    }

    Series main() {
        return series.getFirst();
    }

    UnitOfMeasure unit() {
        return main().unit();
    }

    boolean addsUp() {
        return main().aggregation() == Aggregation.SUM;
    }

    boolean holds(Party party) {
        return series.stream().anyMatch(one -> one.key().equals(party.figure().series()));
    }

    /// Every interval that has any figure, in the order of time.
    Set<Interval> intervals() {
        return parties.keySet();
    }

    /// Everything for the interval, quarantined, expected and reported.
    List<Party> parties(Interval interval) {
        return parties.getOrDefault(interval, List.of());
    }

    List<Party> reported(Interval interval) {
        return parties(interval).stream().filter(party -> isReported(party.figure())).toList();
    }

    List<Party> reported() {
        return parties.keySet().stream().flatMap(interval -> reported(interval).stream()).toList();
    }

    static boolean isReported(Figure figure) {
        return figure.isAccepted() && figure.status().isReported();
    }

    /// What is taken for the interval, if it was reported.
    Optional<Party> taken(Interval interval) {
        return reported(interval).stream().filter(Party::isPreferred).findFirst();
    }

    /// A figure of the account in a unit; empty when no conversion reaches it.
    Optional<Party> party(Figure figure, UnitOfMeasure unit) {
        var factor = UnitConversion.needsFactor(figure.unit(), unit);
        var leeway = Leeway.of(figure);
        return converted(figure, figure.quantity(), unit).map(quantity -> new Party(figure, quantity,
                new Leeway(end(figure, leeway.low(), unit), end(figure, leeway.high(), unit)).widenedBy(factor ? FACTOR_TOLERANCE : BigDecimal.ZERO), factor,
                preferredBecause(figure)));
    }

    private BigDecimal end(Figure figure, BigDecimal end, UnitOfMeasure unit) {
        return converted(figure, new Quantity(end, Rounding.NONE, figure.unit()), unit).orElseThrow().value();
    }

    private Optional<Quantity> converted(Figure figure, Quantity quantity, UnitOfMeasure unit) {
        return main().conversion().convert(quantity, unit, figure.interval().days());
    }

    private @Nullable String preferredBecause(Figure figure) {
        var taken = preferred.get(figure.interval());
        return taken != null && taken.figure().equals(figure) ? taken.words() : null;
    }
}
