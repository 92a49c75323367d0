package kervan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.figure.Figure;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import kervan.timeseries.UnitOfMeasure;

/// That a claim says of its days what others say of the same days a year before or after, and not what fits its own year.
///
/// Shared by [SwappedYears] and [WrongYear], which tell it apart by what else the document says.
///
/// @param years from the claim to the year whose value it has: 1 or -1
/// @param given what is said of that year
/// @param own what is said of the claim's own days; empty when only the rest of its year speaks against it
/// @param swapped whether the document has the columns of two years exchanged, as against one year that is wrong
record YearConfusion(Claim claim, int years, Given given, Optional<Given> own, boolean swapped) {

    /// Own year and other year have to lie this many roundings apart, so that the likeness is no chance.
    private static final double INFORMATIVE = 5;
    /// A day up to the claim and a day after it differ by more than this many times when a year to date does not fit its year.
    private static final double UNEVEN = Math.log(3);
    /// Numbers rounded to more than this share of themselves are alike by chance.
    private static final double COARSE = 0.05;

    /// A value for some days: printed, or implied by a growth printed beside the value of the year after.
    ///
    /// @param from the claim that says it, or implies it
    record Given(double value, double halfWidth, Claim from, Optional<PrintedRatio> implied) {

        static Given printed(Claim claim) {
            return new Given(claim.value(), claim.halfWidth(), claim, Optional.empty());
        }

        static Given implied(Claim claim, PrintedRatio growth) {
            var value = claim.value() / growth.ratio();
            var most = (claim.value() + claim.halfWidth()) / (growth.ratio() - growth.halfWidth());
            return new Given(value, most - value, claim, Optional.of(growth));
        }

        boolean is(Claim claim) {
            return Math.abs(value - claim.value()) <= halfWidth + claim.halfWidth();
        }

        String words(UnitOfMeasure unit) {
            return implied.map(growth -> Texts.of("check.confusion.implied", "number", Words.number(value, unit), "growth", growth.words(), "figure", Words.figure(from)))
                    .orElseGet(() -> Words.figure(from));
        }
    }

    static Optional<YearConfusion> of(Claim claim, Claims claims) {
        if (claim.isForecast() || claim.value() <= 0 || isAcrossYears(claim.interval())) {
            return Optional.empty();
        }
        return inYear(claim, claims, 1).or(() -> inYear(claim, claims, -1));
    }

    private static Optional<YearConfusion> inYear(Claim claim, Claims claims, int years) {
        var given = given(claim, shifted(claim.interval(), years), claims).stream().filter(one -> one.is(claim)).findFirst();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var own = given(claim, claim.interval(), claims);
        var against = own.stream().filter(one -> distance(one, claim) > INFORMATIVE * (claim.halfWidth() + Math.max(one.halfWidth(), given.orElseThrow().halfWidth()))).toList();
        var supporters = own.stream().filter(one -> one.is(claim)).map(one -> one.from().figure().source()).distinct().count();
        var opponents = against.stream().map(one -> one.from().figure().source()).distinct().count();
        if (opponents < supporters || opponents == supporters && supporters > 0 || !isMisfit(claim, claims, given.orElseThrow(), against, years)) {
            return Optional.empty();
        }
        return Optional.of(new YearConfusion(claim, years, given.orElseThrow(), against.stream().findFirst(), isSwapped(claim, claims, years, against)));
    }

    private static boolean isMisfit(Claim claim, Claims claims, Given given, List<Given> against, int years) {
        if (!against.isEmpty()) {
            var around = Around.of(claim, claim.interval(), claims);
            return around.isEmpty() || around.orElseThrow().unevenness(against.getFirst().value()) < around.orElseThrow().unevenness(claim.value());
        }
        if (claim.halfWidth() + given.halfWidth() > COARSE * claim.value()) {
            return false;
        }
        var uneven = Around.year(claim, claim.interval(), claims)
                .filter(own -> Math.abs(own.even() - claim.value()) > INFORMATIVE * (claim.halfWidth() + own.after().halfWidth() + given.halfWidth()))
                .map(own -> own.unevenness(claim.value())).orElse(0.0);
        return uneven > UNEVEN && Around.year(claim, shifted(claim.interval(), years), claims).filter(other -> other.unevenness(given.value()) < uneven / 2).isPresent();
    }

    private static boolean isSwapped(Claim claim, Claims claims, int years, List<Given> own) {
        var counterpart = shifted(claim.interval(), years);
        var document = claims.inDocument(claim.figure().source());
        var exchanged = claims.at(counterpart).stream().filter(claim::sameDocument).anyMatch(other -> own.stream().anyMatch(one -> one.is(other)));
        return exchanged || years < 0 && !own.isEmpty() && document.size() == 1;
    }

    /// What other documents say of the days, or imply.
    private static List<Given> given(Claim claim, Interval days, Claims claims) {
        var given = new ArrayList<Given>();
        for (var other : claims.at(days)) {
            if (isFit(other, claim, claims)) {
                given.add(Given.printed(other));
            }
        }
        for (var later : claims.at(shifted(days, 1))) {
            if (later.figure().note() != null && isFit(later, claim, claims)) {
                claims.growth(later)
                        .filter(growth -> growth.ratio() > growth.halfWidth() && growth.year().orElse(days.start().getYear()) == days.start().getYear())
                        .ifPresent(growth -> given.add(Given.implied(later, growth)));
            }
        }
        return given;
    }

    private static boolean isFit(Claim other, Claim claim, Claims claims) {
        return other != claim && other.figure().isAccepted() && other.figure().status().isReported() && !other.sameDocument(claim)
                && claims.slip(other).isEmpty();
    }

    private static double distance(Given given, Claim claim) {
        return Math.abs(given.value() - claim.value());
    }

    private static boolean isAcrossYears(Interval days) {
        return days.lastDay().getYear() != days.start().getYear();
    }

    /// The same days of another year; a February ends with its month.
    static Interval shifted(Interval days, int years) {
        var end = days.endExclusive().getDayOfMonth() == 1 ? days.endExclusive().plusYears(years) : days.lastDay().plusYears(years).plusDays(1);
        return new Interval(days.start().plusYears(years), end);
    }

    /// The sentences for readers, without the question.
    ///
    /// @param unit of the series
    String words(UnitOfMeasure unit) {
        var said = Texts.of("check.confusion.value", "figure", Words.figure(claim), "days", Words.days(shifted(claim.interval(), years)), "given", given.words(unit));
        return said + " " + own.map(one -> Texts.of("check.confusion.own", "own", one.words(unit))).orElseGet(() -> Texts.of("check.confusion.rest"));
    }

    List<Figure> evidence() {
        return Stream.concat(Stream.of(given), own.stream()).map(one -> one.from().figure()).distinct().toList();
    }
}
