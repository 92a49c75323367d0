package kervan.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.figure.Figure;
import kervan.figure.Relation;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.UnitOfMeasure;

/// Asks whether a unit word or a separator is wrong: *3.161 billion tonnes* where others say 3.16 million.
///
/// Definition: for another figure o of the same days there is e in {±3, ±6, ±9} with 0.8 ≤ v / (o · 10^e) ≤ 1.25, and no more
/// figures of the series lie near v than near o. Without such an o: v a day lies outside the range of the series by more than
/// 30 times, and v / 10^e lies within it, or no further than twice outside. The range is that of the figures within 31.6 times
/// (one and a half powers of ten) of the median, if those are two at least and half of all.
///
/// Choices: near means within 30 times, a day. The median makes it robust until half of the figures slip. Figures of
/// another series of the same scope count as figures of the same days. Forecasts are asked too. Zero and less is left alone.
///
/// Source: a rule of this project, made for what is printed: unit words differ by powers of a thousand.
///
/// When not: fewer than three figures in all and none of the same days; factors other than powers of a thousand.
final class SlipOfAThousand implements Check {

    private static final double NEAR = Math.log(30);
    private static final double CLUSTER = 1.5 * Math.log(10);
    private static final double ABOUT_A_THOUSAND = Math.log(1.25);
    private static final double FIT = Math.log(2);
    private static final double THOUSAND = Math.log(1000);
    private static final int[] THOUSANDS = {1, -1, 2, -2, 3, -3};

    /// @param powers of a thousand: 1 when the claim is a thousand times too large
    /// @param evidence empty when the whole series shows it
    record Slip(int powers, Optional<Claim> evidence) {
    }

    @Override
    public Optional<Finding> of(Claim claim, Inquiry inquiry) {
        var same = inquiry.relatives(Relation.SAME).flatMap(one -> one.claims().at(claim.interval()).stream()).toList();
        return (same.isEmpty() ? inquiry.own().slip(claim) : slip(claim, inquiry.own(), same)).map(slip -> finding(claim, slip));
    }

    /// @param same of other series, which count the same on the same days
    static Optional<Slip> slip(Claim claim, Claims own, List<Claim> same) {
        if (claim.value() <= 0) {
            return Optional.empty();
        }
        var beside = own.at(claim.interval());
        if (beside.size() + same.size() > 1 || !same.isEmpty()) {
            var against = Stream.concat(beside.stream(), same.stream())
                    .filter(other -> other != claim && other.figure().isAccepted() && other.value() > 0 && powers(claim.value() / other.value()) != 0)
                    .filter(other -> isOutnumbered(claim, other, own)).findFirst();
            if (against.isPresent()) {
                return against.map(other -> new Slip(powers(claim.value() / other.value()), against));
            }
        }
        return outOfRange(claim, own);
    }

    private static int powers(double ratio) {
        var log = Math.log(ratio);
        var powers = (int) Math.round(log / THOUSAND);
        return Math.abs(powers) <= 3 && Math.abs(log - powers * THOUSAND) <= ABOUT_A_THOUSAND ? powers : 0;
    }

    private static boolean isOutnumbered(Claim claim, Claim other, Claims own) {
        var mine = near(claim, own) - (isCounted(claim) ? 1 : 0);
        var theirs = near(other, own) - (own.holds(other) && isCounted(other) ? 1 : 0);
        return mine < theirs || mine == theirs && claim.incoming();
    }

    private static boolean isCounted(Claim claim) {
        return claim.figure().isAccepted() && !claim.isForecast();
    }

    private static int near(Claim claim, Claims own) {
        var log = Math.log(claim.perDay(own.isVolume()));
        var logs = own.logsOfRates();
        return from(logs, log + NEAR) - from(logs, log - NEAR);
    }

    private static Optional<Slip> outOfRange(Claim claim, Claims own) {
        var logs = own.logsOfRates();
        if (logs.length < 2) {
            return Optional.empty();
        }
        var log = Math.log(claim.perDay(own.isVolume()));
        var median = logs[logs.length / 2];
        if (Math.abs(log - median) < CLUSTER) {
            return Optional.empty();
        }
        var first = from(logs, median - CLUSTER);
        var end = from(logs, median + CLUSTER);
        if (end - first < 2 || 2 * (end - first) < logs.length) {
            return Optional.empty();
        }
        var low = logs[first];
        var high = logs[end - 1];
        if (log > low - NEAR && log < high + NEAR) {
            return Optional.empty();
        }
        return Arrays.stream(THOUSANDS).filter(powers -> log - powers * THOUSAND > low - FIT && log - powers * THOUSAND < high + FIT)
                .mapToObj(powers -> new Slip(powers, Optional.<Claim>empty())).findFirst();
    }

    /// Where the first number stands that is not below.
    private static int from(double[] sorted, double least) {
        var found = Arrays.binarySearch(sorted, least);
        return found < 0 ? -found - 1 : found;
    }

    private static Finding finding(Claim claim, Slip slip) {
        return new Finding(Finding.Kind.SLIP_OF_A_THOUSAND, claim.figure(), () -> words(claim, slip), slip.evidence.map(Claim::figure).stream().toList());
    }

    private static String words(Claim claim, Slip slip) {
        var key = "check.slip." + (slip.powers > 0 ? "more" : "less") + (slip.evidence.isPresent() ? "" : "-than-expected");
        var times = Writing.number(BigDecimal.ONE.scaleByPowerOfTen(3 * Math.abs(slip.powers)).setScale(0));
        var meant = meant(claim.figure(), slip.powers).map(unit -> Words.number(claim.figure().value()) + " " + Words.unit(unit));
        return Texts.of(key, "figure", Words.figure(claim), "times", times, "other", slip.evidence.map(Words::figure).orElse(""),
                "known", meant.isPresent() ? "yes" : "no", "meant", meant.orElse(""));
    }

    private static Optional<UnitOfMeasure> meant(Figure figure, int powers) {
        return Arrays.stream(UnitOfMeasure.values())
                .filter(unit -> unit.dimension() == figure.unit().dimension() && figure.unit().to(unit, BigDecimal.ONE).compareTo(BigDecimal.ONE.scaleByPowerOfTen(3 * powers)) == 0)
                .findFirst();
    }
}
