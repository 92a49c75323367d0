package kervan.watch;

import java.math.BigDecimal;
import kervan.chart.NumberText;
import kervan.claim.Bracket;
import kervan.claim.ClaimCheck;
import kervan.claim.Parts;

/// What of a claim does not fit: what one part implies, and what another would come to.
record Contradiction(ClaimCheck check) {

    String sentence() {
        return "False: the parts do not fit. " + misfit();
    }

    private String misfit() {
        var parts = check.parts();
        var claim = check.claim();
        if (parts.turnsAround()) {
            return "The change goes %s and the factor %s.".formatted(claim.falls() ? "down" : "up", claim.falls() ? "up" : "down");
        }
        var misfit = parts.misfits().getFirst();
        if (misfit.one().by() == Parts.By.FACTOR && misfit.other().by() == Parts.By.CHANGE) {
            var rise = claim.falls() ? "fall" : "rise";
            return "%s to %s is a %s of %s from %s; a %s of %s %s would be %s.".formatted(said(), ClaimDigits.value(check), rise,
                    parts.impliedChange().map(change -> "%s %s".formatted(NumberText.rounded(change.nominal(), ClaimDigits.decimals(claim, misfit.one())), claim.unit().code())).orElse("nothing"), baseline(misfit.one()),
                    rise, NumberText.of(claim.change().number()), claim.unit().code(), parts.changeAsFactor(parts.value()).map(this::asFactor).orElse("another factor"));
        }
        if (misfit.one().by() == Parts.By.FACTOR && misfit.other().by() == Parts.By.TOLD) {
            return "%s is %s %s; %s would be from %s.".formatted(ClaimDigits.value(check), parts.value().dividedBy(misfit.other().bracket()).map(real -> ClaimText.compared(real, claim.factor())).orElse("no multiple of"),
                    baseline(misfit.other()), said(), baseline(misfit.one()));
        }
        return "The baseline would be %s by %s, and %s by %s.".formatted(baseline(misfit.one()), words(misfit.one().by()),
                baseline(misfit.other()), words(misfit.other().by()));
    }

    private String baseline(Parts.Baseline one) {
        return "%s %s".formatted(NumberText.rounded(one.bracket().nominal(), ClaimDigits.decimals(check.claim(), one)), check.claim().unit().code());
    }

    private String said() {
        var factor = check.claim().factor();
        return "%s %s".formatted(NumberText.of(factor.number()), factor.comparison().isPercent() ? "per cent" : "times");
    }

    private String asFactor(Bracket factor) {
        var claimed = check.claim().factor();
        return claimed != null && claimed.comparison().isPercent() ? "%s per cent".formatted(NumberText.rounded(
                factor.nominal().subtract(BigDecimal.ONE).movePointRight(2).abs(), Math.max(0, claimed.number().scale()))) : ClaimText.times(factor);
    }

    private static String words(Parts.By by) {
        return switch (by) {
            case FACTOR -> "value and factor";
            case CHANGE -> "value and change";
            case FACTOR_AND_CHANGE -> "factor and change";
            case TOLD -> "what was told";
        };
    }
}
