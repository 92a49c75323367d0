package kervan.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.chart.BulletChart;
import kervan.chart.BurnUpChart;
import kervan.chart.Chart;
import kervan.chart.DateText;
import kervan.chart.DatedValue;
import kervan.chart.DeviationChart;
import kervan.chart.Terms;
import kervan.figure.RunningTotal;
import kervan.language.Texts;
import kervan.pace.Assessment;
import kervan.pace.Assessment.Deviation;
import kervan.pace.Offer;
import kervan.pace.Pace;
import kervan.pace.RequiredRate;
import kervan.pace.ToDate;
import kervan.pace.Variance;
import kervan.pace.YearBefore;
import kervan.target.Judged;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;

/// What had added up of a promise, against its pace.
///
/// @param finding what the charts show, in a sentence
record TargetCharts(Judged judged, Assessment assessment, String finding) {

    /// A line that is drawn, and never printed, has so many decimals more.
    private static final int FINER = 3;

    /// @param compact whether it is a small one among many
    Chart burnUp(boolean compact) {
        var days = assessment.goal().days();
        var totals = assessment.totals();
        var standpoint = assessment.standpoint();
        return new BurnUpChart(days, Terms.of(unit()), finding, compact, totals.stream().map(this::point).toList(), reached(), pace(), gap().orElse(null), promise(), required().orElse(null),
                earlier().orElse(null), outages(), standpoint.isBefore(days.endExclusive()) && !standpoint.isBefore(days.start()) ? standpoint : null, List.of()).chart();
    }

    /// Empty while nothing is known of the days.
    Optional<Chart> deviation() {
        var days = assessment.goal().days();
        var bars = new ArrayList<DeviationChart.Deviation>();
        var from = days.start();
        for (var one : assessment.deviations()) {
            bars.add(new DeviationChart.Deviation(new Interval(from, one.endExclusive()), rounded(one.amount()), tip(one), one.endExclusive().minusDays(1).toString()));
            from = one.endExclusive();
        }
        return bars.isEmpty() ? Optional.empty() : Optional.of(new DeviationChart(days, Terms.of(unit()), finding, false, bars).chart());
    }

    private DatedValue point(RunningTotal total) {
        return new DatedValue(total.days().lastDay(), total.quantity().value(), List.of(
                tip(total, total.converted() ? total.quantity().honest() : total.quantity()),
                total.isPublished() ? Texts.of("target.tip.published", "publisher", total.sources().getFirst().attributedTo()) : Texts.of("target.tip.put-together", "count", total.lineage().size()),
                Texts.of("target.tip.due", "amount", AmountText.rounded(due(total), decimals(), unit()))), total.days().lastDay().toString());
    }

    private static String tip(RunningTotal total, Quantity amount) {
        return Texts.of("target.tip.total", "from", DateText.of(total.days().start()), "to", DateText.of(total.days().lastDay()), "amount", AmountText.of(amount));
    }

    private BigDecimal due(RunningTotal total) {
        return assessment.deviations().stream().filter(one -> one.endExclusive().equals(total.endExclusive())).findFirst().orElseThrow().due().value();
    }

    private List<String> tip(Deviation one) {
        return List.of(Texts.of("target.tip.deviation", "day", DateText.of(one.endExclusive().minusDays(1)), "amount", AmountText.signed(one.amount(), decimals(), unit())),
                Texts.of("target.tip.of-due", "amount", AmountText.of(one.actual()), "due", AmountText.rounded(one.due().value(), decimals(), unit())));
    }

    private BurnUpChart.Path pace() {
        var points = assessment.paceLine().stream()
                .map(due -> new DatedValue(due.endExclusive().minusDays(1), due.volume().setScale(decimals() + FINER, RoundingMode.HALF_UP), List.of())).toList();
        return new BurnUpChart.Path(Texts.of("target.line.pace") + "\n" + Texts.of("pace.line." + assessment.pace().kind().code()), points);
    }

