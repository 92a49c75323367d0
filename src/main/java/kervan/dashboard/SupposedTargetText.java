package kervan.dashboard;

import kervan.chart.DateText;
import kervan.chart.SpanText;
import kervan.language.Texts;
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
        var amount = TargetText.amount(judged.announcement());
        var goal = TargetText.capital(judged.days().map(days -> Texts.of("target.supposed.goal", "amount", amount, "days", SpanText.of(days))).orElseGet(() -> Texts.of("amount.a-year", "amount", amount)));
        return judged.assessment().flatMap(Assessment::required).filter(RequiredRate.class::isInstance).map(RequiredRate.class::cast).map(rate -> needs(goal, rate, judged.unit()))
                .or(() -> judged.reached().map(reached -> Texts.of("target.supposed.against", "goal", goal, "reached", AmountText.of(reached), "verdict", VerdictText.words(judged))))
                .orElseGet(() -> Texts.of("target.supposed.stands", "goal", goal, "verdict", VerdictText.words(judged)));
    }

    private static String needs(String goal, RequiredRate rate, UnitOfMeasure unit) {
        var month = rate.bestMonth().map(best -> run(best, DateText.month(best.first()), unit));
        var three = rate.bestThree().map(best -> run(best, Texts.of("days.from-to", "from", DateText.month(best.first()), "to", DateText.month(best.last())), unit));
        var needed = AmountText.of(rate.perMonth().rounded(), unit);
        return month.isEmpty() && three.isEmpty() ? Texts.of("target.supposed.needs-unknown", "goal", goal, "rate", needed)
                : Texts.of("target.supposed.needs", "goal", goal, "rate", needed, "month", month.orElse("none"), "three", three.orElse("none"));
    }

    private static String run(BestRun best, String days, UnitOfMeasure unit) {
        return Texts.of("target.supposed.best", "amount", AmountText.of(best.perMonth().rounded(), unit), "days", days);
    }
}
