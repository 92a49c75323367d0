package kervan.watch;

import java.util.List;
import kervan.chart.NumberText;
import kervan.claim.Answer;
import kervan.claim.ClaimCheck;
import kervan.claim.Match;
import kervan.claim.Nearness;
import kervan.claim.Row;
import kervan.conflict.ConflictText;
import kervan.timeseries.Interval;

/// The answer in one sentence, with the numbers that decide.
///
/// @param subject the asked scope in words
/// @param known the periods that the asked series has figures for
record Headline(ClaimCheck check, String subject, List<Interval> known) {

    Headline {
        subject = ClaimText.within(subject);
    }

    String sentence() {
        return switch (check.answer()) {
            case Answer.True yes -> "True%s for %s: it is %s.".formatted(rounding(yes.row()), subject, compared(yes.row()));
            case Answer.TrueOnlyIf only -> "True only %s%s.".formatted(condition(only), otherwise(only));
            case Answer.False no -> no(no);
            case Answer.NotCheckable unknown -> new Lacking(check, subject, known).sentence(unknown);
            case Answer.Solved solved -> new Solution(check, subject).sentence(solved);
        };
    }

    private static String rounding(Row row) {
        return row.match() == Match.WITHIN_ROUNDING ? " within rounding" : "";
    }

    private String condition(Answer.TrueOnlyIf only) {
        var row = only.row();
        var numbers = "(%s%s)".formatted(compared(row), row.match() == Match.WITHIN_ROUNDING ? ", within rounding" : "");
        return switch (only.condition()) {
            case SCOPE -> "for %s %s".formatted(ClaimText.within(row.baseline().scope()), numbers);
            case ACCOUNT -> "by the account of series %s %s".formatted(row.baseline().series(), numbers);
            case FACTOR -> "at %s barrels a tonne %s".formatted(NumberText.of(row.baseline().barrelsPerTonne()), numbers);
            case FIGURE -> row.value() != null && row.baseline().preferred() && row.baseline().isReported()
                    ? "if one takes %s for %s %s".formatted(ClaimText.figure(row.value()), days(row.value().period()), numbers)
                    : "if one takes %s%s (%s%s)".formatted(ClaimText.figure(row.baseline()), row.baseline().nearness() == Nearness.ASKED ? "" : " for " + ClaimText.within(row.baseline().scope()),
                            against(row), row.match() == Match.WITHIN_ROUNDING ? ", within rounding" : "");
        };
    }

    /// The multiple of a figure that is named already.
    private String against(Row row) {
        var factor = check.claim().factor();
        return factor == null ? compared(row) : row.multiple().map(multiple -> ClaimText.compared(multiple, factor) + (factor.comparison().isPercent() ? " it" : "")).orElse("");
    }

    private String otherwise(Answer.TrueOnlyIf only) {
        var whole = only.row().baseline().nearness() == Nearness.PART ? "for the whole, %s," : "for %s";
        return only.asked().filter(asked -> !asked.equals(only.row())).map(asked -> "; %s it is %s".formatted(only.condition() == Answer.Condition.SCOPE ? whole.formatted(subject)
                : "by the preferred figure", compared(asked))).orElseGet(() -> only.asked().isPresent() ? "" : "; %s has no figure for %s".formatted(subject, days(check.claim().period())));
    }

    private String no(Answer.False no) {
        return switch (no.reason()) {
            case PARTS -> new Contradiction(check).sentence();
            case RECORD -> "False: for %s it is %s.".formatted(subject, no.row().map(row -> compared(row) + ClaimText.status(row)).orElse("another"));
            case VALUE -> "False: the record has %s for %s, not %s.".formatted(check.values().stream().filter(one -> one.exhibit().isFirst()).findFirst()
                    .map(one -> ClaimText.baseline(one.exhibit())).orElse("other values"), days(check.claim().valuePeriod()), ClaimDigits.value(check));
        };
    }

    private String compared(Row row) {
        return ClaimText.compared(row, check);
    }

    private static String days(Interval days) {
        return ConflictText.within(days);
    }
}
