package kervan.watch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.chart.NumberText;
import kervan.claim.Answer;
import kervan.claim.Basis;
import kervan.claim.Bracket;
import kervan.claim.Claim;
import kervan.claim.ClaimCheck;
import kervan.claim.Match;
import kervan.claim.Nearness;
import kervan.claim.Parts;
import kervan.claim.Row;
import kervan.conflict.ConflictText;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;

/// The answer in one sentence, with the numbers that decide.
///
/// @param subject the asked scope in words
/// @param known the periods that the asked series has figures for
record Headline(ClaimCheck check, String subject, List<Interval> known) {

    private static final int MOST_PERIODS = 8;

    Headline {
        subject = ClaimText.within(subject);
    }

    String sentence() {
        return switch (check.answer()) {
            case Answer.True yes -> "True%s for %s: it is %s.".formatted(rounding(yes.row()), subject, compared(yes.row()));
            case Answer.TrueOnlyIf only -> "True only %s%s.".formatted(condition(only), otherwise(only));
            case Answer.False no -> no(no);
            case Answer.NotCheckable unknown -> "Not checkable: " + lack(unknown);
            case Answer.Solved solved -> solved(solved);
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
            case FIGURE -> "if one takes %s%s (%s%s)".formatted(ClaimText.figure(row.baseline()), row.baseline().nearness() == Nearness.ASKED ? "" : " for " + row.baseline().scope(),
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
            case PARTS -> "False: the parts do not fit. " + misfit();
            case RECORD -> "False: for %s it is %s.".formatted(subject, no.row().map(row -> compared(row) + status(row)).orElse("another"));
            case VALUE -> "False: the record has %s for %s, not %s.".formatted(check.values().stream().filter(one -> one.exhibit().isFirst()).findFirst()
                    .map(one -> ClaimText.baseline(one.exhibit())).orElse("other values"), days(check.claim().valuePeriod()), value());
        };
    }

    /// What the factor implies, and what the other part would come to.
    private String misfit() {
        var parts = check.parts();
        var claim = check.claim();
        if (parts.turnsAround()) {
            return "The change goes %s and the factor %s.".formatted(claim.falls() ? "down" : "up", claim.falls() ? "up" : "down");
        }
        var misfit = parts.misfits().getFirst();
        if (misfit.one().by() == Parts.By.FACTOR && misfit.other().by() == Parts.By.CHANGE) {
            var rise = claim.falls() ? "fall" : "rise";
            return "%s to %s is a %s of %s from %s; a %s of %s %s would be %s.".formatted(said(), value(), rise,
                    parts.impliedChange().map(change -> "%s %s".formatted(NumberText.rounded(change.nominal(), decimals(claim, misfit.one())), claim.unit().code())).orElse("nothing"), baseline(misfit.one()),
                    rise, NumberText.of(claim.change().number()), claim.unit().code(), parts.changeAsFactor(parts.value()).map(this::asFactor).orElse("another factor"));
        }
        return "The baseline would be %s by %s, and %s by %s.".formatted(baseline(misfit.one()), words(misfit.one().by()),
                baseline(misfit.other()), words(misfit.other().by()));
    }

    private String baseline(Parts.Baseline one) {
        return "%s %s".formatted(NumberText.rounded(one.bracket().nominal(), decimals(check.claim(), one)), check.claim().unit().code());
    }

    private String said() {
        var factor = check.claim().factor();
        return "%s %s".formatted(NumberText.of(factor.number()), factor.comparison().isPercent() ? "per cent" : "times");
    }

    private String asFactor(Bracket factor) {
        var claimed = check.claim().factor();
        return claimed != null && claimed.comparison().isPercent() ? "%s per cent".formatted(NumberText.rounded(
                factor.nominal().subtract(BigDecimal.ONE).movePointRight(2).abs(), Math.max(0, claimed.number().scale()))) : ClaimText.times(factor);
    }

    private static String words(Parts.By by) {
        return switch (by) {
            case FACTOR -> "value and factor";
            case CHANGE -> "value and change";
            case FACTOR_AND_CHANGE -> "factor and change";
            case TOLD -> "what was told";
        };
    }

    private String lack(Answer.NotCheckable unknown) {
        var days = check.claim().period();
        return switch (unknown.lack()) {
            case NO_FIGURE -> "there is no figure of %s for %s. %s".formatted(subject, days(days), there());
            case ONLY_FORECASTS -> "only forecasts of %s are known for %s%s.".formatted(subject, days(days), unknown.row().map(row -> ": against %s it would be %s".formatted(
                    ClaimText.figure(row.baseline()), row.multiple().map(one -> ClaimText.compared(one, check.claim().factor())).orElse("nothing"))).orElse(""));
            case NOTHING_CARRIED -> "the figure of %s for %s is zero, and nothing is a multiple of nothing.".formatted(subject, days(days));
            case NO_VALUE -> "the record has no value of %s for %s. %s".formatted(subject, days(check.claim().valuePeriod() == null ? days : check.claim().valuePeriod()), there());
        };
    }

    /// The years that there are, the newest first; other periods where there are no years.
    private String there() {
        if (known.isEmpty()) {
            return "There is none at all.";
        }
        var years = known.stream().filter(Headline::isYear).toList();
        var days = check.claim().period();
        var near = known.stream().filter(one -> days != null && !isYear(days) && one.start().getYear() == days.start().getYear()).toList();
        var shown = !near.isEmpty() ? near : years.isEmpty() ? known : years;
        var names = shown.stream().limit(MOST_PERIODS).map(Interval::toString).collect(Collectors.joining(", "));
        return "There are figures for %s%s.".formatted(names, shown.size() > MOST_PERIODS ? " and %d more".formatted(shown.size() - MOST_PERIODS) : "");
    }

    private static boolean isYear(Interval days) {
        return days.period().filter(period -> period.frequency() == Frequency.ANNUAL).isPresent();
    }

    private String solved(Answer.Solved solved) {
        return switch (solved.part()) {
            case VALUE -> solved.row().flatMap(Row::solved).map(value -> "%s %s is %s%s.".formatted(factorOrChange(), solved.row().map(row -> ClaimText.baseline(row.baseline()) + status(row)).orElse(""),
                    ClaimText.within(value, from(solved.row()), check.claim().unit()), solved.row().map(this::elsewhere).orElse(""))).orElseGet(() -> "The value would be %s.".formatted(value()));
            case FACTOR -> solved.row().map(row -> "%s is %s%s%s.".formatted(value(), compared(row), status(row), elsewhere(row))).orElseGet(this::toldFactor);
            case PERIOD -> period(solved.row());
        };
    }

    /// What it is, where nobody reported it.
    private static String status(Row row) {
        return row.baseline().isReported() || row.baseline().basis() instanceof Basis.Told ? "" : " (%s)".formatted(row.baseline().status().word());
    }

    /// Where the asked scope has no figure, of which scope it is.
    private String elsewhere(Row row) {
        return row.baseline().nearness() == Nearness.ASKED ? "" : " for %s; there is no figure of %s for %s".formatted(ClaimText.within(row.baseline().scope()), subject, days(row.baseline().period()));
    }

    private BigDecimal from(Optional<Row> row) {
        return row.flatMap(one -> one.baseline().basis().published()).map(figure -> figure.value()).orElse(digits());
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
        return check.parts().baseline(Parts.By.TOLD).flatMap(told -> check.parts().value().dividedBy(told)).map(multiple -> "%s is %s what was told.".formatted(value(), ClaimText.times(multiple)))
                .orElse("Nothing can be worked out.");
    }

    private String period(Optional<Row> first) {
        var implied = check.parts().impliedBaseline().map(one -> "The baseline would be %s".formatted(ClaimText.within(one, digits(), check.claim().unit()))).orElse("No baseline is implied");
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

    /// The value as it was said, looked up or worked out.
    private String value() {
        var claim = check.claim();
        if (claim.value() != null) {
            return "%s%s %s".formatted(claim.value().qualifier().before(), NumberText.of(claim.value().number()), claim.unit().code());
        }
        return check.parts().value() == null ? check.answer().by().filter(row -> row.value() != null).map(row -> ClaimText.baseline(row.value())).orElse("The value")
                : ClaimText.amount(check.parts().value(), digits(), claim.unit());
    }

    private BigDecimal digits() {
        return digits(check.claim());
    }

    /// The number that tells how many digits are shown of what is worked out of a claim.
    static BigDecimal digits(Claim claim) {
        return claim.value() != null ? claim.value().number() : claim.baseline() != null ? claim.baseline().number()
                : claim.change() != null ? claim.change().number() : new BigDecimal("1.00");
    }

    /// How many decimals a baseline is shown with: of a difference those of what it is the difference of, and three digits that count otherwise.
    static int decimals(Claim claim, Parts.Baseline one) {
        return switch (one.by()) {
            case CHANGE -> decimals(claim);
            case TOLD -> Math.max(0, claim.baseline().number().scale());
            case FACTOR -> ClaimText.decimals(one.bracket().nominal(), digits(claim));
            case FACTOR_AND_CHANGE -> ClaimText.decimals(one.bracket().nominal(), claim.change().number());
        };
    }

    static int decimals(Claim claim) {
        return Math.max(0, Math.max(claim.value() == null ? 0 : claim.value().number().scale(), claim.change() == null ? 0 : claim.change().number().scale()));
    }

    private static String days(Interval days) {
        return ConflictText.within(days);
    }
}
