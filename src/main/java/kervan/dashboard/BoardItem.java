package kervan.dashboard;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.dashboard.ChartLint.Drawn;
import kervan.dashboard.ChartLint.Measured;
import kervan.dashboard.ChartLint.Promised;
import kervan.dashboard.ChartLint.Shown;
import kervan.dashboard.Overview.Phrase;
import kervan.dashboard.TargetBoard.Item;
import kervan.dashboard.TargetBoard.Row;
import kervan.figure.RunningTotal;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.pace.Assessment;
import kervan.pace.BestRun;
import kervan.pace.Feasibility;
import kervan.pace.Rate;
import kervan.pace.RequiredRate;
import kervan.pace.Requirement;
import kervan.pace.ToDate;
import kervan.pace.Variance;
import kervan.pace.Verdict;
import kervan.target.Announcement;
import kervan.target.Judged;
import kervan.target.Target;
import kervan.timeseries.UnitOfMeasure;

/// A watched target as the managers' page shows it.
///
/// @param feasibility empty where nothing is to be held against what the routes can take
record BoardItem(Target target, Judged judged, Optional<Feasibility> feasibility) {

    Item item() {
        var charts = charts();
        return new Item(target.key(), title(), VerdictText.tag(judged), judged.reached().map(AmountText::of).orElse("–"), Texts.of("board.of", "promised", TargetText.promised(announcement())), asOf(),
                charts.filter(one -> judged.reached().isPresent()).map(TargetCharts::bullet), charts.map(one -> one.burnUp(false)), rows(), charts.isPresent() ? "" : instead());
    }

    /// Empty where nothing can be assessed, or where nothing adds up.
    private Optional<TargetCharts> charts() {
        return assessment().filter(one -> !one.goal().isRate()).map(one -> new TargetCharts(judged, one, Texts.of("board.finding.of", "title", title(), "finding", TargetText.finding(judged))));
    }

    /// What the burn-up shows, for those who look for what would mislead.
    Drawn drawn() {
        var chart = charts().map(one -> one.burnUp(false)).orElse(null);
        var shown = new ArrayList<Shown>();
        assessment().ifPresent(one -> {
            measured(Texts.of("board.shown.reached"), one.totals(), isAwaited()).ifPresent(shown::add);
            measured(Texts.of("board.shown.year-before"), one.evidence().yearBefore(), false).ifPresent(shown::add);
        });
        var due = judged.days().map(days -> days.lastDay()).orElseGet(announcement()::dueOn);
        shown.add(new Promised(Texts.of("board.shown.target"), Optional.ofNullable(announcement().scope()).orElseGet(this::scope), announcement().unit(), due));
        return new Drawn(title(), chart, shown, judged.standpoint().day());
    }

    private Optional<Shown> measured(String name, List<RunningTotal> totals, boolean awaited) {
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        var last = totals.getLast();
        var units = totals.stream().flatMap(total -> total.lineage().stream()).map(term -> term.preferred().figure().unit()).distinct().toList();
        var months = ChronoUnit.MONTHS.between(last.days().start(), last.endExclusive());
        return Optional.of(new Measured(name, scope(), units, totals.size() == 1 ? 0 : Math.max(1, months / totals.size()), false, last.days().lastDay(), awaited));
    }

    private String scope() {
        return Optional.ofNullable(judged.series().scope()).map(SeriesWords::scope).orElseGet(() -> SeriesWords.name(judged.series()));
    }

    /// Whether more figures of the days are to come, and could change anything.
    private boolean isAwaited() {
        return toDate().filter(one -> !one.covered().isAll()).isPresent() && !(judged.verdict() instanceof Verdict.Met || judged.verdict() instanceof Verdict.AboveCap);
    }

    private String title() {
        return TargetText.title(announcement(), judged.series());
    }

    private Announcement announcement() {
        return judged.announcement();
    }

    private Optional<Assessment> assessment() {
        return judged.assessment();
    }

    private Optional<ToDate> toDate() {
        return assessment().flatMap(Assessment::toDate);
    }

    private UnitOfMeasure unit() {
        return judged.unit();
    }

    private String asOf() {
        return toDate().map(one -> one.covered().isAll() ? Texts.of("board.as-of", "day", DateText.of(one.now().days().lastDay()))
                : Texts.of("board.as-of-part", "day", DateText.of(one.now().days().lastDay()), "covered", one.covered().words())).orElse("");
    }

    private String instead() {
        var because = judged.verdict() instanceof Verdict.NotAssessable not ? VerdictText.because(not) : Texts.of("board.nothing-adds-up");
        return Texts.of("board.no-chart", "why", because);
    }

    private List<Row> rows() {
        return Stream.of(toTarget(), toPace(), toYearBefore(), needed(), pace(), capacity(), figure(), Optional.of(saidBy())).flatMap(Optional::stream).toList();
    }

    private Optional<Row> toTarget() {
        return judged.reached().flatMap(reached -> judged.goal().map(goal -> row("target", Phrase.strong(change(Variance.of(reached, goal.promised()))))));
    }

