package kervan.watch;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.chart.NumberText;
import kervan.claim.Answer;
import kervan.claim.ClaimCheck;
import kervan.claim.Nearness;
import kervan.claim.Parts;
import kervan.claim.Row;
import kervan.conflict.ConflictText;
import kervan.timeseries.Interval;

/// The part that a claim left open, worked out.
///
/// @param subject the asked scope within a sentence
record Solution(ClaimCheck check, String subject) {

    private static final int MOST_PERIODS = 8;

    String sentence(Answer.Solved solved) {
        return switch (solved.part()) {
            case VALUE -> solved.row().flatMap(Row::solved).map(value -> "%s %s is %s%s.".formatted(factorOrChange(), solved.row().map(row -> ClaimText.baseline(row.baseline()) + ClaimText.status(row)).orElse(""),
                    ClaimText.within(value, from(solved.row()), check.claim().unit()), solved.row().map(this::elsewhere).orElse(""))).orElseGet(() -> "The value would be %s.".formatted(ClaimDigits.value(check)));
            case FACTOR -> solved.row().map(row -> "%s is %s%s%s.".formatted(ClaimDigits.value(check), compared(row), ClaimText.status(row), elsewhere(row))).orElseGet(this::toldFactor);
            case PERIOD -> period(solved.row());
        };
    }

    /// Where the asked scope has no figure, of which scope it is.
    private String elsewhere(Row row) {
        return row.baseline().nearness() == Nearness.ASKED ? "" : " for %s; there is no figure of %s for %s".formatted(ClaimText.within(row.baseline().scope()), subject, days(row.baseline().period()));
    }

    private BigDecimal from(Optional<Row> row) {
        return row.flatMap(one -> one.baseline().basis().published()).map(figure -> figure.value()).orElse(ClaimDigits.of(check.claim()));
    }

    private String factorOrChange() {
        var claim = check.claim();
        if (claim.factor() != null) {
            return capital(ClaimText.claimed(claim.factor()));
        }
        return "%s of %s %s on".formatted(claim.falls() ? "A fall" : "A rise", NumberText.of(claim.change().number()), claim.unit().code());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String toldFactor() {
        return check.parts().baseline(Parts.By.TOLD).flatMap(told -> check.parts().value().dividedBy(told)).map(multiple -> "%s is %s what was told.".formatted(ClaimDigits.value(check), ClaimText.times(multiple)))
                .orElse("Nothing can be worked out.");
    }

    private String period(Optional<Row> first) {
        var fit = check.parts().baselines().size() > 1 ? "The parts fit: the baseline would be %s" : "The baseline would be %s";
        var implied = check.parts().impliedBaseline().map(one -> fit.formatted(ClaimText.within(one, ClaimDigits.of(check.claim()), check.claim().unit()))).orElse("No baseline is implied");
        if (first.isEmpty()) {
            return implied + "; no figure that is known fits.";
        }
        var fitting = check.rows().stream().filter(row -> row.baseline().series().equals(first.get().baseline().series()) && row.baseline().ownFactor() && (row.baseline().preferred() || !first.get().baseline().preferred()))
                .map(row -> "%s (%s)".formatted(days(row.baseline().period()), compared(row))).distinct().limit(MOST_PERIODS).collect(Collectors.joining(", "));
        var of = first.get().baseline().nearness() == Nearness.ASKED ? "" : " of " + ClaimText.within(first.get().baseline().scope());
        return "%s; what fits%s: %s.".formatted(implied, of, fitting.isEmpty() ? days(first.get().baseline().period()) + " at another factor" : fitting);
    }

    private String compared(Row row) {
        return ClaimText.compared(row, check);
    }

    private static String days(Interval days) {
        return ConflictText.within(days);
    }
}
