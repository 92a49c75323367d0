package kervan.dashboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.chart.DateText;
import kervan.claim.Match;
import kervan.dashboard.ClaimPage.Sign;
import kervan.dashboard.ClaimPage.Watched;
import kervan.dashboard.Overview.Tone;
import kervan.watch.Evaluation;
import kervan.watch.SavedClaim;

/// Answers and matches by shape, words and tone, and claims that are kept in a line each.
final class ClaimSigns {

    private ClaimSigns() {
    }

    /// @param answer its code
    static Sign of(String answer) {
        return switch (answer) {
            case "true" -> new Sign("\u2713", "True", Tone.GOOD);
            case "trueOnlyIf" -> new Sign("\u25D0", "True only if", Tone.PROMISE);
            case "false" -> new Sign("\u2717", "False", Tone.WARN);
            case "solved" -> new Sign("=", "Worked out", Tone.NEUTRAL);
            case "refused" -> new Sign("?", "No longer understood", Tone.NEUTRAL);
            default -> new Sign("?", "Not checkable", Tone.NEUTRAL);
        };
    }

    static Sign of(Match match) {
        return switch (match) {
            case HOLDS -> new Sign("\u2713", match.words(), Tone.GOOD);
            case WITHIN_ROUNDING -> new Sign("\u2248", match.words(), Tone.GOOD);
            case FAILS -> new Sign("\u2717", match.words(), Tone.WARN);
            case OPEN -> new Sign("", "", Tone.NEUTRAL);
        };
    }

    static Watched watched(SavedClaim claim) {
        var source = claim.source();
        var about = Stream.of(source.madeBy(), source.document()).filter(text -> text != null).collect(Collectors.joining(", "));
        return new Watched(claim.key(), source.title(), "claims?" + claim.words().query(), about.isEmpty() ? Optional.empty() : Optional.of(about), source.address(), of(claim.latest().answer()),
                claim.latest().headline(), DateText.of(LocalDate.ofInstant(claim.savedAt(), ZoneOffset.UTC)), claim.watched(),
                claim.evaluations().stream().filter(Evaluation::flipped).map(one -> flip(claim, one)).toList());
    }

    /// `24 Nov 2026, after import 12, release.csv: not checkable, now true`.
    private static String flip(SavedClaim claim, Evaluation one) {
        var before = claim.evaluations().get(claim.evaluations().indexOf(one) + 1);
        var changed = before.answer().equals(one.answer()) ? "against other figures" : "%s, then %s".formatted(of(before.answer()).words(), of(one.answer()).words());
        return "%s, after %s: %s".formatted(DateText.of(LocalDate.ofInstant(one.evaluatedAt(), ZoneOffset.UTC)), one.occasion(), changed);
    }
}
