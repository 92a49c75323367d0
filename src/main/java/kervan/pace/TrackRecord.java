package kervan.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// What came of the promises of one announcer whose days are over: outcome over promise, always with how many there are.
public record TrackRecord(List<Promise> promises) {

    /// Fewer promises are shown, but nobody is ranked by them.
    public static final int FEWEST_FOR_RANKING = 5;

    /// @param name of the promise, for readers
    /// @param ratio outcome over promise: 0.93 where 1.4 came of 1.5
    public record Promise(String name, BigDecimal ratio, Verdict verdict) {

        /// @param promised above zero, in the unit of the outcome
        public static Promise of(String name, BigDecimal promised, BigDecimal outcome, Verdict verdict) {
            return new Promise(name, outcome.divide(promised, MathContext.DECIMAL64), verdict);
        }
    }

    public int count() {
        return promises.size();
    }

    /// Those that were met, within rounding too; not those met by some values only.
    public int met() {
        return (int) promises.stream().map(Promise::verdict)
                .filter(verdict -> verdict instanceof Verdict.Met || verdict instanceof Verdict.MetWithinRounding || verdict instanceof Verdict.WithinCap).count();
    }

    /// Those that some values meet and others do not.
    public int disputed() {
        return (int) promises.stream().filter(promise -> promise.verdict() instanceof Verdict.MetBySome).count();
    }

    /// The mean of outcome over promise; empty when there is none.
    public Optional<BigDecimal> mean() {
        return promises.isEmpty() ? Optional.empty() : Optional.of(promises.stream().map(Promise::ratio).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(count()), MathContext.DECIMAL64));
    }

    public boolean isRankable() {
        return count() >= FEWEST_FOR_RANKING;
    }
}
