package kervan.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.figure.Relation;
import kervan.figure.ScopeTree;
import kervan.find.Flows.Flow;
import kervan.find.Flows.Within;
import kervan.find.RouteLine.Cargo;
import kervan.timeseries.SeriesKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts flows together, from the ways that are shipped in `map/flows.csv`.
@Service
@Transactional(readOnly = true)
public class FlowCharts {

    private final Catalogue catalogue;
    private final Archive archive;
    private final List<Way> ways = RouteLine.rows("/map/flows.csv").skip(1).map(Way::parse).toList();

    FlowCharts(Catalogue catalogue, Archive archive) {
        this.catalogue = catalogue;
        this.archive = archive;
    }

    private record Way(SeriesKey series, Cargo cargo, String origin, String route, String destination) {

        static Way parse(String row) {
            var cells = row.split(",");
            return new Way(new SeriesKey(cells[0]), Cargo.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2], cells[3], cells[4]);
        }
    }

    /// @param year empty for the one of which most is known; one of which nothing is known has no flows
    public Flows flows(Cargo cargo, Optional<Integer> year) {
        var asked = ways.stream().filter(way -> way.cargo() == cargo).toList();
        var annual = Annual.of(asked.stream().map(Way::series).collect(Collectors.toSet()), catalogue, archive);
        var tree = catalogue.scopes();
        return year.map(one -> flows(cargo, one, asked, annual, tree)).orElseGet(() -> annual.years().stream().map(one -> flows(cargo, one, asked, annual, tree))
                .max(Comparator.comparing((Flows flows) -> Flows.sum(flows.flows())).thenComparing(Flows::year)).orElseGet(() -> flows(cargo, 0, asked, annual, tree)));
    }

    private static Flows flows(Cargo cargo, int year, List<Way> asked, Annual annual, ScopeTree tree) {
        var known = new ArrayList<Flow>();
        asked.forEach(way -> annual.in(way.series(), year).filter(one -> one.observation().value().signum() > 0)
                .ifPresent(one -> known.add(new Flow(annual.series().get(way.series()), way.origin(), way.route(), way.destination(), one))));
        var drawn = new ArrayList<Flow>();
        var within = new ArrayList<Within>();
        known.stream().sorted(Comparator.comparingInt(flow -> depth(flow, tree))).forEach(flow -> drawn.stream().filter(one -> overlap(one, flow, tree)).findFirst()
                .ifPresentOrElse(whole -> within.add(new Within(flow, whole)), () -> drawn.add(flow)));
        drawn.sort(Comparator.comparing(Flow::value).reversed().thenComparing(flow -> flow.series().key()));
        return new Flows(cargo, year, annual.years(), List.copyOf(drawn), List.copyOf(within), unknown(year, asked, annual));
    }

    private static List<Series> unknown(int year, List<Way> asked, Annual annual) {
        return asked.stream().map(Way::series).filter(key -> annual.series().containsKey(key) && annual.in(key, year).isEmpty()).map(annual.series()::get).toList();
    }

    private static int depth(Flow flow, ScopeTree tree) {
        return flow.series().scope() == null ? 0 : tree.wholes(flow.series().scope().key()).size();
    }

    private static boolean overlap(Flow one, Flow other, ScopeTree tree) {
        return one.series().scope() != null && other.series().scope() != null
                && tree.relation(one.series().scope().key(), other.series().scope().key()).filter(relation -> relation != Relation.SIBLING).isPresent();
    }
}
