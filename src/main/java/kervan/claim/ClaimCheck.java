package kervan.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A claim held against the record.
///
/// @param reading of the claimed factor that was taken; empty where none was claimed
/// @param rows every baseline that was tried, the asked scope first, within a scope the preferred figure first; where the period is sought, those that hold
/// @param values what the record has for the period of the value, where the claim says one
/// @param other the check by the other reading, where what was claimed has two
public record ClaimCheck(Claim claim, Optional<Bracket> reading, Parts parts, List<Row> rows, List<Stated> values, Answer answer, Optional<ClaimCheck> other) {

    /// A figure for the period of the value, beside the value that was claimed.
    public record Stated(Exhibit exhibit, boolean agrees) {
    }

    private static final Comparator<Row> IN_ORDER = Comparator.comparing((Row row) -> row.baseline().nearness())
            .thenComparing(row -> row.baseline().series())
            .thenComparing(row -> row.baseline().period(), Comparator.reverseOrder())
            .thenComparing(row -> !row.baseline().preferred())
            .thenComparing(row -> row.baseline().status())
            .thenComparing(row -> !row.baseline().ownFactor())
            .thenComparing(row -> row.baseline().bracket().nominal(), Comparator.reverseOrder());

    /// @param trials the baselines to try
    /// @param values what the record has for the period of the value
    public static ClaimCheck of(Claim claim, List<Trial> trials, List<Exhibit> values) {
        if (claim.factor() == null) {
            return of(claim, null, trials, values);
        }
        var checks = claim.factor().readings().stream().map(reading -> of(claim, reading, trials, values)).toList();
        var best = checks.stream().min(Comparator.comparing(check -> rank(check.answer))).orElseThrow();
        return checks.size() == 1 ? best : best.beside(checks.stream().filter(check -> check != best).findFirst().orElseThrow());
    }

    private static ClaimCheck of(Claim claim, @Nullable Bracket reading, List<Trial> trials, List<Exhibit> values) {
        var parts = Parts.of(claim, reading);
        var seeks = claim.open().filter(Claim.Part.PERIOD::equals).isPresent();
        var rows = trials.stream().map(trial -> Row.of(claim, parts, trial)).filter(row -> !seeks || row.holds()).sorted(IN_ORDER).toList();
        var stated = parts.value() == null ? List.<Stated>of()
                : values.stream().map(one -> new Stated(one, one.bracket().meets(parts.value()))).toList();
        return new ClaimCheck(claim, Optional.ofNullable(reading), parts, rows, stated, new Answering(claim, parts, rows, stated).answer(), Optional.empty());
    }

    private ClaimCheck beside(ClaimCheck second) {
        return new ClaimCheck(claim, reading, parts, rows, values, answer, Optional.of(second));
    }

    private static int rank(Answer answer) {
        return switch (answer) {
            case Answer.True yes -> 0;
            case Answer.TrueOnlyIf condition -> 1;
            case Answer.Solved solved -> 2;
            case Answer.False no -> 3;
            case Answer.NotCheckable unknown -> 4;
        };
    }
}
