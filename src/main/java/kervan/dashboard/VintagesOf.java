package kervan.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kervan.catalogue.SeriesWords;
import kervan.chart.Chart;
import kervan.chart.DateText;
import kervan.chart.SpanText;
import kervan.chart.Terms;
import kervan.chart.VintagesChart;
import kervan.language.Texts;
import kervan.pace.Assessment;
import kervan.target.Announcement;
import kervan.target.Judged;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitOfMeasure;

/// How a target moved over the days on which it was announced, beside what came of it.
///
/// @param judged each announcement as it stands, in the order in which they were made; at least one
record VintagesOf(List<Judged> judged, UnitOfMeasure unit, String finding) {

    Chart chart() {
        var shown = judged.stream().filter(one -> told(one.announcement().value(), one).isPresent()).toList();
        return new VintagesChart(Terms.of(unit), finding, shown.stream().map(this::vintage).toList(), shown.stream().map(this::actual).flatMap(Optional::stream).distinct().toList(),
                shown.stream().map(Judged::announcement).flatMap(one -> one.due().stream()).distinct().map(due -> new VintagesChart.Due(due, Texts.of("target.vintages.due", "day", DateText.of(due)))).toList(),
                null).chart();
    }

    private VintagesChart.Vintage vintage(Judged one) {
        var announcement = one.announcement();
        var high = told(announcement.value(), one).orElseThrow();
        var low = Optional.ofNullable(announcement.low()).flatMap(end -> told(end, one)).orElse(high);
        return new VintagesChart.Vintage(announcement.announcedOn(), low, high, announcement.qualifier(), announcer(announcement), List.of(
                TargetText.promised(announcement), announcement.announcer() + ", " + DateText.of(announcement.announcedOn()), SeriesWords.name(one.series()), VerdictText.words(one)), announcement.key());
    }

    private static String announcer(Announcement one) {
        return one.bodies().isEmpty() ? one.announcer() : String.join(", ", one.answerable());
    }

    /// What was reached in the days, once they are known in full.
    private Optional<VintagesChart.Actual> actual(Judged one) {
        return one.assessment().map(Assessment::evidence).flatMap(evidence -> evidence.last()).filter(total -> total.days().equals(one.days().orElse(null)))
                .flatMap(total -> told(total.quantity(), one).map(value -> new VintagesChart.Actual(total.days().start(), total.days().lastDay(), value,
                        Texts.of("target.vintages.actual", "amount", AmountText.of(value, unit), "days", SpanText.of(total.days())) + (severalSeries() ? "\n" + SeriesWords.origin(one.series()) : ""),
                        List.of(Texts.of("target.vintages.actual-tip", "series", SeriesWords.name(one.series()), "amount", AmountText.of(value, unit), "days", SpanText.of(total.days()))), one.series().key().text())));
    }

    private boolean severalSeries() {
        return judged.stream().map(Judged::series).distinct().count() > 1;
    }

    private Optional<BigDecimal> told(BigDecimal value, Judged one) {
        return told(Quantity.of(value, one.announcement().unit()), one);
    }

    private Optional<BigDecimal> told(Quantity quantity, Judged one) {
        return one.series().conversion().convert(quantity, unit, one.days().map(days -> days.days()).orElse(365L)).map(Quantity::value);
    }
}
