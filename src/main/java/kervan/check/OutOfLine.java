package kervan.check;

import java.util.List;
import java.util.Optional;
import kervan.check.Neighbours.Pair;
import kervan.language.Texts;

/// Asks whether a value belongs to its series: *54 kt* between months of 521 and 508.
///
/// Definition: of the intervals of the same length x is the logarithm of the value a day, g the median and s the scaled median
/// deviation (1.4826 · MAD) of the steps from one to the next. The figure lies beyond both neighbours on the same side, beyond
/// what g lets expect, by more than max(6 · s, ln 2.5); the first and the last one beyond the two nearest by more than max(6 · s, ln 4).
/// Of years to date: the step up to the figure and the step after it lie on opposite sides of the steps around them, both by
/// more than max(3 · s, ln 1.5), whatever the rounding hides.
///
/// Choices: at least six other intervals, or six steps. Steps rather than levels, so that a series may grow three times a year
/// and more. A value within 2.5 times that of the same days a year before or after is seasonal. 2.5 and 4 are beyond what any
/// monthly series of the shipped figures does; 6 · s is beyond what chance does in a year of steps of the normal distribution.
///
/// Source: median absolute deviation after Hampel, *The Influence Curve and its Role in Robust Estimation* (1974); the factor 1.4826
/// makes it a standard deviation of normal steps.
///
/// When not: fewer than six; zero (a pipeline can stand still); another document confirms the value.
final class OutOfLine implements Check {

    private static final int FEWEST = 6;
    private static final double DEVIATIONS = 6;
    private static final double DEVIATIONS_OF_STEPS = 3;
    private static final double BETWEEN = Math.log(2.5);
    private static final double AT_THE_END = Math.log(4);
    private static final double OF_STEPS = Math.log(1.5);

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        if (claim.isForecast() || claim.value() <= 0) {
            return Optional.empty();
        }
        return strangers(claim, inquiry)
                .filter(around -> !isConfirmed(claim, inquiry) && !isSeasonal(claim, inquiry))
                .map(around -> finding(claim, around))
                .or(() -> steps(claim, inquiry));
    }

    private static Optional<Pair> strangers(Claim claim, Inquiry inquiry) {
        return inquiry.neighbours(claim.interval()).flatMap(neighbours -> neighbours.around(claim.interval(), Math.log(claim.perDay(inquiry.own().isVolume())), FEWEST)
                .filter(around -> around.isBeyond(Math.max(DEVIATIONS * neighbours.deviation(), around.between() ? BETWEEN : AT_THE_END))));
    }

    private static boolean isConfirmed(Claim claim, Inquiry inquiry) {
        return !inquiry.own().evidence(claim.interval(), other -> other != claim && !other.sameDocument(claim) && other.agreesWith(claim)).isEmpty();
    }

    private static boolean isSeasonal(Claim claim, Inquiry inquiry) {
        return !inquiry.own().evidence(YearConfusion.shifted(claim.interval(), -1), other -> isLike(claim, other)).isEmpty()
                || !inquiry.own().evidence(YearConfusion.shifted(claim.interval(), 1), other -> isLike(claim, other)).isEmpty();
    }

    private static boolean isLike(Claim claim, Claim other) {
        return other.value() > 0 && Math.abs(Math.log(claim.value() / other.value())) < BETWEEN;
    }

    private static Finding finding(Claim claim, Pair around) {
        var first = around.first().claim();
        var second = around.second().claim();
        return new Finding(Finding.Kind.OUT_OF_LINE, claim.figure(), () -> Texts.of("check.out-of-line", "figure", Words.figure(claim),
                "first", Words.figure(first), "second", Words.figure(second)), List.of(first.figure(), second.figure()));
    }

    private static Optional<Finding> steps(Claim claim, Inquiry inquiry) {
        var steps = inquiry.steps();
        var unit = inquiry.unit();
        if (!steps.isEnough(FEWEST)) {
            return Optional.empty();
        }
        return steps.around(claim)
                .filter(around -> around.isOpposed(Math.max(DEVIATIONS_OF_STEPS * steps.deviation(), OF_STEPS)) && !isConfirmed(claim, inquiry))
                .map(around -> new Finding(Finding.Kind.OUT_OF_LINE, claim.figure(),
                        () -> Texts.of("check.out-of-line.steps", "figure", Words.figure(claim), "before", Words.number(around.before(), unit),
                                "after", Words.number(around.after(), unit), "usual", Words.number(around.usual(), unit)),
                        around.evidence().stream().map(Claim::figure).toList()));
    }
}
