package kervan.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.FormulaText;
import kervan.chart.NumberText;
import kervan.dashboard.Overview.Tag;
import kervan.dashboard.Overview.Tone;
import kervan.dashboard.Sheet.Cell;
import kervan.figure.RunningTotal;
import kervan.pace.Assessment;
import kervan.pace.Offer;
import kervan.pace.Pace;
import kervan.pace.TrackRecord;
import kervan.pace.YearBefore;
import kervan.target.Announcement;
import kervan.target.Judged;
import kervan.target.PastVerdict;
import kervan.target.Slippage;
import kervan.target.Target;

/// The tables of a target's page.
///
/// @param address of the page with another value of a parameter
record TargetSheets(Target target, Judged judged, Function<Map.Entry<String, String>, String> address) {

    /// What had added up, the newest first.
    Sheet course() {
        var headings = List.of("Days", "Added up", "Due by pace", "Against pace", "Year before", "How", "Document");
        return new Sheet("What had added up by each day that is known", headings, Set.of("Added up", "Due by pace", "Against pace", "Year before"),
                judged.assessment().map(assessment -> assessment.deviations().reversed().stream().map(one -> course(assessment, one)).toList()).orElse(List.of()));
    }

    private List<Cell> course(Assessment assessment, Assessment.Deviation one) {
        var total = assessment.totals().stream().filter(other -> other.endExclusive().equals(one.endExclusive())).findFirst().orElseThrow();
        var unit = judged.unit();
        var decimals = VerdictText.decimals(judged);
        return List.of(Cell.text(TargetText.days(total.days())), Cell.text(FormulaText.result(total.converted() ? total.quantity().honest() : total.quantity())), Cell.text(VerdictText.due(judged, one.due().value())),
                Cell.text(AmountText.signed(one.amount(), decimals, unit)), Cell.text(yearBefore(assessment, total)),
                Cell.text(FormulaText.of(total).orElse("published") + (total.uncertain() ? ", uncertain" : "") + (total.converted() ? ", converted" : "")), Cell.document(total.sources().getFirst()));
    }

    private static String yearBefore(Assessment assessment, RunningTotal total) {
        return assessment.evidence().yearBefore().stream()
                .filter(one -> one.days().equals(YearBefore.of(total.days()))).findFirst().map(one -> AmountText.of(one.quantity())).orElse("–");
    }

    /// The announcements, the newest first.
    Sheet steps(Map<String, Judged> stands) {
        var moved = new HashMap<Announcement, Slippage>();
        target.slippages().forEach(slippage -> moved.put(slippage.later(), slippage));
        return new Sheet("The announcements", List.of("Announced", "Promised", "By", "Moved", "Stands", "Document"), Set.of(),
                target.announcements().reversed().stream().map(one -> step(one, Optional.ofNullable(moved.get(one)), stands.get(one.key()))).toList());
    }

    private List<Cell> step(Announcement one, Optional<Slippage> slippage, Judged stands) {
        var shown = one.equals(judged.announcement());
        var force = one.equals(target.inForce()) ? "in force" : "replaced or older";
        Cell promised = shown ? Cell.text(TargetText.promised(one), force + ", shown here") : new Cell.Linked(TargetText.promised(one), address.apply(Map.entry("announcement", one.key())), force);
        return List.of(Cell.text(DateText.of(one.announcedOn())), promised, Cell.text(one.announcedBy(), stands.series().name()),
                Cell.text(slippage.map(TargetText::moved).orElse("")), new Cell.Tagged(VerdictText.tag(stands)), Cell.document(one.source()));
    }

    /// What each figure for the very days says.
    Sheet voices() {
        return new Sheet("By whose figure", List.of("Reported", "By", "Stands"), Set.of("Reported"), judged.voices().stream().map(voice -> List.of(
                Cell.text(FigureText.printed(voice.figure()), voice.preferred() ? "preferred" : ""), Cell.document(voice.figure().source()),
                new Cell.Tagged(VerdictText.tag(voice.verdict(), judged.unit(), VerdictText.decimals(judged))))).toList());
    }

