package kervan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.figure.Figure;
import kervan.language.Texts;

/// Asks which of two figures is wrong when a part of some days is above the whole: *1.84 Mt in nine months, 1.7 Mt in the year*.
///
/// Definition: days within other days of the same calendar year, and the least that the figure of the shorter can mean is above
/// the most that the figure of the longer can mean, whatever document is taken for the other. The question is put to the one
/// without which the fewest such contradictions of the year are left; then to the one that fewer documents confirm; then to the
/// one whose day is further from the median day of the years around.
///
/// Choices: not only years to date: a month above its quarter is the same. Rounding and words (*over*, *nearly*) are taken
/// at their widest.
///
/// Source: a rule of this project; volumes are not negative, so that no part exceeds its whole.
///
/// When not: rates; forecasts; days that cross a new year; a slip of a thousand or the value of another year explains it already.
final class DecreasingYearToDate implements Check {

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        return inquiry.imbalances(claim.interval().start().getYear()).stream()
                .filter(imbalance -> imbalance.isDecrease() && imbalance.isAskedOf(claim)).findFirst()
                .map(imbalance -> new Finding(Finding.Kind.DECREASING_YEAR_TO_DATE, claim.figure(), () -> words(imbalance), others(claim, imbalance)));
    }

    private static String words(Imbalance imbalance) {
        var more = imbalance.parts().getFirst();
        return Texts.of("check.decreasing", "part", Words.figure(more), "whole", Words.figure(imbalance.whole())) + " " + imbalance.question();
    }

    private static List<Figure> others(Claim claim, Imbalance imbalance) {
        return Stream.concat(Stream.of(imbalance.whole()), imbalance.parts().stream()).filter(other -> other != claim).map(Claim::figure).toList();
    }
}
