package kervan.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.language.Texts;
import kervan.timeseries.Frequency;

/// Which steps are taken, in the one order in which they are: aggregation, per day, transformation, formula, smoothing.
///
/// @param transformation [Transformation#LEVEL] for none
public record OrderOfOperations(Optional<Resampling> aggregation, boolean perDay, Transformation transformation, Optional<Smoothing> smoothing) {

    /// Nothing is done.
    public static final OrderOfOperations NOTHING = new OrderOfOperations(Optional.empty(), false, Transformation.LEVEL, Optional.empty());

    /// A step that is taken.
    ///
    /// @param how its parameters; empty where it has none
    public record Taken(Step step, String how) {

        /// *aggregation (annual: sum, complete periods only)*.
        public String words() {
            return how.isEmpty() ? step.words() : Texts.of("analytics.step.how", "step", step.words(), "how", how);
        }
    }

    /// A line of its own.
    public Outcome apply(TimeSeries line) {
        return beforeFormula(line).then(this::smoothed);
    }

    /// A line of a formula over several others; the first refusal of any of them that it names.
    public Outcome apply(Formula formula, List<TimeSeries> lines) {
        var ready = new ArrayList<>(lines);
        for (char letter : formula.letters()) {
            var at = letter - 'a';
            var outcome = at < lines.size() ? beforeFormula(lines.get(at)) : null;
            if (outcome instanceof Refusal(var why)) {
                return Refusal.of("in-line", "line", String.valueOf(letter), "why", why);
            }
            if (outcome instanceof TimeSeries series) {
                ready.set(at, series);
            }
        }
        return formula.apply(ready).then(this::smoothed);
    }

    private Outcome beforeFormula(TimeSeries line) {
        return aggregated(line).then(one -> perDay ? PerDay.of(one) : one).then(transformation::apply);
    }

    private Outcome aggregated(TimeSeries line) {
        return aggregation.<Outcome>map(resampling -> resampling.apply(line)).orElse(line);
    }

    private Outcome smoothed(TimeSeries line) {
        return smoothing.<Outcome>map(how -> how.apply(line)).orElse(line);
    }

    /// The steps taken, with parameters in the language of who reads.
    ///
    /// @param unit that of the line before the first step
    /// @param behaviour of the line before the first step
    /// @param parts the frequency of the line before the first step
    public List<Taken> taken(CompoundUnit unit, Behaviour behaviour, Frequency parts, Optional<Formula> formula) {
        return taken(unit.symbol(), aggregation.map(one -> one.words(behaviour, parts)), transformation.words(), formula, smoothing.map(Smoothing::words));
    }

    /// The same by codes, as files and the API say it: `figures, reconciliation, unit Mt, aggregation A sum all of M, transformation pc1`.
    public String codes(CompoundUnit unit, Behaviour behaviour, Frequency parts, Optional<Formula> formula) {
        return taken(unit.code(), aggregation.map(one -> one.code(behaviour, parts)), transformation.code(), formula, smoothing.map(Smoothing::code)).stream()
                .map(taken -> (taken.step().code() + " " + taken.how()).strip()).collect(Collectors.joining(", "));
    }

    private List<Taken> taken(String unit, Optional<String> aggregated, String transformed, Optional<Formula> formula, Optional<String> smoothed) {
        var taken = new ArrayList<>(List.of(new Taken(Step.FIGURES, ""), new Taken(Step.RECONCILIATION, ""), new Taken(Step.UNIT, unit)));
        aggregated.ifPresent(how -> taken.add(new Taken(Step.AGGREGATION, how)));
        if (perDay) {
            taken.add(new Taken(Step.PER_DAY, ""));
        }
        if (!transformation.equals(Transformation.LEVEL)) {
            taken.add(new Taken(Step.TRANSFORMATION, transformed));
        }
        formula.ifPresent(how -> taken.add(new Taken(Step.FORMULA, how.text())));
        smoothed.ifPresent(how -> taken.add(new Taken(Step.SMOOTHING, how)));
        return List.copyOf(taken);
    }
}