    /// What each pace says; a step is chosen with its day.
    Sheet paces() {
        return new Sheet("By which pace", List.of("Pace", "Due by then", "Stands"), Set.of("Due by then"),
                judged.assessment().map(assessment -> judged.paces().stream().map(offer -> pace(assessment, offer)).toList()).orElse(List.of()));
    }

    private List<Cell> pace(Assessment assessment, Offer offer) {
        return switch (offer) {
            case Offer.Impossible impossible -> List.of(Cell.text(impossible.kind().words()), Cell.text("–"), Cell.text(impossible.why()));
            case Offer.Possible(Pace pace) -> {
                var used = pace.equals(assessment.pace());
                var verdict = used ? judged.verdict() : assessment.alternatives().stream().filter(one -> one.pace().equals(pace)).findFirst().orElseThrow().verdict();
                var due = assessment.evidence().last().map(last -> pace.share(assessment.goal().days(), last.endExclusive()).multiply(assessment.goal().promised().value()))
                        .map(volume -> VerdictText.due(judged, volume)).orElse("–");
                Cell name = used ? Cell.text(pace.kind().words(), "used here") : new Cell.Linked(pace.kind().words(), address.apply(Map.entry("pace", code(pace))), "");
                yield List.of(name, Cell.text(due), new Cell.Tagged(VerdictText.tag(verdict, judged.unit(), VerdictText.decimals(judged))));
            }
        };
    }

    private static String code(Pace pace) {
        return pace.kind().code() + (pace instanceof Pace.Step(var from) ? ":" + from : "");
    }

    /// How it stood whenever that changed, the newest first.
    Sheet past(List<PastVerdict> past) {
        return new Sheet("Past verdicts, by what had been published", List.of("From", "In force", "Known then", "Stood"), Set.of("Known then"), past.reversed().stream().map(one -> List.of(
                new Cell.Linked(DateText.of(one.day()), address.apply(Map.entry("asOf", one.day().toString())), ""), Cell.text(TargetText.promised(one.judged().announcement()), one.judged().announcement().announcedBy()),
                Cell.text(one.judged().reached().map(AmountText::of).orElse("–"), one.judged().reached().isPresent() ? TargetText.span(one.judged()) : ""), new Cell.Tagged(VerdictText.tag(one.judged())))).toList());
    }

    /// What came of other promises of a body.
    static Sheet record(String body, TrackRecord record) {
        var rows = new ArrayList<List<Cell>>();
        record.promises().forEach(promise -> rows.add(List.of(Cell.text(promise.name()), Cell.text(NumberText.rounded(promise.ratio().movePointRight(2), 0) + " %"),
                new Cell.Tagged(new Tag(promise.verdict().code().replace('-', ' '), VerdictText.tone(promise.verdict()))))));
        record.mean().ifPresent(mean -> rows.add(List.of(Cell.text("%s, mean of %d".formatted(body, record.count())), Cell.text(NumberText.rounded(mean.movePointRight(2), 0) + " %"),
                new Cell.Tagged(new Tag("%d met%s".formatted(record.met(), record.isRankable() ? "" : ", too few to rank"), Tone.NEUTRAL)))));
        return new Sheet("%s: outcome over promise".formatted(body), List.of("Promise", "Outcome", "Stands"), Set.of("Outcome"), rows);
    }

    /// The documents of the announcements: what was printed, and what was understood.
    Sheet documents() {
        return new Sheet("Documents", List.of("Document", "As printed", "Understood as", "Note"), Set.of(), target.announcements().reversed().stream().map(one -> List.of(
                Cell.document(one.source()), Cell.text(Optional.ofNullable(one.printed()).orElse("not kept")), Cell.text(TargetText.promised(one), Optional.ofNullable(one.baseline()).map(words -> "compared with " + words).orElse("")),
                Cell.text(Optional.ofNullable(one.note()).orElse("")))).toList());
    }
}
