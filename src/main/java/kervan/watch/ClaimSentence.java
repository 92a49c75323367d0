package kervan.watch;

import kervan.chart.SpanText;
import kervan.claim.Claim;
import kervan.language.Texts;

/// What was claimed or asked, in one sentence: *Kazakh oil by way of BTC reaches 2.2 Mt, which is double the figure of 2023.*
///
/// @param subject the scope in words
record ClaimSentence(Claim claim, String subject) {

    @Override
    public String toString() {
        if (claim.open().filter(Claim.Part.VALUE::equals).isPresent()) {
            return Texts.of("claim.asks.value", "compared", compared(), "subject", ClaimText.within(subject));
        }
        if (claim.open().filter(Claim.Part.FACTOR::equals).isPresent()) {
            return Texts.of("claim.asks.factor", "who", who(), "base", base());
        }
        var which = claim.value() == null ? "is" : "which";
        return claim.open().isPresent() ? Texts.of("claim.asks." + which + "-period", "who", who(), "compared", compared())
                : Texts.of("claim.says." + which, "who", who(), "compared", compared());
    }

    /// The scope, with the value and its period where they are said.
    private String who() {
        var value = claim.value() == null ? "" : ClaimText.said(claim.value(), claim.unit());
        if (claim.valuePeriod() == null) {
            return claim.value() == null ? subject : Texts.of("claim.who.value", "subject", subject, "value", value);
        }
        var days = SpanText.said(claim.valuePeriod());
        return claim.value() == null ? Texts.of("claim.who.when", "subject", subject, "days", days) : Texts.of("claim.who.both", "subject", subject, "days", days, "value", value);
    }

    private String compared() {
        var way = claim.falls() ? "fall" : "rise";
        if (claim.factor() == null) {
            return Texts.of("claim." + way + "-of", "change", ClaimText.said(claim.change(), claim.unit()), "baseline", base());
        }
        return claim.change() == null ? ClaimText.claimed(claim.factor(), base()) : Texts.of("claim.of-base-changed", "claimed", ClaimText.claimed(claim.factor()), "base", base(),
                "change", Texts.of("claim." + way, "change", ClaimText.said(claim.change(), claim.unit())));
    }

    private String base() {
        if (claim.period() == null) {
            return claim.baseline() == null ? Texts.of("claim.base.earlier") : ClaimText.said(claim.baseline(), claim.unit());
        }
        var days = SpanText.said(claim.period());
        return claim.baseline() == null ? Texts.of("claim.base.of", "days", days) : Texts.of("claim.base.told", "told", ClaimText.said(claim.baseline(), claim.unit()), "days", days);
    }
}
