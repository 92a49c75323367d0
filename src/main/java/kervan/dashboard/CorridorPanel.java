package kervan.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.archive.ReconciledSeries;
import kervan.chart.Chart;
import kervan.chart.DateText;
import kervan.chart.FigureText;
import kervan.chart.Mark;
import kervan.chart.Mark.Point;
import kervan.chart.NumberText;
import kervan.chart.Terms;
import kervan.dashboard.Overview.Panel;
import kervan.export.Tables;
import kervan.figure.ReconciledObservation;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Promise;

/// A small chart of another corridor: its years, and the dated promises for it.
///
/// @param annual the series by year, with at least one value of what happened
/// @param announcements those it is held against, in the order in which they were made
record CorridorPanel(String title, ReconciledSeries annual, List<Announcement> announcements) {

    /// Years shown at the most, so that the newest stay readable.
    private static final int YEARS = 8;

    Panel panel() {
        var latest = annual.latestActual();
        var number = latest.map(one -> NumberText.of(one.observation().value()));
        var finding = latest.map(one -> Texts.of("overview.corridor", "title", title, "amount", amount(one.observation().value()), "year", one.period().toString(), "promised", promised()))
                .orElseGet(() -> Texts.of("overview.corridor-empty", "title", title, "promised", promised()));
        return new Panel(annual.series().key().text(), title, Terms.of(annual.unit()) + latest.map(one -> ", " + one.period()).orElse("") + " · " + promised(), number, chart(finding),
                Tables.observations(shown(), annual.series().conversion()),
                Stream.concat(shown().observations().stream().flatMap(one -> one.sources().stream()), announcements.stream().map(Announcement::source)).distinct().toList(),
                "/api/v1/series/%s/observations.csv?frequency=A&from=%d%s".formatted(annual.series().key(), firstYear(), Facts.asOf(annual.vintage())));
    }

    private Chart chart(String finding) {
        var targets = dated().map(this::diamond).toList();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Line(title, shown().observations().stream().map(one -> isActual(one) ? point(one) : gap(one)).toList()));
        var expected = shown().observations().stream().filter(one -> !one.isMissing() && !isActual(one)).map(this::point).toList();
        if (!expected.isEmpty()) {
            marks.add(new Mark.Dots(Texts.of("overview.mark.awaited"), expected, true));
        }
        if (!targets.isEmpty()) {
            marks.add(new Mark.Diamonds(Texts.of("overview.mark.promises"), targets));
        }
        var highest = marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Line line -> line.points().stream();
            case Mark.Diamonds diamonds -> diamonds.points().stream();
            case Mark.Dots dots -> dots.points().stream();
            default -> Stream.<Point>empty();
        }).flatMap(point -> Optional.ofNullable(point.y()).stream()).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var last = dated().mapToInt(promise -> promise.dueOn().getYear()).reduce(lastYear(), Math::max);
        return new Chart(firstYear(), last, highest.multiply(new BigDecimal("1.15")), annual.unit().code(), finding, true, marks, List.of());
    }

    private Point point(ReconciledObservation one) {
        var tip = new ArrayList<>(List.of("%s: %s".formatted(FigureText.period(one.period()), amount(one.observation().value())),
                one.derivation().map(how -> Terms.of(how) + ", ").orElse("") + Terms.of(one.observation().status()), one.sources().getFirst().publisher()));
        one.spread().ifPresent(spread -> tip.add(Texts.of("overview.reported", "range", NumberText.range(spread.low(), spread.high()))));
        return new Point(Facts.year(one.period()), one.observation().value(), "", tip);
    }

    private static Point gap(ReconciledObservation one) {
        return new Point(Facts.year(one.period()), null, "", List.of());
    }

    private static boolean isActual(ReconciledObservation one) {
        return !one.isMissing() && one.observation().status().isActual();
    }

    private Point diamond(Announcement promise) {
        return new Point(promise.dueOn().getYear(), value(promise), "", List.of(
                Texts.of("overview.promised", "amount", Terms.qualified(promise.qualifier(), amount(value(promise))), "year", String.valueOf(promise.dueOn().getYear())),
                promise.announcer() + ", " + DateText.of(promise.announcedOn())));
    }

    private String promised() {
        var year = dated().mapToInt(promise -> promise.dueOn().getYear()).max();
        if (year.isEmpty()) {
            return announcements.stream().filter(promise -> promise.promise().subject() == Promise.Subject.CAPACITY).reduce((earlier, later) -> later)
                    .map(promise -> Texts.of("overview.capacity", "value", NumberText.of(promise.value()))).orElseGet(() -> Texts.of("overview.no-target"));
        }
        var values = dated().filter(promise -> promise.dueOn().getYear() == year.getAsInt())
                .map(promise -> Terms.qualified(promise.qualifier(), NumberText.of(value(promise))))
                .reduce((earlier, later) -> Texts.of("overview.then", "earlier", earlier, "later", later)).orElseThrow();
        return Texts.of("overview.target", "year", String.valueOf(year.getAsInt()), "values", values);
    }

    private String amount(BigDecimal value) {
        return NumberText.of(value) + " " + Terms.of(annual.unit());
    }

    private Stream<Announcement> dated() {
        return announcements.stream().filter(promise -> promise.isLevel() && promise.dueOn() != null && promise.dueOn().getYear() >= firstYear()
                && promise.unit().dimension() == annual.unit().dimension());
    }

    private ReconciledSeries shown() {
        return annual.between(LocalDate.of(firstYear(), 1, 1), LocalDate.of(lastYear(), 12, 31));
    }

    private int firstYear() {
        return annual.observations().stream().filter(one -> !one.isMissing()).mapToInt(one -> Facts.year(one.period()))
                .filter(year -> year > lastYear() - YEARS).min().orElse(lastYear());
    }

    /// The newest year with a value of what happened; a forecast is not drawn as one.
    private int lastYear() {
        return annual.latestActual().map(one -> Facts.year(one.period())).orElseThrow();
    }

    private BigDecimal value(Announcement promise) {
        return promise.unit().to(annual.unit(), promise.value());
    }
}
