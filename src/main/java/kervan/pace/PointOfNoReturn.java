package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import kervan.figure.RunningTotal;
import kervan.timeseries.Interval;

/// The day from which even the best three months ever, kept up to the end, no longer suffice if it goes on at the mean so far until then.
///
/// With S reached, T days left, m the mean so far and b the best three months, each per day: the t with S + m·t + b·(T − t) = goal.
public sealed interface PointOfNoReturn {

    /// The first day on which it is too late; the day after the last where the last day would still do.
    record OnDay(LocalDate day) implements PointOfNoReturn {
    }

    /// Even the best three months ever, from now on, leave a gap.
    record Past(BigDecimal gap) implements PointOfNoReturn {
    }

    /// The mean so far suffices.
    record Never() implements PointOfNoReturn {
    }

    /// Nothing is known of the days yet, or no three consecutive months ever.
    record Unknown() implements PointOfNoReturn {
    }

    /// @param goal not reached, with days left; no cap and no rate
    static PointOfNoReturn of(Goal goal, Evidence evidence) {
        return evidence.last().flatMap(last -> KnownMonths.of(evidence.months()).best(3).map(best -> of(goal, last, best))).orElseGet(Unknown::new);
    }

    private static PointOfNoReturn of(Goal goal, RunningTotal last, BestRun best) {
        var promised = goal.promised().value();
        var reached = last.quantity().value();
        var left = new Interval(last.endExclusive(), goal.days().endExclusive()).days();
        var mean = perDay(reached, last.days());
        var most = perDay(best.sum(), best.days());
        if (reached.add(mean.multiply(BigDecimal.valueOf(left))).compareTo(promised) >= 0) {
            return new Never();
        }
        var spare = reached.add(most.multiply(BigDecimal.valueOf(left))).subtract(promised);
        if (spare.signum() < 0) {
            return new Past(spare.negate().round(MathContext.DECIMAL64));
        }
        var days = spare.divide(most.subtract(mean), 0, RoundingMode.FLOOR).longValueExact();
        return new OnDay(last.endExclusive().plusDays(days + 1));
    }

    private static BigDecimal perDay(BigDecimal volume, Interval days) {
        return volume.divide(BigDecimal.valueOf(days.days()), MathContext.DECIMAL128);
    }
}
