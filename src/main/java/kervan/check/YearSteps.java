package kervan.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What years to date leave for the steps between them: 2,237 kt to May and 2,694 kt to June leave 457 kt for June.
final class YearSteps {

    /// The steps on both sides of a claim, a day, and what is usual in the steps around them.
    ///
    /// @param before as close to what is usual as rounding allows
    /// @param after as close to what is usual as rounding allows
    /// @param isSteepFirst whether the step before is the steeper one, roundings left aside
    record Sides(double before, double after, double usual, boolean isSteepFirst, List<Claim> evidence) {

        /// Whether one is above and the other below what is usual, both by more than that; a logarithm.
        boolean isOpposed(double least) {
            var above = Math.log((isSteepFirst ? before : after) / usual);
            var below = Math.log((isSteepFirst ? after : before) / usual);
            return above > least && below < -least;
        }
    }

    /// Roundings that make up more than this share of what is between hide the steps.
    private static final double COARSE = 0.25;

    private final Map<Integer, List<Claim>> years = new HashMap<>();
    private final int number;
    private final double deviation;

    YearSteps(Claims claims) {
        if (claims.isVolume()) {
            claims.firstOfEach().stream().filter(claim -> claim.interval().isYearToDate())
                    .forEach(claim -> years.computeIfAbsent(claim.interval().start().getYear(), year -> new ArrayList<>()).add(claim));
        }
        var changes = years.values().stream().flatMap(YearSteps::changes).mapToDouble(Double::doubleValue).toArray();
        this.number = changes.length;
        this.deviation = Neighbours.deviation(changes);
    }

    private static Stream<Double> changes(List<Claim> year) {
        var changes = new ArrayList<Double>();
        for (var at = 1; at < year.size(); at++) {
            var first = at == 1 ? year.getFirst().value() / year.getFirst().interval().days() : rate(year.get(at - 2), year.get(at - 1));
            var second = rate(year.get(at - 1), year.get(at));
            if (first > 0 && second > 0) {
                changes.add(Math.log(second / first));
            }
        }
        return changes.stream();
    }

    boolean isEnough(int fewest) {
        return number >= fewest;
    }

    /// The scaled median deviation of how the logarithm of a step a day changes from one to the next.
    double deviation() {
        return deviation;
    }

    /// Empty where it has not two years to date before it, or two after it.
    Optional<Sides> around(Claim claim) {
        var year = claim.interval().isYearToDate() ? years.getOrDefault(claim.interval().start().getYear(), List.of()) : List.<Claim>of();
        var at = 0;
        while (at < year.size() && Claims.inTime(year.get(at).interval(), claim.interval()) < 0) {
            at++;
        }
        var next = at < year.size() && year.get(at).interval().equals(claim.interval()) ? at + 1 : at;
        if (at == 0 || next + 1 >= year.size()) {
            return Optional.empty();
        }
        var last = year.get(at - 1);
        var after = year.get(next);
        var further = year.get(next + 1);
        var first = at < 2 ? last.value() / last.interval().days() : rate(year.get(at - 2), last);
        var usual = Math.sqrt(first * rate(after, further));
        var isCoarse = isCoarse(at < 2 ? null : year.get(at - 2), last) || isCoarse(last, after) || isCoarse(after, further);
        return Double.isNaN(usual) || usual <= 0 || isCoarse ? Optional.empty() : Optional.of(closest(last, claim, after, usual));
    }

    private static boolean isCoarse(@Nullable Claim from, Claim to) {
        return from == null ? width(to) > COARSE * to.value() : width(from) + width(to) > COARSE * (to.value() - from.value());
    }

    private static Sides closest(Claim before, Claim claim, Claim after, double usual) {
        var isSteepFirst = rate(before, claim) > rate(claim, after);
        var first = isSteepFirst ? claim.low() - before.high() : claim.high() - before.low();
        var second = isSteepFirst ? after.high() - claim.low() : after.low() - claim.high();
        return new Sides(first / days(before, claim), second / days(claim, after), usual, isSteepFirst, List.of(before, after));
    }

    private static double width(Claim claim) {
        return claim.high() - claim.low();
    }

    private static double rate(Claim from, Claim to) {
        return (to.value() - from.value()) / days(from, to);
    }

    private static long days(Claim from, Claim to) {
        return ChronoUnit.DAYS.between(from.interval().endExclusive(), to.interval().endExclusive());
    }
}