    private Optional<Row> toPace() {
        return toDate().filter(one -> !one.covered().isAll()).filter(one -> judged.goal().filter(goal -> goal.isCap()).isEmpty()).map(ToDate::againstPace)
                .map(pace -> marked("pace", Texts.of("board.due", "change", change(pace), "amount", AmountText.of(pace.reference()))));
    }

    /// Like for like: the same days of the year before.
    private Optional<Row> toYearBefore() {
        return toDate().map(one -> marked("last-year", one.againstYearBefore().map(variance -> Texts.of("board.same-days", "change", change(variance), "amount", AmountText.of(variance.reference()))
                + variance.cautions().stream().map(caution -> Texts.of("board.careful", "why", caution.words())).collect(Collectors.joining())).orElseGet(() -> Texts.of("board.no-year-before"))));
    }

    /// `▼ −577 kt (−38.5 %)`.
    private String change(Variance variance) {
        var decimals = Math.max(0, variance.absolute().value().scale());
        return "%s %s%s".formatted(variance.direction().arrow(), AmountText.signed(variance.absolute().value(), decimals, unit()),
                variance.percent().map(percent -> " (%s)".formatted(NumberText.signedPercent(percent))).orElse(""));
    }

    private Optional<Row> needed() {
        return assessment().flatMap(Assessment::required).flatMap(required -> switch (required) {
            case RequiredRate rate -> Optional.of(marked("needed", needed(rate)));
            case Requirement.NothingLeft _ -> Optional.of(marked("needed", Texts.of("board.needed-nothing")));
            case Requirement.NoDaysLeft _ -> Optional.empty();
        });
    }

    private String needed(RequiredRate rate) {
        return Texts.of("board.needed", "amount", amount(rate.perMonth()), "mean", rate.meanSoFar().map(this::amount).orElse("none"), "best", rate.bestMonth().map(BestRun::perMonth).map(this::amount).orElse("none"),
                "month", rate.bestMonth().map(best -> DateText.month(best.first())).orElse(""), "three", rate.bestThree().map(BestRun::perMonth).map(this::amount).orElse("none"));
    }

    private String amount(Rate rate) {
        return AmountText.of(rate.rounded(), unit());
    }

    /// The one used, and those that would say something else.
    private Optional<Row> pace() {
        return assessment().filter(one -> isPaced()).map(one -> row("by-pace", Phrase.plain(one.pace().kind().words() + one.alternatives().stream()
                .filter(other -> !other.verdict().code().equals(judged.verdict().code()))
                .map(other -> Texts.of("board.other-pace", "pace", other.pace().kind().words(), "verdict", VerdictText.words(other.verdict(), unit(), VerdictText.decimals(judged)))).collect(Collectors.joining()))));
    }

    /// Whether the pace decided anything: of what is over or reached it did not.
    private boolean isPaced() {
        return judged.verdict() instanceof Verdict.OnTrack || judged.verdict() instanceof Verdict.Behind;
    }

    /// Said only where the promise is above what is known of a part of its route.
    private Optional<Row> capacity() {
        return feasibility.filter(one -> !one.above().isEmpty()).map(one -> row("capacity", Phrase.plain(one.above().stream()
                .map(above -> Texts.of("board.above-capacity", "cap", TargetPages.cap(above.cap()), "amount", AmountText.of(above.cap().value(), above.cap().unit()))).collect(Collectors.joining("; ")))));
    }

    /// Whose figure it is, and that others differ.
    private Optional<Row> figure() {
        return assessment().flatMap(one -> one.evidence().last()).map(total -> {
            var phrases = new ArrayList<Phrase>();
            total.sources().stream().limit(2).forEach(source -> phrases.addAll(document(source, phrases.isEmpty())));
            var others = judged.voices().stream().filter(voice -> !voice.preferred()).map(voice -> voice.quantity().value()).distinct().sorted().toList();
            if (!others.isEmpty()) {
                phrases.add(Phrase.plain(Texts.of("board.others-say", "range", NumberText.range(others.getFirst(), others.getLast()) + " " + Terms.of(unit()))));
            }
            return new Row(Texts.of("board.row.figure"), phrases);
        });
    }

    private Row saidBy() {
        var phrases = new ArrayList<Phrase>(List.of(Phrase.plain("%s, %s; ".formatted(announcement().announcer(), DateText.of(announcement().announcedOn())))));
        phrases.add(new Phrase(announcement().source().publisher(), false, announcement().source().link()));
        return new Row(Texts.of("board.row.said-by"), phrases);
    }

    private static List<Phrase> document(Source source, boolean first) {
        return List.of(Phrase.plain(first ? "" : "; "), new Phrase(FigureText.document(source), false, source.link()));
    }

    private static Row marked(String name, String words) {
        return new Row(Texts.of("board.row." + name), MarkedText.phrases(words));
    }

    private static Row row(String name, Phrase... phrases) {
        return new Row(Texts.of("board.row." + name), List.of(phrases));
    }
}
