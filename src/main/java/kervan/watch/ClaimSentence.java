package kervan.watch;

import kervan.chart.NumberText;
import kervan.claim.Claim;
import kervan.claim.Said;
import kervan.conflict.ConflictText;

/// What was claimed or asked, in one sentence: *Kazakh oil by way of BTC reaches 2.2 Mt, which is double the figure of 2023.*
///
/// @param subject the scope in words
record ClaimSentence(Claim claim, String subject) {

    @Override
    public String toString() {
        if (claim.open().filter(Claim.Part.VALUE::equals).isPresent()) {
            return "What is %s, of %s?".formatted(compared(), ClaimText.within(subject));
        }
        if (claim.open().filter(Claim.Part.FACTOR::equals).isPresent()) {
            return "%s%s: how many times %s is that?".formatted(subject, value().replaceFirst(",$", ""), base());
        }
        return "%s%s %s %s".formatted(subject, value(), claim.value() == null ? "is" : "which is", compared()) + (claim.open().isPresent() ? ": of which period?" : ".");
    }

    private String value() {
        var when = claim.valuePeriod() == null ? "" : " in " + ConflictText.within(claim.valuePeriod());
        return when + (claim.value() == null ? "" : " reaches %s,".formatted(said(claim.value())));
    }

    private String compared() {
        var change = claim.change() == null ? "" : "%s of %s".formatted(claim.falls() ? "a fall" : "a rise", said(claim.change()));
        if (claim.factor() == null) {
            return "%s on %s".formatted(change, base());
        }
        return "%s %s%s".formatted(ClaimText.claimed(claim.factor()), base(), change.isEmpty() ? "" : ", " + change);
    }

    private String base() {
        if (claim.period() == null) {
            return claim.baseline() == null ? "an earlier figure" : said(claim.baseline());
        }
        var figure = "the figure of " + ConflictText.within(claim.period());
        return claim.baseline() == null ? figure : "%s, %s".formatted(said(claim.baseline()), figure);
    }

    private String said(Said number) {
        return "%s%s %s".formatted(number.qualifier().before(), NumberText.of(number.number()), claim.unit().code());
    }
}
