package kervan.claim;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kervan.timeseries.Interval;
import org.jspecify.annotations.Nullable;

/// One baseline that was tried, and what came of it.
///
/// @param multiple how many times the baseline the value really is; empty where the value is what is asked for, or the baseline is nothing
/// @param solved the value that the claim comes to with this baseline; empty where the value is known
/// @param baseEffects why the multiple says little, where it does
public record Row(Exhibit baseline, @Nullable Exhibit value, Optional<Bracket> multiple, Optional<Bracket> solved, Match match, Set<BaseEffect> baseEffects) {

    /// Why a multiple can say more of its baseline than of its value.
    public enum BaseEffect {

        /// The baseline is a fifth of the value or less.
        TINY("tiny"),
        /// The baseline is of fewer or more days than the value, by more than a tenth.
        UNEQUAL_DAYS("unequalDays"),
        /// The baseline was put together and is known to a tenth only.
        UNCERTAIN("uncertain");

        private final String code;

        BaseEffect(String code) {
            this.code = code;
        }

        /// How it is written by programs.
        public String code() {
            return code;
        }
    }

    private static final BigDecimal TINY_FROM = BigDecimal.valueOf(5);

    static Row of(Claim claim, Parts parts, Trial trial) {
        var value = trial.value() == null ? claim.looksUpValue() ? null : parts.value() : trial.value().bracket();
        var baseline = trial.baseline().bracket();
        if (value == null || parts.value() != null && claim.open().filter(Claim.Part.VALUE::equals).isPresent()) {
            return new Row(trial.baseline(), null, Optional.empty(), solved(parts, baseline), Match.OPEN, effects(claim, trial, Optional.empty()));
        }
        var multiple = claim.value() == null && claim.change() != null && !claim.looksUpValue() ? parts.changed(baseline) : value.dividedBy(baseline);
        var match = multiple.flatMap(real -> parts.claimed(value).map(claimed -> Match.of(real, claimed))).orElse(Match.OPEN);
        return new Row(trial.baseline(), trial.value(), multiple, Optional.empty(), match, effects(claim, trial, multiple));
    }

    private static Optional<Bracket> solved(Parts parts, Bracket baseline) {
        if (baseline.nominal().signum() == 0) {
            return Optional.empty();
        }
        return parts.factor() != null ? Optional.of(baseline.times(parts.factor()))
                : Optional.ofNullable(parts.change()).flatMap(change -> Parts.after(baseline, change, parts.falls()));
    }

    private static Set<BaseEffect> effects(Claim claim, Trial trial, Optional<Bracket> multiple) {
        var effects = EnumSet.noneOf(BaseEffect.class);
        if (multiple.filter(real -> real.nominal().compareTo(TINY_FROM) >= 0).isPresent()) {
            effects.add(BaseEffect.TINY);
        }
        if (claim.valuePeriod() instanceof Interval days && Math.abs(days.days() - trial.baseline().period().days()) * 10 > days.days()) {
            effects.add(BaseEffect.UNEQUAL_DAYS);
        }
        if (trial.baseline().basis() instanceof Basis.PutTogether made && made.isUncertain()) {
            effects.add(BaseEffect.UNCERTAIN);
        }
        return effects;
    }

    public boolean holds() {
        return match.isTrue();
    }
}
