package kervan.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.chart.SpanText;
import kervan.dashboard.Overview.Card;
import kervan.dashboard.Overview.Line;
import kervan.dashboard.Overview.Phrase;
import kervan.figure.RunningTotal;
import kervan.language.Texts;
import kervan.pace.Assessment;
import kervan.pace.BaseEffect;
import kervan.pace.BestRun;
import kervan.pace.PointOfNoReturn;
import kervan.pace.Rate;
import kervan.pace.RequiredRate;
import kervan.pace.Requirement;
import kervan.pace.ToDate;
import kervan.pace.Variance;
import kervan.pace.Verdict;
import kervan.target.Judged;
import kervan.timeseries.UnitOfMeasure;

/// Where a target is, how far from its pace and from last year, and what is needed from here.
record TargetCards(Judged judged, Assessment assessment) {

    static List<Card> of(Judged judged) {
        return judged.assessment().map(assessment -> new TargetCards(judged, assessment).cards()).orElse(List.of());
    }

    private List<Card> cards() {
        return List.of(reached(), pace(), required(), yearBefore());
    }

    private Card reached() {
        var lines = new ArrayList<Line>();
        assessment.evidence().last().ifPresent(last -> {
            assessment.toDate().map(ToDate::covered).filter(covered -> !covered.isAll()).ifPresent(covered -> lines.add(MarkedText.line(Texts.of("target.card.covered", "covered", covered.words(), "day", DateText.of(last.days().lastDay())))));
            lines.add(by(last));
        });
        voices().ifPresent(lines::add);
        var title = Texts.of("target.card.reached", "days", judged.days().map(SpanText::of).orElse(""));
        return assessment.evidence().last().map(last -> card(title, AmountText.of(judged.reached().orElseThrow()), lines, Optional.of(VerdictText.tag(judged))))
                .orElseGet(() -> new Card(title, "–", "", Optional.of(VerdictText.tag(judged)), Optional.empty(), List.of(MarkedText.line(Texts.of("target.card.none-known")))));
    }

    private static Line by(RunningTotal total) {
        var phrases = new ArrayList<Phrase>(List.of(Phrase.plain(Texts.of(total.isPublished() ? "target.card.by" : "target.card.put-together") + " ")));
        total.sources().stream().limit(3).forEach(source -> {
            phrases.add(phrases.size() == 1 ? Phrase.plain("") : Phrase.plain(", "));
            phrases.add(Phrase.from(source));
            source.published().ifPresent(on -> phrases.add(Phrase.plain(", " + DateText.of(on))));
        });
        return new Line(phrases);
    }

    /// What others reported for the very days.
    private Optional<Line> voices() {
        var others = judged.voices().stream().filter(voice -> !voice.preferred()).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var phrases = new ArrayList<Phrase>(List.of(Phrase.plain(Texts.of("target.card.others") + " ")));
        others.stream().limit(3).forEach(voice -> {
            phrases.add(Phrase.strong(AmountText.of(voice.quantity()) + " "));
            phrases.add(Phrase.from(voice.figure().source()));
            phrases.add(Phrase.plain(" "));
        });
        return Optional.of(new Line(phrases));
    }

    private Card pace() {
        var title = Texts.of("target.card.pace", "pace", assessment.pace().kind().words());
        return assessment.toDate().map(ToDate::againstPace).map(variance -> {
            var lines = new ArrayList<Line>(List.of(MarkedText.line(Texts.of("target.card.due", "amount", VerdictText.due(judged, variance.reference().value())))));
            if (variance.isWithinRounding()) {
                lines.add(MarkedText.line(Texts.of("target.card.within-rounding")));
            }
            assessment.alternatives().forEach(other -> lines.add(Line.of(Phrase.plain(other.pace().kind().words() + ": "), Phrase.strong(VerdictText.words(other.verdict(), unit(), decimals())))));
            return card(title, variance.direction().arrow() + " " + AmountText.signed(variance.absolute().value(), decimals(), unit()), lines, Optional.empty());
        }).orElseGet(() -> new Card(title, "–", "", Optional.empty(), Optional.empty(), List.of(MarkedText.line(Texts.of("target.card.no-pace")))));
    }

