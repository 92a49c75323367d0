package kervan.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.find.RouteMap.Carried;
import kervan.timeseries.UnitOfMeasure.Dimension;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts the map of routes together.
@Service
@Transactional(readOnly = true)
public class RouteMaps {

    private static final Set<Dimension> VOLUMES = Set.of(Dimension.MASS, Dimension.GAS_VOLUME);

    private final Catalogue catalogue;
    private final Archive archive;
    private final List<RouteLine> lines = RouteLine.shipped();

    RouteMaps(Catalogue catalogue, Archive archive) {
        this.catalogue = catalogue;
        this.archive = archive;
    }

    /// @param year empty for the newest year of each route; a year of which nothing is known shows routes without volumes
    public RouteMap map(Optional<Integer> year) {
        var drawn = lines.stream().flatMap(line -> line.series().stream()).collect(Collectors.toSet());
        var annual = Annual.of(drawn, catalogue, archive);
        var routes = lines.stream().flatMap(line -> carried(line, annual, year).stream()).sorted(Carried.IN_ORDER).toList();
        var unplaced = catalogue.all().stream().filter(one -> !drawn.contains(one.key()) && VOLUMES.contains(one.unit().dimension())).toList();
        return new RouteMap(year, annual.years(), routes, unplaced);
    }

    /// Empty where the catalogue has none of its series.
    private static Optional<Carried> carried(RouteLine line, Annual annual, Optional<Integer> year) {
        var known = line.series().stream().filter(annual.series()::containsKey).toList();
        var told = known.stream().flatMap(key -> year.map(one -> annual.in(key, one)).orElseGet(() -> annual.newest(key)).map(one -> new Carried(line, annual.series().get(key), Optional.of(one))).stream())
                .max(Comparator.comparing((Carried one) -> one.volume().orElseThrow().period()).thenComparing(one -> -line.series().indexOf(one.series().key())));
        return told.or(() -> known.stream().findFirst().map(key -> new Carried(line, annual.series().get(key), Optional.empty())));
    }
}
