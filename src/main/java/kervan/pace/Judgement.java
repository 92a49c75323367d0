package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kervan.figure.RunningTotal;
import kervan.pace.Verdict.NotAssessable;
import kervan.pace.Verdict.Reason;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounding;

/// The rules by which a goal is judged on a day; docs/method.md has them in words.
record Judgement(Goal goal, Evidence evidence, LocalDate standpoint) {

    Verdict by(Pace pace) {
        if (standpoint.isBefore(goal.days().start())) {
            return new NotAssessable(Reason.NOT_BEGUN, goal.days().start());
        }
        if (isOver() && !evidence.reported().isEmpty()) {
            return among(evidence.reported());
        }
        if (!addsUp()) {
            return new NotAssessable(Reason.RATE);
        }
        return isOver() ? over() : running(pace);
    }

    /// Whether totals of a part of the days say anything.
    boolean addsUp() {
        return evidence.addsUp() && !goal.isRate();
    }

    private boolean isOver() {
        return !standpoint.isBefore(goal.days().endExclusive());
    }

    private Verdict over() {
        if (evidence.last().isEmpty()) {
            return new NotAssessable(Reason.NO_FIGURES);
        }
        var last = evidence.last().orElseThrow();
        return last.endExclusive().equals(goal.days().endExclusive()) || isDecided(last.quantity())
                ? among(List.of(last.quantity())) : new NotAssessable(Reason.FIGURES_END_EARLY, last.days().lastDay());
    }

    private Verdict running(Pace pace) {
        if (evidence.last().isEmpty()) {
            return new NotAssessable(Reason.NO_FIGURES);
        }
        var last = evidence.last().orElseThrow();
        if (isDecided(last.quantity())) {
            return among(List.of(last.quantity()));
        }
        if (last.days().lastDay().isBefore(standpoint.minusDays(Verdict.STALE_AFTER_DAYS))) {
            return new NotAssessable(Reason.STALE, last.days().lastDay());
        }
        return goal.isCap() ? among(List.of(last.quantity())) : against(last, pace);
    }

    /// Whether later figures cannot change it: volumes only add up.
    private boolean isDecided(Quantity volume) {
        return goal.isCap() ? !isWithinCap(volume) : goal.isReachedBy(volume);
    }

    private Verdict against(RunningTotal last, Pace pace) {
        var due = due(goal, pace, last.endExclusive());
        var ahead = last.quantity().minus(due(goal, pace, last)).value();
        var onTrack = last.quantity().value().compareTo(due.value()) >= 0 || last.quantity().agreesWith(due);
        return onTrack ? new Verdict.OnTrack(ahead) : new Verdict.Behind(ahead.negate());
    }

    /// What is due by the day that a total reaches, in no more digits than the total or the goal has.
    static Quantity due(Goal goal, Pace pace, RunningTotal total) {
        var due = due(goal, pace, total.endExclusive());
        var decimals = Math.max(0, Math.max(total.quantity().value().scale(), goal.promised().value().scale()));
        return new Quantity(due.value().setScale(decimals, RoundingMode.HALF_UP), due.rounding(), due.unit());
    }

    /// What is due of the goal when the day begins; its rounding is the same share of the goal's.
    static Quantity due(Goal goal, Pace pace, LocalDate endExclusive) {
        var share = pace.share(goal.days(), endExclusive);
        return new Quantity(goal.promised().value().multiply(share, MathContext.DECIMAL64),
                new Rounding(goal.rounding().halfWidth().multiply(share, MathContext.DECIMAL64)), goal.unit());
    }

    private Verdict among(List<Quantity> volumes) {
        return goal.isCap() ? amongForCap(volumes) : amongForLevel(volumes);
    }

    private Verdict amongForLevel(List<Quantity> volumes) {
        var above = volumes.stream().map(volume -> volume.minus(goal.promised()).value()).sorted().toList();
        var met = (int) volumes.stream().filter(volume -> goal.isReachedBy(volume) || goal.isWithinRoundingOf(volume)).count();
        if (met == 0) {
            return new Verdict.Missed(above.getLast().negate(), above.getFirst().negate());
        }
        if (met < volumes.size()) {
            return new Verdict.MetBySome(met, volumes.size());
        }
        return volumes.stream().allMatch(goal::isReachedBy) ? new Verdict.Met(above.getFirst()) : new Verdict.MetWithinRounding(above.getFirst().negate());
    }

    private Verdict amongForCap(List<Quantity> volumes) {
        var within = (int) volumes.stream().filter(this::isWithinCap).count();
        var cap = goal.promised().value();
        if (within == 0) {
            return new Verdict.AboveCap(volumes.stream().map(Quantity::value).min(Comparator.naturalOrder()).orElseThrow().subtract(cap));
        }
        if (within < volumes.size()) {
            return new Verdict.MetBySome(within, volumes.size());
        }
        var highest = volumes.stream().map(Quantity::value).max(Comparator.naturalOrder()).orElseThrow();
        return new Verdict.WithinCap(highest.divide(cap, MathContext.DECIMAL64), cap.subtract(highest).max(BigDecimal.ZERO));
    }

    private boolean isWithinCap(Quantity volume) {
        return volume.value().compareTo(goal.promised().value()) <= 0 || volume.agreesWith(goal.promised());
    }
}
