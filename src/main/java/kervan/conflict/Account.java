package kervan.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kervan.catalogue.Series;
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
///
/// @param key of the scope; of a series without one a text that is no key
/// @param series the one with the most figures first
/// @param figures quarantined ones too
/// @param plans announced totals of a year, as the forecasts that they are
/// @param preferred which figure is taken of each interval
record Account(String key, @Nullable Scope scope, List<Series> series, List<Figure> figures, List<Figure> plans, NavigableMap<Interval, PreferredFigure> preferred) {

    /// Published factors run from 7.33 to 7.84 barrels a tonne; what was changed by one may be off by as much as that.
    private static final BigDecimal FACTOR_TOLERANCE = new BigDecimal("0.03");

    Series main() {
        return series.getFirst();
    }

    UnitOfMeasure unit() {
        return main().unit();
    }

    boolean addsUp() {
        return main().aggregation() == Aggregation.SUM;
    }

    /// Every interval that has any figure, in the order of time.
    List<Interval> intervals() {
        return Stream.concat(figures.stream(), plans.stream()).map(Figure::interval).distinct().sorted().toList();
    }

    List<Party> reported(Interval interval) {
        return parties(figure -> figure.interval().equals(interval) && isReported(figure));
    }

    List<Party> reported() {
        return parties(Account::isReported);
    }

    List<Party> parties(Predicate<Figure> wanted) {
        return Stream.concat(figures.stream(), plans.stream()).filter(wanted).flatMap(figure -> party(figure).stream()).toList();
    }

    static boolean isReported(Figure figure) {
        return figure.isAccepted() && figure.status().isReported();
    }

    /// What is taken for the interval, if it was reported.
    Optional<Party> taken(Interval interval) {
        return Optional.ofNullable(preferred.get(interval)).map(PreferredFigure::figure).filter(Account::isReported).flatMap(this::party);
    }

    String name() {
        return scope == null ? main().name() : scope.name();
    }

    boolean holds(Party party) {
        return series.stream().anyMatch(one -> one.key().equals(party.figure().series()));
    }

    Optional<Party> party(Figure figure) {
        return party(figure, unit());
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
