package kervan.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kervan.figure.Figure;
import kervan.figure.Relation;
import kervan.language.Texts;

/// Asks what is wrong when a printed share or growth does not fit: 861 of 1,035 kt, *said to be 86 %*, is 83.2 %.
///
/// Definition: with the printed ratio r ± one unit of its last digit there is no pair of values, each within what its own
/// digits and words allow, with figure = r · other. The other is the whole for the same days (share), or the same series for the same days
/// of the year before (growth). A share above 100 %, and a fall of more than 100 %, fit nothing.
///
/// Choices: which notes are read is said by [PrintedRatio]. Where several figures of the other are known, one that fits is
/// enough; so is one of a series of the same scope. One that is in question itself is none.
///
/// Source: a rule of this project; the bounds are those of interval arithmetic (Moore, Kearfott and Cloud, *Introduction to
/// Interval Analysis*, 2009, chapter 2).
///
/// When not: the other is not known, or zero; forecasts.
final class UnfitShare implements Check {

    private static final Check PERIOD = new WrongPeriod();
    private static final double ROUNDING_OF_NUMBERS = 1e-9;

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        var note = claim.figure().note();
        if (note == null || claim.isForecast()) {
            return Optional.empty();
        }
        return PrintedRatio.share(note).flatMap(share -> share(claim, share, inquiry))
                .or(() -> inquiry.own().growth(claim).flatMap(growth -> growth(claim, growth, inquiry)));
    }

    private static Optional<Finding> share(Claim claim, PrintedRatio share, Inquiry inquiry) {
        if (share.ratio() > 1 + ROUNDING_OF_NUMBERS) {
            return Optional.of(finding(claim, () -> Texts.of("check.unfit.above-whole", "figure", Words.figure(claim), "ratio", share.words()), List.of()));
        }
        var wholes = inquiry.relatives(Relation.WHOLE).flatMap(whole -> whole.claims().evidence(claim.interval(), other -> other.value() > 0).stream()).toList();
        return unfit(claim, share, wholes);
    }

    private static Optional<Finding> growth(Claim claim, PrintedRatio growth, Inquiry inquiry) {
        if (growth.ratio() < -ROUNDING_OF_NUMBERS) {
            return Optional.of(finding(claim, () -> Texts.of("check.unfit.below-nothing", "figure", Words.figure(claim), "ratio", growth.words()), List.of()));
        }
        var before = YearConfusion.shifted(claim.interval(), -1);
        if (growth.year().isPresent() && growth.year().orElseThrow() != before.start().getYear()) {
            return Optional.empty();
        }
        var own = inquiry.own().evidence(before, other -> other.value() > 0 && !inquiry.isBlamed(other) && PERIOD.of(other, inquiry).isEmpty());
        var same = inquiry.relatives(Relation.SAME).flatMap(one -> one.claims().evidence(before, other -> other.value() > 0).stream());
        return own.isEmpty() || same.anyMatch(other -> growth.fits(claim, other)) ? Optional.empty() : unfit(claim, growth, own);
    }

    private static Optional<Finding> unfit(Claim claim, PrintedRatio ratio, List<Claim> others) {
        if (others.isEmpty() || others.stream().anyMatch(other -> ratio.fits(claim, other))) {
            return Optional.empty();
        }
        var nearest = others.getFirst();
        var percent = 100 * claim.value() / nearest.value() - (ratio.kind() == PrintedRatio.Kind.GROWTH ? 100 : 0);
        var sign = ratio.kind() == PrintedRatio.Kind.GROWTH && percent > 0 ? "+" : "";
        return Optional.of(finding(claim, () -> Texts.of("check.unfit.against", "figure", Words.figure(claim), "ratio", ratio.words(),
                "percent", sign + Words.digits(percent), "nearest", Words.figure(nearest)),
                others.stream().map(Claim::figure).toList()));
    }

    private static Finding finding(Claim claim, Supplier<String> saying, List<Figure> evidence) {
        return new Finding(Finding.Kind.UNFIT_SHARE, claim.figure(), saying, evidence);
    }
}
