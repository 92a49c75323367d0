package kervan.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import kervan.figure.ReconciledObservation;
import kervan.figure.ReconciledObservation.Spread;
import kervan.figure.RunningTotal;
import kervan.pace.Evidence;
import kervan.pace.Goal;
import kervan.timeseries.Observation;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounding;
import kervan.timeseries.UnitOfMeasure;

/// A goal and what is known of it in another unit, all by one ratio and with every digit, so that nothing that is worked out of them depends on the unit.
///
/// @param ratio how many of the unit one of the present one is
record Scaled(UnitOfMeasure unit, BigDecimal ratio) {

    Goal goal(Goal goal) {
        return new Goal(times(goal.value()), goal.low() == null ? null : times(goal.low()), unit, goal.qualifier(), goal.days(), new Rounding(times(goal.rounding().halfWidth())));
    }

    Evidence evidence(Evidence evidence) {
        return new Evidence(totals(evidence.totals()), evidence.reported().stream().map(this::quantity).toList(), evidence.months().stream().map(this::month).toList(),
                totals(evidence.yearBefore()), evidence.addsUp());
    }

    Quantity quantity(Quantity quantity) {
        return quantity.times(ratio, unit);
    }

    private List<RunningTotal> totals(List<RunningTotal> totals) {
        return totals.stream().map(one -> new RunningTotal(one.days(), quantity(one.quantity()), one.lineage(), one.status(), true, one.uncertain())).toList();
    }

    private ReconciledObservation month(ReconciledObservation one) {
        var observation = one.isMissing() ? one.observation() : new Observation(one.period(), times(one.observation().value()), one.observation().status());
        return new ReconciledObservation(observation, new Rounding(times(one.rounding().halfWidth())), unit, one.derivation(), one.lineage(),
                one.spread().map(spread -> new Spread(times(spread.low()), times(spread.high()), spread.figures())), true, one.uncertain(), one.absence());
    }

    private BigDecimal times(BigDecimal value) {
        return value.multiply(ratio, MathContext.DECIMAL128);
    }
}
