package kervan.watch;

import java.math.BigDecimal;
import kervan.claim.Claim;
import kervan.claim.ClaimCheck;
import kervan.claim.Parts;
import kervan.language.Texts;

/// How many digits are shown of what is worked out of a claim.
final class ClaimDigits {

    private ClaimDigits() {
    }

    /// The number that tells how many digits are shown of what is worked out of a claim.
    static BigDecimal of(Claim claim) {
        return claim.value() != null ? claim.value().number() : claim.baseline() != null ? claim.baseline().number()
                : claim.change() != null ? claim.change().number() : new BigDecimal("1.00");
    }

    /// How many decimals a baseline is shown with: of a difference those of what it is the difference of, and three digits that count otherwise.
    static int decimals(Claim claim, Parts.Baseline one) {
        return switch (one.by()) {
            case CHANGE -> decimals(claim);
            case TOLD -> Math.max(0, claim.baseline().number().scale());
            case FACTOR -> ClaimText.decimals(one.bracket().nominal(), of(claim));
            case FACTOR_AND_CHANGE -> ClaimText.decimals(one.bracket().nominal(), claim.change().number());
        };
    }

    static int decimals(Claim claim) {
        return Math.max(0, Math.max(claim.value() == null ? 0 : claim.value().number().scale(), claim.change() == null ? 0 : claim.change().number().scale()));
    }

    /// The value as it was said, looked up or worked out.
    static String value(ClaimCheck check) {
        var claim = check.claim();
        if (claim.value() != null) {
            return ClaimText.said(claim.value(), claim.unit());
        }
        return check.parts().value() == null ? check.answer().by().filter(row -> row.value() != null).map(row -> ClaimText.baseline(row.value())).orElseGet(() -> Texts.of("claim.the-value"))
                : ClaimText.amount(check.parts().value(), of(claim), claim.unit());
    }
}
