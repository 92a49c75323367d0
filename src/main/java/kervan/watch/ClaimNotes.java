package kervan.watch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.chart.NumberText;
import kervan.chart.SpanText;
import kervan.chart.Terms;
import kervan.claim.Answer;
import kervan.claim.Basis;
import kervan.claim.ClaimCheck;
import kervan.claim.Nearness;
import kervan.claim.Row;
import kervan.language.Texts;
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
            notes.add(Texts.of("claim.note.same-value", "subject", subject, "days", sameValue.stream().map(SpanText::said).collect(Collectors.joining(", "))));
        }
        check.answer().by().ifPresent(row -> notes.addAll(ofRow(row)));
        tolerance().ifPresent(notes::add);
        if (undated > 0) {
            notes.add(Texts.of("claim.note.undated", "count", undated));
        }
        return List.copyOf(notes);
    }

    /// What the claimed factor can mean, since print leaves it open.
    private Optional<String> tolerance() {
        return Optional.ofNullable(check.claim().factor()).filter(factor -> !factor.comparison().isPercent()).flatMap(factor -> check.reading().filter(reading -> reading.high() != null)
                .map(reading -> Texts.of("claim.note.tolerance", "claimed", ClaimText.capital(ClaimText.claimed(factor)), "low", plain(reading.low()), "high", plain(reading.high()))));
    }

    private Optional<String> otherReading() {
        return check.other().filter(other -> !(other.answer() instanceof Answer.Solved)).flatMap(other -> other.reading().map(factor -> Texts.of("claim.note.readings",
                "one", plain(check.reading().orElseThrow().nominal()), "answer", said(check.answer()), "other", plain(factor.nominal()), "otherAnswer", said(other.answer()))));
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return NumberText.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static String said(Answer answer) {
        return Texts.of("claim.answer." + answer.code());
    }

    /// Where it is true on a condition, or false for the scope that was asked: what else it would be true of.
    private List<String> alsoTrue() {
        if (check.answer() instanceof Answer.True || check.claim().open().isPresent()) {
            return List.of();
        }
        var decided = check.answer().by();
        return check.rows().stream().filter(row -> row.holds() && row.baseline().ownFactor() && decided.filter(row::equals).isEmpty() && row.baseline().partOnly() == null && !(row.baseline().basis() instanceof Basis.Told))
                .filter(row -> decided.filter(by -> sameNumber(row, by)).isEmpty())
                .map(this::holdsAgainst).toList();
    }

    private String holdsAgainst(Row row) {
        var figure = ClaimText.figure(row.baseline());
        var compared = row.multiple().map(one -> ClaimText.compared(one, check.claim().factor())).orElse("");
        return row.baseline().nearness() == Nearness.ASKED ? Texts.of("claim.note.also", "holds", row.match().words(), "figure", figure, "compared", compared)
                : Texts.of("claim.note.also-of", "holds", row.match().words(), "figure", figure, "scope", ClaimText.within(row.baseline().scope()), "compared", compared);
    }

    /// Where it is not true of the scope that was asked, nor of another: what it really is for the nearest others.
    private List<String> otherScopes() {
        var untrue = check.answer() instanceof Answer.False no && no.reason() == Answer.Reason.RECORD || check.answer() instanceof Answer.NotCheckable;
        return !untrue ? List.of() : check.rows().stream().filter(row -> row.baseline().nearness() != Nearness.ASKED && row.baseline().nearness() != Nearness.SIBLING && row.baseline().isFirst())
                .filter(row -> row.value() == null || row.value().preferred()).filter(this::isComparable).limit(MOST_SCOPES)
                .map(this::ofScope).toList();
    }

    private String ofScope(Row row) {
        var scope = ClaimText.within(row.baseline().scope());
        return row.baseline().nearness() == Nearness.SAME ? Texts.of("claim.note.scope-by", "scope", scope, "series", row.baseline().series().text(), "compared", ClaimText.compared(row, check))
                : Texts.of("claim.note.scope", "scope", scope, "compared", ClaimText.compared(row, check));
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
        return others.isEmpty() ? Optional.empty() : Optional.of(Texts.of("claim.note.dissent", "figures", String.join(", ", others)));
    }

    private List<String> misattributed() {
        return check.rows().stream().filter(row -> row.baseline().partOnly() != null && row.baseline().ownFactor()).map(row -> Texts.of("claim.note.misattributed", "baseline", ClaimText.baseline(row.baseline()),
                "publisher", row.baseline().basis().published().orElseThrow().source().publisher(), "subject", subject, "part", ClaimText.within(row.baseline().partOnly()))).toList();
    }

    /// The baseline that was told, beside the figures of its period.
    private Optional<String> told() {
        var told = check.rows().stream().filter(row -> row.baseline().basis() instanceof Basis.Told).findFirst();
        return told.map(row -> {
            var others = check.rows().stream().filter(one -> one != row && one.baseline().ownFactor()).toList();
            var agreeing = others.stream().filter(one -> one.baseline().bracket().meets(row.baseline().bracket())).map(ClaimNotes::named).distinct().collect(Collectors.joining(", "));
            return agreeing.isEmpty() ? Texts.of("claim.note.told-none", "told", "%s %s".formatted(NumberText.of(check.claim().baseline().number()), Terms.of(check.claim().unit())),
                    "days", SpanText.said(check.claim().period())) : Texts.of("claim.note.told-agrees", "figures", agreeing);
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
        var days = SpanText.said(check.claim().valuePeriod());
        if (asked.isEmpty()) {
            return Optional.of(Texts.of("claim.note.value-none", "subject", subject, "days", days));
        }
        var agreeing = listed(asked, true);
        var others = listed(asked, false);
        if (agreeing.isEmpty()) {
            return Optional.of(Texts.of("claim.note.value-differs", "days", days, "figures", others));
        }
        return Optional.of(others.isEmpty() ? Texts.of("claim.note.value-agrees", "days", days, "figures", agreeing)
                : Texts.of("claim.note.value-mixed", "days", days, "figures", agreeing, "others", others));
    }

    private static String listed(List<ClaimCheck.Stated> figures, boolean agreeing) {
        return figures.stream().filter(one -> one.agrees() == agreeing).map(one -> ClaimText.baseline(one.exhibit()) + (one.exhibit().isReported() ? "" : " (%s)".formatted(Terms.of(one.exhibit().status()))))
                .distinct().collect(Collectors.joining(", "));
    }

    private List<String> ofRow(Row row) {
        var notes = new ArrayList<String>();
        ClaimText.formula(row.baseline()).ifPresent(formula -> notes.add(Texts.of("claim.note.formula", "days", SpanText.said(row.baseline().period()), "formula", formula)));
        if (row.baseEffects().contains(Row.BaseEffect.TINY)) {
            notes.add(Texts.of("claim.note.tiny"));
        }
        if (row.baseEffects().contains(Row.BaseEffect.UNEQUAL_DAYS)) {
            notes.add(Texts.of("claim.note.unequal", "days", check.claim().valuePeriod().days(), "baseDays", row.baseline().period().days()));
        }
        if (row.baseEffects().contains(Row.BaseEffect.UNCERTAIN)) {
            notes.add(Texts.of("claim.note.uncertain"));
        }
        if (!row.baseline().period().endExclusive().minusDays(1).isBefore(today)) {
            notes.add(Texts.of("claim.note.partial", "days", SpanText.said(row.baseline().period())));
        }
        return notes;
    }
}
