package kervan.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.dashboard.Overview.Card;
import kervan.dashboard.Overview.Line;
import kervan.dashboard.Overview.Phrase;
import kervan.figure.RunningTotal;
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
import kervan.timeseries.TimePeriod;
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
            assessment.toDate().map(ToDate::covered).filter(covered -> !covered.isAll()).ifPresent(covered -> lines.add(Line.of(Phrase.strong(covered.words()), Phrase.plain(", to " + DateText.of(last.days().lastDay())))));
            lines.add(by(last));
        });
        voices().ifPresent(lines::add);
        var title = "Reached in " + judged.days().map(TargetText::days).orElse("");
        return assessment.evidence().last().map(last -> card(title, AmountText.of(judged.reached().orElseThrow()), lines, Optional.of(VerdictText.tag(judged))))
                .orElseGet(() -> new Card(title, "–", "", Optional.of(VerdictText.tag(judged)), Optional.empty(), List.of(Line.of(Phrase.plain("No figure of what happened is known of these days")))));
    }

    private static Line by(RunningTotal total) {
        var phrases = new ArrayList<Phrase>(List.of(Phrase.plain(total.isPublished() ? "by " : "put together from ")));
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
        var phrases = new ArrayList<Phrase>(List.of(Phrase.plain("others: ")));
        others.stream().limit(3).forEach(voice -> {
            phrases.add(Phrase.strong(AmountText.of(voice.quantity()) + " "));
            phrases.add(Phrase.from(voice.figure().source()));
            phrases.add(Phrase.plain(" "));
        });
        return Optional.of(new Line(phrases));
    }

    private Card pace() {
        var title = "Against pace, " + assessment.pace().kind().words();
        return assessment.toDate().map(ToDate::againstPace).map(variance -> {
            var lines = new ArrayList<Line>(List.of(Line.of(Phrase.plain("due by then: "), Phrase.strong(VerdictText.due(judged, variance.reference().value())))));
            if (variance.isWithinRounding()) {
                lines.add(Line.of(Phrase.plain("within rounding")));
            }
            assessment.alternatives().forEach(other -> lines.add(Line.of(Phrase.plain(other.pace().kind().words() + ": "), Phrase.strong(VerdictText.words(other.verdict(), unit(), decimals())))));
            return card(title, variance.direction().arrow() + " " + AmountText.signed(variance.absolute().value(), decimals(), unit()), lines, Optional.empty());
        }).orElseGet(() -> new Card(title, "–", "", Optional.empty(), Optional.empty(), List.of(Line.of(Phrase.plain("Nothing to hold against it yet")))));
    }

    private Card required() {
        var title = "Needed for the rest";
        return assessment.required().map(required -> switch (required) {
            case RequiredRate rate -> needed(rate);
            case Requirement.NothingLeft nothing -> card(title, "nothing", List.of(Line.of(Phrase.plain("reached, with "), Phrase.strong(AmountText.of(nothing.surplus(), unit()) + " more"))), Optional.empty());
            case Requirement.NoDaysLeft over when judged.verdict() instanceof Verdict.NotAssessable not -> new Card(title, "–", "", Optional.empty(), Optional.empty(),
                    List.of(Line.of(Phrase.plain(TargetText.capital(VerdictText.because(not)) + "; what came after is not known"))));
            case Requirement.NoDaysLeft over -> card(title, over.gap().signum() > 0 ? AmountText.of(over.gap(), unit()) : "nothing",
                    List.of(Line.of(Phrase.plain(over.gap().signum() > 0 ? "were missing when its days were over, by what is known" : "its days are over"))), Optional.empty());
        }).orElseGet(() -> new Card(title, "–", "", Optional.empty(), Optional.empty(), List.of(Line.of(Phrase.plain("A cap asks for nothing")))));
    }

    private Card needed(RequiredRate rate) {
        var lines = new ArrayList<Line>();
        rate.meanSoFar().ifPresent(mean -> lines.add(line(mean, "a month so far")));
        rate.bestMonth().ifPresent(best -> lines.add(line(best.perMonth(), "best month ever, " + months(best))));
        rate.bestThree().ifPresent(best -> lines.add(line(best.perMonth(), "a month in the best three, " + months(best))));
        rate.rank().ifPresent(rank -> lines.add(Line.of(Phrase.strong("%d of %d".formatted(rank.below(), rank.of())), Phrase.plain(" months known brought less"))));
        lines.add(Line.of(Phrase.strong(amount(rate.perDay())), Phrase.plain(" a day for %d days".formatted(rate.rest().days()))));
        assessment.pointOfNoReturn().flatMap(TargetCards::noReturn).ifPresent(words -> lines.add(Line.of(Phrase.plain(words))));
        return card("Needed a month for the rest", amount(rate.perMonth()), lines, Optional.empty());
    }

    private static Optional<String> noReturn(PointOfNoReturn point) {
        return switch (point) {
            case PointOfNoReturn.OnDay day -> Optional.of("at the mean so far, out of reach even of the best three months from " + DateText.of(day.day()));
            case PointOfNoReturn.Past past -> Optional.of("out of reach of the best three months ever already");
            case PointOfNoReturn.Never never -> Optional.of("the mean so far suffices");
            case PointOfNoReturn.Unknown unknown -> Optional.empty();
        };
    }

    private Line line(Rate rate, String words) {
        return Line.of(Phrase.strong(amount(rate) + " "), Phrase.plain(words));
    }

    private String amount(Rate rate) {
        return AmountText.of(rate.rounded(), unit());
    }

    private static String months(BestRun run) {
        return run.first().equals(run.last()) ? DateText.month(run.first()) : month(run.first()) + " to " + month(run.last());
    }

    private static String month(TimePeriod period) {
        return DateText.month(period);
    }

    private Card yearBefore() {
        var title = "Against the same days a year before";
        return assessment.toDate().flatMap(ToDate::againstYearBefore).map(variance -> {
            var lines = new ArrayList<Line>(List.of(Line.of(Phrase.strong(AmountText.rounded(variance.reference().value(), Math.min(variance.reference().value().scale(), decimals()), unit())), Phrase.plain(" then"))));
            if (variance.isWithinRounding()) {
                lines.add(Line.of(Phrase.plain("as much, within rounding")));
            }
            variance.cautions().stream().map(BaseEffect::words).forEach(words -> lines.add(Line.of(Phrase.plain("careful: " + words))));
            return card(title, change(variance), lines, Optional.empty());
        }).orElseGet(() -> new Card(title, "–", "", Optional.empty(), Optional.empty(), List.of(Line.of(Phrase.plain("The same days of the year before are not known")))));
    }

    private String change(Variance variance) {
        return "%s %s%s".formatted(variance.direction().arrow(), AmountText.signed(variance.absolute().value(), Math.min(variance.absolute().value().scale(), decimals()), unit()),
                variance.percent().map(percent -> " (%s %%)".formatted(NumberText.signed(percent))).orElse(""));
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
