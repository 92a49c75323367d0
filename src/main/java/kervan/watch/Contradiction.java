package kervan.watch;

import java.math.BigDecimal;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.claim.Bracket;
import kervan.claim.ClaimCheck;
import kervan.claim.Parts;
import kervan.language.Texts;

/// What of a claim does not fit: what one part implies, and what another would come to.
record Contradiction(ClaimCheck check) {

    String sentence() {
        return Texts.of("claim.misfit", "why", misfit());
    }

    private String misfit() {
        var parts = check.parts();
        if (parts.turnsAround()) {
            return Texts.of(check.claim().falls() ? "claim.misfit.falls" : "claim.misfit.rises");
        }
        var misfit = parts.misfits().getFirst();
        if (misfit.one().by() == Parts.By.FACTOR && misfit.other().by() == Parts.By.CHANGE) {
            return byChange(misfit);
        }
        if (misfit.one().by() == Parts.By.FACTOR && misfit.other().by() == Parts.By.TOLD) {
            var told = baseline(misfit.other());
            return Texts.of("claim.misfit.told", "value", ClaimDigits.value(check), "compared", parts.value().dividedBy(misfit.other().bracket())
                    .map(real -> ClaimText.comparedTo(real, check.claim().factor(), told)).orElseGet(() -> Texts.of("claim.no-multiple", "baseline", told)), "said", said(), "baseline", baseline(misfit.one()));
        }
        return Texts.of("claim.misfit.baselines", "one", baseline(misfit.one()), "by", words(misfit.one().by()), "other", baseline(misfit.other()), "otherBy", words(misfit.other().by()));
    }

    private String byChange(Parts.Misfit misfit) {
        var parts = check.parts();
        var claim = check.claim();
        var implied = parts.impliedChange().map(change -> "%s %s".formatted(NumberText.rounded(change.nominal(), ClaimDigits.decimals(claim, misfit.one())), Terms.of(claim.unit())))
                .orElseGet(() -> Texts.of("claim.nothing"));
        return Texts.of(claim.falls() ? "claim.misfit.fall" : "claim.misfit.rise", "said", said(), "value", ClaimDigits.value(check), "implied", implied, "baseline", baseline(misfit.one()),
                "change", "%s %s".formatted(NumberText.of(claim.change().number()), Terms.of(claim.unit())),
                "factor", parts.changeAsFactor(parts.value()).map(this::asFactor).orElseGet(() -> Texts.of("claim.another-factor")));
    }

    private String baseline(Parts.Baseline one) {
        return "%s %s".formatted(NumberText.rounded(one.bracket().nominal(), ClaimDigits.decimals(check.claim(), one)), Terms.of(check.claim().unit()));
    }

    private String said() {
        var factor = check.claim().factor();
        return Texts.of(factor.comparison().isPercent() ? "claim.said.percent" : "claim.said.times", "number", NumberText.of(factor.number()));
    }

    private String asFactor(Bracket factor) {
        var claimed = check.claim().factor();
        return claimed != null && claimed.comparison().isPercent() ? Texts.of("claim.said.percent", "number", NumberText.rounded(
                factor.nominal().subtract(BigDecimal.ONE).movePointRight(2).abs(), Math.max(0, claimed.number().scale()))) : ClaimText.times(factor);
    }

    private static String words(Parts.By by) {
        return Texts.of("claim.by." + by.code());
    }
}
