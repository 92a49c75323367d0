package kervan.dashboard;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.chart.DateText;
import kervan.pace.Assessment;
import kervan.pace.BestRun;
import kervan.pace.RequiredRate;
import kervan.target.Judged;
import kervan.timeseries.UnitOfMeasure;

/// What a volume that nobody announced would ask for, in a sentence.
public final class SupposedTargetText {

    private SupposedTargetText() {
    }

    /// `2.2 Mt in 2026 needs 0.18 Mt a month; best month ever 115 kt, Apr 2023`; once the days are known, what they brought.
    public static String finding(Judged judged) {
        var goal = TargetText.amount(judged.announcement()) + judged.days().map(days -> " in " + TargetText.days(days)).orElse(" a year");
        return judged.assessment().flatMap(Assessment::required).filter(RequiredRate.class::isInstance).map(RequiredRate.class::cast)
                .map(rate -> "%s needs %s a month%s".formatted(TargetText.capital(goal), AmountText.of(rate.perMonth().rounded(), judged.unit()), best(rate, judged.unit())))
                .or(() -> judged.reached().map(reached -> "%s against %s: %s".formatted(TargetText.capital(goal), AmountText.of(reached), VerdictText.words(judged))))
                .orElseGet(() -> "%s: %s".formatted(TargetText.capital(goal), VerdictText.words(judged)));
    }

    private static String best(RequiredRate rate, UnitOfMeasure unit) {
        var month = rate.bestMonth().map(best -> "best month ever %s, %s".formatted(AmountText.of(best.perMonth().rounded(), unit), DateText.month(best.first()))).stream();
        var three = rate.bestThree().map(best -> "best three a month %s, %s".formatted(AmountText.of(best.perMonth().rounded(), unit), months(best))).stream();
        var known = Stream.concat(month, three).collect(Collectors.joining("; "));
        return known.isEmpty() ? "; no month is known" : "; " + known;
    }

    private static String months(BestRun run) {
        return DateText.month(run.first()) + " to " + DateText.month(run.last());
    }
}
