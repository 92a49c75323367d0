package kervan.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.FormulaText;
import kervan.chart.NumberText;
import kervan.chart.SpanText;
import kervan.dashboard.Overview.Tag;
import kervan.dashboard.Overview.Tone;
import kervan.dashboard.Sheet.Cell;
import kervan.figure.RunningTotal;
import kervan.language.Texts;
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
        var headings = headings("days", "added-up", "due-by-pace", "against-pace", "year-before", "how", "document");
        return new Sheet(heading("course"), headings, Set.copyOf(headings.subList(1, 5)),
                judged.assessment().map(assessment -> assessment.deviations().reversed().stream().map(one -> course(assessment, one)).toList()).orElse(List.of()));
    }

    private List<Cell> course(Assessment assessment, Assessment.Deviation one) {
        var total = assessment.totals().stream().filter(other -> other.endExclusive().equals(one.endExclusive())).findFirst().orElseThrow();
        var unit = judged.unit();
        var decimals = VerdictText.decimals(judged);
        return List.of(Cell.text(SpanText.of(total.days())), Cell.text(FormulaText.result(total.converted() ? total.quantity().honest() : total.quantity())), Cell.text(VerdictText.due(judged, one.due().value())),
                Cell.text(AmountText.signed(one.amount(), decimals, unit)), Cell.text(yearBefore(assessment, total)),
                Cell.text(how(total)), Cell.document(total.sources().getFirst()));
    }

    private static String how(RunningTotal total) {
        var made = FormulaText.of(total).orElseGet(() -> heading("published"));
        var sure = total.uncertain() ? Texts.of("target.sheet.uncertain", "how", made) : made;
        return total.converted() ? Texts.of("target.sheet.converted", "how", sure) : sure;
    }

    private static String heading(String name) {
        return Texts.of("target.sheet." + name);
    }

    private static List<String> headings(String... names) {
        return Stream.of(names).map(TargetSheets::heading).toList();
    }

    private static String yearBefore(Assessment assessment, RunningTotal total) {
        return assessment.evidence().yearBefore().stream()
                .filter(one -> one.days().equals(YearBefore.of(total.days()))).findFirst().map(one -> AmountText.of(one.quantity())).orElse("–");
    }

    /// The announcements, the newest first.
    Sheet steps(Map<String, Judged> stands) {
        var moved = new HashMap<Announcement, Slippage>();
        target.slippages().forEach(slippage -> moved.put(slippage.later(), slippage));
        return new Sheet(heading("announcements"), headings("announced", "promised", "by", "moved", "stands", "document"), Set.of(),
                target.announcements().reversed().stream().map(one -> step(one, Optional.ofNullable(moved.get(one)), stands.get(one.key()))).toList());
    }

    private List<Cell> step(Announcement one, Optional<Slippage> slippage, Judged stands) {
        var shown = one.equals(judged.announcement());
        var force = heading(one.equals(target.inForce()) ? "in-force" : "older");
        Cell promised = shown ? Cell.text(TargetText.promised(one), Texts.of("target.sheet.shown-here", "state", force)) : new Cell.Linked(TargetText.promised(one), address.apply(Map.entry("announcement", one.key())), force);
        return List.of(Cell.text(DateText.of(one.announcedOn())), promised, Cell.text(one.announcer(), SeriesWords.name(stands.series())),
                Cell.text(slippage.map(TargetText::moved).orElse("")), new Cell.Tagged(VerdictText.tag(stands)), Cell.document(one.source()));
    }

    /// What each figure for the very days says.
    Sheet voices() {
        return new Sheet(heading("by-whose"), headings("reported", "by", "stands"), Set.of(heading("reported")), judged.voices().stream().map(voice -> List.of(
                Cell.text(FigureText.printed(voice.figure()), voice.preferred() ? heading("preferred") : ""), Cell.document(voice.figure().source()),
                new Cell.Tagged(VerdictText.tag(voice.verdict(), judged.unit(), VerdictText.decimals(judged))))).toList());
    }

    /// What each pace says; a step is chosen with its day.
    Sheet paces() {
        return new Sheet(heading("by-which"), headings("pace", "due-then", "stands"), Set.of(heading("due-then")),
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
                Cell name = used ? Cell.text(pace.kind().words(), heading("used")) : new Cell.Linked(pace.kind().words(), address.apply(Map.entry("pace", code(pace))), "");
                yield List.of(name, Cell.text(due), new Cell.Tagged(VerdictText.tag(verdict, judged.unit(), VerdictText.decimals(judged))));
            }
        };
    }

    private static String code(Pace pace) {
        return pace.kind().code() + (pace instanceof Pace.Step(var from) ? ":" + from : "");
    }

    /// How it stood whenever that changed, the newest first.
    Sheet past(List<PastVerdict> past) {
        return new Sheet(heading("past"), List.of(heading("from"), TargetText.capital(heading("in-force")), heading("known-then"), heading("stood")), Set.of(heading("known-then")), past.reversed().stream().map(one -> List.of(
                new Cell.Linked(DateText.of(one.day()), address.apply(Map.entry("asOf", one.day().toString())), ""), Cell.text(TargetText.promised(one.judged().announcement()), one.judged().announcement().announcer()),
                Cell.text(one.judged().reached().map(AmountText::of).orElse("–"), one.judged().reached().isPresent() ? TargetText.span(one.judged()) : ""), new Cell.Tagged(VerdictText.tag(one.judged())))).toList());
    }

    /// What came of other promises of a body.
    static Sheet record(String body, TrackRecord record, UnaryOperator<String> title) {
        var rows = new ArrayList<List<Cell>>();
        record.promises().forEach(promise -> rows.add(List.of(Cell.text(title.apply(promise.name())), Cell.text(percent(promise.ratio())),
                new Cell.Tagged(new Tag(VerdictText.kind(promise.verdict()), VerdictText.tone(promise.verdict()))))));
        record.mean().ifPresent(mean -> rows.add(List.of(Cell.text(Texts.of("target.sheet.mean", "body", body, "count", record.count())), Cell.text(percent(mean)),
                new Cell.Tagged(new Tag(Texts.of(record.isRankable() ? "target.sheet.met" : "target.sheet.met-too-few", "count", record.met()), Tone.NEUTRAL)))));
        return new Sheet(Texts.of("target.sheet.record", "body", body), headings("promise", "outcome", "stands"), Set.of(heading("outcome")), rows);
    }

    private static String percent(BigDecimal share) {
        return NumberText.percent(share.movePointRight(2).setScale(0, RoundingMode.HALF_UP));
    }

    /// The documents of the announcements: what was printed, and what was understood.
    Sheet documents() {
        return new Sheet(heading("documents"), headings("document", "as-printed", "understood", "note"), Set.of(), target.announcements().reversed().stream().map(one -> List.of(
                Cell.document(one.source()), Cell.text(Optional.ofNullable(one.printed()).orElseGet(() -> heading("not-kept"))), Cell.text(TargetText.promised(one), Optional.ofNullable(one.baseline()).map(words -> Texts.of("target.sheet.compared", "words", words)).orElse("")),
                Cell.text(Optional.ofNullable(one.note()).orElse("")))).toList());
    }
}
