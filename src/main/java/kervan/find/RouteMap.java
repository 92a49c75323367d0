package kervan.find;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kervan.catalogue.Series;
import kervan.figure.ReconciledObservation;

/// What the routes carried in a year, or in the newest year known of each.
///
/// @param year empty for the newest of each
/// @param years those of which anything is known, the newest first
/// @param routes those that carried most first, those without a figure last
/// @param unplaced series with volumes of a year that run along no line, in the order of their keys
public record RouteMap(Optional<Integer> year, List<Integer> years, List<Carried> routes, List<Series> unplaced) {

    /// A route with what it carried.
    ///
    /// @param volume empty where no figures make up the year
    public record Carried(RouteLine line, Series series, Optional<ReconciledObservation> volume) {

        static final Comparator<Carried> IN_ORDER = Comparator.comparing((Carried one) -> one.line.cargo()).thenComparing(one -> one.line.isPort())
                .thenComparing(one -> one.volume.map(volume -> volume.observation().value().negate()).orElse(BigDecimal.ONE)).thenComparing(one -> one.line.key());
    }
}
