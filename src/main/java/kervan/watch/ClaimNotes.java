package kervan.watch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.chart.NumberText;
import kervan.claim.Answer;
import kervan.claim.Basis;
import kervan.claim.Bracket;
import kervan.claim.ClaimCheck;
import kervan.claim.Nearness;
import kervan.claim.Row;
import kervan.conflict.ConflictText;
import kervan.timeseries.Interval;

/// What is to be said beside the answer: other figures, conditions, base effects, what does not fit.
///
/// @param sameValue the periods for which the asked series has the very value, where the claim does not say of which it is
/// @param undated how many figures the vintage leaves out because their day is not known
/// @param today periods that end after it are not over
record ClaimNotes(ClaimCheck check, String subject, List<Interval> sameValue, int undated, LocalDate today) {

    private static final int MOST_SCOPES = 4;
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(3);

    ClaimNotes {
        subject = ClaimText.within(subject);
    }

    List<String> sentences() {
        var notes = new ArrayList<String>();
        otherReading().ifPresent(notes::add);
        notes.addAll(alsoTrue());
        notes.addAll(otherScopes());
        dissent().ifPresent(notes::add);
        notes.addAll(misattributed());
        told().ifPresent(notes::add);
        value().ifPresent(notes::add);
        if (!sameValue.isEmpty()) {
            notes.add("The value is the figure of %s for %s.".formatted(subject, sameValue.stream().map(ConflictText::within).collect(Collectors.joining(", "))));
        }
        check.answer().by().ifPresent(row -> notes.addAll(ofRow(row)));
        tolerance().ifPresent(notes::add);
        if (undated > 0) {
            notes.add("%d figures are left out because the day of their publication is not known.".formatted(undated));
        }
        return List.copyOf(notes);
    }

