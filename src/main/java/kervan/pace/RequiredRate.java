package kervan.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kervan.figure.RunningTotal;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;

/// The volume that the rest of the days must bring, by day and by month, beside what was brought so far and ever before.
///
/// Months are counted as a whole, a part of a month as its share of that month's days.
///
/// @param rest the days after the last one that is known
/// @param needed what is missing of what was promised, above zero, in the unit of the goal
/// @param months how many months the rest is
/// @param meanSoFar per month; empty while nothing is known of the days
/// @param bestMonth empty when no month is known
/// @param bestThree the best three consecutive months; empty when no three are known
/// @param rank where it stands among the months that are known; empty when there are none
/// @param restOfYearBefore what the same rest of the year before brought; empty where it is not known
public record RequiredRate(Interval rest, BigDecimal needed, Rate perDay, Rate perMonth, BigDecimal months, Optional<Rate> meanSoFar,
        Optional<BestRun> bestMonth, Optional<BestRun> bestThree, Optional<Rank> rank, Optional<Quantity> restOfYearBefore) implements Requirement {

    /// How many of the months that are known brought less.
    public record Rank(int below, int of) {

        /// In per cent, whole; halves go up.
        public int percentile() {
            return (200 * below + of) / (2 * of);
        }
    }

    /// @param goal no cap and no rate
    static Requirement of(Goal goal, Evidence evidence, LocalDate standpoint) {
        var last = evidence.last();
        var needed = goal.promised().value().subtract(last.map(total -> total.quantity().value()).orElse(BigDecimal.ZERO));
        if (last.isPresent() && goal.isReachedBy(last.orElseThrow().quantity())) {
            return new NothingLeft(needed.negate());
        }
        var from = last.map(RunningTotal::endExclusive).orElse(goal.days().start());
        if (!standpoint.isBefore(goal.days().endExclusive()) || !from.isBefore(goal.days().endExclusive())) {
            return new NoDaysLeft(needed);
        }
        return of(goal, evidence, needed, new Interval(from, goal.days().endExclusive()));
    }

    private static RequiredRate of(Goal goal, Evidence evidence, BigDecimal needed, Interval rest) {
        var months = MonthCount.of(rest);
        var perMonth = Rate.of(needed, months);
        var known = KnownMonths.of(evidence.months());
        return new RequiredRate(rest, needed, Rate.of(needed, BigDecimal.valueOf(rest.days())), perMonth, months,
                evidence.last().map(total -> Rate.of(total.quantity().value(), MonthCount.of(total.days()))),
                known.best(1), known.best(3), known.count() == 0 ? Optional.empty() : Optional.of(new Rank(known.below(perMonth.exact()), known.count())),
                restOfYearBefore(goal, evidence, rest));
    }

    private static Optional<Quantity> restOfYearBefore(Goal goal, Evidence evidence, Interval rest) {
        var whole = evidence.yearBefore(rest.endExclusive()).map(RunningTotal::quantity);
        return rest.equals(goal.days()) ? whole
                : whole.flatMap(all -> evidence.yearBefore(rest.start()).map(part -> all.minus(part.quantity()))).filter(left -> left.value().signum() >= 0);
    }
}
