package kervan.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the parts of a claim say of one another, before any figure of the record is looked at.
///
/// | baseline by | is |
/// | --- | --- |
/// | value and factor | value / factor |
/// | value and change | value - rise, value + fall |
/// | factor and change | rise / (factor - 1), fall / (1 - factor) |
/// | what was told | itself |
///
/// The parts fit when every two of these meet within rounding and leeway.
///
/// @param value as said, or worked out of the others; null where it comes from the record or is open
/// @param factor as said; null where it is open
/// @param change as said; null where it is open
/// @param baselines all that can be worked out
public record Parts(@Nullable Bracket value, @Nullable Bracket factor, @Nullable Bracket change, boolean falls, List<Baseline> baselines) {

    private static final Bracket SAME = new Bracket(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);

    /// How a baseline was worked out.
    public enum By {

        FACTOR("factor"), CHANGE("change"), FACTOR_AND_CHANGE("factorAndChange"), TOLD("told");

        private final String code;

        By(String code) {
            this.code = code;
        }

        /// How it is written by programs.
        public String code() {
            return code;
        }
    }

    /// A baseline that two parts imply, or that was told.
    public record Baseline(By by, Bracket bracket) {
    }

    /// Two baselines that cannot both be right.
    public record Misfit(Baseline one, Baseline other) {
    }

    /// @param reading of the factor; null where none was claimed
    static Parts of(Claim claim, @Nullable Bracket reading) {
        var change = claim.change() == null ? null : claim.change().bracket();
        var told = claim.baseline() == null ? null : claim.baseline().bracket();
        var said = claim.value() == null ? null : claim.value().bracket();
        var baselines = new ArrayList<Baseline>();
        if (said != null && reading != null) {
            said.dividedBy(reading).ifPresent(one -> baselines.add(new Baseline(By.FACTOR, one)));
        }
        if (said != null && change != null) {
            before(said, change, claim.falls()).ifPresent(one -> baselines.add(new Baseline(By.CHANGE, one)));
        }
        if (reading != null && change != null) {
            byBoth(reading, change, claim.falls()).ifPresent(one -> baselines.add(new Baseline(By.FACTOR_AND_CHANGE, one)));
        }
        if (told != null) {
            baselines.add(new Baseline(By.TOLD, told));
        }
        return new Parts(said != null ? said : claim.looksUpValue() ? null : value(reading, change, told, claim.falls()), reading, change, claim.falls(), List.copyOf(baselines));
    }

    private static @Nullable Bracket value(@Nullable Bracket factor, @Nullable Bracket change, @Nullable Bracket told, boolean falls) {
        if (factor != null && change != null) {
            return byBoth(factor, change, falls).flatMap(baseline -> falls ? Optional.of(baseline.times(factor)) : after(baseline, change, false)).orElse(null);
        }
        if (told == null) {
            return null;
        }
        return factor != null ? told.times(factor) : change == null ? null : after(told, change, falls).orElse(null);
    }

    /// What stood before the change; empty when that is nothing.
    static Optional<Bracket> before(Bracket value, Bracket change, boolean falls) {
        return falls ? Optional.of(value.plus(change)) : value.minus(change);
    }

    /// What stands after the change; empty when that is nothing.
    static Optional<Bracket> after(Bracket baseline, Bracket change, boolean falls) {
        return falls ? baseline.minus(change) : Optional.of(baseline.plus(change));
    }

    private static Optional<Bracket> byBoth(Bracket factor, Bracket change, boolean falls) {
        return (falls ? SAME.minus(factor) : factor.minus(SAME)).flatMap(change::dividedBy);
    }

    /// The factor that a value is held to: the one that was claimed, otherwise the one that its change comes to.
    Optional<Bracket> claimed(Bracket value) {
        return factor != null ? Optional.of(factor) : changeAsFactor(value);
    }

    /// What the change comes to as a factor.
    public Optional<Bracket> changeAsFactor(Bracket value) {
        return Optional.ofNullable(change).flatMap(by -> before(value, by, falls)).flatMap(value::dividedBy);
    }

    /// How many times a baseline what stands after the change is; empty where no change is said, or nothing is left.
    Optional<Bracket> changed(Bracket baseline) {
        return Optional.ofNullable(change).flatMap(by -> by.dividedBy(baseline)).flatMap(share -> falls ? SAME.minus(share) : Optional.of(SAME.plus(share)));
    }

    /// The change that value and factor come to; empty where they are not both known, or nothing changes.
    public Optional<Bracket> impliedChange() {
        return baseline(By.FACTOR).flatMap(from -> value.nominal().compareTo(from.nominal()) >= 0 ? value.minus(from) : from.minus(value));
    }

    public Optional<Bracket> baseline(By by) {
        return baselines.stream().filter(one -> one.by() == by).map(Baseline::bracket).findFirst();
    }

    /// The baseline that the claim implies: by its factor before its change, and never what was merely told.
    public Optional<Bracket> impliedBaseline() {
        return baselines.stream().filter(one -> one.by() != By.TOLD).map(Baseline::bracket).findFirst();
    }

    /// Every two parts that do not fit, the first being the one that the others are measured by.
    public List<Misfit> misfits() {
        var found = new ArrayList<Misfit>();
        for (var one : baselines) {
            baselines.subList(baselines.indexOf(one) + 1, baselines.size()).stream().filter(other -> !one.bracket().meets(other.bracket()))
                    .forEach(other -> found.add(new Misfit(one, other)));
        }
        return found;
    }

    /// Whether nothing that was said contradicts anything else that was said; a rise that does not go up does.
    public boolean fit() {
        return misfits().isEmpty() && !turnsAround();
    }

    /// Whether the change goes one way and the factor the other.
    public boolean turnsAround() {
        return factor != null && change != null && (falls ? factor.low().compareTo(BigDecimal.ONE) >= 0 : factor.high() != null && factor.high().compareTo(BigDecimal.ONE) <= 0);
    }
}