    /// What the claimed factor can mean, since print leaves it open.
    private Optional<String> tolerance() {
        return Optional.ofNullable(check.claim().factor()).filter(factor -> !factor.comparison().isPercent()).flatMap(factor -> check.reading().filter(reading -> reading.high() != null)
                .map(reading -> "%s is read as %s to %s times; within rounding holds what only the rounding of value and figure brings into that.".formatted(
                        capital(ClaimText.claimed(factor)), reading.low().stripTrailingZeros().toPlainString(), reading.high().stripTrailingZeros().toPlainString())));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Optional<String> otherReading() {
        return check.other().filter(other -> !(other.answer() instanceof Answer.Solved)).flatMap(other -> other.reading().map(factor -> "Times more has two readings. Read as %s times as much this is %s; read as %s times as much it is %s.".formatted(
                plain(check.reading().orElseThrow()), said(check.answer()), plain(factor), said(other.answer()))));
    }

    private static String plain(Bracket factor) {
        return factor.nominal().stripTrailingZeros().toPlainString();
    }

    private static String said(Answer answer) {
        return switch (answer) {
            case Answer.True yes -> "true";
            case Answer.TrueOnlyIf only -> "true on a condition";
            case Answer.False no -> "false";
            case Answer.NotCheckable unknown -> "not checkable";
            case Answer.Solved solved -> "solved";
        };
    }

    /// Where it is true on a condition, or false for the scope that was asked: what else it would be true of.
    private List<String> alsoTrue() {
        if (check.answer() instanceof Answer.True || check.claim().open().isPresent()) {
            return List.of();
        }
        var decided = check.answer().by();
        return check.rows().stream().filter(row -> row.holds() && row.baseline().ownFactor() && decided.filter(row::equals).isEmpty() && row.baseline().partOnly() == null && !(row.baseline().basis() instanceof Basis.Told))
                .filter(row -> decided.filter(by -> sameNumber(row, by)).isEmpty())
                .map(row -> "It %s against %s%s: %s.".formatted(row.match().words(), ClaimText.figure(row.baseline()),
                        row.baseline().nearness() == Nearness.ASKED ? "" : ", " + ClaimText.within(row.baseline().scope()), row.multiple().map(one -> ClaimText.compared(one, check.claim().factor())).orElse(""))).toList();
    }

    /// Where it is not true of the scope that was asked, nor of another: what it really is for the nearest others.
    private List<String> otherScopes() {
        var untrue = check.answer() instanceof Answer.False no && no.reason() == Answer.Reason.RECORD || check.answer() instanceof Answer.NotCheckable;
        return !untrue ? List.of() : check.rows().stream().filter(row -> row.baseline().nearness() != Nearness.ASKED && row.baseline().nearness() != Nearness.SIBLING && row.baseline().isFirst())
                .filter(row -> row.value() == null || row.value().preferred()).filter(this::isComparable).limit(MOST_SCOPES)
                .map(row -> "For %s%s it is %s.".formatted(ClaimText.within(row.baseline().scope()), row.baseline().nearness() == Nearness.SAME ? " by %s".formatted(row.baseline().series()) : "",
                        ClaimText.compared(row, check))).toList();
    }

    /// Whether the multiple is of the size that was claimed: a whole is not held against a hundredth of it.
    private boolean isComparable(Row row) {
        return row.multiple().filter(real -> check.reading().flatMap(real::dividedBy)
                .filter(times -> times.nominal().compareTo(MOST_TIMES) > 0 || times.nominal().multiply(MOST_TIMES).compareTo(BigDecimal.ONE) < 0).isEmpty()).isPresent();
    }

    private static boolean sameNumber(Row row, Row by) {
        return row.baseline().series().equals(by.baseline().series()) && row.baseline().bracket().equals(by.baseline().bracket());
    }

    /// Where it is true: the reported figures of the same scope that it is not true of.
    private Optional<String> dissent() {
        if (!(check.answer() instanceof Answer.True)) {
            return Optional.empty();
        }
        var others = check.rows().stream().filter(row -> row.baseline().nearness().compareTo(Nearness.SAME) <= 0 && !row.holds() && row.baseline().ownFactor() && row.multiple().isPresent())
                .map(row -> "%s (%s)".formatted(ClaimText.baseline(row.baseline()), ClaimText.compared(row.multiple().orElseThrow(), check.claim().factor()))).distinct().toList();
        return others.isEmpty() ? Optional.empty() : Optional.of("Against other figures of the same scope it does not hold: %s.".formatted(String.join(", ", others)));
    }

    private List<String> misattributed() {
        return check.rows().stream().filter(row -> row.baseline().partOnly() != null && row.baseline().ownFactor()).map(row -> "%s is printed by %s as %s, but it is the figure of %s.".formatted(
                ClaimText.baseline(row.baseline()), row.baseline().basis().published().orElseThrow().source().publisher(), subject, ClaimText.within(row.baseline().partOnly()))).toList();
    }

    /// The baseline that was told, beside the figures of its period.
    private Optional<String> told() {
        var told = check.rows().stream().filter(row -> row.baseline().basis() instanceof Basis.Told).findFirst();
        return told.map(row -> {
            var others = check.rows().stream().filter(one -> one != row && one.baseline().ownFactor()).toList();
            var agreeing = others.stream().filter(one -> one.baseline().bracket().meets(row.baseline().bracket())).map(ClaimNotes::named).distinct().collect(Collectors.joining(", "));
            return agreeing.isEmpty() ? "The baseline told, %s %s, is none of the figures that are known for %s.".formatted(NumberText.of(check.claim().baseline().number()), check.claim().unit().code(),
                    ConflictText.within(check.claim().period())) : "The baseline told agrees with %s.".formatted(agreeing);
        });
    }

    /// A figure, and its scope where that is not the asked one.
    private static String named(Row row) {
        return ClaimText.figure(row.baseline()) + (row.baseline().nearness() == Nearness.ASKED ? "" : " (%s)".formatted(ClaimText.within(row.baseline().scope())));
    }

    /// The value that was claimed, beside the figures of its period.
    private Optional<String> value() {
        var asked = check.values().stream().filter(one -> one.exhibit().nearness().compareTo(Nearness.SAME) <= 0).toList();
        if (check.claim().valuePeriod() == null || check.claim().looksUpValue()) {
            return Optional.empty();
        }
        var days = ConflictText.within(check.claim().valuePeriod());
        if (asked.isEmpty()) {
            return Optional.of("The record has no figure of %s for %s to hold the value against.".formatted(subject, days));
        }
        var agreeing = listed(asked, true);
        var others = listed(asked, false);
        return Optional.of("For %s the record has %s.".formatted(days, agreeing.isEmpty() ? "%s, which the value does not agree with".formatted(others)
                : "%s, which the value agrees with%s".formatted(agreeing, others.isEmpty() ? "" : "; not with " + others)));
    }

    private static String listed(List<ClaimCheck.Stated> figures, boolean agreeing) {
        return figures.stream().filter(one -> one.agrees() == agreeing).map(one -> ClaimText.baseline(one.exhibit()) + (one.exhibit().isReported() ? "" : " (%s)".formatted(one.exhibit().status().word())))
                .distinct().collect(Collectors.joining(", "));
    }

    private List<String> ofRow(Row row) {
        var notes = new ArrayList<String>();
        ClaimText.formula(row.baseline()).ifPresent(formula -> notes.add("No figure covers %s; it was put together: %s.".formatted(ConflictText.within(row.baseline().period()), formula)));
        if (row.baseEffects().contains(Row.BaseEffect.TINY)) {
            notes.add("Base effect: the baseline is a fifth of the value or less, so that the multiple says more of how little there was.");
        }
        if (row.baseEffects().contains(Row.BaseEffect.UNEQUAL_DAYS)) {
            notes.add("Unequal days: the value covers %d days, the baseline %d.".formatted(check.claim().valuePeriod().days(), row.baseline().period().days()));
        }
        if (row.baseEffects().contains(Row.BaseEffect.UNCERTAIN)) {
            notes.add("The baseline was put together and is known to a tenth only.");
        }
        if (!row.baseline().period().endExclusive().minusDays(1).isBefore(today)) {
            notes.add("Partial base: %s is not over.".formatted(ConflictText.within(row.baseline().period())));
        }
        return notes;
    }
}
