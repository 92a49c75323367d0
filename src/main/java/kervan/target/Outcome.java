package kervan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kervan.timeseries.Quantity;

/// How a promised level stands against what was reported for the year in which it was due.
///
/// Rounding is honoured: 1.48 against 1.5 is met within rounding. Where figures disagree, each is asked.
public sealed interface Outcome {

    /// Every reported value reaches it.
    record Met(boolean onlyWithinRounding) implements Outcome {
    }

    /// Some reported values reach it, others do not.
    record MetBySome(int values, int of) implements Outcome {
    }

    /// No reported value reaches it; they fall short by this much, in the unit of the announcement.
    record Missed(BigDecimal leastGap, BigDecimal largestGap) implements Outcome {
    }

    record NotYetDue(LocalDate due) implements Outcome {
    }

    /// Why nothing can be said.
    record NotAssessable(Reason reason) implements Outcome {
        public enum Reason { NO_DEADLINE, CAPACITY_IS_NOT_TRAFFIC, INCREMENT_WITHOUT_BASELINE, NO_FIGURE_FOR_THE_YEAR }
    }

    /// @param reported what each source reported for the year of the deadline, in the scope of the announcement
    /// @param today a deadline that has not passed is not yet due
    static Outcome of(Announcement announcement, List<Quantity> reported, LocalDate today) {
        if (announcement.promise().subject() == Promise.Subject.CAPACITY) {
            return new NotAssessable(NotAssessable.Reason.CAPACITY_IS_NOT_TRAFFIC);
        }
        if (announcement.promise().kind() == Promise.Kind.INCREMENT) {
            return new NotAssessable(NotAssessable.Reason.INCREMENT_WITHOUT_BASELINE);
        }
        if (announcement.dueOn() == null) {
            return new NotAssessable(NotAssessable.Reason.NO_DEADLINE);
        }
        if (!announcement.dueOn().isBefore(today)) {
            return new NotYetDue(announcement.dueOn());
        }
        return against(target(announcement), reported);
    }

    /// Of a range the lower end was promised for sure.
    private static Quantity target(Announcement announcement) {
        return Optional.ofNullable(announcement.low()).map(low -> Quantity.of(low, announcement.unit())).orElseGet(announcement::quantity);
    }

    private static Outcome against(Quantity target, List<Quantity> reported) {
        if (reported.isEmpty()) {
            return new NotAssessable(NotAssessable.Reason.NO_FIGURE_FOR_THE_YEAR);
        }
        var reached = (int) reported.stream().filter(one -> one.agreesWith(target) || one.minus(target).value().signum() >= 0).count();
        if (reached == reported.size()) {
            return new Met(reported.stream().anyMatch(one -> one.minus(target).value().signum() < 0));
        }
        if (reached > 0) {
            return new MetBySome(reached, reported.size());
        }
        var gaps = reported.stream().map(one -> target.minus(one).value()).sorted().toList();
        return new Missed(gaps.getFirst(), gaps.getLast());
    }
}
