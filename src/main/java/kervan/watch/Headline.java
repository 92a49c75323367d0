package kervan.watch;

import java.util.List;
import kervan.chart.NumberText;
import kervan.chart.SpanText;
import kervan.claim.Answer;
import kervan.claim.ClaimCheck;
import kervan.claim.Match;
import kervan.claim.Nearness;
import kervan.claim.Row;
import kervan.language.Texts;
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
            case Answer.True yes -> Texts.of(isRounded(yes.row()) ? "claim.true-rounding" : "claim.true", "subject", subject, "compared", compared(yes.row()));
            case Answer.TrueOnlyIf only -> only(only);
            case Answer.False no -> no(no);
            case Answer.NotCheckable unknown -> new Lacking(check, subject, known).sentence(unknown);
            case Answer.Solved solved -> new Solution(check, subject).sentence(solved);
        };
    }

    private static boolean isRounded(Row row) {
        return row.match() == Match.WITHIN_ROUNDING;
    }

    private String only(Answer.TrueOnlyIf only) {
        var row = only.row();
        var otherwise = otherwise(only);
        var numbers = numbers(row, compared(row));
        return switch (only.condition()) {
            case SCOPE -> Texts.of("claim.only.scope", "scope", ClaimText.within(row.baseline().scope()), "compared", numbers, "otherwise", otherwise);
            case ACCOUNT -> Texts.of("claim.only.account", "series", row.baseline().series().text(), "compared", numbers, "otherwise", otherwise);
            case FACTOR -> Texts.of("claim.only.factor", "factor", NumberText.of(row.baseline().barrelsPerTonne()), "compared", numbers, "otherwise", otherwise);
            case FIGURE -> figure(row, otherwise);
        };
    }

    private String figure(Row row, String otherwise) {
        if (row.value() != null && row.baseline().preferred() && row.baseline().isReported()) {
            return Texts.of("claim.only.value", "figure", ClaimText.figure(row.value()), "days", SpanText.said(row.value().period()), "compared", numbers(row, compared(row)), "otherwise", otherwise);
        }
        var figure = ClaimText.figure(row.baseline());
        var against = numbers(row, against(row));
        return row.baseline().nearness() == Nearness.ASKED ? Texts.of("claim.only.figure", "figure", figure, "compared", against, "otherwise", otherwise)
                : Texts.of("claim.only.figure-of", "figure", figure, "scope", ClaimText.within(row.baseline().scope()), "compared", against, "otherwise", otherwise);
    }

    private static String numbers(Row row, String compared) {
        return isRounded(row) ? Texts.of("claim.rounding", "compared", compared) : compared;
    }

    /// The multiple of a figure that is named already.
    private String against(Row row) {
        var factor = check.claim().factor();
        return factor == null ? compared(row) : row.multiple().map(multiple -> ClaimText.comparedToIt(multiple, factor)).orElse("");
    }

    /// What it is otherwise, as the end of a sentence; nothing where there is nothing to tell.
    private String otherwise(Answer.TrueOnlyIf only) {
        if (only.asked().isEmpty()) {
            return Texts.of("claim.otherwise.none", "subject", subject, "days", SpanText.said(check.claim().period()));
        }
        return only.asked().filter(asked -> !asked.equals(only.row())).map(asked -> only.condition() != Answer.Condition.SCOPE ? Texts.of("claim.otherwise.preferred", "compared", compared(asked))
                : Texts.of(only.row().baseline().nearness() == Nearness.PART ? "claim.otherwise.whole" : "claim.otherwise.scope", "subject", subject, "compared", compared(asked))).orElse("");
    }

    private String no(Answer.False no) {
        return switch (no.reason()) {
            case PARTS -> new Contradiction(check).sentence();
            case RECORD -> Texts.of("claim.false.record", "subject", subject, "compared", no.row().map(row -> compared(row) + ClaimText.status(row)).orElseGet(() -> Texts.of("claim.false.another")));
            case VALUE -> Texts.of("claim.false.value", "has", check.values().stream().filter(one -> one.exhibit().isFirst()).findFirst()
                    .map(one -> ClaimText.baseline(one.exhibit())).orElseGet(() -> Texts.of("claim.other-values")), "days", SpanText.said(check.claim().valuePeriod()), "value", ClaimDigits.value(check));
        };
    }

    private String compared(Row row) {
        return ClaimText.compared(row, check);
    }
}
