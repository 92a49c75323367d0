package kervan.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import kervan.archive.ReconciledSeries;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.NumberText;
import kervan.figure.ReconciledObservation;
import kervan.timeseries.Quantity;
import kervan.timeseries.TimePeriod;

/// What a series says, in a sentence: its newest value, and its change on the year before.
record SeriesFinding(ReconciledSeries shown) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String sentence() {
        return shown.latestActual().map(this::of).orElseGet(() -> "%s: no %s figures%s".formatted(shown.series().name(), shown.frequency().adjective(),
                shown.vintage().day().map(day -> " known by " + DateText.of(day)).orElse("")));
    }

    /// Measure, scope, unit and span.
    String scope() {
        var series = shown.series();
        var observations = shown.observations();
        var span = observations.isEmpty() ? "" : ", %s to %s".formatted(FigureText.period(observations.getFirst().period()), FigureText.period(observations.getLast().period()));
        return "%s of %s by way of %s, %s. %s, %s%s.".formatted(capital(series.measure()), series.commodity(), series.route(),
                series.origin().equals("all") ? "of all origins" : "from " + series.origin(),
                capital(shown.unit().words()), shown.frequency().adjective(), span);
    }

    private String of(ReconciledObservation latest) {
        var before = shown.at(yearBefore(latest.period()));
        return "%s: %s%s %s in %s%s".formatted(shown.series().name(), latest.uncertain() ? "about " : "", NumberText.of(latest.observation().value()),
                shown.unit().code(), FigureText.period(latest.period()), before.map(earlier -> ", " + change(latest, earlier)).orElse(""));
    }

    private static String change(ReconciledObservation latest, ReconciledObservation before) {
        var now = latest.quantity().orElseThrow();
        var then = before.quantity().orElseThrow();
        if (now.agreesWith(then)) {
            return "as much as in %s within rounding".formatted(FigureText.period(before.period()));
        }
        if (then.value().signum() == 0) {
            return "after none in " + FigureText.period(before.period());
        }
        var percent = now.value().subtract(then.value()).multiply(HUNDRED).divide(then.value(), MathContext.DECIMAL64);
        var error = shareOfRounding(now).add(shareOfRounding(then)).multiply(HUNDRED);
        var digits = error.compareTo(new BigDecimal("0.1")) < 0 ? 1 : 0;
        return "%s%s %% %s than in %s".formatted(error.compareTo(BigDecimal.valueOf(5)) > 0 ? "about " : "", NumberText.rounded(percent.abs(), digits),
                percent.signum() < 0 ? "less" : "more", FigureText.period(before.period()));
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

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
