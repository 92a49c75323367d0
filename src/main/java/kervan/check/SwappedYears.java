package kervan.check;

import java.util.Optional;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;

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
        return inquiry.own().confusion(claim).filter(YearConfusion::swapped).map(confusion -> finding(claim, confusion, inquiry));
    }

    private static Finding finding(Claim claim, YearConfusion confusion, Inquiry inquiry) {
        var unit = inquiry.unit();
        var around = confusion.own().flatMap(own -> Around.of(claim, claim.interval(), inquiry.own()));
        return new Finding(Finding.Kind.SWAPPED_YEARS, claim.figure(),
                () -> confusion.words(unit) + around.map(steps -> " " + implied(claim, confusion, steps, unit)).orElse("") + " " + Texts.of("check.swapped.question"), confusion.evidence());
    }

    /// What either value leaves for the steps between the years to date around it.
    private static String implied(Claim claim, YearConfusion confusion, Around steps, UnitOfMeasure unit) {
        var own = confusion.own().orElseThrow().value();
        return Texts.of("check.swapped.steps", "upTo", Words.number(steps.upTo(claim.value()), unit), "step", Words.days(steps.step()),
                "from", Words.number(steps.from(claim.value()), unit), "next", Words.days(steps.next()),
                "ownUpTo", Words.digits(steps.upTo(own)), "ownFrom", Words.digits(steps.from(own)));
    }
}
