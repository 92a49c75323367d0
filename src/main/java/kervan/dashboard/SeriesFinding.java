package kervan.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import kervan.archive.ReconciledSeries;
import kervan.catalogue.SeriesWords;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.figure.Qualifier;
import kervan.figure.ReconciledObservation;
import kervan.language.Texts;
import kervan.language.Writing;
import kervan.timeseries.Quantity;
import kervan.timeseries.TimePeriod;

/// What a series says, in a sentence: its newest value, and its change on the year before.
record SeriesFinding(ReconciledSeries shown) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String sentence() {
        return shown.latestActual().map(this::of).orElseGet(() -> none());
    }

    private String none() {
        var frequency = shown.frequency().name();
        return shown.vintage().day().map(day -> Texts.of("seriespage.none-by", "name", name(), "frequency", frequency, "day", DateText.of(day)))
                .orElseGet(() -> Texts.of("seriespage.none", "name", name(), "frequency", frequency));
    }

    /// Measure, scope, unit and span.
    String scope() {
        var series = shown.series();
        var counted = Texts.of("seriespage.scope", "measure", Writing.capital(SeriesWords.measure(series)), "commodity", SeriesWords.commodity(series), "route", SeriesWords.route(series),
                "all", series.origin().equals("all") ? "yes" : "no", "origin", SeriesWords.origin(series));
        return counted + " " + Writing.sentence(shownAs());
    }

    private String shownAs() {
        var observations = shown.observations();
        var unit = Writing.capital(Terms.words(shown.unit()));
        var frequency = shown.frequency().name();
        return observations.isEmpty() ? Texts.of("seriespage.shown", "unit", unit, "frequency", frequency)
                : Texts.of("seriespage.shown-from", "unit", unit, "frequency", frequency, "first", FigureText.period(observations.getFirst().period()),
                        "last", FigureText.period(observations.getLast().period()));
    }

    private String name() {
        return SeriesWords.name(shown.series());
    }

    private String of(ReconciledObservation latest) {
        var before = shown.at(yearBefore(latest.period()));
        var amount = Terms.qualified(latest.uncertain() ? Qualifier.ABOUT : Qualifier.EXACTLY, NumberText.of(latest.observation().value()) + " " + Terms.of(shown.unit()));
        var newest = Texts.of("seriespage.newest", "name", name(), "amount", amount, "period", FigureText.said(latest.period()));
        return before.map(earlier -> newest + ", " + change(latest, earlier)).orElse(newest);
    }

    private static String change(ReconciledObservation latest, ReconciledObservation before) {
        var period = FigureText.said(before.period());
        var now = latest.quantity().orElseThrow();
        var then = before.quantity().orElseThrow();
        if (now.agreesWith(then)) {
            return Texts.of("seriespage.change.none", "period", period);
        }
        if (then.value().signum() == 0) {
            return Texts.of("seriespage.change.from-zero", "period", period);
        }
        var percent = now.value().subtract(then.value()).multiply(HUNDRED).divide(then.value(), MathContext.DECIMAL64);
        var error = shareOfRounding(now).add(shareOfRounding(then)).multiply(HUNDRED);
        var digits = error.compareTo(new BigDecimal("0.1")) < 0 ? 1 : 0;
        var by = Terms.qualified(error.compareTo(BigDecimal.valueOf(5)) > 0 ? Qualifier.ABOUT : Qualifier.EXACTLY, Writing.percent(percent.abs().setScale(digits, RoundingMode.HALF_UP)));
        return percent.signum() < 0 ? Texts.of("seriespage.change.less", "by", by, "period", period) : Texts.of("seriespage.change.more", "by", by, "period", period);
    }

    private static BigDecimal shareOfRounding(Quantity quantity) {
        return quantity.value().signum() == 0 ? BigDecimal.ONE : quantity.rounding().halfWidth().divide(quantity.value().abs(), MathContext.DECIMAL64);
    }

    static TimePeriod yearBefore(TimePeriod period) {
        return period.plus(switch (period.frequency()) {
            case ANNUAL -> -1;
            case HALF_YEARLY -> -2;
            case QUARTERLY -> -4;
            default -> -12;
        });
    }
}
