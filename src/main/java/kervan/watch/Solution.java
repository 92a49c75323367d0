package kervan.watch;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.chart.NumberText;
import kervan.chart.SpanText;
import kervan.chart.Terms;
import kervan.claim.Answer;
import kervan.claim.Bracket;
import kervan.claim.ClaimCheck;
import kervan.claim.Nearness;
import kervan.claim.Parts;
import kervan.claim.Row;
import kervan.language.Texts;
import kervan.timeseries.Interval;

/// The part that a claim left open, worked out.
///
/// @param subject the asked scope within a sentence
record Solution(ClaimCheck check, String subject) {

    private static final int MOST_PERIODS = 8;

    String sentence(Answer.Solved solved) {
        return switch (solved.part()) {
            case VALUE -> solved.row().flatMap(row -> row.solved().map(value -> value(row, value))).orElseGet(() -> Texts.of("claim.solved.value", "value", ClaimDigits.value(check)));
            case FACTOR -> solved.row().map(row -> is(row, ClaimDigits.value(check), compared(row) + ClaimText.status(row))).orElseGet(this::toldFactor);
            case PERIOD -> period(solved.row());
        };
    }

    private String value(Row row, Bracket value) {
        var claim = check.claim();
        var base = ClaimText.baseline(row.baseline()) + ClaimText.status(row);
        var what = claim.factor() != null ? ClaimText.claimed(claim.factor(), base)
                : Texts.of(claim.falls() ? "claim.fall-of" : "claim.rise-of", "change", "%s %s".formatted(NumberText.of(claim.change().number()), Terms.of(claim.unit())), "baseline", base);
        return is(row, ClaimText.capital(what), ClaimText.within(value, from(Optional.of(row)), claim.unit()));
    }

    /// Where the asked scope has no figure, of which scope it is.
    private String is(Row row, String what, String value) {
        return row.baseline().nearness() == Nearness.ASKED ? Texts.of("claim.solved.is", "what", what, "value", value)
                : Texts.of("claim.solved.is-elsewhere", "what", what, "value", value, "scope", ClaimText.within(row.baseline().scope()), "subject", subject, "days", days(row.baseline().period()));
    }

    private BigDecimal from(Optional<Row> row) {
        return row.flatMap(one -> one.baseline().basis().published()).map(figure -> figure.value()).orElse(ClaimDigits.of(check.claim()));
    }

    private String toldFactor() {
        return check.parts().baseline(Parts.By.TOLD).flatMap(told -> check.parts().value().dividedBy(told)).map(multiple -> Texts.of("claim.solved.told", "value", ClaimDigits.value(check), "times", ClaimText.times(multiple)))
                .orElseGet(() -> Texts.of("claim.solved.nothing"));
    }

    private String period(Optional<Row> first) {
        var key = check.parts().baselines().size() > 1 ? "claim.solved.fits" : "claim.solved.baseline";
        var implied = check.parts().impliedBaseline().map(one -> Texts.of(key, "baseline", ClaimText.within(one, ClaimDigits.of(check.claim()), check.claim().unit()))).orElseGet(() -> Texts.of("claim.solved.no-baseline"));
        return first.map(row -> fitting(row, implied)).orElseGet(() -> Texts.of("claim.solved.none-fits", "implied", implied));
    }

    private String fitting(Row first, String implied) {
        var fitting = check.rows().stream().filter(row -> row.baseline().series().equals(first.baseline().series()) && row.baseline().ownFactor() && (row.baseline().preferred() || !first.baseline().preferred()))
                .map(row -> "%s (%s)".formatted(days(row.baseline().period()), compared(row))).distinct().limit(MOST_PERIODS).collect(Collectors.joining(", "));
        var found = fitting.isEmpty() ? Texts.of("claim.solved.other-factor", "days", days(first.baseline().period())) : fitting;
        return first.baseline().nearness() == Nearness.ASKED ? Texts.of("claim.solved.what-fits", "implied", implied, "found", found)
                : Texts.of("claim.solved.what-fits-of", "implied", implied, "scope", ClaimText.within(first.baseline().scope()), "found", found);
    }

    private String compared(Row row) {
        return ClaimText.compared(row, check);
    }

    private static String days(Interval days) {
        return SpanText.said(days);
    }
}