    private Card required() {
        var title = Texts.of("target.card.rest");
        return assessment.required().map(required -> switch (required) {
            case RequiredRate rate -> needed(rate);
            case Requirement.NothingLeft nothing -> card(title, Texts.of("target.card.nothing"),
                    List.of(MarkedText.line(Texts.of("target.card.surplus", "amount", AmountText.of(nothing.surplus(), unit())))), Optional.empty());
            case Requirement.NoDaysLeft over when judged.verdict() instanceof Verdict.NotAssessable not -> new Card(title, "–", "", Optional.empty(), Optional.empty(),
                    List.of(MarkedText.line(Texts.of("target.card.unknown-after", "because", TargetText.capital(VerdictText.because(not))))));
            case Requirement.NoDaysLeft over -> card(title, over.gap().signum() > 0 ? AmountText.of(over.gap(), unit()) : Texts.of("target.card.nothing"),
                    List.of(MarkedText.line(Texts.of(over.gap().signum() > 0 ? "target.card.gap" : "target.card.over"))), Optional.empty());
        }).orElseGet(() -> new Card(title, "–", "", Optional.empty(), Optional.empty(), List.of(MarkedText.line(Texts.of("target.card.cap")))));
    }

    private Card needed(RequiredRate rate) {
        var lines = new ArrayList<Line>();
        rate.meanSoFar().ifPresent(mean -> lines.add(MarkedText.line(Texts.of("target.card.so-far", "amount", amount(mean)))));
        rate.bestMonth().ifPresent(best -> lines.add(run("target.card.best-month", best)));
        rate.bestThree().ifPresent(best -> lines.add(run("target.card.best-three", best)));
        rate.rank().ifPresent(rank -> lines.add(MarkedText.line(Texts.of("target.card.rank", "below", rank.below(), "of", rank.of()))));
        lines.add(MarkedText.line(Texts.of("target.card.a-day", "amount", amount(rate.perDay()), "count", rate.rest().days())));
        assessment.pointOfNoReturn().flatMap(TargetCards::noReturn).ifPresent(words -> lines.add(MarkedText.line(words)));
        return card(Texts.of("target.card.rest-month"), amount(rate.perMonth()), lines, Optional.empty());
    }

    private static Optional<String> noReturn(PointOfNoReturn point) {
        return switch (point) {
            case PointOfNoReturn.OnDay day -> Optional.of(Texts.of("target.card.no-return", "day", DateText.of(day.day())));
            case PointOfNoReturn.Past past -> Optional.of(Texts.of("target.card.past-return"));
            case PointOfNoReturn.Never never -> Optional.of(Texts.of("target.card.suffices"));
            case PointOfNoReturn.Unknown unknown -> Optional.empty();
        };
    }

    private Line run(String key, BestRun best) {
        return MarkedText.line(Texts.of(key, "amount", amount(best.perMonth()), "days", months(best)));
    }

    private String amount(Rate rate) {
        return AmountText.of(rate.rounded(), unit());
    }

    private static String months(BestRun run) {
        return run.first().equals(run.last()) ? DateText.month(run.first()) : Texts.of("days.from-to", "from", DateText.month(run.first()), "to", DateText.month(run.last()));
    }

    private Card yearBefore() {
        var title = Texts.of("target.card.year-before");
        return assessment.toDate().flatMap(ToDate::againstYearBefore).map(variance -> {
            var lines = new ArrayList<Line>(List.of(MarkedText.line(Texts.of("target.card.then", "amount",
                    AmountText.rounded(variance.reference().value(), Math.min(variance.reference().value().scale(), decimals()), unit())))));
            if (variance.isWithinRounding()) {
                lines.add(MarkedText.line(Texts.of("target.card.as-much")));
            }
            variance.cautions().stream().map(BaseEffect::words).forEach(words -> lines.add(MarkedText.line(Texts.of("target.card.careful", "why", words))));
            return card(title, change(variance), lines, Optional.empty());
        }).orElseGet(() -> new Card(title, "–", "", Optional.empty(), Optional.empty(), List.of(MarkedText.line(Texts.of("target.card.no-year-before")))));
    }

    private String change(Variance variance) {
        return "%s %s%s".formatted(variance.direction().arrow(), AmountText.signed(variance.absolute().value(), Math.min(variance.absolute().value().scale(), decimals()), unit()),
                variance.percent().map(percent -> " (%s)".formatted(NumberText.signedPercent(percent))).orElse(""));
    }

    /// The number large, and its unit small beside it.
    private static Card card(String title, String amount, List<Line> lines, Optional<Overview.Tag> tag) {
        return new Card(title, amount, "", tag, Optional.empty(), lines);
    }

    private UnitOfMeasure unit() {
        return judged.unit();
    }

    private int decimals() {
        return VerdictText.decimals(judged);
    }
}
