package kervan.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.figure.RunningTotal;
import kervan.timeseries.Quantity;

/// Everything that can be said of one goal on a day, by one pace, and what other paces would say.
///
/// @param standpoint the day on which it is judged, itself included
/// @param toDate empty while nothing is known of the days
/// @param required empty for a cap and for a rate
/// @param pointOfNoReturn empty where nothing is required any more
/// @param deviations what had added up less what was due, by each day that is known
/// @param alternatives the verdict by each of the other paces
public record Assessment(Goal goal, LocalDate standpoint, Pace pace, Evidence evidence, Verdict verdict, Optional<ToDate> toDate,
        Optional<Requirement> required, Optional<PointOfNoReturn> pointOfNoReturn, List<Deviation> deviations, List<Alternative> alternatives) {

    /// Surplus or deficit against the pace when a day begins.
    ///
    /// @param actual what had added up by then
    public record Deviation(LocalDate endExclusive, Quantity actual, Quantity due) {

        /// Above zero for a surplus, below for a deficit.
        public BigDecimal amount() {
            return actual.minus(due).value();
        }
    }

    /// What another pace would say.
    public record Alternative(Pace pace, Verdict verdict) {
    }

    /// What is due when a day begins.
    public record Due(LocalDate endExclusive, BigDecimal volume) {
    }

    /// @param evidence in the unit of the goal
    /// @param others shown beside the pace, because it changes the verdict
    /// @throws IllegalArgumentException when something of the evidence is in another unit
    public static Assessment of(Goal goal, Evidence evidence, Pace pace, List<Pace> others, LocalDate standpoint) {
        if (!evidence.isIn(goal.unit())) {
            throw new IllegalArgumentException("the goal is in %s, and some of the evidence is not".formatted(goal.unit().code()));
        }
        var judgement = new Judgement(goal, evidence, standpoint);
        var required = judgement.addsUp() && !goal.isCap() ? Optional.of(RequiredRate.of(goal, evidence, standpoint)) : Optional.<Requirement>empty();
        return new Assessment(goal, standpoint, pace, evidence, judgement.by(pace),
                judgement.addsUp() ? ToDate.of(goal, evidence, pace) : Optional.empty(),
                required, required.filter(RequiredRate.class::isInstance).map(left -> PointOfNoReturn.of(goal, evidence)),
                evidence.totals().stream().map(total -> new Deviation(total.endExclusive(), total.quantity(), Judgement.due(goal, pace, total))).toList(),
                others.stream().map(other -> new Alternative(other, judgement.by(other))).toList());
    }

    /// What had added up by each day that is known.
    public List<RunningTotal> totals() {
        return evidence.totals();
    }

    /// What is due when the standpoint begins, whether or not figures reach it.
    public Quantity dueNow() {
        return Judgement.due(goal, pace, standpoint);
    }

    /// What is due of the goal from its first day to its end: by the first of each month and wherever the pace turns.
    public List<Due> paceLine() {
        var days = goal.days();
        var firsts = Stream.iterate(days.start().withDayOfMonth(1), date -> date.isBefore(days.endExclusive()), date -> date.plusMonths(1));
        return Stream.of(Stream.of(days.start(), days.endExclusive()), firsts, pace.turns().stream()).flatMap(dates -> dates)
                .filter(date -> !date.isBefore(days.start()) && !date.isAfter(days.endExclusive())).distinct().sorted()
                .map(date -> new Due(date, Judgement.due(goal, pace, date).value())).toList();
    }
}
