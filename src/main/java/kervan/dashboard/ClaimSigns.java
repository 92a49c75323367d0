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
import kervan.language.Language;
import kervan.language.Texts;
import kervan.watch.CheckedClaim;
import kervan.watch.Evaluation;
import kervan.watch.SavedClaim;

/// Answers and matches by shape, words and tone, and claims that are kept in a line each.
final class ClaimSigns {

    private ClaimSigns() {
    }

    /// @param answer its code
    static Sign of(String answer) {
        return switch (answer) {
            case "true" -> new Sign("\u2713", Texts.of("claim.sign.true"), Tone.GOOD);
            case "trueOnlyIf" -> new Sign("\u25D0", Texts.of("claim.sign.trueOnlyIf"), Tone.PROMISE);
            case "false" -> new Sign("\u2717", Texts.of("claim.sign.false"), Tone.WARN);
            case "solved" -> new Sign("=", Texts.of("claim.sign.solved"), Tone.NEUTRAL);
            case "refused" -> new Sign("?", Texts.of("claim.sign.refused"), Tone.NEUTRAL);
            default -> new Sign("?", Texts.of("claim.sign.notCheckable"), Tone.NEUTRAL);
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

    /// @param anew the claim as it is checked in the language of who reads; empty where it is told as it was kept
    static Watched watched(SavedClaim claim, Optional<CheckedClaim> anew) {
        var same = anew.filter(checked -> Language.current() != Language.ENGLISH && checked.check().answer().code().equals(claim.latest().answer()));
        var source = claim.source();
        var about = Stream.of(source.madeBy(), source.document()).filter(text -> text != null).collect(Collectors.joining(", "));
        return new Watched(claim.key(), anew.filter(checked -> checked.isSaidBy(source.title())).map(CheckedClaim::sentence).orElse(source.title()), "claims?" + claim.words().query(), about.isEmpty() ? Optional.empty() : Optional.of(about), source.address(), of(claim.latest().answer()),
                same.map(CheckedClaim::headline).orElse(claim.latest().headline()), DateText.of(LocalDate.ofInstant(claim.savedAt(), ZoneOffset.UTC)), claim.watched(),
                claim.evaluations().stream().filter(Evaluation::flipped).map(one -> flip(claim, one)).toList());
    }

    /// `24 Nov 2026, after import 12, release.csv: not checkable, now true`.
    private static String flip(SavedClaim claim, Evaluation one) {
        var before = claim.evaluations().get(claim.evaluations().indexOf(one) + 1);
        var changed = before.answer().equals(one.answer()) ? Texts.of("claim.flip.figures") : Texts.of("claim.flip.changed", "before", of(before.answer()).words(), "after", of(one.answer()).words());
        return Texts.of("claim.flip", "day", DateText.of(LocalDate.ofInstant(one.evaluatedAt(), ZoneOffset.UTC)), "occasion", OccasionText.of(one.occasion()), "changed", changed);
    }
}
