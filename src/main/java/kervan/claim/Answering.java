package kervan.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kervan.claim.Answer.Condition;
import kervan.claim.Answer.Lack;
import kervan.claim.Answer.Reason;

/// How the answer is chosen out of the rows: the preferred figure of each scope decides, the asked scope first, then its other accounts, its parts, its wholes.
///
/// @param rows in their order
/// @param values what the record has for the period of the value
record Answering(Claim claim, Parts parts, List<Row> rows, List<ClaimCheck.Stated> values) {

    Answer answer() {
        if (!parts.fit()) {
            return new Answer.False(Reason.PARTS, first(asked()));
        }
        if (claim.open().isPresent()) {
            return solved(claim.open().orElseThrow());
        }
        if (claim.looksUpValue() && !asked().isEmpty() && rows.stream().noneMatch(row -> row.value() != null)) {
            return new Answer.NotCheckable(Lack.NO_VALUE, Optional.empty());
        }
        var judged = judged();
        return judged.by().filter(row -> isTrue(judged) && isContradicted(row)).<Answer>map(row -> new Answer.False(Reason.VALUE, Optional.of(row))).orElse(judged);
    }

    private Answer solved(Claim.Part part) {
        var found = part == Claim.Part.PERIOD ? rows.stream().filter(row -> isTaken(row) && row.baseline().ownFactor()).findFirst().or(() -> rows.stream().findFirst()) : first(asked()).or(() -> rows.stream().filter(Answering::tells).findFirst());
        var known = part == Claim.Part.PERIOD || found.filter(Answering::tells).isPresent() || claim.period() == null;
        if (!known) {
            return lacking(asked());
        }
        return new Answer.Solved(part, found);
    }

    private static boolean tells(Row row) {
        return row.multiple().isPresent() || row.solved().isPresent();
    }

    private Answer judged() {
        var asked = asked();
        var first = first(asked);
        var own = first.filter(row -> row.holds() && row.baseline().isReported() && (row.value() == null || row.value().isReported()));
        if (own.isPresent()) {
            return new Answer.True(own.get());
        }
        var condition = condition(first);
        var onlyExpected = asked.stream().noneMatch(Answering::isActual);
        if (condition.filter(one -> !(onlyExpected && !isActual(one.row()))).isPresent()) {
            return condition.get();
        }
        return onlyExpected || asked.stream().noneMatch(Answering::tells) ? lacking(asked) : new Answer.False(Reason.RECORD, first.or(() -> asked.stream().findFirst()));
    }

    private Optional<Answer.TrueOnlyIf> condition(Optional<Row> asked) {
        return only(Answering::isPreferredEstimate, Condition.FIGURE, asked)
                .or(() -> only(row -> isTaken(row) && row.baseline().nearness() == Nearness.ASKED, Condition.FACTOR, asked))
                .or(() -> only(row -> isTaken(row) && row.baseline().ownFactor() && row.baseline().nearness() == Nearness.SAME, Condition.ACCOUNT, asked))
                .or(() -> only(row -> isTaken(row) && row.baseline().ownFactor() && row.baseline().nearness().compareTo(Nearness.SAME) > 0, Condition.SCOPE, asked))
                .or(() -> only(row -> isTaken(row) && row.baseline().nearness() == Nearness.SAME, Condition.ACCOUNT, asked))
                .or(() -> only(Answering::isTaken, Condition.SCOPE, asked))
                .or(() -> only(row -> isOfTheScope(row) && row.baseline().ownFactor() && row.baseline().isReported(), Condition.FIGURE, asked))
                .or(() -> only(row -> isOfTheScope(row) && row.baseline().ownFactor(), Condition.FIGURE, asked))
                .or(() -> only(Answering::isOfTheScope, Condition.FIGURE, asked))
                .or(() -> only(row -> row.match() == Match.HOLDS && row.baseline().ownFactor(), Condition.FIGURE, asked))
                .or(() -> only(row -> row.match() == Match.HOLDS, Condition.FIGURE, asked));
    }

    /// Whether nothing of it is a forecast, neither the baseline nor a value that is looked up.
    private static boolean isActual(Row row) {
        return row.baseline().status().isActual() && (row.value() == null || row.value().status().isActual());
    }

    private static boolean isOfTheScope(Row row) {
        return row.baseline().nearness().compareTo(Nearness.SAME) <= 0;
    }

    /// Whether what is taken of the asked series is an estimate, of the baseline or of the value.
    private static boolean isPreferredEstimate(Row row) {
        return row.baseline().nearness() == Nearness.ASKED && row.baseline().ownFactor() && row.baseline().preferred() && row.baseline().status().isActual()
                && (row.value() == null || row.value().preferred() && row.value().status().isActual());
    }

    private Optional<Answer.TrueOnlyIf> only(Predicate<Row> which, Condition condition, Optional<Row> asked) {
        return rows.stream().filter(row -> row.holds() && !(row.baseline().basis() instanceof Basis.Told) && which.test(row)).findFirst()
                .map(row -> new Answer.TrueOnlyIf(row, condition, asked));
    }

    /// Whether it is the reported figure that is taken of its series, by whichever factor, and not a value that is not.
    private static boolean isTaken(Row row) {
        return row.baseline().preferred() && row.baseline().isReported() && (row.value() == null || row.value().preferred() && row.value().isReported());
    }

    private Answer lacking(List<Row> asked) {
        if (asked.isEmpty()) {
            return new Answer.NotCheckable(Lack.NO_FIGURE, Optional.empty());
        }
        var nothing = asked.stream().filter(row -> row.baseline().bracket().nominal().signum() == 0).findFirst();
        if (nothing.isPresent()) {
            return new Answer.NotCheckable(Lack.NOTHING_CARRIED, nothing);
        }
        return asked.stream().anyMatch(Answering::isActual) ? new Answer.NotCheckable(Lack.NO_VALUE, Optional.empty())
                : new Answer.NotCheckable(Lack.ONLY_FORECASTS, first(asked));
    }

    private List<Row> asked() {
        return rows.stream().filter(row -> row.baseline().nearness() == Nearness.ASKED && !(row.baseline().basis() instanceof Basis.Told)).toList();
    }

    private Optional<Row> first(List<Row> asked) {
        return asked.stream().filter(row -> row.baseline().isFirst() && (row.value() == null || row.value().preferred())).findFirst();
    }

    private static boolean isTrue(Answer answer) {
        return answer instanceof Answer.True || answer instanceof Answer.TrueOnlyIf;
    }

    /// Whether values were reported of the row's scope for the period of the value, and none of them is the one that was claimed; or, of a part without
    /// any, whether it would be more than was reported of the whole.
    private boolean isContradicted(Row row) {
        var reported = values.stream().filter(one -> one.exhibit().isReported()
                && (one.exhibit().series().equals(row.baseline().series()) || row.baseline().nearness() == Nearness.ASKED && one.exhibit().nearness() == Nearness.SAME)).toList();
        if (reported.isEmpty() && row.baseline().nearness() == Nearness.PART) {
            var whole = values.stream().filter(one -> one.exhibit().isReported() && one.exhibit().nearness() == Nearness.ASKED).toList();
            return !whole.isEmpty() && whole.stream().allMatch(one -> !one.agrees() && one.exhibit().bracket().nominal().compareTo(parts.value().nominal()) < 0);
        }
        return !reported.isEmpty() && reported.stream().noneMatch(ClaimCheck.Stated::agrees);
    }
}
