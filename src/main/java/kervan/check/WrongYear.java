package kervan.check;

import java.util.Optional;
import kervan.language.Texts;

/// Asks whether the year is a slip: *January-July 2023: 2.5 Mt* where 2.5 Mt is what January-July 2024 had.
///
/// Definition: see [YearConfusion]. Others give this value for the same days of the next or the previous year. For its own
/// days they give one that is more than five roundings away; or, where they give none, the value leaves its own year uneven:
/// it lies more than five roundings from its share of the last year to date, a day up to it and a day after it (two months
/// at least on either side) differ more than 3 times, and less than the root of that in the other year.
///
/// Choices: as in [SwappedYears], which is told instead when the document has the two years exchanged.
///
/// Source: a rule of this project, made for stories that name the wrong year, and for tables pasted one row off.
///
/// When not: nothing is known of the other year; the same value in two years running is no finding by itself.
final class WrongYear implements Check {

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        var unit = inquiry.unit();
        return inquiry.own().confusion(claim).filter(confusion -> !confusion.swapped())
                .map(confusion -> new Finding(Finding.Kind.WRONG_YEAR, claim.figure(), () -> confusion.words(unit) + " " + Texts.of("check.wrong-year.question"), confusion.evidence()));
    }
}
