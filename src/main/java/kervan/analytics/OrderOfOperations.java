package kervan.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.language.Texts;
import kervan.timeseries.Frequency;

/// Which steps are taken, in the one order in which they are: figures, reconciliation, unit, aggregation, per day, transformation, formula, smoothing.
///
/// @param aggregation empty where periods are as the reconciliation of figures made them
/// @param transformation [Transformation#LEVEL] for none
/// @param formula empty for a line of its own
public record OrderOfOperations(Optional<Resampling> aggregation, boolean perDay, Transformation transformation, Optional<Formula> formula, Optional<Smoothing> smoothing) {

    /// A step that is taken.
    ///
    /// @param how its parameters; empty where it has none
    public record Taken(Step step, String how) {

        /// *aggregation (annual: sum, complete periods only)*.
        public String words() {
            return how.isEmpty() ? step.words() : Texts.of("analytics.step.how", "step", step.words(), "how", how);
        }
    }

    /// The steps taken, with parameters in the language of who reads.
    ///
    /// @param unit that was asked for
    /// @param behaviour of the line before the first step
    /// @param parts the frequency of which longer periods are made
    public List<Taken> taken(CompoundUnit unit, Behaviour behaviour, Frequency parts) {
        return taken(unit.symbol(), aggregation.map(one -> one.words(behaviour, parts)), transformation.words(), smoothing.map(Smoothing::words));
    }

    /// The same by codes, as files and the API say it: `figures`, `reconciliation`, `unit Mt`, `aggregation A sum all of M`, `transformation pc1`.
    public List<String> codes(CompoundUnit unit, Behaviour behaviour, Frequency parts) {
        return taken(unit.code(), aggregation.map(one -> one.code(behaviour, parts)), transformation.code(), smoothing.map(Smoothing::code)).stream()
                .map(taken -> (taken.step().code() + " " + taken.how()).strip()).toList();
    }

    private List<Taken> taken(String unit, Optional<String> aggregated, String transformed, Optional<String> smoothed) {
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
