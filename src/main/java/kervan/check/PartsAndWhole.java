package kervan.check;

import java.util.Optional;
import java.util.stream.Collectors;
import kervan.language.Texts;
import kervan.timeseries.UnitOfMeasure;

/// Asks what is wrong when parts do not fit the whole: *Italy, Greece and Bulgaria add up to 6.48 bcm, TAP carried over 6.53*.
///
/// Definition, of scopes ([ScopeBalance]): for the same days a part is above its whole, parts that do not overlap add up to more than the
/// whole, or parts that are all of it add up to less. Of days ([YearBalance]): figures of days that do not overlap add up to more than the
/// figure of the days that contain them, or fill these days and add up to less.
///
/// Choices: every figure is taken at the widest that its digits and words allow, and all documents about a part are allowed
/// for. In one table whose figures (three or more, and the whole) have the same digits but for one with a digit less, that one
/// has dropped a zero: `0.6` beside 5.42, 0.46 and 6.53 is 0.60.
///
/// Source: a rule of this project; sums of rounded numbers after their half-widths, the widest possible error.
///
/// When not: parts of several generations are never added; neither are estimates and forecasts; a part of unknown volume forbids
/// only the last of the three.
final class PartsAndWhole implements Check {

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        return inquiry.imbalances(claim.interval().start().getYear()).stream()
                .filter(imbalance -> !imbalance.isDecrease() && imbalance.isAskedOf(claim)).findFirst()
                .map(imbalance -> finding(claim, imbalance, inquiry))
                .or(() -> ScopeBalance.of(claim, inquiry));
    }

    private static Finding finding(Claim claim, Imbalance imbalance, Inquiry inquiry) {
        var sum = imbalance.parts().stream().mapToDouble(Claim::value).sum();
        var unit = inquiry.unit();
        return new Finding(Finding.Kind.PARTS_AND_WHOLE, claim.figure(), () -> words(imbalance, sum, unit), imbalance.members().filter(other -> other != claim).map(Claim::figure).toList());
    }

    private static String words(Imbalance imbalance, double sum, UnitOfMeasure unit) {
        var parts = imbalance.parts().stream().map(part -> Words.days(part.interval())).collect(Collectors.joining(", "));
        return Texts.of(imbalance.above() ? "check.parts.more" : "check.parts.less", "parts", parts, "sum", Words.number(sum, unit), "whole", Words.figure(imbalance.whole()))
                + " " + imbalance.question();
    }
}
