package kervan.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.archive.ReconciledSeries;
import kervan.chart.Chart;
import kervan.chart.FigureText;
import kervan.chart.FormulaText;
import kervan.chart.Mark;
import kervan.chart.Mark.Look;
import kervan.chart.Mark.Point;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.figure.Figure;
import kervan.figure.ReconciledObservation;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.Quantity;
import kervan.timeseries.UnitConversion;

/// The chart of a series: its observations, the other figures for the same periods, and how sure they are.
///
/// @param shown in the unit of the chart
record SeriesChart(ReconciledSeries shown, String finding) {

    /// Rounding below this share of the value could not be seen.
    private static final BigDecimal VISIBLE_SHARE = new BigDecimal("0.02");

    Optional<Chart> chart() {
        var known = shown.observations().stream().filter(one -> !one.isMissing()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var marks = marks(known);
        var first = known.getFirst().period().interval().start().getYear();
        var last = known.getLast().period().interval().lastDay().getYear();
        return Optional.of(new Chart(first, last, FigureText.top(highest(marks)), shown.unit().code(), finding, false, marks, List.of()));
    }

    private List<Mark> marks(List<ReconciledObservation> known) {
        var marks = new ArrayList<Mark>();
        if (shown.frequency() == Frequency.ANNUAL) {
            marks.add(new Mark.Bars(Texts.of("seriespage.mark.observation"), known.stream().filter(SeriesChart::isActual).map(this::point).toList()));
        } else {
            marks.add(new Mark.Line(Texts.of("seriespage.mark.observation"), shown.observations().stream().map(one -> !one.isMissing() && isActual(one) ? point(one) : gap(one)).toList()));
        }
        add(marks, new Mark.Whiskers(Texts.of("seriespage.mark.rounding"), known.stream().filter(SeriesChart::isRounded).map(SeriesChart::whisker).toList()));
        add(marks, new Mark.Dots(Texts.of("seriespage.mark.expected"), Stream.concat(known.stream().filter(one -> !isActual(one)).map(this::point), others(known, false)).toList(), true));
        add(marks, new Mark.Dots(Texts.of("seriespage.mark.also"), others(known, true).toList(), false));
        return marks;
    }

    private static void add(List<Mark> marks, Mark.Whiskers whiskers) {
        if (!whiskers.spans().isEmpty()) {
            marks.add(whiskers);
        }
    }

    private static void add(List<Mark> marks, Mark.Dots dots) {
        if (!dots.points().isEmpty()) {
            marks.add(dots);
        }
    }

    private Point point(ReconciledObservation one) {
        var label = shown.frequency() == Frequency.ANNUAL && isActual(one) ? NumberText.of(one.observation().value()) : "";
        return new Point(FigureText.position(one.period()), one.observation().value(), label, tip(one), one.period().toString(), look(one));
    }

    private static Look look(ReconciledObservation one) {
        return one.uncertain() ? Look.UNCERTAIN : one.published().isPresent() ? Look.PLAIN : Look.DERIVED;
    }

    private static Point gap(ReconciledObservation one) {
        return new Point(FigureText.position(one.period()), null, "", List.of());
    }

    private List<String> tip(ReconciledObservation one) {
        var tip = new ArrayList<String>();
        tip.add("%s: %s".formatted(FigureText.period(one.period()), FormulaText.result(one.quantity().orElseThrow())));
        tip.add(one.derivation().map(Terms::of).orElse("") + ", " + Terms.of(one.observation().status()) + (one.uncertain() ? ", " + Texts.of("figure.uncertain") : ""));
        FormulaText.of(one).ifPresent(tip::add);
        tip.add(one.published().map(preferred -> FigureText.document(preferred.figure().source()) + "; " + one.why()).orElseGet(() -> one.sources().getFirst().publisher()));
        one.spread().ifPresent(spread -> tip.add(Texts.of("figure.reported", "range", NumberText.range(spread.low(), spread.high()), "count", spread.figures())));
        return tip;
    }

    /// Figures for the very period beside the one taken, each where it can be converted exactly or by the factor.
    private Stream<Point> others(List<ReconciledObservation> known, boolean reported) {
        return known.stream().flatMap(one -> one.published().stream().flatMap(preferred -> preferred.figures().stream()
                .filter(figure -> !figure.equals(preferred.figure()) && figure.status().isReported() == reported)
                .flatMap(figure -> quantity(figure).map(quantity -> other(one, figure, quantity)).stream())));
    }

    private Point other(ReconciledObservation one, Figure figure, Quantity quantity) {
        return new Point(FigureText.position(one.period()), quantity.value(), "", List.of("%s: %s, %s".formatted(FigureText.period(one.period()), FigureText.printed(figure),
                Terms.of(figure.status())), FigureText.document(figure.source())), one.period().toString(), Look.PLAIN);
    }

    private Optional<Quantity> quantity(Figure figure) {
        return conversion().convert(figure.quantity(), shown.unit(), figure.interval().days());
    }

    private UnitConversion conversion() {
        return shown.series().conversion();
    }

    private static boolean isActual(ReconciledObservation one) {
        return one.observation().status().isActual();
    }

    private static boolean isRounded(ReconciledObservation one) {
        return isActual(one) && one.rounding().halfWidth().compareTo(one.observation().value().multiply(VISIBLE_SHARE)) > 0;
    }

    private static Mark.Spans.Span whisker(ReconciledObservation one) {
        var value = one.observation().value();
        return new Mark.Spans.Span(FigureText.position(one.period()), value.subtract(one.rounding().halfWidth()).max(BigDecimal.ZERO), value.add(one.rounding().halfWidth()));
    }

    private static BigDecimal highest(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Bars bars -> bars.points().stream().map(Point::y);
            case Mark.Line line -> line.points().stream().map(Point::y);
            case Mark.Dots dots -> dots.points().stream().map(Point::y);
            case Mark.Whiskers whiskers -> whiskers.spans().stream().map(Mark.Spans.Span::high);
            default -> Stream.<BigDecimal>empty();
        }).flatMap(value -> Optional.ofNullable(value).stream()).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    }
}
