package kervan.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kervan.analytics.Completeness;
import kervan.analytics.Formula;
import kervan.analytics.FormulaAnswer;
import kervan.analytics.Method;
import kervan.analytics.OrderOfOperations;
import kervan.analytics.Rebased;
import kervan.analytics.Resampling;
import kervan.analytics.Smoothing;
import kervan.analytics.Transformation;
import kervan.explore.Calculation;
import kervan.timeseries.TimePeriod;

/// What is to be reckoned of observations, understood or refused: the parameters of the workbench under longer names, with the same codes.
record ReckoningQuery(Query query) {

    /// The parameters by which observations become something else.
    static final List<String> PARAMETERS = List.of("aggregation", "completeness", "perDay", "transform", "base", "smoothing");

    private static final List<String> REBASED = List.of("idx", "rel");

    /// Whether anything is asked for beside the observations themselves.
    boolean isAsked() {
        return PARAMETERS.stream().anyMatch(query.parameters()::containsKey);
    }

    Calculation calculation() {
        return new Calculation(query.frequency(), method(), completeness(), perDay(), transformation(), smoothing());
    }

    /// How the answer says what was done.
    OrderOfOperations order(Calculation calculation, Optional<Formula> formula) {
        var resampled = calculation.method().isPresent() || !calculation.completeness().equals(Completeness.ALL);
        return new OrderOfOperations(resampled ? Optional.of(new Resampling(calculation.frequency(), calculation.method(), calculation.completeness())) : Optional.empty(),
                calculation.perDay(), calculation.transformation(), formula, calculation.smoothing());
    }

    /// The address of the workbench says 1 for true.
    private boolean perDay() {
        return query.text("perDay").filter("1"::equals).isPresent() || query.text("perDay").filter("0"::equals).isEmpty() && query.flag("perDay");
    }

    private Optional<Method> method() {
        return read("aggregation", Method::ofCode, "Unknown aggregation", "is no way to make longer periods of shorter ones. Write avg, sum or eop (end of period).");
    }

    private Completeness completeness() {
        return read("completeness", Completeness::parse, "Unknown completeness", "is no rule of completeness. Write all, partial, or how many parts a period needs, such as 8.")
                .orElse(Completeness.ALL);
    }

    private Optional<Smoothing> smoothing() {
        return read("smoothing", Smoothing::parse, "Unknown smoothing",
                "is no smoothing. Write ma:12 for a moving mean, ms:12 for a moving sum or ar:3 for an annualised rate, over 1 to %d periods.".formatted(Smoothing.MOST));
    }

    private Transformation transformation() {
        var code = query.text("transform");
        var base = query.text("base");
        if (base.isPresent() && code.filter(REBASED::contains).isEmpty()) {
            throw Refusal.badRequest("A base of nothing", "base is %s, but transform is not idx or rel without a base of its own. Write transform=idx&base=2023, or transform=idx:2023.".formatted(base.orElseThrow()));
        }
        if (base.isEmpty() && code.filter(REBASED::contains).isPresent()) {
            throw Refusal.badRequest("No base", "transform is %1$s, which needs a base. Write transform=%1$s:2023, or transform=%1$s&base=2023.".formatted(code.orElseThrow()));
        }
        return code.map(given -> base.map(period -> given + ":" + period).orElse(given)).or(() -> blank("transform")).map(given -> Transformation.parse(given).map(ReckoningQuery::onTheCalendar)
                .orElseThrow(() -> Refusal.badRequest("Unknown transformation", "%s is no transformation. Write one of lin, chg, ch1, pch, pc1, pca, cch, cca, log, ytd, idx:2023 or rel:2023; a base is a year, half-year, quarter or month."
                        .formatted(given.isEmpty() ? "An empty text" : given)))).orElse(Transformation.LEVEL);
    }

    /// Bases are periods in which figures are published.
    private static Transformation onTheCalendar(Transformation transformation) {
        if (transformation instanceof Rebased(TimePeriod base, _) && !Query.FREQUENCIES.contains(base.frequency())) {
            throw Refusal.badRequest("Unknown base", "%s is no period of published figures. Write 2023, 2023-S1, 2023-Q3 or 2023-05.".formatted(base));
        }
        return transformation;
    }

    Formula formula() {
        var given = query.text("formula").orElseThrow(() -> Refusal.badRequest("No formula", "Say what to reckon: formula=a/(a%2Bb)*100, for instance, where a is the first of the series and %2B stands for a plus."));
        return switch (Formula.parse(given)) {
            case Formula formula -> formula;
            case FormulaAnswer.Unreadable why -> throw Refusal.badRequest("Unreadable formula", why.sentence());
        };
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> parse, String title, String why) {
        return query.text(name).or(() -> blank(name)).map(given -> parse.apply(given).orElseThrow(() ->
                Refusal.badRequest(title, "%s %s".formatted(given.isEmpty() ? "An empty text" : given, why))));
    }

    private Optional<String> blank(String name) {
        return query.parameters().containsKey(name) ? Optional.of("") : Optional.empty();
    }
}
