package kervan.check;

import java.util.Optional;

/// Asks whether the columns of two years were read the wrong way round: *15.025 Mt in January-June 2024* is the value of 2023.
///
/// Definition: see [YearConfusion]. Others give for the same days of the year before or after what this figure gives for its
/// own, and another value, more than five roundings away, for its own. The columns are swapped when the same document gives
/// for that other year what others give for this one; or when it has the series once only, with the value of the year before.
///
/// Choices: what a printed growth implies counts as given: 14,468.7 kt and *-3.7%* give 15.02 Mt for the year before. A
/// figure that as many documents confirm as contradict is left alone. Of two rivals the one is asked whose step within the year is less even.
///
/// Source: a rule of this project, made for reports that compare a stretch with the same one of the year before.
///
/// When not: nothing else is known of either year; rates count as volumes do, but have no steps.
final class SwappedYears implements Check {

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        return inquiry.own().confusion(claim).filter(YearConfusion::swapped)
                .map(confusion -> new Finding(Finding.Kind.SWAPPED_YEARS, claim.figure(),
                        confusion.words(inquiry.unit()) + implied(claim, confusion, inquiry) + ". Are the columns of the years swapped?", confusion.evidence()));
    }

    /// What either value leaves for the steps between the years to date around it.
    private static String implied(Claim claim, YearConfusion confusion, Inquiry inquiry) {
        var around = Around.of(claim, claim.interval(), inquiry.own());
        if (around.isEmpty() || confusion.own().isEmpty()) {
            return "";
        }
        var steps = around.orElseThrow();
        var own = confusion.own().orElseThrow().value();
        return ". It would leave %s for %s and %s for %s, instead of %s and %s".formatted(
                Words.number(steps.upTo(claim.value()), inquiry.unit()), Words.days(steps.step()), Words.number(steps.from(claim.value()), inquiry.unit()), Words.days(steps.next()),
                Words.digits(steps.upTo(own)), Words.digits(steps.from(own)));
    }
}
