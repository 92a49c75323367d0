package kervan.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.dashboard.Overview.Tag;
import kervan.dashboard.Overview.Tone;
import kervan.language.Texts;
import kervan.pace.Verdict;
import kervan.target.Judged;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// Verdicts for people: in words, with a shape and a tone that repeat them.
public final class VerdictText {

    private VerdictText() {
    }

    /// `▼ behind by 45 kt`.
    public static Tag tag(Judged judged) {
        return new Tag(shape(judged.verdict()) + " " + words(judged), tone(judged.verdict()));
    }

    /// @param decimals worth showing of what was worked out
    public static Tag tag(Verdict verdict, UnitOfMeasure unit, int decimals) {
        return new Tag(shape(verdict) + " " + words(verdict, unit, decimals), tone(verdict));
    }

    /// `behind by 45 kt`.
    public static String words(Judged judged) {
        return judged.atMost().isPresent() && judged.verdict() instanceof Verdict.Missed missed
                ? Texts.of("verdict.missed-at-least", "amount", missedBy(missed, judged.unit(), decimals(judged))) : words(judged.verdict(), judged.unit(), decimals(judged));
    }

    public static String words(Verdict verdict, UnitOfMeasure unit, int decimals) {
        return switch (verdict) {
            case Verdict.Met met -> Texts.of("verdict.met");
            case Verdict.MetWithinRounding met -> Texts.of("verdict.met-within-rounding");
            case Verdict.MetBySome some -> Texts.of("verdict.met-by-some", "met", some.met(), "of", some.of());
            case Verdict.WithinCap cap -> Texts.of("verdict.within-cap", "percent", NumberText.percent(percent(cap.share())));
            case Verdict.AboveCap cap -> Texts.of("verdict.above-cap", "amount", AmountText.of(printed(cap.excess(), decimals), unit));
            case Verdict.OnTrack track -> track.ahead().setScale(decimals, RoundingMode.HALF_UP).signum() > 0
                    ? Texts.of("verdict.on-track-ahead", "amount", AmountText.rounded(track.ahead(), decimals, unit)) : Texts.of("verdict.on-track-within-rounding");
            case Verdict.Behind behind -> Texts.of("verdict.behind", "amount", AmountText.rounded(behind.by(), decimals, unit));
            case Verdict.Missed missed -> Texts.of("verdict.missed", "amount", missedBy(missed, unit, decimals));
            case Verdict.NotAssessable not -> Texts.of("verdict.not-assessable", "why", because(not));
        };
    }

    /// The word alone, without amounts: *met by some*.
    static String kind(Verdict verdict) {
        return Texts.of("verdict.short." + verdict.code());
    }

    private static String missedBy(Verdict.Missed missed, UnitOfMeasure unit, int decimals) {
        return AmountText.range(printed(missed.leastGap(), decimals), printed(missed.largestGap(), decimals), unit);
    }

    /// No more decimals than are worth showing.
    private static BigDecimal printed(BigDecimal amount, int decimals) {
        return amount.scale() > decimals ? amount.setScale(decimals, RoundingMode.HALF_UP) : amount;
    }

    /// `the figures end on 31 Jul 2024`.
    public static String because(Verdict.NotAssessable not) {
        return not.day() instanceof LocalDate day ? switch (not.reason()) {
            case NOT_BEGUN -> Texts.of("verdict.because.not-begun", "day", DateText.of(day));
            case STALE -> Texts.of("verdict.because.stale", "day", DateText.of(day));
            case FIGURES_END_EARLY -> Texts.of("verdict.because.figures-end-early", "day", DateText.of(day));
            default -> not.reason().words();
        } : not.reason().words();
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> Tone.GOOD;
            case Verdict.MetWithinRounding met -> Tone.GOOD;
            case Verdict.MetBySome some -> Tone.WARN;
            case Verdict.OnTrack track -> Tone.GOOD;
            case Verdict.AboveCap cap -> Tone.WARN;
            case Verdict.Behind behind -> Tone.WARN;
            case Verdict.Missed missed -> Tone.WARN;
            case Verdict.WithinCap cap -> Tone.NEUTRAL;
            case Verdict.NotAssessable not -> Tone.NEUTRAL;
        };
    }

    private static String shape(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> "●";
            case Verdict.MetWithinRounding met -> "●";
            case Verdict.MetBySome some -> "◐";
            case Verdict.OnTrack track -> "▲";
            case Verdict.AboveCap cap -> "▲";
            case Verdict.Behind behind -> "▼";
            case Verdict.Missed missed -> "▼";
            case Verdict.WithinCap cap -> "≤";
            case Verdict.NotAssessable not -> "○";
        };
    }

    /// What is due, with decimals that are worth showing; all of it with the digits of the promise.
    static String due(Judged judged, BigDecimal volume) {
        var promised = judged.goal().map(goal -> goal.promised().value()).orElse(BigDecimal.ZERO);
        return volume.compareTo(promised) == 0 ? AmountText.of(promised(judged).orElseThrow(), judged.unit()) : AmountText.rounded(volume, decimals(judged), judged.unit());
    }

    /// What was promised, with the digits that it was announced with, or that a factor leaves of them.
    private static Optional<BigDecimal> promised(Judged judged) {
        return judged.goal().map(goal -> UnitConversion.needsFactor(judged.announcement().unit(), goal.unit()) ? goal.promised().honest().value() : goal.value());
    }

    /// As many as the finer of what was promised and what was reached has, in the unit of the goal.
    static int decimals(Judged judged) {
        return Math.max(promised(judged).map(BigDecimal::scale).orElse(0), judged.reached().map(one -> one.value().scale()).orElse(0));
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    }
}
