package kervan.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kervan.catalogue.Series;
import kervan.figure.ReconciledObservation;
import kervan.find.RouteLine.Cargo;

/// What came from where, by which route, and went where in a year. Nothing is counted twice: of scopes that lie within one another the widest with a figure of the year is drawn.
///
/// @param year 0 where nothing is known of any year
/// @param years those of which anything is known, the newest first
/// @param flows the largest first
/// @param within what has a figure and is left out, because it is part of what is drawn, or the same
/// @param unknown those without a figure of the year
public record Flows(Cargo cargo, int year, List<Integer> years, List<Flow> flows, List<Within> within, List<Series> unknown) {

    /// @param origin as in `find.flow.…`
    /// @param route as in the catalogue
    /// @param destination as in `find.flow.…`
    public record Flow(Series series, String origin, String route, String destination, ReconciledObservation volume) {

        public BigDecimal value() {
            return volume.observation().value();
        }
    }

    /// @param whole the flow that is drawn and counts it too
    public record Within(Flow flow, Flow whole) {
    }

    /// All that is drawn together, with no more digits than the roughest of them.
    public static BigDecimal sum(List<Flow> flows) {
        var digits = flows.stream().mapToInt(flow -> Math.max(0, flow.value().scale())).min().orElse(0);
        return flows.stream().map(Flow::value).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(digits, RoundingMode.HALF_UP);
    }
}