    /// What is written beside the newest total.
    private String reached() {
        return assessment.evidence().last().flatMap(total -> judged.reached().map(volume -> AmountText.of(volume) + "\n" + DateText.of(total.days().lastDay()))).orElse("");
    }

    /// A cap is a limit, and nothing lags behind it; of what is over the distance to the target is told.
    private Optional<BurnUpChart.Gap> gap() {
        return assessment.goal().isCap() ? Optional.empty() : assessment.toDate().filter(toDate -> !toDate.covered().isAll()).map(ToDate::againstPace)
                .map(variance -> new BurnUpChart.Gap(variance.reference().value(), "%s %s".formatted(variance.direction().arrow(), AmountText.signed(variance.absolute().value(), decimals(), unit()))));
    }

    /// Where it stands in one bar: reached, promised, the whole year before; grey up to what was due by the last day that is known.
    Chart bullet() {
        var goal = assessment.goal();
        var due = goal.isCap() ? List.<BigDecimal>of() : assessment.toDate().map(ToDate::againstPace).map(Variance::reference).map(Quantity::value).stream().toList();
        var before = assessment.evidence().yearBefore().stream().filter(total -> total.endExclusive().equals(YearBefore.of(goal.days()).endExclusive())).map(total -> total.quantity().value()).findFirst();
        var row = new BulletChart.Row("", judged.reached().map(Quantity::value).orElse(null), goal.low() == null ? goal.value() : goal.low(), goal.value(), before.orElse(null), due, List.of(finding), "");
        return new BulletChart(Terms.of(unit()), finding, true, List.of(row)).chart();
    }

    private BurnUpChart.Promise promise() {
        var goal = assessment.goal();
        var one = judged.announcement();
        return new BurnUpChart.Promise(goal.days().lastDay(), goal.low() == null ? goal.value() : goal.low(), goal.value(), TargetText.amount(one),
                List.of(Texts.of("target.tip.promised", "promised", TargetText.promised(one)), one.announcer() + ", " + DateText.of(one.announcedOn())), one.key());
    }

    private Optional<BurnUpChart.Note> required() {
        return assessment.required().filter(RequiredRate.class::isInstance).map(RequiredRate.class::cast).map(rate -> {
            var words = Texts.of("target.line.needs", "amount", AmountText.of(rate.perMonth().rounded(), unit()));
            return new BurnUpChart.Note(words, List.of(words, Texts.of("target.tip.in-days", "amount", AmountText.of(rate.needed(), unit()), "count", rate.rest().days())));
        });
    }

    private Optional<BurnUpChart.Path> earlier() {
        var before = assessment.evidence().yearBefore();
        return before.isEmpty() ? Optional.empty() : Optional.of(new BurnUpChart.Path(String.valueOf(before.getFirst().days().start().getYear()), before.stream()
                .map(total -> new DatedValue(total.endExclusive().plusYears(1).minusDays(1), total.quantity().value(), List.of(
                        tip(total, total.quantity())))).toList()));
    }

    private List<BurnUpChart.Outage> outages() {
        return judged.paces().stream().flatMap(offer -> offer instanceof Offer.Possible(Pace.OutageAware pace) ? pace.outages().stream() : Stream.empty())
                .flatMap(outage -> within(outage, assessment.goal().days()).stream()).map(outage -> new BurnUpChart.Outage(outage, Texts.of("target.line.outage"))).toList();
    }

    private static Optional<Interval> within(Interval outage, Interval days) {
        var from = later(outage.start(), days.start());
        var to = outage.endExclusive().isBefore(days.endExclusive()) ? outage.endExclusive() : days.endExclusive();
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private BigDecimal rounded(BigDecimal value) {
        return value.setScale(decimals(), RoundingMode.HALF_UP);
    }

    private int decimals() {
        return VerdictText.decimals(judged);
    }

    private UnitOfMeasure unit() {
        return judged.unit();
    }
}
